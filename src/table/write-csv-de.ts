import type { Column, RichCell, Table } from '../model/table.ts';
import { escapeCsv } from '../text/escape/escape-csv.ts';
import { flatTable } from './flat-table.ts';
import { cellText, readCell } from './read-cell.ts';
import type { TableStyle } from './table-format.ts';

/** Keys that lose their zeros or their last digits as numbers, `1E5`, times, and months by name. */
const mistakenText = /^(?:0\d+|\d{16,}|\d+[eE]\d+|\d{1,4}:\d\d(?::\d\d)?|\p{L}{3,9}\.? \d{2,4})$/u;
const mistakenDay = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](?:\d\d|\d{4})?)?$/;
const mistakenMonth = /^(?:\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?|\d{1,2}[-/.]\d{4})$/;

/**
 * Writes a table as CSV that a German Excel opens by a double click: semicolons, a byte order mark, decimal commas,
 * dates as `16.05.2018`. A text that Excel would take for a formula, a number or a date has an apostrophe before it.
 */
export function writeCsvDe(table: Table, style: TableStyle): string {
  const { columns, rows } = flatTable(table, style.language);
  const lines = [
    columns.map((column) => escapeCsv(column.label)),
    ...rows.map((row) => columns.map((column) => writeCell(readCell(row, column), column))),
  ];
  return `\ufeff${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}

function writeCell(cell: RichCell, column: Column): string {
  if (cell.text === undefined && typeof cell.value === 'number') return String(cell.value).replace('.', ',');
  const text = cellText(cell, column, 'de');
  const isDay = column.type === 'date' && /^\d\d\.\d\d\.\d{4}$/.test(text);
  return escapeCsv(!isDay && isMistaken(text) ? `'${text}` : text);
}

/**
 * Would a German Excel turn this text into something else while it opens the file? `0607` becomes 607, the ages `3-6`
 * the 3rd of June, `12-31` the 31st of December of this year.
 */
function isMistaken(text: string): boolean {
  const day = mistakenDay.exec(text);
  if (day === null) return mistakenText.test(text) || mistakenMonth.test(text);
  const [first, second] = [Number(day[1]), Number(day[2])];
  const isMonth = (number: number): boolean => number >= 1 && number <= 12;
  return isMonth(first) || (isMonth(second) && first >= 1 && first <= 31);
}
