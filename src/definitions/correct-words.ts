import { editDistance } from '../text/edit-distance.ts';
import { lemma } from './lemma.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { frameWords } from './vocabulary/word-forms.ts';

const shortest = 5;
const mostRemembered = 50_000;

/**
 * Mends a typing error of one letter in the words that hold a definition together ("Antiel", "Einwohnern"), so that its structure can be read.
 * A word that the vocabulary knows is left alone.
 */
export function correctWord(token: Token, lexicon: Lexicon): Token {
  if (token.text.length < shortest) return token;
  const known = lexicon.corrections.get(token.text);
  if (known !== undefined) return known === token.text ? token : { ...token, text: known };
  const corrected = correction(token.text, lexicon);
  if (lexicon.corrections.size >= mostRemembered) lexicon.corrections.clear();
  lexicon.corrections.set(token.text, corrected);
  return corrected === token.text ? token : { ...token, text: corrected };
}

function correction(word: string, lexicon: Lexicon): string {
  if (lexicon.single(lemma(word, lexicon.language)) !== undefined) return word;
  const lower = word.toLowerCase();
  const meant = frameWords[lexicon.language].filter((one) => editDistance(lower, one, 1) === 1);
  return meant.length === 1 ? (meant[0] ?? word) : word;
}
