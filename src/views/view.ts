import type { Language } from '../model/language.ts';
import type { Column, Row, Table, Value } from '../model/table.ts';
import { nearest } from '../text/nearest.ts';
import { Unanswerable } from './unanswerable.ts';

/** The whole answer to a question: every row with every column that can be asked for. */
export interface View {
  /** All columns and rows, in the order that fits the question. */
  readonly table: Table;
  /** Keys of the columns that are shown where nobody asks for others; all of them where there is no list. */
  readonly shown?: readonly string[];
  /** What the rows can be put under headings by: the name to ask by, and the column that says it. */
  readonly groupings?: Readonly<Record<string, string>>;
}

/** How somebody wants to see an answer. */
export interface Wishes {
  /** Columns by their keys, in this order. */
  readonly columns?: readonly string[];
  /** Columns to sort by, the first first; with `-` in front downwards. */
  readonly sort?: readonly string[];
  readonly groupBy?: string;
  /** For programs: a row that belongs under several headings stands under the first alone. */
  readonly isData?: boolean;
}

/** The table as somebody wants to see it. Throws `Unanswerable` for a column that there is not. */
export function shapeView(view: View, wishes: Wishes, language: Language): Table {
  const { table } = view;
  const sorted = (wishes.sort ?? []).toReversed().reduce<readonly Row[]>((rows, wish) => {
    const isDown = wish.startsWith('-');
    return sortRows(rows, findColumn(table, isDown ? wish.slice(1) : wish, '--sort'), isDown);
  }, table.rows);
  const columns =
    wishes.columns === undefined
      ? table.columns.filter((column) => (view.shown?.includes(column.key) ?? true) && !isIdle(column, table, wishes))
      : wishes.columns.map((key) => forEverybody(findColumn(table, key, '--columns')));
  const shaped = { ...table, columns, rows: sorted };
  return wishes.groupBy === undefined ? shaped : groupTable(shaped, view, wishes, language);
}

/** Nothing stands in the column, and nobody asked for it: people are spared it, programs get every key. */
function isIdle(column: Column, { rows }: Table, { isData, groupBy }: Wishes): boolean {
  if (isData === true || groupBy !== undefined || column.weight === 1 || column.place !== undefined) return false;
  return rows.length > 0 && rows.every((row) => isEmpty(sortableOf(row, column)));
}

function isEmpty({ value }: Sortable): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Who asks for a column by name gets it in every format. */
function forEverybody({ only: _, ...column }: Column): Column {
  return column;
}

function findColumn({ columns }: Table, key: string, option: string): Column {
  const found = columns.find((column) => column.key === key);
  if (found !== undefined) return found;
  throw notOffered(
    key,
    option,
    columns.map((column) => column.key),
  );
}

/** That an option does not offer this choice, what was meant, and what it offers. */
export function notOffered(wanted: string, option: string, offered: readonly string[]): Unanswerable {
  const near = nearest(wanted, offered)?.candidate;
  const all = offered.join(', ');
  return new Unanswerable({
    de: `„${wanted}“ gibt es nicht (${option}).${near === undefined ? '' : ` Gemeint ist wohl „${near}“.`} Es gibt: ${all}.`,
    en: `There is no “${wanted}” (${option}).${near === undefined ? '' : ` Did you mean “${near}”?`} There are: ${all}.`,
  });
}

interface Sortable {
  readonly value: Value;
  readonly text: string;
}

function sortableOf(row: Row, column: Column): Sortable {
  if (column.place !== undefined) return { value: placeOf(row, column.place), text: '' };
  const cell = Object.hasOwn(row.cells, column.key) ? (row.cells[column.key] ?? null) : null;
  if (typeof cell !== 'object' || cell === null || !('value' in cell)) return { value: cell, text: textOf(cell) };
  const { rank, value, text } = cell;
  return rank === undefined ? { value, text: textOf(text ?? value) } : { value: rank, text: '' };
}

function placeOf({ place }: Row, what: NonNullable<Column['place']>): Value {
  if (place === undefined) return null;
  const { line, column } = place.file.locate(place.path);
  if (what === 'line') return line;
  return what === 'column' ? column : `${place.file.path}:${String(line).padStart(7, '0')}`;
}

function textOf(value: Value): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value ?? '');
  return typeof value === 'string' ? value : value.join('\u0000');
}

/** As people sort names, the same on every machine. */
const collator = new Intl.Collator('de', { numeric: true });

/** Sorts names for people: by the German alphabet, numbers by their value, ties by code point. */
export function compareNames(one: string, other: string): number {
  return collator.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);
}

/** Sorts by one column; what is unknown stands last, whichever way; equal rows stay in their order. */
function sortRows(rows: readonly Row[], column: Column, isDown: boolean): Row[] {
  const keyed = rows.map((row) => ({ row, key: sortableOf(row, column) }));
  keyed.sort(({ key: one }, { key: other }) => {
    const [none, noneOther] = [isEmpty(one), isEmpty(other)];
    if (none || noneOther) return Number(none) - Number(noneOther);
    const order = compare(one, other, column.type === 'date');
    return isDown ? -order : order;
  });
  return keyed.map(({ row }) => row);
}

function compare(one: Sortable, other: Sortable, isDate: boolean): number {
  if (typeof one.value === 'number' && typeof other.value === 'number') return one.value - other.value;
  // ISO dates and what is less precise stand in the order of the calendar as they are.
  if (isDate) return String(one.value) < String(other.value) ? -1 : Number(one.value !== other.value);
  return compareNames(one.text || textOf(one.value), other.text || textOf(other.value));
}

/** Puts the rows under headings; a row with several values stands under each of them. */
function groupTable(table: Table, view: View, { groupBy: by = '', isData }: Wishes, language: Language): Table {
  const groupings = view.groupings ?? {};
  const key = Object.hasOwn(groupings, by) ? groupings[by] : undefined;
  if (key === undefined) throw notOffered(by, '--group-by', Object.keys(groupings));
  const column = findColumn(view.table, key, '--group-by');
  const none = `${language === 'de' ? 'ohne Angabe' : 'not said'}: ${column.label}`;
  const groups = new Map<string, { readonly rank: number; readonly rows: Row[] }>();
  for (const row of table.rows) {
    for (const { heading, rank } of headingsOf(row, key).slice(0, isData === true ? 1 : undefined)) {
      const name = heading === '' ? none : heading;
      const group = groups.get(name) ?? { rank: heading === '' ? Infinity : rank, rows: [] };
      groups.set(name, group);
      group.rows.push({ ...row, group: name });
    }
  }
  const ordered = [...groups].toSorted(
    ([one, { rank }], [other, { rank: otherRank }]) =>
      (rank === otherRank ? 0 : rank - otherRank) || compareNames(one, other),
  );
  const columns = table.columns.some((shown) => shown.key === key) ? table.columns : [hidden(column), ...table.columns];
  return { ...table, columns, rows: ordered.flatMap(([, { rows }]) => rows), groupedBy: key };
}

/** A column that is there only because the headings say it: data keep it, people read the headings. */
function hidden(column: Column): Column {
  return { ...column, only: 'data' };
}

function headingsOf(row: Row, key: string): { heading: string; rank: number }[] {
  const cell = row.cells[key] ?? null;
  const rich = typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell };
  const rank = rich.rank ?? 0;
  const text = rich.text ?? rich.value;
  if (Array.isArray(text))
    return text.length === 0 ? [{ heading: '', rank }] : text.map((heading) => ({ heading, rank }));
  return [{ heading: text === null ? '' : String(text), rank }];
}
