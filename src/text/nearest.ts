import { editDistance } from './edit-distance.ts';
import { nameKey } from './normalise-text.ts';

/** What somebody may have meant by a word that names nothing. */
export interface Nearest {
  /** As it stands among the candidates. */
  readonly candidate: string;
  /** Differing characters after normalising (`nameKey`); 0 where only case, blanks, hyphens or the spelling of umlauts differ. */
  readonly distance: number;
  /** Is nothing else nearly as near, so that it may be put in unasked? */
  readonly isUnambiguous: boolean;
}

/** What a candidate stands for: an id and the titles of its entry are one answer. */
export type GroupOf = (candidate: string) => string | undefined;

interface Index {
  readonly keys: readonly string[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byGram: ReadonlyMap<string, readonly number[]>;
  readonly byLength: ReadonlyMap<number, readonly number[]>;
}

const longestKey = 120;
const mostCompared = 1_000;
/** So few are compared one by one. */
const fewCandidates = 64;
const indexes = new WeakMap<readonly string[], Index>();

/**
 * The candidate (id, title, alias, key, rule …) nearest to a word; undefined where none is near. The longer the word, the more differences are
 * forgiven: 1 from three characters on, 2 from seven, 3 from twelve. Of equally near ones the first by code point, within a group the first in the list.
 * Give the same list again for many words: it is indexed once, and a word then costs no more than a look at those that can be near.
 */
export function nearest(
  wanted: string,
  candidates: readonly string[],
  groupOf?: GroupOf,
  onCut?: () => void,
): Nearest | undefined {
  return nearestFew(wanted, candidates, 1, groupOf, onCut)[0];
}

/** Is a candidate near enough to be an answer? What is not makes no difference to it, unless there were too many to compare. */
export function isNear(wanted: string, candidate: string): boolean {
  const key = keyOf(wanted);
  const limit = forgiven(key.length);
  return editDistance(key, keyOf(candidate), limit) <= limit;
}

/** The nearest candidates, at most `max`, one of each group; only the first can be unambiguous. Tells if there were too many to compare them all. */
export function nearestFew(
  wanted: string,
  candidates: readonly string[],
  max: number,
  groupOf?: GroupOf,
  onCut?: () => void,
): readonly Nearest[] {
  const key = keyOf(wanted);
  if (key === '') return [];
  const known = indexes.get(candidates);
  const index = known?.keys.length === candidates.length ? known : createIndex(candidates);
  const limit = forgiven(key.length);
  const best = new Map<string, { candidate: string; distance: number; key: string }>();
  for (const number of comparable(key, limit, index, onCut)) {
    const [candidate, candidateKey] = [candidates[number] ?? '', index.keys[number] ?? ''];
    const distance = editDistance(key, candidateKey, limit);
    const group = groupOf?.(candidate) ?? candidateKey;
    // Of equally near names of one entry the first stays: ids stand before titles.
    if (distance <= limit && distance < (best.get(group)?.distance ?? Infinity)) {
      best.set(group, { candidate, distance, key: candidateKey });
    }
  }
  const sorted = [...best.values()].sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  const [first, second] = sorted;
  const isApart = first !== undefined && (second === undefined || second.distance >= first.distance + 2);
  // Other digits are another year or number, not a slip of the finger.
  const isUnambiguous = isApart && digitsOf(key) === digitsOf(first.key);
  return sorted
    .slice(0, max)
    .map(({ candidate, distance }, rank) => ({ candidate, distance, isUnambiguous: rank === 0 && isUnambiguous }));
}

function keyOf(text: string): string {
  return nameKey(text).slice(0, longestKey);
}

function forgiven(length: number): number {
  return length < 3 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function createIndex(candidates: readonly string[]): Index {
  const keys = candidates.map(keyOf);
  const byKey = new Map<string, number[]>();
  const byGram = new Map<string, number[]>();
  const byLength = new Map<number, number[]>();
  for (const [number, key] of keys.entries()) {
    if (key === '' || keys.length <= fewCandidates) continue;
    push(byKey, key, number);
    push(byLength, key.length, number);
    for (const gram of new Set(gramsOf(key))) push(byGram, gram, number);
  }
  const index = { keys, byKey, byGram, byLength };
  indexes.set(candidates, index);
  return index;
}

function push<Key>(map: Map<Key, number[]>, key: Key, number: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [number]);
  else list.push(number);
}

/** Three neighbouring characters each, the edges marked. */
function gramsOf(key: string): string[] {
  const marked = `\u0002\u0002${key}\u0003\u0003`;
  const grams: string[] = [];
  for (let at = 0; at + 3 <= marked.length; at++) grams.push(marked.slice(at, at + 3));
  return grams;
}

/**
 * Who can be near at all, in the order of the list. A difference (a swap at worst) spoils four of a word's grams, so of `4 · limit + 1` at least one is left in every near
 * word: the rarest are enough. Where too many share even those, only the first are compared, so that a thousand broken references stay cheap.
 */
function comparable(key: string, limit: number, index: Index, onCut: (() => void) | undefined): Iterable<number> {
  if (index.keys.length <= fewCandidates) return index.keys.keys();
  const found = new Set(index.byKey.get(key));
  const needed = 4 * limit + 1;
  const grams = [...new Set(gramsOf(key))];
  const lists = grams
    .map((gram) => index.byGram.get(gram) ?? [])
    .sort((a, b) => a.length - b.length)
    .slice(0, needed);
  if (grams.length < needed) {
    // Words like "aaaaaa" have too few different grams to go by.
    for (let length = key.length - limit; length <= key.length + limit; length++)
      lists.push(index.byLength.get(length) ?? []);
  }
  for (const list of lists) {
    for (const number of list) {
      if (found.size >= mostCompared) {
        onCut?.();
        return [...found].sort((a, b) => a - b);
      }
      if (Math.abs((index.keys[number]?.length ?? 0) - key.length) <= limit) found.add(number);
    }
  }
  return [...found].sort((a, b) => a - b);
}
