import { escapeMarkup } from '../text/escape/escape-markup.ts';

/**
 * Makes a foreign text safe in HTML and XML that may end up in the log of a CI run: no line of it is a workflow command
 * there, and for whoever reads the document it is the same text.
 */
export function logMarkup(text: string): string {
  return escapeMarkup(text)
    .replace(/:(?=:)/g, '&#58;')
    .replaceAll('##[', '&#35;#[');
}
