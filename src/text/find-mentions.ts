import { canMention } from './can-mention.ts';
import { ellipticItems } from './ellipsis.ts';
import { composed, isCapitalised } from './letters.ts';
import type { NameIndex } from './name-index.ts';
import type { NamePattern } from './name-tree.ts';
import { isJoiningWord, textItems, unknownSymbol, type TextItem } from './text-items.ts';
import { isSameWord } from './stem.ts';
import { tokenise } from './tokenise.ts';
import type { Language } from '../model/language.ts';

/** A place of a text that names something. */
export interface Mention {
  /** UTF-16 code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand, from start to end. */
  readonly text: string;
  /** Whose name it is; several where they share it. Sorted by code point. */
  readonly owners: readonly string[];
  /** Those of them whose official name it is. */
  readonly official: readonly string[];
  /** Is the name only to be read by completing a compound, as in `Kita- und Schulentwicklungsplanung`? */
  readonly elliptic: boolean;
}

/** A name of so many is no name. */
const mostOwners = 5;

type Bearers = Pick<Mention, 'owners' | 'official'>;

interface Span extends Bearers {
  readonly from: number;
  readonly to: number;
}

const nobody: Bearers = { owners: [], official: [] };

/**
 * All places at which a text names something: whole words in any inflection, hyphenated or split at a line's end, never a name inside a
 * longer one; of two names that overlap the first counts. In the order of the text; near linear in its length.
 */
export function findMentions(index: NameIndex, text: string): Mention[] {
  return canMention(index, text) ? searchMentions(index, text) : [];
}

/** The same without asking first whether the text can name anything. */
export function searchMentions(index: NameIndex, text: string): Mention[] {
  const tokens = tokenise(text);
  const items = textItems(tokens, index.vocabulary);
  const mentions: Mention[] = [];
  const add = (list: readonly TextItem[], span: Span, elliptic: boolean): void => {
    const start = list[span.from]?.start ?? 0;
    const end = list[span.to]?.end ?? start;
    const { owners, official } = span;
    if (owners.length > 0) mentions.push({ start, end, text: text.slice(start, end), owners, official, elliptic });
  };
  const plain = outermost(matches(index, items));
  for (const span of plain) add(items, span, false);
  for (const { items: completed, at } of ellipticItems(tokens, items, index)) {
    const word = completed[at];
    if (word === undefined || isCovered(word, plain, items)) continue;
    for (const span of outermost(matches(index, completed))) {
      if (span.from <= at && at <= span.to) add(completed, span, true);
    }
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Does the completed word stand inside one of the names, as in `Kinder- und Jugendförderplan`? The names are in order and apart. */
function isCovered(word: TextItem, names: readonly Span[], items: readonly TextItem[]): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[names[middle]?.from ?? 0]?.start ?? 0) <= word.start) low = middle + 1;
    else high = middle;
  }
  const name = names[low - 1];
  return name !== undefined && word.end <= (items[name.to]?.end ?? 0);
}

/** For every word at which a name ends the longest such name. */
function matches(index: NameIndex, items: readonly TextItem[]): Span[] {
  const { root, vocabulary } = index;
  const byEnd = new Map<number, Span>();
  for (const [from, first] of items.entries()) {
    if (first.symbol === unknownSymbol || !first.canStart) continue;
    let node = root.next(first.symbol);
    for (let to = from; node !== undefined; to++) {
      // Who begins earlier is longer.
      const bearers =
        node.patterns.length === 0 || items[to]?.canEnd !== true || byEnd.has(to)
          ? undefined
          : bearersOf(node.patterns, items, from, vocabulary.language);
      if (bearers !== undefined) byEnd.set(to, { from, to, ...bearers });
      node = node.next(items[to + 1]?.symbol ?? unknownSymbol);
    }
  }
  return [...byEnd.values()];
}

/** Who bears the name that stands there; undefined where only the stems are the same, nobody where the name only covers others. */
function bearersOf(
  patterns: readonly NamePattern[],
  items: readonly TextItem[],
  from: number,
  language: Language,
): Bearers | undefined {
  const real = patterns.filter((pattern) => !pattern.derived && fits(pattern, items, from, language));
  const named =
    real.length > 0 ? real : patterns.filter((pattern) => pattern.derived && fits(pattern, items, from, language));
  if (named.length === 0) return undefined;
  // What very many share, or what several longer names could be shortened to, names none of them.
  if (named.some((pattern) => pattern.count > mostOwners)) return nobody;
  const owners = [...new Set(named.flatMap((pattern) => pattern.owners()))].sort();
  if (owners.length > mostOwners || (real.length === 0 && owners.length > 1)) return nobody;
  return {
    owners,
    official: owners.filter((owner) => named.some((pattern) => pattern.isOfficial(owner))),
  };
}

function fits(pattern: NamePattern, items: readonly TextItem[], from: number, language: Language): boolean {
  return pattern.words.every((word, offset) => {
    const found = items[from + offset]?.word ?? '';
    if (word === '') return found === '';
    if (isJoiningWord(word) || isJoiningWord(found)) return isJoiningWord(word) === isJoiningWord(found);
    if (pattern.letterCase === 'first' && !isCapitalised(found)) return false;
    if (pattern.letterCase !== 'exact') return isSameWord(word, found, language);
    return composed(found).replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '') === composed(word);
  });
}

/** Without names inside longer ones, and of those that overlap the first. */
function outermost(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const kept: Span[] = [];
  let farthest = -1;
  let end = -1;
  for (const span of sorted) {
    if (span.to <= farthest) continue;
    farthest = span.to;
    if (span.from <= end) continue;
    end = span.to;
    kept.push(span);
  }
  return kept;
}
