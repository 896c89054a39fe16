import { Chalk } from 'chalk';
import type { ChalkInstance } from 'chalk';
import CliTable from 'cli-table3';
import type { Column, RichCell, Row, Table } from '../model/table.ts';
import { escapeTerminal } from '../text/escape/escape-terminal.ts';
import { oneLine } from '../text/escape/visible-text.ts';
import { fitColumns } from './fit-columns.ts';
import { bindNumbers } from './format-value.ts';
import { measureColumn } from './measure-columns.ts';
import { cellText, columnsForPeople, groupRows, isAtEnd, isGrouped, readCell } from './read-cell.ts';
import type { TableStyle } from './table-format.ts';
import { droppedWords, emptyWords, markerWords, nothing, statusLine } from './words.ts';
import { textWidth, wrapText } from './wrap-text.ts';

/** A cell ready to be set: safe texts, not yet wrapped. */
interface SetCell {
  readonly text: string;
  readonly note: string;
  readonly paint: (line: string) => string;
}

/** A column that there is room for. */
interface SetColumn {
  readonly index: number;
  readonly width: number;
  readonly end: boolean;
}

const gap = 2;
const rule = '─';
const mostCharacters = 1000;
const linesAtOnce = 25;

/** Writes a table for a terminal: wrapped to its width, then without its least important columns, which it names. */
export function writeTerminal(table: Table, style: TableStyle): string {
  const { language } = style;
  const ink = new Chalk({ level: style.colorLevel });
  const width = Number.isFinite(style.width) ? Math.max(1, Math.floor(style.width)) : Infinity;
  const sentence = (text: string): string[] => wrapText(safe(text), width);
  const lines: string[] = [];
  if (style.bare !== true) {
    lines.push(...sentence(table.title).map((line) => ink.bold(line)));
    const about = [...(table.subtitle === undefined ? [] : [table.subtitle]), statusLine(table, style.asOf, language)];
    lines.push(...sentence(about.join(' · ')).map((line) => ink.dim(line)));
    lines.push(...(table.summary ?? []).flatMap(sentence), '');
  }
  if (table.rows.length === 0) lines.push(...sentence(emptyWords(table, language)));
  else lines.push(...writeGrid(table, style, ink, width));
  if (style.bare !== true && table.notes !== undefined && table.notes.length > 0) {
    lines.push('', ...table.notes.flatMap(sentence));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function writeGrid(table: Table, style: TableStyle, ink: ChalkInstance, width: number): string[] {
  const columns = columnsForPeople(table);
  const heads = columns.map(({ label }) => ({ text: safe(label), note: '', paint: (line: string) => ink.bold(line) }));
  const groups = groupRows(table).map(({ heading, rows }) => ({
    heading: safe(heading) || nothing,
    rows: rows.map((row) => columns.map((column) => setCell(row, column, style, ink))),
  }));
  const needs = columns.map((column, index) => {
    const cells = groups.flatMap(({ rows }) => rows.map((row) => row[index] ?? noCell));
    const texts = cells.map(({ text, note }) => (textWidth(note) > textWidth(text) ? note : text));
    return measureColumn({ column, head: heads[index]?.text ?? '', cells: texts });
  });
  const { kept, dropped } = fitColumns(needs, width, gap);
  const set = kept.map((fit) => ({ ...fit, end: columns.some((column, at) => at === fit.index && isAtEnd(column)) }));
  const wrap = (row: readonly SetCell[], indent: string): string[][] =>
    set.map((fit) => wrapCell(row[fit.index] ?? noCell, fit.width, indent));
  const isHigh = groups.map(({ rows }) => rows.filter((row) => wrap(row, '').some((cell) => cell.length > 1)).length);
  const isRuled = isHigh.reduce((sum, count) => sum + count, 0) > table.rows.length / 4;
  const body = groups.map(({ heading, rows }) => ({
    heading,
    rows: rows.map((row) => wrap(row, isRuled ? '' : '  ')),
  }));
  const lines = [...layOut([wrap(heads, '')], set, false), '━'.repeat(widthOf(set))];
  for (const [at, { heading, rows }] of body.entries()) {
    if (isGrouped(table)) {
      const title = wrapText(`${heading} (${rows.length})`, Math.max(widthOf(set), 20));
      lines.push(...(at === 0 ? [] : ['']), ...title.map((line) => ink.bold.underline(line)));
    }
    lines.push(...layOut(rows, set, isRuled).map((line) => (line.startsWith(rule) ? ink.dim(line) : line)));
  }
  if (dropped.length > 0) {
    const words = droppedWords(
      dropped.map((index) => heads[index]?.text ?? ''),
      style.language,
    );
    lines.push('', ...wrapText(words, width).map((line) => ink.dim(line)));
  }
  return lines;
}

function setCell(row: Row, column: Column, style: TableStyle, ink: ChalkInstance): SetCell {
  const cell = readCell(row, column);
  const text = safe(cellText(cell, column, style.language));
  const marker = cell.marker === undefined ? undefined : markerWords[cell.marker];
  const shown =
    text !== '' ? text : cell.marker === 'unknown' ? safe(markerWords.unknown.words[style.language]) : nothing;
  return {
    text: marker === undefined ? shown : `${marker.sign}\u00a0${shown}`,
    note: cell.note === undefined ? '' : safe(cell.note),
    paint: painter(text === '' && marker === undefined ? 'muted' : cell.tone, ink),
  };
}

function painter(tone: RichCell['tone'], ink: ChalkInstance): (line: string) => string {
  if (tone === undefined) return String;
  const paint = { critical: ink.red.bold, warning: ink.yellow, good: ink.green, info: ink.cyan, muted: ink.dim }[tone];
  return (line) => paint(line);
}

/** Foreign text on one line, cut where it is longer than anyone reads in a table, and nothing in it acts. */
function safe(text: string): string {
  // Composed, because the width of other combining marks is not known to the library that sets the table.
  const line = oneLine(text.slice(0, 4 * mostCharacters)).normalize('NFC');
  const cut =
    line.length > mostCharacters || text.length > 4 * mostCharacters ? `${line.slice(0, mostCharacters)} …` : line;
  return bindNumbers(escapeTerminal(cut));
}

function wrapCell(cell: SetCell, width: number, indent: string): string[] {
  const room = width > 12 ? indent : '';
  const lines = wrapText(cell.text, width, room).map((line) => (line === '' ? '' : cell.paint(line)));
  return cell.note === '' ? lines : [...lines, ...wrapText(room + cell.note, width, room)];
}

/**
 * Sets rows of wrapped cells. cli-table3 measures a whole cell again for each of its lines and compares all rows with each
 * other, so it gets line by line, a few at a time: that takes linear time.
 */
function layOut(rows: readonly (readonly string[][])[], columns: readonly SetColumn[], isRuled: boolean): string[] {
  const lines = rows.flatMap((cells, at) => {
    const height = cells.reduce((most, cell) => Math.max(most, cell.length), 1);
    const set = Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line] ?? ''));
    return isRuled && at > 0 ? [undefined, ...set] : set;
  });
  const written: string[] = [];
  let grid = newGrid(columns);
  const flush = (): void => {
    if (grid.length > 0) written.push(...grid.toString().split('\n'));
    grid = newGrid(columns);
  };
  for (const line of lines) {
    if (line === undefined || grid.length === linesAtOnce) flush();
    if (line === undefined) written.push(rule.repeat(widthOf(columns)));
    else grid.push(line);
  }
  flush();
  return written.map((line) => line.trimEnd());
}

function newGrid(columns: readonly SetColumn[]): CliTable.Table {
  return new CliTable({
    chars: { ...noBorder, middle: ' '.repeat(gap) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ end }) => (end ? 'right' : 'left')),
  });
}

function widthOf(columns: readonly SetColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, gap * (columns.length - 1));
}

const noCell: SetCell = { text: '', note: '', paint: String };

const noBorder = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
};
