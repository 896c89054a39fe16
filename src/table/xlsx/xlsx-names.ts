import { visibleText } from '../../text/escape/visible-text.ts';

/** The name of a column: A, B … Z, AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A name that Excel allows a sheet: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end. */
export function sheetName(title: string): string {
  const name = startOf(
    visibleText(title)
      .replace(/[[\]:*?/\\{}]/g, ' ')
      .replace(/ {2,}/g, ' '),
    31,
  );
  return name.replace(/^['\s]+|['\s]+$/g, '').replace(/^(history)$/i, '$1 ') || 'Tabelle';
}

/** A text for the head or foot of a page, where `&` begins a command; Excel allows 255 characters there. */
export function pageText(text: string): string {
  return escapeUnits(startOf(visibleText(text), 80)).replaceAll('&', '&&');
}

/** Excel reads `_x0041_` as A, and so as any hidden character: the first stroke is written as its own number. */
export function escapeUnits(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** The start of a text, without half a character at its end. */
export function startOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
