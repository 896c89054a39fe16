import type { TextPart } from '../model/source-file.ts';
import type { Place, Span } from './place.ts';

/**
 * Where a part of a text stands in the source; undefined where the source says something else. A text and its source differ only in blanks, line
 * ends, indentation, quotes and escapes: both are read side by side, over the blanks. Linear in the length of the text.
 */
export function spanOfPart(source: string, value: Place, { text, start, end }: TextPart): Span | undefined {
  const first = overBlanks(text, start);
  if (first >= end || value.keys !== undefined || value.items !== undefined) return undefined;
  const isBlock = value.contentEnd !== undefined;
  const style = isBlock ? '' : source.charAt(value.start);
  const limit = value.contentEnd ?? value.end;
  let at = isBlock ? lineEnd(source, value.start) : style === '"' || style === "'" ? value.start + 1 : value.start;
  let next = overBlanks(text, 0);
  let from: number | undefined;
  while (at < limit) {
    const { said, length } = readOne(source, at, style);
    for (let unit = 0; unit < said.length; unit++) {
      const code = said.charCodeAt(unit);
      if (isBlank(code)) continue;
      if (text.charCodeAt(next) !== code) return undefined;
      if (next === first) from = at;
      next = overBlanks(text, next + 1);
    }
    at += length;
    if (from !== undefined && next >= end) return { start: from, end: at };
  }
  return undefined;
}

/** One character of the source, and what it says: more than one only where it is escaped. */
function readOne(source: string, at: number, style: string): { readonly said: string; readonly length: number } {
  const character = source.charAt(at);
  if (style === "'" && character === "'") return { said: character, length: 2 };
  if (style !== '"' || character !== '\\') return { said: character, length: 1 };
  const escape = escapeForm.exec(source.slice(at, at + longestEscape));
  const code = escape?.[1] ?? escape?.[2] ?? escape?.[3];
  const sign = source.charAt(at + 1);
  const said = code === undefined ? (escapes.get(sign) ?? sign) : String.fromCodePoint(Number.parseInt(code, 16));
  return { said, length: escape?.[0].length ?? 2 };
}

const longestEscape = 10;
const escapeForm = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U(00(?:0[\da-fA-F]|10)[\da-fA-F]{4}))/;

/** Those that do not say the sign itself; blanks and the end of a line say nothing that counts. */
const escapes = new Map([
  ...['n', 'r', 't', ' ', '\t', '\n', '\r'].map((sign) => [sign, ''] as const),
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['v', '\v'],
  ['f', '\f'],
  ['e', '\u001b'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function overBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

function lineEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++;
  return at;
}
