import { firstLineOf, type KeyPlace, type Place } from './place.ts';
import { mayBeginPlain, readQuoted, takePlain, usualKey } from './scan-scalar.ts';
import { countItem, decline, enter, expectLineEnd, lineEndFrom, nextLine, type Scan } from './scan-state.ts';

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
  const keys = new Map<string, KeyPlace>();
  const list: unknown[] = [];
  const mapping: Record<string, unknown> = {};
  scan.pos++;
  for (let count = 0; skipBlanks(scan, parent, isOutermost ? close : 0) !== close; countItem(scan, ++count)) {
    if (isMapping) readPair(scan, parent, mapping, keys);
    else {
      scan.path.push(count);
      list.push(readValue(scan, parent));
      scan.path.pop();
      if (scan.isRecording && scan.place !== undefined) items.push(scan.place);
    }
    const code = skipBlanks(scan, parent, isOutermost ? close : 0);
    if (code === comma) scan.pos++;
    else if (code !== close) decline();
  }
  scan.pos++;
  scan.depth--;
  if (scan.isRecording) scan.place = { ...firstLineOf(text, start, scan.pos), ...(isMapping ? { keys } : { items }) };
  return isMapping ? mapping : list;
}

function readPair(scan: Scan, parent: number, mapping: Record<string, unknown>, keys: Map<string, KeyPlace>): void {
  const { text, pos: start } = scan;
  const code = text.charCodeAt(start);
  const isQuoted = code === doubleQuote || code === singleQuote;
  const key = usualKey(isQuoted ? readKeyInQuotes(scan, parent) : readPlainSource(scan));
  const end = scan.pos;
  if (text.charCodeAt(end) !== colon || Object.hasOwn(mapping, key)) decline();
  scan.pos++;
  // Only after quotes may a value follow at once.
  const next = text.charCodeAt(scan.pos);
  if (!isQuoted && next !== blank && next !== lineFeed) decline();
  skipBlanks(scan, parent, 0);
  scan.path.push(key);
  mapping[key] = readValue(scan, parent);
  scan.path.pop();
  if (scan.isRecording) keys.set(key, { key: { start, end }, value: scan.place });
}

function readKeyInQuotes(scan: Scan, parent: number): string {
  const { lineEnd } = scan;
  const key = readQuoted(scan, parent);
  return scan.pos > lineEnd ? decline() : key;
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
  const source = readPlainSource(scan);
  return takePlain(scan, source, start, scan.pos);
}

/** Reads a text without quotes on one line; brackets, commas and a colon with a blank end it. */
function readPlainSource(scan: Scan): string {
  const { text, pos: start, lineEnd } = scan;
  if (!mayBeginPlain(text, start)) decline();
  let end = start + 1;
  let at = start;
  for (; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === blank) continue;
    if (code === comma || code === openBracket || code === closeBracket || code === openBrace || code === closeBrace)
      break;
    if (code === colon && endsKey(text, at + 1, lineEnd)) break;
    if (code === hash && text.charCodeAt(at - 1) === blank) {
      if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) decline();
      break;
    }
    end = at + 1;
  }
  scan.pos = end;
  return text.slice(start, end);
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
      if (text.charCodeAt(scan.pos - 1) !== blank && scan.pos !== scan.lineStart) decline();
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
