import { Chalk } from 'chalk';
import type { ChalkInstance } from 'chalk';
import type { Table } from '../../model/table.ts';
import { fitColumns } from '../fit-columns.ts';
import { measureColumn } from '../measure-columns.ts';
import { columnsForPeople, groupRows, isAtEnd, isGrouped } from '../read-cell.ts';
import type { TableStyle } from '../table-format.ts';
import { droppedWords, emptyWords, nothing, statusLine } from '../words.ts';
import { wrapText } from '../wrap-text.ts';
import { textWidth } from '../../text/text-width.ts';
import { gap, layOut, layOutHead, rule, widthOf } from './lay-out.ts';
import type { SetLine } from './lay-out.ts';
import { headCell, noCell, safeText, setCell, wrapCell } from './set-cell.ts';
import type { SetCell } from './set-cell.ts';

/** Writes a table for a terminal: wrapped to its width, then without its least important columns, which it names. */
export function writeTerminal(table: Table, style: TableStyle): string {
  const { language } = style;
  const ink = new Chalk({ level: style.colorLevel });
  const width = Number.isFinite(style.width) ? Math.max(1, Math.floor(style.width)) : Infinity;
  const sentence = (text: string): string[] => wrapText(safeText(text), width);
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

/** A row before and after its cells are broken into lines. */
interface WrappedRow {
  readonly cells: readonly SetCell[];
  readonly lines: readonly (readonly SetLine[])[];
}

function writeGrid(table: Table, style: TableStyle, ink: ChalkInstance, width: number): string[] {
  const columns = columnsForPeople(table);
  const heads = columns.map((column) => headCell(column, ink));
  const groups = groupRows(table).map(({ heading, rows }) => ({
    heading: safeText(heading) || nothing,
    rows: rows.map((row) => columns.map((column) => setCell(row, column, style.language, ink))),
  }));
  const needs = columns.map((column, index) => {
    const cells = groups.flatMap(({ rows }) => rows.map((row) => row[index] ?? noCell));
    const texts = cells.map(({ text, note }) => (textWidth(note) > textWidth(text) ? note : text));
    return measureColumn({ column, head: heads[index]?.text ?? '', cells: texts });
  });
  const { kept, dropped } = fitColumns(needs, width, gap);
  const fits = kept.map((fit) => ({ ...fit, end: columns.some((column, at) => at === fit.index && isAtEnd(column)) }));
  const wrap = (cells: readonly SetCell[], indent: string): WrappedRow => ({
    cells,
    lines: fits.map((fit) => wrapCell(cells[fit.index] ?? noCell, fit.width, indent)),
  });
  const isHigh = ({ lines }: WrappedRow): boolean => lines.some((cell) => cell.length > 1);
  const wrapped = groups.map(({ heading, rows }) => ({ heading, rows: rows.map((cells) => wrap(cells, '')) }));
  // Where many rows are high they are ruled off; where few are, an indent shows what goes on.
  const isRuled = wrapped.reduce((sum, { rows }) => sum + rows.filter(isHigh).length, 0) > table.rows.length / 4;
  const across = widthOf(fits);
  const lines = [...layOutHead(wrap(heads, '').lines, fits), '━'.repeat(across)];
  for (const [at, { heading, rows }] of wrapped.entries()) {
    if (isGrouped(table)) {
      const title = wrapText(`${heading} (${rows.length})`, Math.min(Math.max(across, 20), width));
      lines.push(...(at === 0 ? [] : ['']), ...title.map((line) => ink.bold.underline(line)));
    }
    const set = rows.map((row) => (!isRuled && isHigh(row) ? wrap(row.cells, '  ').lines : row.lines));
    lines.push(...layOut(set, fits, isRuled).map((line) => (line.startsWith(rule) ? ink.dim(line) : line)));
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
