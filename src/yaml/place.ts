import { splitPath, type DataPath } from '../model/source-file.ts';

/** A stretch of a text, by offsets in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a value stands, and where its parts do. */
export interface Place extends Span {
  readonly keys?: ReadonlyMap<string, KeyPlace>;
  readonly items?: readonly Place[];
  /** Of a text after `|` or `>`, whose span is only that sign: where its last line ends. */
  readonly contentEnd?: number;
}

/** Where a key and its value stand; a value of which nothing is written has no place. */
export interface KeyPlace {
  readonly key: Span;
  readonly value: Place | undefined;
}

/** The place of the value at a path, or of its key; the nearest enclosing value where the path leads nowhere. */
export function placeAt(root: Place, path: DataPath, on: 'key' | 'value'): Place {
  const steps = splitPath(path);
  let place: Place | undefined = root;
  let found: Place = root;
  for (const [index, step] of steps.entries()) {
    const pair: KeyPlace | undefined = place?.keys?.get(step);
    const next: Place | undefined = pair === undefined ? place?.items?.[Number(step)] : pair.value;
    if (pair === undefined && next === undefined) return found;
    place = next;
    // A key without a value has its place at the key.
    found =
      pair !== undefined && (next === undefined || (on === 'key' && index === steps.length - 1))
        ? pair.key
        : (next ?? found);
  }
  return found;
}

/** Of a block of several lines only the first is shown, without trailing blanks: that is enough. */
export function firstLineOf(text: string, start: number, limit: number): Place {
  const line = /[\r\n]/.exec(text.slice(start, limit));
  const end = line === null ? limit : start + line.index;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
