import { lemma, masculineOf } from './lemma.ts';
import type { Lexicon } from './lexicon.ts';
import { longestWord, type Token } from './tokens.ts';

const joinsHalves = /^(?:und|oder|bzw|sowie|u|wie|noch|zu|statt)$/i;

/** "Zu- und Fortzüge": gives the first half the end of the second, where that makes a word the vocabulary knows. */
export function completeHalf(
  token: Token,
  next: Token | undefined,
  second: Token | undefined,
  text: string,
  lexicon: Lexicon,
): Token {
  if (!/^[“”"’‘'»«]?[-‐‑–](?![\p{L}\d„“"])/u.test(text.slice(token.end, token.end + 3))) return token;
  const isJoined = next !== undefined && (next.text === '/' || next.text === ',' || joinsHalves.test(next.text));
  if (!isJoined || second?.kind !== 'word' || token.text.length + second.text.length > longestWord) return token;
  // The women among the second half are told by the second half.
  const end = (masculineOf(second.text) ?? second.text).toLowerCase();
  for (let start = 1; start < end.length - 2; start++) {
    const word = token.text + end.slice(start);
    if (lexicon.single(lemma(word, 'de'))?.concept !== undefined) return { ...token, text: word };
  }
  return token;
}

const joinsPair = /^(?:und|oder|bzw|sowie|u|\/)$/i;

/** The word that "Hausärztinnen und -ärzte" or "Bürger und -innen" speak of; undefined where the half is not the other form of the word before. */
export function wholeOfHalf(before: readonly Token[], half: Token): Token | undefined {
  const word = before.at(-2);
  if (word?.kind !== 'word' || !joinsPair.test(before.at(-1)?.text ?? '')) return undefined;
  if (word.text.length + half.text.length > longestWord) return undefined;
  const key = lemma(word.text, 'de');
  for (let length = 2; length <= word.text.length; length++) {
    const whole = word.text.slice(0, length) + half.text.toLowerCase();
    if (lemma(whole, 'de') !== key) continue;
    return { ...word, text: masculineOf(word.text) === undefined ? word.text : whole, end: half.end };
  }
  return undefined;
}

/** "Schülerinnen und Schüler" are "Schüler", whichever comes first. */
export function joinPairs(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const length = pairLength(tokens, at);
    if (length === 0) joined.push(token);
    else {
      const last = tokens[at + length] as Token;
      const plain = masculineOf(token.text) === undefined ? token : last;
      joined.push({ ...plain, start: token.start, end: last.end });
      at += length;
    }
  }
  return joined;
}

/** How many tokens after this one belong to a pair of a feminine and a masculine form of one word; 0 for none. */
function pairLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  const link = tokens[at + 1];
  if (token.kind !== 'word' || link === undefined || !joinsPair.test(link.text)) return 0;
  // An article or the same adjective once more may stand between: "die Ärztin oder der Arzt".
  for (const length of [2, 3]) {
    const other = tokens[at + length];
    if (other?.kind !== 'word') return 0;
    const feminine = [token, other].filter(({ text }) => masculineOf(text) !== undefined);
    if (feminine.length === 1 && lemma(token.text, 'de') === lemma(other.text, 'de')) return length;
    // "Schülerinnen- und Schülerzahl"
    const base = masculineOf(token.text);
    if (base !== undefined && other.text.toLowerCase().startsWith(base)) return length;
    if (!/^(?:de[rmns]|die|ein|eine[mnrs]?)$|e[rn]?$/i.test(other.text)) return 0;
  }
  return 0;
}

/** "Prokopfverbrauch", "Prokopf-Verbrauch" and "Pro-Kopfverbrauch" are "Pro-Kopf-Verbrauch". */
export function splitProKopf(token: Token, at: number, tokens: readonly Token[]): readonly Token[] {
  const [, pro = '', kopf = '', noun = ''] = /^(pro)?(kopf)(\p{L}{4,})?$/iu.exec(token.text) ?? [];
  const isAlone = noun === '' && pro !== '' && tokens[at + 1]?.joined === true;
  if (noun === '' ? !isAlone : pro === '' && !/^pro$/i.test(tokens[at - 1]?.text ?? '')) return [token];
  const [first, second] = [token.start + pro.length, token.start + pro.length + kopf.length];
  const parts: Token[] = [
    { ...token, text: pro, end: first },
    { ...token, text: kopf, start: first, end: second, joined: true },
    { ...token, text: noun, start: second, joined: true },
  ];
  return pro === '' ? parts.slice(1) : isAlone ? parts.slice(0, 2) : parts;
}

/** "Pro-Kopf-Verbrauch von Wasser" is "Verbrauch von Wasser pro Kopf". */
export function moveProKopf(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, index) =>
      /^pro$/i.test(token.text) &&
      /^kopf$/i.test(tokens[index + 1]?.text ?? '') &&
      isAttribute(token, tokens[index + 2]),
  );
  return at === -1 ? tokens : [...tokens.slice(0, at), ...tokens.slice(at + 2), ...tokens.slice(at, at + 2)];
}

/** "Pro-Kopf-Verbrauch", "Pro Kopf Verbrauch": before a noun, not behind one. */
function isAttribute(pro: Token, noun: Token | undefined): boolean {
  return noun?.kind === 'word' && (noun.joined === true || (pro.text.startsWith('P') && /^\p{Lu}/u.test(noun.text)));
}

/**
 * "Wohn-Bereich" is read as "Wohnbereich" unless the vocabulary knows the words side by side; abbreviations stay apart ("EU-Bürger").
 * Answers the joined word; undefined where there is nothing to join.
 */
export function joinNext(
  tokens: readonly Token[],
  keys: readonly string[],
  at: number,
  lexicon: Lexicon,
): Token | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word' || next?.kind !== 'word' || !next.joined) return undefined;
  if (token.text.length + next.text.length > longestWord) return undefined;
  const whole = { ...token, text: token.text + next.text.toLowerCase(), end: next.end };
  if (lexicon.single(lemma(whole.text, lexicon.language)) !== undefined) return whole;
  const isWord = /^.\p{Ll}{2,}$/u.test(token.text) && /^.\p{Ll}{2,}/u.test(next.text);
  const alone = lexicon.single(keys[at] ?? '');
  const standsAlone = alone?.concept !== undefined || alone?.law !== undefined || alone?.negates === true;
  return lexicon.language === 'de' && isWord && !standsAlone ? whole : undefined;
}
