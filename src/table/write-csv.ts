import type { Table, Value } from '../model/table.ts';
import { escapeCsv } from '../text/escape/escape-csv.ts';
import { columnsForData, readCell } from './read-cell.ts';

/**
 * Writes a table as CSV for programs (RFC 4180, UTF-8): the columns by their keys, dates as ISO texts, decimal points,
 * several values in a cell parted by `; `.
 */
export function writeCsv(table: Table): string {
  const columns = columnsForData(table);
  const lines = [
    columns.map((column) => escapeCsv(column.key)),
    ...table.rows.map((row) => columns.map((column) => writeValue(readCell(row, column).value))),
  ];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function writeValue(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return escapeCsv(typeof value === 'string' ? value : value.join('; '));
}
