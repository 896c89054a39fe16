import { visibleText } from './visible-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/**
 * Makes a foreign text safe as text or as a quoted attribute value in HTML, XML and SVG. Characters that XML 1.0 does
 * not know, or that hide, become visible; line breaks stay and are `\n`. In the log of a CI run nothing is a command.
 */
export function escapeMarkup(text: string): string {
  return visibleText(text.replace(/\r\n?/g, '\n'), '\n\t')
    .replace(/[&<>"'`]/g, (sign) => entities[sign] ?? sign)
    .replace(/(?<=:):/g, '&#58;')
    .replaceAll('##[', '##&#91;');
}
