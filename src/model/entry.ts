import type { EntryData } from './entry-data.ts';
import type { Kind } from './kinds.ts';
import type { DataPath, SourceFile } from './source-file.ts';

/** One entry of the register. What failed its schema is no entry, but its id is known. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly data: EntryData[K];
  readonly file: SourceFile;
  /** Where the entry stands in its file: `''`, or `/3` in a file that holds a list. */
  readonly at: DataPath;
}

/** The entry, whatever its kind: narrows `data` with `kind`. */
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];
