import { editDistance } from './edit-distance.ts';
import { nameKey } from './normalise-text.ts';

/** What a mistyped id may have meant: an id, and the names that people also write in its place. */
export interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
}

/** A candidate that is near what was written. */
export interface Nearest {
  readonly id: string;
  /** The id or name that was nearest; the id where a name is no nearer. */
  readonly matched: string;
  /** Differing characters after normalising (`nameKey`); 0 where only case, blanks, hyphens or the spelling of umlauts differ. */
  readonly distance: number;
}

/** The answer to "did you mean": the nearest first, and whether nothing else comes near the first, so that it may be put in unasked. */
export interface Suggestions {
  readonly nearest: readonly Nearest[];
  readonly unambiguous: boolean;
}

interface Key {
  readonly key: string;
  readonly id: string;
  readonly matched: string;
}

/** Candidates, ready to be searched many times. */
export interface NearestIndex {
  readonly keys: readonly Key[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byGram: ReadonlyMap<string, readonly number[]>;
  readonly byLength: ReadonlyMap<number, readonly number[]>;
}

const longestKey = 120;
const mostCompared = 1_000;
/** So few are compared one by one. */
const fewKeys = 64;

/** Prepares candidates for `nearest`; linear in the length of their names. */
export function createNearestIndex(candidates: Iterable<Candidate>): NearestIndex {
  const keys: Key[] = [];
  for (const { id, names } of candidates) {
    for (const matched of [id, ...names]) {
      const key = keyOf(matched);
      if (key !== '') keys.push({ key, id, matched });
    }
  }
  const byKey = new Map<string, number[]>();
  const byGram = new Map<string, number[]>();
  const byLength = new Map<number, number[]>();
  for (const [number, { key }] of keys.length > fewKeys ? keys.entries() : []) {
    push(byKey, key, number);
    push(byLength, key.length, number);
    for (const gram of new Set(gramsOf(key))) push(byGram, gram, number);
  }
  return { keys, byKey, byGram, byLength };
}

/**
 * The candidates nearest to what was written, at most `max`, by distance, then by id (code point). A name written in place of an id is found at
 * distance 0. The longer the word, the more differences are forgiven: 1 from three characters on, 2 from seven, 3 from twelve.
 */
export function nearest(wanted: string, candidates: NearestIndex | Iterable<Candidate>, max = 3): Suggestions {
  const key = keyOf(wanted);
  if (key === '') return { nearest: [], unambiguous: false };
  const index = 'byGram' in candidates ? candidates : createNearestIndex(candidates);
  const limit = forgiven(key.length);
  const best = new Map<string, Nearest & Key>();
  for (const number of comparable(key, limit, index)) {
    const candidate = index.keys[number];
    if (candidate === undefined) continue;
    const distance = editDistance(key, candidate.key, limit);
    // The id of an entry comes before its names, so of equally near ones it stays.
    if (distance <= limit && distance < (best.get(candidate.id)?.distance ?? Infinity)) {
      best.set(candidate.id, { ...candidate, distance });
    }
  }
  const sorted = [...best.values()].sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  const [first, second] = sorted;
  const isApart = first !== undefined && (second === undefined || second.distance >= first.distance + 2);
  return {
    nearest: sorted.slice(0, max).map(({ id, matched, distance }) => ({ id, matched, distance })),
    // Other digits are another year or number, not a slip of the finger.
    unambiguous: isApart && digitsOf(key) === digitsOf(first.key),
  };
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

function push<K>(map: Map<K, number[]>, key: K, number: number): void {
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
 * Who can be near at all, in the order of the index. A difference (a swap at worst) spoils four of a word's grams, so of `4 · limit + 1` at least one
 * is left in every near word: the rarest are enough. Where too many share even those, only the first are compared, so that a thousand broken
 * references stay cheap.
 */
function comparable(key: string, limit: number, index: NearestIndex): Iterable<number> {
  if (index.keys.length <= fewKeys) return index.keys.keys();
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
      if (found.size >= mostCompared) return [...found].sort((a, b) => a - b);
      if (Math.abs((index.keys[number]?.key.length ?? 0) - key.length) <= limit) found.add(number);
    }
  }
  return [...found].sort((a, b) => a - b);
}
