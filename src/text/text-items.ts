import { ownText } from './own-text.ts';
import { beginningOf, stem } from './stem.ts';
import type { Part, Token } from './tokenise.ts';
import type { Language } from '../model/language.ts';

/** One step of a name or of a text: a word by the number of its stem, or a break. */
export interface TextItem {
  /** The number of the stem; `breakSymbol` between sentences and parts of them, `unknownSymbol` where no name has the word. */
  readonly symbol: number;
  /** The word as it stands, a word split at the end of a line joined. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The token that the item comes from. */
  readonly token: number;
  /** Not at the second part of a hyphenated word, nor at `-bericht`. */
  readonly canStart: boolean;
  /** Not at `Kinder-`: it is only the beginning of a word. */
  readonly canEnd: boolean;
}

/** What stands for punctuation between two words. */
export const breakSymbol = 0;

/** A word that no name has. */
export const unknownSymbol = -1;

/** The numbers of the stems that names consist of. */
export interface Vocabulary {
  readonly language: Language;
  readonly symbols: ReadonlyMap<string, number>;
  /** How the words of names begin: what begins otherwise need not be reduced. */
  readonly beginnings: { has(beginning: string): boolean };
  /** Words as they stand and their numbers, so that each is reduced once. */
  readonly seen: Map<string, number>;
  /** Where somebody keeps account of what a text was asked about: words as they stand, and halves of compounds. */
  asked?: { readonly words: Set<string>; readonly halves: Set<string> } | undefined;
}

const mostParts = 8;
const mostSeen = 100_000;
/** So short a word may be a form of one that is shorter still. */
const shortWord = 4;

/** Is it a joining word, as between `Kinder-` and `Jugendförderplan`? All of them count as the same. */
export function isJoiningWord(word: string): boolean {
  return word.length <= 16 && /^(?:und|u|bzw|beziehungsweise|sowie|oder|resp|&|\/|and|or)$/i.test(word);
}

/** The key of a word: its stem, and one for all joining words. */
export function wordKey(word: string, language: Language): string {
  return isJoiningWord(word) ? '&' : stem(word, language);
}

/** The number of a word's stem, if a name has it. */
export function symbolOf(word: string, vocabulary: Vocabulary): number {
  vocabulary.asked?.words.add(word);
  const known = vocabulary.seen.get(word);
  if (known !== undefined) return known;
  const key = keyIfKnown(word, vocabulary);
  const symbol = (key === undefined ? undefined : vocabulary.symbols.get(key)) ?? unknownSymbol;
  if (vocabulary.seen.size >= mostSeen) vocabulary.seen.clear();
  vocabulary.seen.set(ownText(word), symbol);
  return symbol;
}

/** The key of a word, where a name may have it; undefined where already its beginning tells that none has. */
export function keyIfKnown(word: string, { beginnings, language }: Vocabulary): string | undefined {
  const canBeKnown = word.length <= shortWord || beginnings.has(beginningOf(word)) || isJoiningWord(word);
  return canBeKnown ? wordKey(word, language) : undefined;
}

/** The steps of a text: hyphenated words whole where a name has them so and in parts otherwise, words split at a line's end joined. */
export function textItems(tokens: readonly Token[], vocabulary: Vocabulary): TextItem[] {
  const items: TextItem[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.afterBreak)
      items.push(newItem('', breakSymbol, { start: token.start, end: token.start }, index, false, false));
    const next = tokens[index + 1];
    if (token.opensCompound && next !== undefined && !next.afterBreak && !isJoiningWord(next.text)) {
      const word = token.text + next.text;
      const symbol = symbolOf(word, vocabulary);
      if (symbol !== unknownSymbol) {
        const place = { start: token.start, end: next.end };
        items.push(newItem(word, symbol, place, index, !token.closesCompound, !next.opensCompound));
        index++;
        continue;
      }
    }
    if (token.parts.length > 0) addHyphenated(items, token, index, vocabulary);
    else {
      const symbol = symbolOf(token.text, vocabulary);
      items.push(newItem(token.text, symbol, token, index, !token.closesCompound, !token.opensCompound));
    }
  }
  return items;
}

function newItem(
  word: string,
  symbol: number,
  { start, end }: { readonly start: number; readonly end: number },
  token: number,
  canStart: boolean,
  canEnd: boolean,
): TextItem {
  return { symbol, word, start, end, token, canStart, canEnd };
}

/** The longest runs of parts that a name has as one word; where there is none, the single parts. A name cannot begin inside. */
function addHyphenated(items: TextItem[], token: Token, index: number, vocabulary: Vocabulary): void {
  const { parts } = token;
  if (parts.length > mostParts) {
    items.push(newItem(token.text, unknownSymbol, token, index, false, false));
    return;
  }
  let from = 0;
  while (from < parts.length) {
    const to = endOfRun(parts, from, vocabulary);
    const word = joinParts(parts, from, to);
    const place = { start: parts[from]?.start ?? token.start, end: parts[to - 1]?.end ?? token.end };
    const canStart = from === 0 && !token.closesCompound;
    const canEnd = to < parts.length || !token.opensCompound;
    items.push(newItem(word, symbolOf(word, vocabulary), place, index, canStart, canEnd));
    from = to;
  }
}

function endOfRun(parts: readonly Part[], from: number, vocabulary: Vocabulary): number {
  for (let to = parts.length; to > from + 1; to--) {
    if (symbolOf(joinParts(parts, from, to), vocabulary) !== unknownSymbol) return to;
  }
  return from + 1;
}

function joinParts(parts: readonly Part[], from: number, to: number): string {
  let word = '';
  for (let index = from; index < to; index++) word += parts[index]?.text ?? '';
  return word;
}
