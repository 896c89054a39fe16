import { joinNext } from './join-words.ts';
import { keyOf } from './key-of.ts';
import type { Lexicon, Match } from './lexicon.ts';
import { masculineOf } from './lemma.ts';
import { prepareTokens } from './prepare-tokens.ts';
import { joinSections, type CitedLaw } from './sections.ts';
import { splitWord } from './split-words.ts';
import { tokenise, type Token } from './tokens.ts';

/** A stretch of a text that the lexicon knows, or a word, number or sign that it does not. */
export interface Item {
  readonly kind: 'phrase' | 'word' | 'number' | 'sign';
  /** The id of a phrase, the lemma of a word, the sign, or the number as text. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly match?: Match;
  /** Of a date inside a phrase. */
  readonly date?: string;
  readonly value?: number;
  /** A feminine form of a word for people, alone: "Ärztinnen", not "Ärztinnen und Ärzte". */
  readonly feminine?: boolean;
  /** A word with a capital letter: in German a noun. */
  readonly capital?: boolean;
  /** The first half of a compound whose second half is known. */
  readonly isHead?: boolean;
  /** An abbreviation that no list knows: the beginning of a longer word. */
  readonly cut?: boolean;
  /** The law that a citation names which begins here: its words count nothing. */
  readonly cited?: CitedLaw;
  /** The sections of the law before them. */
  readonly sections?: readonly string[];
  /** An inflected word before a noun: "erfasste Fälle", where "erfasst" alone would tell about the number. */
  readonly attributive?: boolean;
  /** A further word of the citation before. */
  readonly inLaw?: boolean;
  /** Where a word in small letters stands that the vocabulary does not know: a verb or adverb, or a participle before a noun. */
  readonly loose?: 'verb' | 'participle';
}

/** Reads a text into items, from left to right, always the longest phrase that the lexicon knows. Linear in the length of the text. */
export function scan(text: string, lexicon: Lexicon): Item[] {
  const tokens = prepareTokens(
    /§|paragra[fp]/i.test(text) ? joinSections(tokenise(text)) : tokenise(text),
    text,
    lexicon,
  );
  const keys = tokens.map((token) => keyOf(token, lexicon.language));
  const items: Item[] = [];
  const replace = (at: number, count: number, others: readonly Token[]): void => {
    tokens.splice(at, count, ...others);
    keys.splice(at, count, ...others.map((token) => keyOf(token, lexicon.language)));
  };
  for (let at = 0; at < tokens.length;) {
    const match = lexicon.match(tokens, keys, at);
    const joined = match === undefined || match.length === 1 ? joinNext(tokens, keys, at, lexicon) : undefined;
    const parts = match === undefined && joined === undefined ? splitWord(tokens[at] as Token, lexicon) : undefined;
    if (joined !== undefined) replace(at, 2, [joined]);
    else if (parts !== undefined) replace(at, 1, parts);
    else if (match !== undefined) {
      items.push(phraseItem(tokens.slice(at, at + match.length), tokens[at + match.length], match, lexicon));
      at += match.length;
    } else {
      items.push(plainItem(tokens, at, keys[at] ?? '', lexicon));
      at++;
    }
  }
  return items;
}

function phraseItem(tokens: readonly Token[], next: Token | undefined, match: Match, lexicon: Lexicon): Item {
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  const date = tokens.find((token) => token.date !== undefined)?.date;
  const feminine = tokens.some((token) => isFeminine(token, lexicon));
  const attributive = match.phrase.frames === true && lexicon.language === 'de' && isInflected(last) && isNoun(next);
  return {
    kind: 'phrase',
    key: match.phrase.id,
    start: first.start,
    end: last.end,
    match,
    ...(date !== undefined && { date }),
    ...(attributive && { attributive }),
    ...(last.isHead && { isHead: true }),
    ...(feminine && { feminine }),
  };
}

function plainItem(tokens: readonly Token[], at: number, key: string, lexicon: Lexicon): Item {
  const token = tokens[at] as Token;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const { start, end } = token;
  if (token.kind === 'number') {
    return { kind: 'number', key: String(token.value), start, end, value: token.value ?? 0 };
  }
  if (token.kind !== 'word') {
    return { kind: token.kind === 'date' ? 'word' : 'sign', key: token.date ?? token.text, start, end };
  }
  // At the beginning of a sentence a capital letter makes no noun of "Angebotene Plätze".
  const isFirst = before === undefined || /^[.:;(]$/.test(before.text);
  const capital = isNoun(token) && !(isFirst && isInflected(token) && isNoun(next));
  const loose = capital || lexicon.language !== 'de' ? undefined : looseness(token, next, tokens[at + 2]);
  const feminine = isFeminine(token, lexicon);
  return {
    kind: 'word',
    key,
    start,
    end,
    ...(capital && { capital }),
    ...(loose && { loose }),
    ...(feminine && { feminine }),
    ...(token.cut && { cut: true }),
    ...(token.isHead && { isHead: true }),
  };
}

/** An adjective before a noun narrows it; a verb, an adverb or a participle mostly does not ("verkaufte Abonnements"). */
function looseness(
  token: Token,
  next: Token | undefined,
  second: Token | undefined,
): 'verb' | 'participle' | undefined {
  // "an allen getesteten Vierjährigen": the number and its people are one noun.
  const beforeNoun = isNoun(next) || (next?.kind === 'number' && /^jährig/i.test(second?.text ?? ''));
  if (!beforeNoun) return isAdverb(token, next) ? undefined : 'verb';
  return /(?:t|nd)(?:e[nrms]?)$/.test(token.text) && !/^(?:un|nicht)/.test(token.text) ? 'participle' : undefined;
}

function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function isInflected(token: Token): boolean {
  return token.kind === 'word' && /(?:t|nd|n)e[nrms]?$/u.test(token.text);
}

function isFeminine(token: Token, lexicon: Lexicon): boolean {
  return lexicon.language === 'de' && token.kind === 'word' && masculineOf(token.text) !== undefined;
}

/** "energetisch verwertete Abfälle": how something is done tells two counts apart, unlike a verb. */
function isAdverb({ text }: Token, next: Token | undefined): boolean {
  return next?.kind === 'word' && isInflected(next) && /(?:isch|lich|iv|ell|al)$/.test(text);
}
