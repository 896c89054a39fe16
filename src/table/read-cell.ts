import type { Language } from '../model/language.ts';
import type { Cell, Column, RichCell, Row, Table, Value } from '../model/table.ts';
import { formatBoolean, formatDate, formatNumber, joinList } from './format-value.ts';

/** The columns that formats for people write: not those only for data, and not the one that the groups already say. */
export function columnsForPeople(table: Table): Column[] {
  const grouped = isGrouped(table) ? table.groupedBy : undefined;
  return table.columns.filter((column) => column.only !== 'data' && column.key !== grouped);
}

/** The columns that formats for programs write. */
export function columnsForData(table: Table): Column[] {
  return table.columns.filter((column) => column.only !== 'people');
}

/** Do the rows stand under headings? */
export function isGrouped(table: Table): boolean {
  return table.rows.some((row) => row.group !== undefined);
}

/** The rows by heading, in their order; without groups one part with an empty heading. */
export function groupRows(table: Table): { heading: string; rows: Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const row of table.rows) {
    const heading = row.group ?? '';
    const rows = groups.get(heading);
    if (rows === undefined) groups.set(heading, [row]);
    else rows.push(row);
  }
  return Array.from(groups, ([heading, rows]) => ({ heading, rows }));
}

/** The cell in one form; what the place of the row says is looked up here, so only where it is written. */
export function readCell(row: Row, column: Column): RichCell {
  if (column.place !== undefined) return { value: readPlace(row, column.place) };
  const cell: Cell = Object.hasOwn(row.cells, column.key) ? (row.cells[column.key] ?? null) : null;
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell };
}

function readPlace({ place }: Row, what: NonNullable<Column['place']>): Value {
  if (place === undefined) return null;
  if (what === 'file') return place.file.path;
  const { line, column } = place.file.locate(place.path);
  if (what === 'label') return `${place.file.path}:${line}`;
  return what === 'line' ? line : column;
}

/** What people read in a cell, item by item; nothing where nothing is known. Not yet escaped for any medium. */
export function cellItems(cell: RichCell, column: Column, language: Language): string[] {
  if (typeof cell.text === 'string') return cell.text === '' ? [] : [cell.text];
  if (cell.text !== undefined) return [...cell.text];
  const { value } = cell;
  if (value === null || value === '') return [];
  if (typeof value === 'boolean') return [formatBoolean(value, language)];
  if (typeof value === 'number') return [formatNumber(value, language, column.type === 'number')];
  if (typeof value === 'string') return [column.type === 'date' ? formatDate(value, language) : value];
  return [...value];
}

/** What people read in a cell, on one line. */
export function cellText(cell: RichCell, column: Column, language: Language): string {
  return joinList(cellItems(cell, column, language));
}

/** Does the column stand at the end (right)? */
export function isAtEnd(column: Column): boolean {
  return (column.align ?? (column.type === 'number' ? 'end' : 'start')) === 'end';
}
