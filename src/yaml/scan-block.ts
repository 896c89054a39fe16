import { firstLineOf, type KeyPlace, type Place } from './place.ts';
import { scanFlow } from './scan-flow.ts';
import { scanBlockScalar } from './scan-block-scalar.ts';
import { plainKey, readQuoted, scanPlain, scanQuoted, usualKey } from './scan-scalar.ts';
import { decline, enter, findColon, findHash, leave, nextLine, type Scan } from './scan-state.ts';

const blank = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const dash = 45;
const greater = 62;
const bracket = 91;
const bar = 124;
const brace = 123;

/** Reads the value that begins at the current place, on a line of its own or after `- `, below something indented by `parent`. */
export function scanNode(scan: Scan, parent: number): unknown {
  const { text, pos } = scan;
  const code = text.charCodeAt(pos);
  const isFlow = code === bracket || code === brace;
  if (code === dash && isBlankAt(scan, pos + 1)) return scanSequence(scan, pos - scan.lineStart);
  if (!isFlow && isKeyAhead(scan, code)) return scanMapping(scan, pos - scan.lineStart);
  // After a comment further to the left `yaml` takes too many lines for a part of a text on its own line.
  const isOnOwnLine = pos === scan.lineStart + scan.indent;
  if (isOnOwnLine && scan.sawComment && parent >= 0) decline();
  if (isFlow) return scanFlow(scan, parent);
  if (code === doubleQuote || code === singleQuote) return scanQuoted(scan, parent);
  // Alone on its line a bar is unusual.
  if ((code === bar || code === greater) && !isOnOwnLine) return scanBlockScalar(scan, parent);
  return scanPlain(scan, parent);
}

const isBlankAt = (scan: Scan, at: number): boolean => at >= scan.lineEnd || scan.text.charCodeAt(at) === blank;

/** Is there a key at the current place? */
function isKeyAhead(scan: Scan, code: number): boolean {
  const { text, pos, lineEnd } = scan;
  if (code === doubleQuote || code === singleQuote) {
    const end = closingQuote(scan);
    return end >= 0 && text.charAt(end) === ':' && isBlankAt(scan, end + 1);
  }
  const colon = findColon(scan, pos, lineEnd);
  if (colon < 0) return false;
  const comment = findHash(scan, pos, lineEnd);
  return comment < 0 || comment > colon;
}

/** The place after a text in quotes without escapes that ends on the current line; else -1. */
function closingQuote({ text, pos, lineEnd }: Scan): number {
  const end = text.indexOf(text.charAt(pos), pos + 1);
  return end < 0 || end >= lineEnd ? -1 : end + 1;
}

/** Reads a mapping whose keys stand at a column. */
function scanMapping(scan: Scan, column: number): Record<string, unknown> {
  enter(scan);
  const start = scan.pos;
  const value: Record<string, unknown> = {};
  const keys = scan.isRecording ? new Map<string, KeyPlace>() : undefined;
  let count = 0;
  do {
    const keyStart = scan.pos;
    const key = scanKey(scan);
    if (Object.hasOwn(value, key)) decline();
    if (keys === undefined) value[key] = scanMappingValue(scan, column);
    else {
      const keySpan = { start: keyStart, end: scan.pos };
      scan.path.push(key);
      value[key] = scanMappingValue(scan, column);
      scan.path.pop();
      keys.set(key, { key: keySpan, value: scan.place });
    }
    count++;
    if (scan.indent > column) decline();
  } while (scan.indent === column);
  leave(scan, count);
  if (keys !== undefined) recordCollection(scan, start, { keys });
  return value;
}

function recordCollection(scan: Scan, start: number, parts: Pick<Place, 'keys' | 'items'>): void {
  scan.place = { ...firstLineOf(scan.text, start, scan.text.length), ...parts };
}

/** Reads a key, and leaves the place at its colon. */
function scanKey(scan: Scan): string {
  const { text, pos, lineEnd } = scan;
  const code = text.charCodeAt(pos);
  if (code === doubleQuote || code === singleQuote) return scanKeyInQuotes(scan);
  const colon = findColon(scan, pos, lineEnd);
  if (colon < 0) decline();
  scan.pos = colon;
  return plainKey(scan, pos, colon);
}

function scanKeyInQuotes(scan: Scan): string {
  const end = closingQuote(scan);
  if (end < 0) decline();
  const key = readQuoted(scan, scan.indent);
  if (scan.pos !== end || scan.text.charAt(end) !== ':' || !isBlankAt(scan, end + 1)) decline();
  return usualKey(key);
}

/** Reads what stands after the colon of a key, or below it. */
function scanMappingValue(scan: Scan, column: number): unknown {
  const { text } = scan;
  scan.pos++;
  while (text.charCodeAt(scan.pos) === blank) scan.pos++;
  const code = text.charCodeAt(scan.pos);
  if (scan.pos >= scan.lineEnd || code === hash) {
    nextLine(scan);
    if (scan.indent > column) return scanNode(scan, column);
    const isList = scan.indent === column && text.charCodeAt(scan.pos) === dash && isBlankAt(scan, scan.pos + 1);
    return isList ? scanSequence(scan, column) : nothing(scan);
  }
  if (code === doubleQuote || code === singleQuote) return scanQuoted(scan, column);
  if (code === bracket || code === brace) return scanFlow(scan, column);
  if (code === bar || code === greater) return scanBlockScalar(scan, column);
  return scanPlain(scan, column);
}

/** A value of which nothing is written has no place of its own. */
function nothing(scan: Scan): null {
  scan.place = undefined;
  return null;
}

/** Reads a list whose hyphens stand at a column. */
function scanSequence(scan: Scan, column: number): unknown[] {
  const { text } = scan;
  enter(scan);
  const start = scan.pos;
  const value: unknown[] = [];
  const items: Place[] | undefined = scan.isRecording ? [] : undefined;
  do {
    if (scan.isRecording) scan.path.push(value.length);
    scan.pos++;
    while (text.charCodeAt(scan.pos) === blank) scan.pos++;
    if (scan.pos >= scan.lineEnd || text.charCodeAt(scan.pos) === hash) {
      const empty = scan.pos;
      nextLine(scan);
      value.push(scan.indent > column ? scanNode(scan, column) : nothing(scan));
      items?.push(scan.place ?? { start: empty, end: empty });
    } else {
      value.push(scanNode(scan, column));
      if (scan.place !== undefined) items?.push(scan.place);
    }
    if (scan.isRecording) scan.path.pop();
    if (scan.indent > column) decline();
  } while (scan.indent === column && text.charCodeAt(scan.pos) === dash && isBlankAt(scan, scan.pos + 1));
  leave(scan, value.length);
  if (items !== undefined) recordCollection(scan, start, { items });
  return value;
}
