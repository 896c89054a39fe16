import type { Column } from '../model/table.ts';
import { oneLine } from '../text/escape/visible-text.ts';
import type { ColumnNeed } from './fit-columns.ts';
import { longestPart } from './wrap-text.ts';
import { textWidth } from '../text/text-width.ts';

/** What a column is measured by: its head and, row by row, the texts of its cells. */
export interface MeasuredColumn {
  readonly column: Column;
  readonly head: string;
  readonly cells: readonly string[];
}

/** A text column is pleasant to read from here on, even if its words are shorter. */
const pleasant = 14;
const longestWord = 22;

/** The need of a column in characters: dates and numbers stay on one line; of texts, most words do. */
export function measureColumn({ column, head, cells }: MeasuredColumn): ColumnNeed {
  const widths = [head, ...cells].map(textWidth);
  const headPart = longestPart(head);
  if (column.type === 'date' || column.type === 'number' || column.type === 'boolean') {
    const least = widths.slice(1).reduce((one, other) => Math.max(one, other), headPart);
    return { weight: column.weight, least, cells: widths };
  }
  const parts = cells.map(longestPart).sort((one, other) => one - other);
  const usual = parts[Math.floor((parts.length - 1) * 0.85)] ?? 0;
  const least = Math.max(pleasant, Math.min(Math.max(headPart, usual), longestWord));
  return { weight: column.weight, least, cells: widths };
}

/** What a cell is measured by where its items stand below each other. */
export function longestItem(items: readonly string[]): string {
  const lines = items.map((item) => oneLine(item.slice(0, 400)));
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}
