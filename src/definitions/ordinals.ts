import { numberOfOrdinal } from './number-words.ts';
import type { Token } from './tokens.ts';

const counted = /^(?:lebensjahr|geburtstag)/i;
const between = /^(?:vollendet\p{L}*|vollendung|bis|zum|zur|zu|dem|des|und|vom|von|ab|nach|vor|noch|nicht|[.,])$/iu;

/** "vom vollendeten ersten bis zum dritten Lebensjahr": ordinals before a year of life are numbers, elsewhere they are not ("dritter Ort"). */
export function numberOrdinals(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => counted.test(text))) return tokens;
  const numbered = [...tokens];
  for (const [end, { text }] of tokens.entries()) {
    if (!counted.test(text)) continue;
    for (let at = end - 1; at >= 0; at--) {
      const token = tokens[at] as Token;
      const value = token.kind === 'word' && !between.test(token.text) ? numberOfOrdinal(token.text) : undefined;
      if (value !== undefined) numbered[at] = { ...token, kind: 'number', text: '#', value };
      else if (token.kind !== 'number' && !between.test(token.text)) break;
    }
  }
  return numbered;
}
