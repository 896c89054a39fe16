import type { Language } from '../../model/language.ts';
import type { Column, Table } from '../../model/table.ts';
import { cellItems, columnsForPeople, readCell } from '../read-cell.ts';

const mostChoices = 60;

/**
 * What there is to choose from by column, each item with its number: in the order of rank where there is one, else of the
 * alphabet. Columns with one item, or with too many to look through, offer no choice.
 */
export function readChoices(table: Table, language: Language): Map<Column, Map<string, number>> {
  const collator = new Intl.Collator(language, { numeric: true });
  const choices = new Map<Column, Map<string, number>>();
  for (const column of columnsForPeople(table)) {
    if (column.filter !== true && column.type !== 'state') continue;
    const ranks = new Map<string, number>();
    for (const row of table.rows) {
      const cell = readCell(row, column);
      for (const item of cellItems(cell, column, language)) {
        ranks.set(item, Math.min(ranks.get(item) ?? Infinity, cell.rank ?? 0));
      }
    }
    if (ranks.size < 2 || ranks.size > mostChoices) continue;
    const items = Array.from(ranks)
      .sort(([one, first], [other, second]) => first - second || collator.compare(one, other) || (one < other ? -1 : 1))
      .map(([item], at): [string, number] => [item, at]);
    choices.set(column, new Map(items));
  }
  return choices;
}
