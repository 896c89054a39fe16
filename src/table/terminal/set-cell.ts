import type { ChalkInstance } from 'chalk';
import type { Language } from '../../model/language.ts';
import type { Column, RichCell, Row } from '../../model/table.ts';
import { escapeTerminal } from '../../text/escape/escape-terminal.ts';
import { oneLine } from '../../text/escape/visible-text.ts';
import { bindNumbers } from '../format-value.ts';
import { cellText, readCell } from '../read-cell.ts';
import { markerWords, nothing } from '../words.ts';
import { wrapText } from '../wrap-text.ts';
import type { SetLine } from './lay-out.ts';

/** A cell ready to be set: safe texts, not yet broken into lines. */
export interface SetCell {
  readonly text: string;
  readonly note: string;
  readonly paint: (line: string) => string;
}

/** Nobody reads more in a table. */
const mostCharacters = 1000;

/** The cell where there is none. */
export const noCell: SetCell = { text: '', note: '', paint: String };

/** The head of a column. */
export function headCell(column: Column, ink: ChalkInstance): SetCell {
  return { text: safeText(column.label), note: '', paint: (line) => ink.bold(line) };
}

/** The cell of a row: its sign, its text and how it is meant. */
export function setCell(row: Row, column: Column, language: Language, ink: ChalkInstance): SetCell {
  const cell = readCell(row, column);
  const text = safeText(cellText(cell, column, language));
  const marker = cell.marker === undefined ? undefined : markerWords[cell.marker];
  const known = text === '' && cell.marker === 'unknown' ? markerWords.unknown.words[language] : text || nothing;
  return {
    text: marker === undefined ? known : `${marker.sign}\u00a0${known}`,
    note: cell.note === undefined ? '' : safeText(cell.note),
    paint: painter(text === '' && marker === undefined ? 'muted' : cell.tone, ink),
  };
}

/** Foreign text on one line, cut where it is longer than anyone reads in a table, and nothing in it acts. */
export function safeText(text: string): string {
  const line = oneLine(text.slice(0, 4 * mostCharacters));
  const isCut = line.length > mostCharacters || text.length > 4 * mostCharacters;
  return bindNumbers(escapeTerminal(isCut ? `${line.slice(0, mostCharacters)} …` : line));
}

/** The lines of a cell; those after the first are indented where there is room. */
export function wrapCell(cell: SetCell, width: number, indent: string): SetLine[] {
  const room = width > 12 ? indent : '';
  const lines = wrapText(cell.text, width, room).map((text) => ({ text, paint: cell.paint }));
  if (cell.note === '') return lines;
  return [...lines, ...wrapText(room + cell.note, width, room).map((text) => ({ text, paint: String }))];
}

function painter(tone: RichCell['tone'], ink: ChalkInstance): (line: string) => string {
  if (tone === undefined) return String;
  const paint = { critical: ink.red.bold, warning: ink.yellow, good: ink.green, info: ink.cyan, muted: ink.dim }[tone];
  return (line) => paint(line);
}
