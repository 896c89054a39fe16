import { firstLineOf, type KeyPlace, type Place } from './place.ts';
import { mayBeginPlain, plainKey, readQuoted, takePlain, usualKey } from './scan-scalar.ts';
import { decline, enter, expectLineEnd, leave, lineEndFrom, nextLine, type Scan } from './scan-state.ts';

const lineFeed = 10;
const blank = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const comma = 44;
const colon = 58;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

/** Reads `[…]` or `{…}`, on one line or several, to the end of its last line. */
export function scanFlow(scan: Scan, parent: number): unknown {
  const value = readCollection(scan, parent, true);
  expectLineEnd(scan, scan.pos);
  nextLine(scan);
  return value;
}

function readCollection(scan: Scan, parent: number, isOutermost: boolean): unknown {
  enter(scan);
  const { text, pos: start } = scan;
  const isMapping = text.charCodeAt(start) === openBrace;
  const close = isMapping ? closeBrace : closeBracket;
  const items: Place[] = [];
  const keys = scan.isRecording ? new Map<string, KeyPlace>() : undefined;
  const list: unknown[] = [];
  const mapping: Record<string, unknown> = {};
  let count = 0;
  scan.pos++;
  for (; skipBlanks(scan, parent, isOutermost ? close : 0) !== close; count++) {
    if (isMapping) readPair(scan, parent, mapping, keys);
    else {
      if (scan.isRecording) scan.path.push(count);
      list.push(readValue(scan, parent));
      if (scan.isRecording) scan.path.pop();
      if (scan.place !== undefined) items.push(scan.place);
    }
    const code = skipBlanks(scan, parent, isOutermost ? close : 0);
    if (code === comma) scan.pos++;
    else if (code !== close) decline();
  }
  scan.pos++;
  leave(scan, count);
  if (keys !== undefined) scan.place = { ...firstLineOf(text, start, scan.pos), ...(isMapping ? { keys } : { items }) };
  return isMapping ? mapping : list;
}

function readPair(
  scan: Scan,
  parent: number,
  mapping: Record<string, unknown>,
  keys: Map<string, KeyPlace> | undefined,
): void {
  const { text, pos: start } = scan;
  const code = text.charCodeAt(start);
  const isQuoted = code === doubleQuote || code === singleQuote;
  const key = isQuoted ? readKeyInQuotes(scan, parent) : readKey(scan);
  const end = scan.pos;
  if (text.charCodeAt(end) !== colon || Object.hasOwn(mapping, key)) decline();
  scan.pos++;
  // Only after quotes may a value follow at once.
  const next = text.charCodeAt(scan.pos);
  if (!isQuoted && next !== blank && next !== lineFeed) decline();
  skipBlanks(scan, parent, 0);
  if (keys === undefined) mapping[key] = readValue(scan, parent);
  else {
    scan.path.push(key);
    mapping[key] = readValue(scan, parent);
    scan.path.pop();
    keys.set(key, { key: { start, end }, value: scan.place });
  }
}

function readKey(scan: Scan): string {
  const { pos: start } = scan;
  const end = plainEnd(scan);
  scan.pos = end;
  return plainKey(scan, start, end);
}

function readKeyInQuotes(scan: Scan, parent: number): string {
  const { lineEnd } = scan;
  const key = readQuoted(scan, parent);
  return scan.pos > lineEnd ? decline() : usualKey(key);
}

function readValue(scan: Scan, parent: number): unknown {
  const { text, pos: start } = scan;
  const code = text.charCodeAt(start);
  if (code === openBracket || code === openBrace) return readCollection(scan, parent, false);
  if (code === doubleQuote || code === singleQuote) {
    const value = readQuoted(scan, parent);
    if (scan.isRecording) scan.place = { start, end: scan.pos };
    return value;
  }
  if (!mayBeginPlain(text, start)) decline();
  scan.pos = plainEnd(scan);
  return takePlain(scan, text.slice(start, scan.pos), start, scan.pos);
}

/** What a text without quotes in brackets is made of, but for colons and hash signs inside words. */
const run = /[^,[\]{}:#\n]*/y;

/** Where a text without quotes ends, on its line; brackets, commas and a colon with a blank end it. */
function plainEnd(scan: Scan): number {
  const { text, pos: start, lineEnd } = scan;
  let at = start;
  for (;;) {
    run.lastIndex = at;
    run.test(text);
    at = run.lastIndex;
    const code = text.charCodeAt(at);
    if (code === hash && text.charCodeAt(at - 1) === blank) {
      if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) decline();
      break;
    }
    if (code !== hash && (code !== colon || endsKey(text, at + 1, lineEnd))) break;
    at++;
  }
  while (text.charCodeAt(at - 1) === blank) at--;
  return at;
}

function endsKey(text: string, next: number, lineEnd: number): boolean {
  return next >= lineEnd || ' ,[]{}'.includes(text.charAt(next));
}

/** Goes to the next character that is neither blank nor comment. Further lines must be indented by more than `parent`. */
function skipBlanks(scan: Scan, parent: number, closing: number): number {
  const { text } = scan;
  for (;;) {
    while (text.charCodeAt(scan.pos) === blank) scan.pos++;
    const code = text.charCodeAt(scan.pos);
    if (code === lineFeed) nextFlowLine(scan, parent, closing);
    else if (code === hash) {
      // At the start of a line `yaml` takes one in { } for a fault.
      if (text.charCodeAt(scan.pos - 1) !== blank) decline();
      scan.pos = scan.lineEnd;
    } else {
      if (scan.pos >= text.length) decline();
      return code;
    }
  }
}

function nextFlowLine(scan: Scan, parent: number, closing: number): void {
  const { text } = scan;
  const start = scan.pos + 1;
  let at = start;
  while (text.charCodeAt(at) === blank) at++;
  const indent = at - start;
  const code = text.charCodeAt(at);
  scan.lineStart = start;
  scan.pos = at;
  scan.lineEnd = lineEndFrom(text, at);
  if (code === lineFeed || code === hash) return;
  // The closing bracket may stand below the key.
  if (indent <= parent && !(indent === parent && code === closing)) decline();
  if (indent === 0 && (code === 45 || code === 46)) decline();
}
