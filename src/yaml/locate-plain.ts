import type { DataPath, Range, TextPart } from '../model/source-file.ts';
import { rangeOf } from './line-index.ts';
import { spanOfPart } from './locate-part.ts';
import { placeAt, type Place } from './place.ts';
import { scanPlaces } from './scan.ts';
import type { Limits } from './yaml-fault.ts';

/** Answers where a value, words in it, or its key stands; the nearest enclosing value where a path leads nowhere. */
export type Locator = (path: DataPath, on?: 'key' | 'value', part?: TextPart) => Range;

/** The text has been read before: only the scanner's own limits hold. */
const generous: Limits = {
  fileSize: Infinity,
  nesting: 250,
  collectionItems: Infinity,
  textLength: Infinity,
  aliases: 0,
};

/** Finds places in a usual file without loading `yaml`; undefined for a text that `scanYaml` declines. */
export function createPlainLocator(text: string): Locator | undefined {
  const scanned = scanPlaces(text, generous);
  return scanned === undefined ? undefined : locatorOf(scanned.place, scanned.text);
}

/** Answers from what is known about a text. */
export function locatorOf(root: Place, text: string): Locator {
  return (path, on = 'value', part) => {
    const value = placeAt(root, path, on);
    const { start, end } = (part === undefined ? undefined : spanOfPart(text, value, part)) ?? value;
    return rangeOf(text, start, end);
  };
}
