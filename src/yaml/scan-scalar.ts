import { joinPath } from '../model/source-file.ts';
import { resolvePlain } from './resolve-plain.ts';
import {
  decline,
  expectLineEnd,
  findColon,
  findHash,
  hasBackslash,
  lineEndFrom,
  nextLine,
  type Scan,
} from './scan-state.ts';

const blank = 32;
const doubleQuote = 34;
const singleQuote = 39;

/** May a text without quotes begin at this place? Characters that mean something, and blanks that look like indentation, are left to the judge. */
export function mayBeginPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Letters and digits.
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  if (code < 128) {
    // A hyphen only where it is no sign of a list: before a letter, a digit or a dot.
    if (code === 45) return /[0-9A-Za-z.]/.test(text.charAt(at + 1));
    return '$()+./;<=^_~'.includes(text.charAt(at));
  }
  return !/\s|[\u200b-\u200f\u2060]/.test(text.charAt(at));
}

/** Keys that have been looked at, each once as one string: registers have the same few keys in all files. */
const knownKeys = new Map<string, string>();

/** A key; declines those that the judge has something to say about. */
export function usualKey(key: string): string {
  if (key === '' || key === '__proto__' || key === '<<' || key.length > 1000) decline();
  if (key.normalize('NFC') !== key || /[^\S ]$|[\u200b-\u200f\u2060]$/.test(key)) decline();
  return key;
}

/** A key without quotes that a place in a text begins with; the next time it is known. */
export function plainKey(scan: Scan, from: number, to: number): string {
  const { text } = scan;
  const key = text.slice(from, to);
  const known = knownKeys.get(key);
  if (known !== undefined) return known;
  if (to <= from || !mayBeginPlain(text, from) || text.charCodeAt(to - 1) === blank) decline();
  if (findHash(scan, from, to) >= 0) decline();
  usualKey(key);
  if (knownKeys.size < 1000 && key.length < 40) knownKeys.set(key, key);
  return key;
}

/** Reads a text without quotes in a block, over several lines if they are indented by more than `parent`. */
export function scanPlain(scan: Scan, parent: number): unknown {
  const { text } = scan;
  const start = scan.pos;
  if (!mayBeginPlain(text, start)) decline();
  let end = plainLineEnd(scan, start);
  let value = text.slice(start, end);
  let wasCut = scan.sawComment;
  nextLine(scan);
  // A comment ends a text.
  while (scan.indent > parent && !wasCut && !scan.sawComment) {
    const from = scan.pos;
    const { blankLines } = scan;
    end = plainLineEnd(scan, from);
    value += (blankLines === 0 ? ' ' : '\n'.repeat(blankLines)) + text.slice(from, end);
    wasCut = scan.sawComment;
    nextLine(scan);
  }
  return takePlain(scan, value, start, end);
}

/** The end of what a line says in a text without quotes; `sawComment` tells whether a comment follows. */
function plainLineEnd(scan: Scan, from: number): number {
  const { text, lineEnd } = scan;
  const comment = findHash(scan, from, lineEnd);
  scan.sawComment = comment >= 0;
  // `Plan #1` reads as `Plan`: the judge warns.
  if (comment >= 0 && /[\p{L}\p{N}]/u.test(text.charAt(comment + 2))) decline();
  let end = comment >= 0 ? comment : lineEnd;
  while (text.charCodeAt(end - 1) === blank) end--;
  if (findColon(scan, from, end) >= 0) decline();
  return end;
}

/** Takes what was read without quotes for what it means. */
export function takePlain(scan: Scan, source: string, start: number, end: number): unknown {
  const value = resolvePlain(source);
  if (typeof value === 'string') checkLength(scan, value);
  else if (typeof value === 'number' && String(value) !== source) {
    scan.hasOddNumbers = true;
    if (scan.isRecording) scan.numberSources.set(joinPath('', ...scan.path), source);
  }
  if (scan.isRecording) scan.place = { start, end };
  return value;
}

/** A text over the limit is refused by the judge. */
export function checkLength(scan: Scan, value: string): void {
  if (value.length > scan.limits.textLength) decline();
}

/** Reads a text in quotes in a block, to the end of its last line. */
export function scanQuoted(scan: Scan, parent: number): string {
  const start = scan.pos;
  const value = readQuoted(scan, parent);
  const end = scan.pos;
  expectLineEnd(scan, end);
  nextLine(scan);
  if (scan.isRecording) scan.place = { start, end };
  return value;
}

/** Reads a text in quotes; its further lines must be indented by more than `parent`. Leaves the place after the quote. */
export function readQuoted(scan: Scan, parent: number): string {
  const { text } = scan;
  const start = scan.pos;
  const end = quotedEnd(scan, start);
  let value = text.slice(start + 1, end - 1);
  scan.pos = end;
  const hasEscapes = text.charCodeAt(start) === doubleQuote && hasBackslash(scan, start, end);
  if (end > scan.lineEnd) {
    // An escape at the end of a line joins in another way.
    if (hasEscapes) decline();
    value = unfold(scan, value, parent, end);
  }
  if (hasEscapes) value = unescape(value);
  else if (text.charCodeAt(start) === singleQuote && value.includes("''")) value = value.replaceAll("''", "'");
  checkLength(scan, value);
  return value;
}

/** The place after the closing quote. */
function quotedEnd(scan: Scan, start: number): number {
  const { text } = scan;
  const quote = text.charCodeAt(start) === singleQuote ? "'" : '"';
  let end = text.indexOf(quote, start + 1);
  if (quote === "'") {
    while (end >= 0 && text.charCodeAt(end + 1) === singleQuote) end = text.indexOf("'", end + 2);
  } else if (end >= 0 && hasBackslash(scan, start, end)) {
    end = start + 1;
    while (end < text.length && text.charCodeAt(end) !== doubleQuote) end += text.charAt(end) === '\\' ? 2 : 1;
    if (end >= text.length) decline();
  }
  if (end < 0) decline();
  return end + 1;
}

/** Joins the lines of a text in quotes, and makes the last one the current line. */
function unfold(scan: Scan, content: string, parent: number, end: number): string {
  const lines = content.split('\n');
  const last = lines.length - 1;
  let value = '';
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    let from = 0;
    let to = line.length;
    if (index > 0) while (line.charCodeAt(from) === blank) from++;
    if (index > 0 && from <= parent && (from < to || index === last)) decline();
    if (index < last) while (to > from && line.charCodeAt(to - 1) === blank) to--;
    const trimmed = line.slice(from, to);
    if (index === 0) value = trimmed;
    else if (trimmed === '' && index < last) breaks++;
    else {
      value += (breaks === 0 ? ' ' : '\n'.repeat(breaks)) + trimmed;
      breaks = 0;
    }
  }
  scan.lineStart = end - (lines[last] ?? '').length - 1;
  scan.lineEnd = lineEndFrom(scan.text, end);
  return value;
}

const escapes = new Map([
  ['n', '\n'],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
]);

/** The few escapes that occur in texts; all others are left to the judge. */
function unescape(content: string): string {
  let value = '';
  let from = 0;
  for (let at = content.indexOf('\\'); at >= 0; at = content.indexOf('\\', from)) {
    value += content.slice(from, at) + (escapes.get(content.charAt(at + 1)) ?? decline());
    from = at + 2;
  }
  return value + content.slice(from);
}
