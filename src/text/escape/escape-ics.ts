import { disarmBrackets, nameCharacter, visibleText } from './visible-text.ts';

/** Makes a foreign text safe as a TEXT value of iCalendar (RFC 5545, 3.3.11): it cannot end its line or its value. */
export function escapeIcs(text: string): string {
  // Where a line is folded is for whoever writes the text to choose: it must not begin like a command of a CI run.
  return disarmBrackets(visibleText(text.replace(/\r\n?/g, '\n'), '\n').replace(/:(?=:)/g, nameCharacter))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Folds a content line after at most 75 octets (RFC 5545, 3.1), never inside a character. */
export function foldIcsLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
