const shortestWord = 4;
const fewest = 3;
/** Other forms of a word begin alike. */
const beginning = 5;

/** How much of the words of two texts is the same, from 0 to 1 (Jaccard's coefficient over the beginnings of words). */
export function likenessOf(a: string, b: string): number {
  const [left, right] = [beginningsOf(a), beginningsOf(b)];
  // "Wohnungen" and "Mietwohnungen": too short to be worded differently.
  if (Math.min(left.size, right.size) <= fewest) return 1;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.max(1, left.size + right.size - shared);
}

function beginningsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(
    words.flatMap((word) => (word.length < shortestWord || frame.test(word) ? [] : [word.slice(0, beginning)])),
  );
}

/** What relates two counts says nothing about them. */
const frame = /^(?:anteil|prozent|oder|sowie|nach|eine[rmns]?|alle[rn]?|share|percentage|with|from|that)$/;
