import { replaceHidden } from './visible-text.ts';

/**
 * Makes a document from `JSON.stringify` safe to print: DEL, C1, bidirectional and zero-width characters are written as
 * `\u` escapes. They can only stand inside strings, so every value stays what it is.
 */
export function escapeJson(json: string): string {
  // In the log of a CI run `##[name]` would be a command.
  return replaceHidden(json, escapeUnits, '\n').replaceAll('##[', '#\\u0023[');
}

function escapeUnits(character: string): string {
  let escaped = '';
  for (let at = 0; at < character.length; at++) {
    escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}
