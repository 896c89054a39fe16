import type { DataPath } from '../model/source-file.ts';
import type { Place } from './place.ts';
import type { Limits } from './yaml-fault.ts';

/** Where the scanner stands in a text. All its functions share one of these; offsets count in UTF-16 code units. */
export interface Scan {
  /** Without tabs, and with LF alone at the ends of lines. */
  readonly text: string;
  readonly limits: Limits;
  /** The next character to read. */
  pos: number;
  /** The current line: its first character, its end (the line feed or the end of the text), and its blanks at the start; -1 after the last line. */
  lineStart: number;
  lineEnd: number;
  indent: number;
  /** What `nextLine` passed over. */
  blankLines: number;
  sawComment: boolean;
  /** The next `:`, `#` and backslash at or after the place last asked for. */
  nextColon: number;
  nextHash: number;
  nextBackslash: number;
  /** Levels of collections around the current place. */
  depth: number;
  /** Are places and paths wanted? */
  readonly isRecording: boolean;
  /** Where the value that is being read stands in the data; kept only while recording. */
  readonly path: (string | number)[];
  readonly numberSources: Map<DataPath, string>;
  /** Is there a number whose text is not how a number is written? */
  hasOddNumbers: boolean;
  /** The place of the value that was read last; undefined where nothing is written. */
  place: Place | undefined;
}

/** Thrown, without a stack, where the text is unusual or faulty: then `yaml` judges. */
export const declined = Symbol('declined');

/** Gives up: this text is not for the scanner. */
export function decline(): never {
  throw declined;
}

/**
 * The first colon between two places of one line that a blank or the end of the line follows; -1 if there is none. What was
 * found is kept, so that the whole text is looked through once: nobody asks for a place before the last one asked for.
 */
export function findColon(scan: Scan, from: number, to: number): number {
  const { text } = scan;
  while (scan.nextColon < to) {
    const at = scan.nextColon < from ? text.indexOf(':', from) : scan.nextColon;
    scan.nextColon = at < 0 ? Infinity : at;
    if (at < 0 || at >= to) return -1;
    if (at + 1 >= to || text.charCodeAt(at + 1) === blank) return at;
    from = at + 1;
  }
  return -1;
}

/** The place of the blank before the next comment, between two places of one line; -1 if there is none. */
export function findHash(scan: Scan, from: number, to: number): number {
  const { text } = scan;
  while (scan.nextHash < to) {
    const at = scan.nextHash < from ? text.indexOf('#', from) : scan.nextHash;
    scan.nextHash = at < 0 ? Infinity : at;
    if (at < 0 || at >= to) return -1;
    if (text.charCodeAt(at - 1) === blank && at > from) return at - 1;
    from = at + 1;
  }
  return -1;
}

/** Is there a backslash between two places? */
export function hasBackslash(scan: Scan, from: number, to: number): boolean {
  if (scan.nextBackslash < from) {
    const found = scan.text.indexOf('\\', from);
    scan.nextBackslash = found < 0 ? Infinity : found;
  }
  return scan.nextBackslash < to;
}

const lineFeed = 10;
const blank = 32;
const hash = 35;
const dash = 45;
const dot = 46;

/** Goes from the end of a line to the next line that says something. */
export function nextLine(scan: Scan): void {
  const { text } = scan;
  const start = passOver(scan);
  const at = scan.pos;
  scan.lineStart = start;
  scan.indent = at - start;
  if (at >= text.length) {
    scan.indent = -1;
    scan.lineEnd = text.length;
    return;
  }
  scan.lineEnd = lineEndFrom(text, at);
  if (at === start && (isMarker(text, at, dash) || isMarker(text, at, dot))) decline();
}

/** Goes to the first character that is neither blank nor in a comment, or to the end; answers where its line begins. */
export function passOver(scan: Scan): number {
  const { text } = scan;
  let start = scan.lineEnd + 1;
  scan.blankLines = 0;
  scan.sawComment = false;
  for (;;) {
    let at = start;
    let code = text.charCodeAt(at);
    while (code === blank) code = text.charCodeAt(++at);
    if (code === lineFeed) {
      scan.blankLines++;
      start = at + 1;
    } else if (code === hash) {
      scan.sawComment = true;
      start = lineEndFrom(text, at) + 1;
    } else {
      scan.pos = Math.min(at, text.length);
      return start;
    }
  }
}

/** Does `---` or `...` stand at the start of a line? */
export function isMarker(text: string, at: number, code: number): boolean {
  if (text.charCodeAt(at) !== code || text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code)
    return false;
  const after = text.charCodeAt(at + 3);
  return after === blank || after === lineFeed || at + 3 >= text.length;
}

/** The line feed at or after a place, or the end of the text. */
export function lineEndFrom(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Nothing but blanks and a comment may stand between a place and the end of the line. */
export function expectLineEnd(scan: Scan, from: number): void {
  const { text, lineEnd } = scan;
  let at = from;
  while (text.charCodeAt(at) === blank) at++;
  if (at >= lineEnd) return;
  if (at === from || text.charCodeAt(at) !== hash) decline();
}

/** Opens a collection, within the limit of nesting. */
export function enter(scan: Scan): void {
  scan.depth++;
  if (scan.depth > scan.limits.nesting) decline();
}

/** The judge also counts blank lines and comments at the end of a collection: close to the limit it shall count. */
export function leave(scan: Scan, count: number): void {
  scan.depth--;
  if (count + 2 > scan.limits.collectionItems) decline();
}
