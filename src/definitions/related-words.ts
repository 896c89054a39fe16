const shortestRoot = 5;
const endings =
  /(?:ierung|isierung|ation|ung|ungs|heit|keit|igkeit|schaft|lich|isch|haft|bar|sam|iert|ieren|end|ende|ig|em|en|er|es|et|el|t|e|s|n|ing|ed|ment|ly|al)$/;

/** The root that a verb, its participle and its noun share ("gefördert", "Förderung"); undefined where too little is left of the word. */
export function rootOf(stem: string): string | undefined {
  let root = stem.replace(/^(ge)(?=.{5,}t$)/, '');
  // Words for people keep their ending in the stem, and with it their own meaning.
  if (root.endsWith('er')) return undefined;
  for (let round = 0; round < 2; round++) {
    const shorter = root.replace(endings, '');
    if (shorter.length < shortestRoot) break;
    root = shorter;
  }
  return root.length < shortestRoot || root.startsWith('#') ? undefined : root;
}

const shortestBase = 4;
const shortestStart = 6;

/** Are these two forms of one word? Words that no list knows may differ in their endings ("Öffnungsstd", "Öffnungsstunden"), others only as verb and noun do. */
export function isRelated(a: string, b: string, areNew: boolean): boolean {
  const root = rootOf(a);
  if (root !== undefined && root === rootOf(b)) return areNew;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (
    short.length >= shortestBase &&
    long.startsWith(short) &&
    endings.test(long) &&
    long.replace(endings, '') === short
  )
    return true;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  return areNew && start >= shortestStart && start >= (3 / 4) * short.length;
}

/** "Pflegeplätze" against "Plätze der Pflege": takes compounds apart where the other side has the parts. Changes both sets. */
export function splitCompounds(
  left: Set<string>,
  right: Set<string>,
  allLeft: ReadonlySet<string>,
  allRight: ReadonlySet<string>,
  isIdle: (key: string) => boolean,
): void {
  for (let round = 0; round < 2 && left.size + right.size > 0; round++) {
    const newLeft = split(left, allRight, isIdle);
    const newRight = split(right, allLeft, isIdle);
    const keptLeft = [...newLeft].filter((part) => !newRight.has(part) && !allRight.has(part));
    const keptRight = [...newRight].filter((part) => !newLeft.has(part) && !allLeft.has(part));
    // Taking apart must explain something, else the whole words stay.
    if (keptLeft.length + keptRight.length >= left.size + right.size) return;
    replace(left, keptLeft);
    replace(right, keptRight);
  }
}

function replace(set: Set<string>, parts: readonly string[]): void {
  set.clear();
  for (const part of parts) set.add(part);
}

const shortestPart = 4;
const shortestKnown = 3;

function split(own: ReadonlySet<string>, other: ReadonlySet<string>, isIdle: (key: string) => boolean): Set<string> {
  const parts = new Set<string>();
  const fits = (part: string, atom: string): boolean => {
    if (atom.length <= part.length + 2 || part.length < shortestKnown) return false;
    // "Bauakten" are "Bau-Akten": a short part only beside the rest of the word.
    return part.length >= shortestPart || other.has(atom.slice(part.length));
  };
  for (const atom of own) {
    const first = [...other].find((part) => fits(part, atom) && atom.startsWith(part));
    const last = first === undefined ? [...other].find((part) => fits(part, atom) && atom.endsWith(part)) : undefined;
    if (first === undefined && last === undefined) parts.add(atom);
    else {
      parts.add(first ?? last ?? '');
      const found =
        first === undefined
          ? restOf(atom.slice(0, -(last ?? '').length), trailingJoint, other, isIdle)
          : restOf(atom.slice(first.length), leadingJoint, other, isIdle);
      if (found !== undefined) parts.add(found);
    }
  }
  return parts;
}

/** A word without umlauts, however they are written: words by which counts are compared write ue for ü, what is left of a compound writes u. */
export function folded(atom: string): string {
  return atom.replace(/([aou])e/g, '$1');
}

const leadingJoint = /^(?:ungs|ung|s|es|n|en|e|er)(?=.{3})/;
const trailingJoint = /(?:ungs|ung|s|es|n|en|e|er)$/;

/** What is left of a compound, without the sounds that join its parts; nothing where it says nothing. */
function restOf(
  rest: string,
  joint: RegExp,
  other: ReadonlySet<string>,
  isIdle: (key: string) => boolean,
): string | undefined {
  const plain = rest.replace(joint, '');
  const candidates = [rest, plain];
  const known = [...other].find((one) => candidates.includes(one) || candidates.includes(folded(one)));
  if (known !== undefined) return known;
  return candidates.some(isIdle) ? undefined : plain;
}
