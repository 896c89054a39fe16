import { visibleText } from './visible-text.ts';

/** What a spreadsheet takes for the start of a formula, at the start of a cell. */
const formula = /^(?=[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20])|^[\t\r]/;

/** The same behind a separator: a program that splits the line at the other separator would see a new cell there. */
const formulaInside = /([;,\t\n])(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/**
 * Puts an apostrophe before whatever a spreadsheet would take for a formula (CWE-1236, OWASP ASVS 1.2.10). For texts
 * only: a real number keeps its sign.
 */
export function neutraliseFormula(text: string): string {
  return (formula.test(text) ? `'${text}` : text).replace(formulaInside, "$1'");
}

/**
 * Makes a foreign text safe as a cell of CSV (RFC 4180): no formula, no hidden character, quoted where any usual
 * dialect needs it. Line breaks stay and are `\n`; no line is a command in the log of a CI run.
 */
export function escapeCsv(text: string): string {
  const visible = visibleText(text.replace(/\r\n?/g, '\n'), '\n\t');
  const cell = neutraliseFormula(visible.replace(/^(?=[ \t]*::)/gm, "'").replaceAll('##[', "##'["));
  return /[",;\t\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
