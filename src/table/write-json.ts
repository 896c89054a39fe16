import type { Column, Row, Table, Value } from '../model/table.ts';
import { escapeJson } from '../text/escape/escape-json.ts';
import { columnsForData, readCell } from './read-cell.ts';
import type { TableStyle } from './table-format.ts';

/** Writes a table as JSON (`schemas/table.schema.json`): every key in every row, null where there is nothing. */
export function writeJson(table: Table, style: TableStyle): string {
  const columns = columnsForData(table);
  const head = columns.map(({ key, label, type }) => ({ key, label, type }));
  const rows = table.rows.map((row) => readRow(row, columns));
  return `${escapeJson(JSON.stringify({ schemaVersion: 1, asOf: style.asOf, columns: head, rows }, null, 2))}\n`;
}

/** Writes the rows of a table as JSON, one object a line. */
export function writeNdjson(table: Table): string {
  const columns = columnsForData(table);
  return table.rows.map((row) => `${escapeJson(JSON.stringify(readRow(row, columns)))}\n`).join('');
}

function readRow(row: Row, columns: readonly Column[]): Record<string, Value> {
  return Object.fromEntries(columns.map((column) => [column.key, readCell(row, column).value]));
}
