import { editDistance } from '../text/edit-distance.ts';
import type { FacetName } from './facets.ts';
import { keyOf } from './key-of.ts';
import type { Reading } from './read-definition.ts';
import { isRelated } from './related-words.ts';
import type { Lexicon } from './lexicon.ts';
import { scan } from './scan.ts';
import { tokenise, type Token } from './tokens.ts';
import type { KeyedText } from './typing-errors.ts';
import { vocabularyOf } from './vocabulary-cache.ts';
import { impliedWords } from './vocabulary/implications.ts';

/** How much of a text must be the same for it to be a copy with something replaced. */
const leastShared = 0.6;
const longestStretch = 4;

/**
 * The side on which one definition is a copy of the other with a few words replaced by others that mean something else ("je m² versiegelter
 * Fläche", "je m² angeschlossener Fläche"): words that elsewhere add nothing tell two copies apart.
 */
export function replacedSide(here: Reading, there: Reading): FacetName | undefined {
  const pair = onlyPairThatDiffers(here.texts, there.texts);
  if (pair === undefined || here.language !== there.language) return undefined;
  const { lexicon } = vocabularyOf(here.language);
  const [left, right] = [tokenise(pair[0].text), tokenise(pair[1].text)];
  const key = (token: Token): string => keyOf(token, here.language);
  const shared = sharedEnds(left.map(key), right.map(key));
  const [a, b] = [stretchOf(left, shared), stretchOf(right, shared)];
  const isShort = (stretch: readonly Token[]): boolean => stretch.length > 0 && stretch.length <= longestStretch;
  if (!isShort(a) || !isShort(b)) return undefined;
  if ((shared.start + shared.end) / Math.max(left.length, right.length) < leastShared) return undefined;
  const meanings = ([a, b] as const).map((stretch, index) => {
    const text = pair[index]?.text ?? '';
    const [start, end] = [stretch[0]?.start ?? 0, stretch.at(-1)?.end];
    return meaningOf(text.slice(start, end), lexicon);
  });
  const [one = nothing, other = nothing] = meanings;
  const around = new Set<string>();
  for (const [index, stretch] of [a, b].entries()) {
    const text = pair[index]?.text ?? '';
    for (const part of [text.slice(0, stretch[0]?.start), text.slice(stretch.at(-1)?.end)]) {
      for (const word of meaningOf(part, lexicon).words) around.add(word);
    }
  }
  if (!areOthers(one, other) || (isUnderstood(one, around) && isUnderstood(other, around))) return undefined;
  const denominator = here.facets.get('denominator')?.evidence[0]?.origin;
  const isBelow = denominator?.start !== undefined && (a[0]?.start ?? 0) >= denominator.start;
  return pair[0].key === 'denominator' || isBelow ? 'denominator' : 'numerator';
}

/** The one text of a definition that differs, beside the same one of the other. */
function onlyPairThatDiffers(
  a: readonly KeyedText[],
  b: readonly KeyedText[],
): readonly [KeyedText, KeyedText] | undefined {
  if (a.length !== b.length || a.some(({ key }, index) => key !== b[index]?.key)) return undefined;
  const differing = a.flatMap((text, index): [KeyedText, KeyedText][] => {
    const other = b[index];
    return other === undefined || other.text === text.text ? [] : [[text, other]];
  });
  return differing.length === 1 ? differing[0] : undefined;
}

interface SharedEnds {
  readonly start: number;
  readonly end: number;
}

function sharedEnds(a: readonly string[], b: readonly string[]): SharedEnds {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { start, end };
}

function stretchOf(tokens: readonly Token[], { start, end }: SharedEnds): readonly Token[] {
  return tokens.slice(start, tokens.length - end);
}

/** What a few words say. */
interface Meaning {
  /** Their concepts, and words that no list knows; ages, units and the like are compared elsewhere. */
  readonly words: ReadonlySet<string>;
  /** Words that elsewhere say nothing, such as "kommunal". */
  readonly idle: ReadonlySet<string>;
  /** As it is written, in small letters. */
  readonly plain: string;
  /** "und" or "oder", where that is all. */
  readonly joint: string | undefined;
}

const nothing: Meaning = { words: new Set(), idle: new Set(), plain: '', joint: undefined };
const shortestIdle = 4;

function meaningOf(text: string, lexicon: Lexicon): Meaning {
  const words = new Set<string>();
  const idle = new Set<string>();
  for (const { kind, key, match, start, end } of scan(text, lexicon)) {
    if (kind === 'sign') continue;
    const phrase = match?.phrase;
    if (phrase === undefined) words.add(key);
    else if (phrase.idle && end - start >= shortestIdle) idle.add(text.slice(start, end).toLowerCase());
    else if (phrase.total) words.add('total');
    for (const atom of phrase?.concept?.split(' ') ?? []) if (!atom.startsWith('@')) words.add(atom);
  }
  return { words, idle, plain: text.toLowerCase(), joint: /^(?:und|oder|and|or)$/i.exec(text)?.[0].toLowerCase() };
}

/** "Übernachtungen von Gästen", "in Beherbergungsbetrieben": does it only say what goes with the words around it? */
function isUnderstood({ words }: Meaning, around: ReadonlySet<string>): boolean {
  const isSaid = (word: string): boolean =>
    around.has(word) || [...around].some((one) => impliedWords.get(one)?.has(word));
  return words.size > 0 && [...words].every(isSaid);
}

function areOthers(a: Meaning, b: Meaning): boolean {
  if (a.joint !== undefined && b.joint !== undefined) return a.joint !== b.joint;
  // "haben", "ahben"
  if (a.words.size * b.words.size === 0 && editDistance(a.plain, b.plain, 1) === 1) return false;
  // "in freier", "in kommunaler Trägerschaft"
  if (a.words.size === 0) return b.words.size > 0 && a.idle.size > 0 && saysOther(b.words, a.idle);
  if (b.words.size === 0) return b.idle.size > 0 && saysOther(a.words, b.idle);
  return saysOther(a.words, b.words) && saysOther(b.words, a.words);
}

function saysOther(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const isSame = (word: string, one: string): boolean =>
    word === one ||
    word.includes(one) ||
    one.includes(word) ||
    isRelated(word, one, true) ||
    editDistance(word, one, 1) === 1;
  return [...own].some((word) => ![...other].some((one) => isSame(word, one)));
}
