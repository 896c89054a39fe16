import { isUtf8 } from 'node:buffer';
import { saveAsUtf8, windows1252 } from '../yaml/character-words.ts';
import type { YamlFault } from '../yaml/yaml-fault.ts';

/** Bytes → text. Nothing is guessed: what is not UTF-8 is a fault at the first character that shows it. */
export function decode(bytes: Uint8Array): string | YamlFault {
  if (isUtf16(bytes)) {
    const message = { de: 'Die Datei ist UTF-16, nicht UTF-8.', en: 'The file is UTF-16, not UTF-8.' };
    return { message, help: saveAsUtf8, start: 0, end: 0 };
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return isUtf8(bytes) ? text : notUtf8(bytes, text);
}

/** With its mark, or as Latin letters without one: then every second byte is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0 && second !== 0 && third === 0) || (first !== 0 && second === 0 && third !== 0 && fourth === 0);
}

const lineFeed = 10;

function notUtf8(bytes: Uint8Array, text: string): YamlFault {
  let from = 0;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(lineFeed, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (end < 0 || !isUtf8(line)) return wrongByte(line, text, start);
    // What is decoded has the same line feeds.
    start = text.indexOf('\n', start) + 1;
    from = end + 1;
  }
}

function wrongByte(line: Uint8Array, text: string, lineStart: number): YamlFault {
  let at = 0;
  for (let length = 1; at < line.length; at += length) {
    length = lengthOf(line[at] ?? 0);
    if (!isUtf8(line.subarray(at, at + length))) break;
  }
  const byte = line[at] ?? 0;
  const start = lineStart + Buffer.from(line.subarray(0, at)).toString('utf8').length;
  const isAlone = ((line[at + 1] ?? 0) & 0xc0) !== 0x80;
  const letter = byte >= 0xa0 ? String.fromCharCode(byte) : windows1252(byte);
  const name = `0x${byte.toString(16).toUpperCase()}`;
  const meant = isAlone && letter !== undefined;
  return {
    message: {
      de: `Die Datei ist nicht UTF-8: Hier steht das Byte ${name}${meant ? ` („${letter}“ in Windows-1252)` : ''}.`,
      en: `The file is not UTF-8: here stands the byte ${name}${meant ? ` (“${letter}” in Windows-1252)` : ''}.`,
    },
    help: saveAsUtf8,
    start,
    end: Math.min(start + 1, text.length),
  };
}

/** How many bytes a character has that begins with this byte. */
function lengthOf(byte: number): number {
  if (byte >= 0xf0) return 4;
  if (byte >= 0xe0) return 3;
  return byte >= 0xc0 ? 2 : 1;
}
