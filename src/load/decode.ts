import { isUtf8 } from 'node:buffer';
import type { YamlFault } from '../yaml/yaml-fault.ts';

const saveAsUtf8 = {
  de: 'Die Datei im Editor als „UTF-8“ speichern (in Notepad: Speichern unter, Codierung UTF-8).',
  en: 'Save the file as “UTF-8” in the editor (in Notepad: save as, encoding UTF-8).',
};

/** Bytes → text. Nothing is guessed: what is not UTF-8 is a fault at the first line that shows it. */
export function decode(bytes: Uint8Array): string | YamlFault {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) {
    const message = { de: 'Die Datei ist UTF-16, nicht UTF-8.', en: 'The file is UTF-16, not UTF-8.' };
    return { message, help: saveAsUtf8, start: 0, end: 0 };
  }
  const text = buffer.toString('utf8');
  if (isUtf8(bytes)) return text;
  const lost = Math.max(0, text.indexOf('\ufffd'));
  return {
    message: {
      de: 'Die Datei ist nicht UTF-8: In dieser Zeile steht ein Zeichen einer anderen Codierung (z. B. Windows-1252).',
      en: 'The file is not UTF-8: this line holds a character of another encoding (e.g. Windows-1252).',
    },
    help: saveAsUtf8,
    start: lost,
    end: lost + 1,
  };
}
