import type { Language } from '../model/language.ts';
import type { Column, Row, Table } from '../model/table.ts';
import { isGrouped } from './read-cell.ts';

/**
 * The columns and rows for a sheet without headings, where every row must say everything: what the groups say is a
 * column, the first one where no column of the table says it.
 */
export function flatTable(table: Table, language: Language): { columns: Column[]; rows: readonly Row[] } {
  const columns = table.columns.filter((column) => column.only !== 'data');
  if (!isGrouped(table) || columns.some((column) => column.key === table.groupedBy)) {
    return { columns, rows: table.rows };
  }
  const hidden = table.columns.find((column) => column.key === table.groupedBy);
  const label = hidden?.label ?? (language === 'de' ? 'Gruppe' : 'Group');
  const key = '\0group';
  const rows = table.rows.map((row) => ({ ...row, cells: { ...row.cells, [key]: row.group ?? null } }));
  return { columns: [{ key, label, type: 'text', weight: 1 }, ...columns], rows };
}
