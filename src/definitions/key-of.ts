import type { Language } from '../model/language.ts';
import { lemma } from './lemma.ts';
import type { Token } from './tokens.ts';

/** The key under which the lexicon knows a token: its lemma, its sign, or its number. */
export function keyOf(token: Token, language: Language): string {
  if (token.text === 'UAGE' || token.text === 'OAGE') return token.text;
  if (token.kind === 'word') return lemma(token.text, language);
  return token.kind === 'number' ? `#${token.value}` : token.text;
}
