import type { Language } from '../model/language.ts';
import type { Column, Table } from '../model/table.ts';
import { fitColumns } from './fit-columns.ts';
import { longestItem, measureColumn } from './measure-columns.ts';
import { cellItems, columnsForPeople, readCell } from './read-cell.ts';
import { droppedWords } from './words.ts';

/** The columns that a page has room for. */
export interface PaperFit {
  readonly columns: readonly { readonly column: Column; readonly width: number }[];
  /** What the columns would take if nothing had to be wrapped. */
  readonly natural: number;
  readonly dropped: readonly Column[];
  /** The sentence that names what was left out. */
  readonly droppedWords: string | undefined;
}

/**
 * Fits the columns onto a page of `characters` a line: like on a terminal, the least important ones give way. The items
 * of a list stand below each other there, so its longest item counts.
 */
export function fitPaper(table: Table, language: Language, characters: number): PaperFit {
  const columns = columnsForPeople(table);
  const needs = columns.map((column) => {
    const cells = table.rows.map((row) => longestItem(cellItems(readCell(row, column), column, language)));
    const need = measureColumn({ column, head: column.label, cells });
    // The first column is bold, a state has a frame.
    const [factor, extra] = [column === columns[0] ? 1.12 : 1, column.type === 'state' ? 4 : 0];
    const scale = (width: number): number => Math.ceil(width * factor) + extra;
    return { ...need, least: scale(need.least), cells: need.cells.map(scale) };
  });
  const natural = needs.reduce((sum, { cells }) => sum + 2 + cells.reduce((one, other) => Math.max(one, other), 0), 0);
  const { kept, dropped } = fitColumns(needs, characters, 2);
  const gone = columns.filter((_, index) => dropped.includes(index));
  return {
    columns: kept.flatMap(({ index, width }) => columns.slice(index, index + 1).map((column) => ({ column, width }))),
    natural,
    dropped: gone,
    droppedWords:
      gone.length === 0
        ? undefined
        : droppedWords(
            gone.map(({ label }) => label),
            language,
          ),
  };
}
