import type { DataPath, SourceFile } from './source-file.ts';

/** What stands in a column. Formats write dates and numbers by it: for people or as data. */
export type ColumnType = 'text' | 'date' | 'number' | 'boolean' | 'list' | 'link' | 'state';

/** How a cell is meant; colour says it a second time, never alone. */
export type Tone = 'critical' | 'warning' | 'good' | 'info' | 'muted';

/** A column of a table. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly type: ColumnType;
  /** How soon the column gives way where space is short: 1 never, larger numbers first. */
  readonly weight: number;
  /** Numbers stand at the end, everything else at the start. */
  readonly align?: 'start' | 'end';
  /** Only in what people read, or only in data (`json`, `ndjson`, `csv`). */
  readonly only?: 'people' | 'data';
  /** The cells are not given but read off the row's place, and only where they are written; `label` is `file:line`. */
  readonly place?: 'file' | 'line' | 'column' | 'label';
  /** Offered as a choice to filter by, where a format can (columns of type `state` always are). */
  readonly filter?: boolean;
}

/** A value as data; null is unknown or empty. Dates are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type Value = string | number | boolean | null | readonly string[];

/** A cell with what people read instead of its value, and how it is meant. */
export interface RichCell {
  readonly value: Value;
  /** What people read instead of the value: `überfällig` for `overdue`. */
  readonly text?: string | readonly string[];
  readonly tone?: Tone;
  /** Side by side with others: the cell says something else, or nobody knows what it says. */
  readonly marker?: 'differs' | 'unknown';
  /** Where the text leads to. */
  readonly href?: string;
  /** Small print below the text. */
  readonly note?: string;
  /** Where the cell stands when sorted, if not by its value. */
  readonly rank?: number;
}

/** The content of a cell. */
export type Cell = Value | RichCell;

/** A row: its cells by column key. */
export interface Row {
  readonly cells: Readonly<Record<string, Cell>>;
  /** The heading under which the row stands where the table is grouped; rows of one group stand together. */
  readonly group?: string;
  /** Where the row's entry stands. */
  readonly place?: { readonly file: SourceFile; readonly path: DataPath };
}

/** The answer to a question; every table format takes one. All texts are in the language of the output. */
export interface Table {
  readonly title: string;
  /** Whose register this is: `Planwerke der Stadt Aachen`. */
  readonly subtitle?: string;
  /** Sentences that say what is in the table, above it. */
  readonly summary?: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The column that says what the groups say; formats with headings leave it out. */
  readonly groupedBy?: string;
  /** Sentences that explain the table, below it. */
  readonly notes?: readonly string[];
  /** The sentence that stands for an empty table. */
  readonly empty?: string;
}
