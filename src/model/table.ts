import type { SourceFile } from './source-file.ts';

/** What stands in a column. Formats write dates and numbers by it: for people or as data. */
export type ColumnType = 'text' | 'date' | 'number' | 'list' | 'link' | 'state';

/** A column of a table. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly type: ColumnType;
  /** How soon the column gives way on a narrow terminal: 1 never, larger numbers first. */
  readonly weight: number;
}

/** The content of a cell; null is unknown or empty. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row: its cells by column key. */
export interface Row {
  readonly cells: Readonly<Record<string, Cell>>;
  /** The heading under which the row stands where the table is grouped. */
  readonly group?: string;
  /** Where the row's entry stands. */
  readonly place?: { readonly file: SourceFile; readonly path: string };
}

/** The answer to a question; every table format takes one. */
export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
