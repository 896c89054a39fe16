import { disarmBrackets, nameCharacter, visibleText } from './visible-text.ts';

/**
 * Makes a foreign text safe for a terminal and for the log of a CI run: no control code, bidirectional mark or
 * line break of the text takes effect, and nothing in it is a workflow command.
 *
 * GitHub's runner obeys `::name …::` at the start of a line after any blanks, and `##[name]` anywhere in a line, so
 * neither sequence may leave here, wherever the text will stand.
 */
export function escapeTerminal(text: string): string {
  return disarmBrackets(
    visibleText(text)
      .replaceAll('\u00ad', nameCharacter)
      .replace(/:(?=:)/g, nameCharacter),
  );
}
