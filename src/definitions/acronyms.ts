import type { Count } from './counts.ts';

const shortest = 3;

/**
 * "DTV" is "durchschnittlicher täglicher Verkehr", "MaStR" the "Marktstammdatenregister": an abbreviation that no list knows stands for words
 * of the other side that begin with its letters, or for a long one that has them in this order. Takes both away.
 */
export function matchAcronyms(over: Set<string>, otherOver: Set<string>, own: Count, other: Count): void {
  for (const atom of own.acronyms) {
    const letters = own.forms.get(atom)?.[0] ?? '';
    if (!over.has(atom) || letters.length < shortest) continue;
    const meant = spelledOut(letters, other);
    if (meant.length === 0) continue;
    over.delete(atom);
    for (const one of meant) otherOver.delete(one);
  }
}

/** The atoms of a count that an abbreviation can stand for; none where it fits nowhere. */
function spelledOut(letters: string, { forms }: Count): readonly string[] {
  const words = [...forms].flatMap(([atom, parts]) => parts.map((word) => ({ atom, word })));
  for (let from = 0; from + letters.length <= words.length; from++) {
    const run = words.slice(from, from + letters.length);
    if (run.every(({ word }, index) => word.startsWith(letters[index] ?? ''))) return run.map(({ atom }) => atom);
  }
  const compound = words.find(({ word }) => isAcronymOf(letters, word));
  return compound === undefined ? [] : [compound.atom];
}

/** Can these letters stand for that long word? */
export function isAcronymOf(letters: string, word: string): boolean {
  return letters.length >= shortest && word.length >= 3 * letters.length && hasInOrder(word, letters);
}

/** Does a word begin with the first letter and have the others in this order? */
function hasInOrder(word: string, letters: string): boolean {
  if (word[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at >= letters.length;
}
