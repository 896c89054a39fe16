import type { Language } from '../model/language.ts';
import { keyOf } from './key-of.ts';
import { numberOfWord } from './number-words.ts';
import { isGroupName, symbolsOf } from './pattern.ts';
import { tokenise } from './tokens.ts';
import type { WordGroups } from './vocabulary/phrase.ts';

/**
 * Rewrites a pattern of the vocabulary (`Phrase` describes the notation) so that it can be read without knowing the language: for
 * every word stands the key that it has in a text. Throws on brackets that do not match: a fault of the vocabulary.
 */
export function compilePattern(words: string, language: Language, groups: WordGroups): string {
  const open: string[] = [];
  const compiled = symbolsOf(words).map((symbol) => {
    if (symbol === '(' || symbol === '[') open.push(symbol === '(' ? ')' : ']');
    if ((symbol === ')' || symbol === ']') && open.pop() !== symbol)
      throw new Error(`Vocabulary: "${words}" has ${symbol}`);
    return /^[()[\]|{]/.test(symbol) || isGroupName(symbol, groups) ? symbol : keysOf(symbol, language);
  });
  if (open.length > 0) throw new Error(`Vocabulary: "${words}" misses ${open.join('')}`);
  return compiled.join(' ');
}

function keysOf(symbol: string, language: Language): string {
  const keys = tokenise(symbol).map((token) => {
    const number = numberOfWord(token.text, language);
    return number === undefined ? keyOf(token, language) : `#${number}`;
  });
  return keys.join(' ');
}
