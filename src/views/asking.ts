import type { Day } from '../model/dates.ts';
import type { Language, Message } from '../model/language.ts';
import type { Register } from '../model/register.ts';
import type { Cell, Column, Row } from '../model/table.ts';

/** What every view needs to know besides its question. */
export interface Asking {
  /** What may be shown: usually without internal keys. */
  readonly register: Register;
  readonly asOf: Day;
  readonly language: Language;
  /** The name of the format that the answer is for: `table`, `html`, `json` … */
  readonly format: string;
}

/** A column and how its cells are made from an item. */
export interface ColumnOf<Item> extends Omit<Column, 'label'> {
  readonly label: Message;
  /** Left out for columns that are read off the row's place. */
  readonly cell?: (item: Item) => Cell;
}

/** The columns as a table takes them. */
export function columnsFrom<Item>(made: readonly ColumnOf<Item>[], language: Language): Column[] {
  return made.map(({ cell: _, label, ...column }) => ({ ...column, label: label[language] }));
}

/** The rows: every cell of every item, and where the item stands. */
export function rowsFrom<Item>(
  made: readonly ColumnOf<Item>[],
  items: readonly Item[],
  placeOf: (item: Item) => Row['place'],
): Row[] {
  return items.map((item) => {
    const place = placeOf(item);
    const cells = Object.fromEntries(made.flatMap(({ key, cell }) => (cell === undefined ? [] : [[key, cell(item)]])));
    return { cells, ...(place === undefined ? {} : { place }) };
  });
}

/** Where a row stands, for programs: file and line, on request the column. */
export const placeColumns: readonly Omit<ColumnOf<never>, 'cell'>[] = [
  { key: 'file', label: { de: 'Datei', en: 'file' }, type: 'text', weight: 9, only: 'data', place: 'file' },
  { key: 'line', label: { de: 'Zeile', en: 'line' }, type: 'number', weight: 9, only: 'data', place: 'line' },
];

/** Is the format for programs? They get everything, each thing once, as it is. */
export function isForPrograms({ format }: Pick<Asking, 'format'>): boolean {
  return format === 'json' || format === 'ndjson' || format === 'csv';
}

/** Whose register it is, where it has a name. */
export function subtitleOf({ register }: Asking): { readonly subtitle?: string } {
  const { name } = register.settings;
  return name === undefined ? {} : { subtitle: name };
}

/** Formats in which long lists are shown whole: people search and filter there rather than read a page. */
const roomyFormats: ReadonlySet<string> = new Set(['html', 'xlsx', 'csv-de']);

const mostNames = 4;

/** Names in a cell for people: the first few and how many more there are, where a page has to stay readable. */
export function shortList(names: readonly string[], { format, language }: Asking): readonly string[] {
  if (roomyFormats.has(format) || names.length <= mostNames + 1) return names;
  const more = names.length - mostNames;
  return [...names.slice(0, mostNames), language === 'de' ? `${more} weitere` : `${more} more`];
}
