import type { Day } from '../model/dates.ts';
import type { Message } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import type { Table } from '../model/table.ts';

/** How a table is to be written. */
export interface TableStyle {
  readonly language: Language;
  /** The reference date of everything in the table. */
  readonly asOf: Day;
  /** Colours of the terminal: 0 none, 1 sixteen, 2 256, 3 all. */
  readonly colorLevel: 0 | 1 | 2 | 3;
  /** Columns of the terminal; `Infinity` for as wide as it gets. */
  readonly width: number;
  /** Only the table itself, without title, date and sentences around it (`table`, `markdown`). */
  readonly bare?: boolean;
}

/** Writes a table; the same table and style give the same bytes, everywhere and always. */
type WriteTable = (table: Table, style: TableStyle) => string | Uint8Array | Promise<string | Uint8Array>;

/** A format that tables can be written in. */
export interface TableFormat {
  readonly name: string;
  readonly description: Message;
  /** Of a file in this format, without the dot. */
  readonly extension: string;
  /** A file rather than text: not for a terminal. */
  readonly binary: boolean;
  readonly mediaType: string;
  /** Loads what writes the format; nothing of it is loaded before. */
  readonly load: () => Promise<WriteTable>;
}
