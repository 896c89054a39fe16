import { disarmBrackets, visibleText } from './visible-text.ts';

/** Makes a foreign text safe inside a quoted string of Graphviz's DOT; line breaks stay breaks, and no escape of DOT acts. */
export function escapeDot(text: string): string {
  return (
    disarmBrackets(visibleText(text.replace(/\r\n?/g, '\n'), '\n'))
      .replaceAll('\\', '\\\\')
      // Graphviz reads names of characters as HTML does.
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replaceAll('"', '\\"')
      .replaceAll('\n', '\\n')
  );
}
