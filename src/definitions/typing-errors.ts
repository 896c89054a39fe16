import { editDistance } from '../text/edit-distance.ts';
import { keyOf } from './key-of.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenise, type Token } from './tokens.ts';

/** A text of a definition with the key that holds it. */
export interface KeyedText {
  readonly key: string;
  readonly text: string;
}

const shortestWord = 7;
const mostErrors = 3;

/**
 * Do these texts differ in nothing but a wrong letter in a few long words? Such an error can hide a whole phrase ("Regelaltersgrnze"),
 * so it is looked for in the words as they stand. A word that the vocabulary knows on both sides is no error.
 */
export function isOnlyMistyped(a: readonly KeyedText[], b: readonly KeyedText[], lexicon: Lexicon): boolean {
  if (a.length !== b.length) return false;
  let errors = 0;
  for (const [index, one] of a.entries()) {
    const other = b[index] as KeyedText;
    if (one.key !== other.key || Math.abs(one.text.length - other.text.length) > longestDifference(one.text))
      return false;
    const [left, right] = [tokenise(one.text), tokenise(other.text)];
    if (left.length !== right.length) return false;
    for (const [at, token] of left.entries()) {
      const twin = right[at] as Token;
      if (keyOf(token, lexicon.language) === keyOf(twin, lexicon.language)) continue;
      if (!isMistyped(token, twin, lexicon) || ++errors > mostErrors) return false;
    }
  }
  return errors > 0;
}

/** Blanks and signs that say nothing may differ too. */
function longestDifference(text: string): number {
  return mostErrors + text.length / 4;
}

function isMistyped(a: Token, b: Token, lexicon: Lexicon): boolean {
  const [left, right] = [a.text.toLowerCase(), b.text.toLowerCase()];
  if (left.length < shortestWord || right.length < shortestWord || editDistance(left, right, 1) !== 1) return false;
  const isKnown = (token: Token): boolean => lexicon.single(keyOf(token, lexicon.language)) !== undefined;
  return !isKnown(a) || !isKnown(b);
}
