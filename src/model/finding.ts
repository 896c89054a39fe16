import type { Message } from './language.ts';
import type { AnyEntry } from './entry.ts';
import type { DataPath, Range, SourceFile, TextPart } from './source-file.ts';

/** How much a finding matters: `error` the register is wrong, `warning` the plans do not fit, `info` worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  readonly entry?: AnyEntry;
  /** Only where there is no entry. */
  readonly file?: SourceFile;
  readonly path: DataPath;
  readonly on?: 'key' | 'value';
  /** The words that are meant, where the value is a text. */
  readonly part?: TextPart;
  /** Where the place is no value of the data. */
  readonly range?: Range;
  readonly message: Message;
}

/** One step of mending a file, in terms of its data; `edit/` turns it into a change of the text. */
export type Fix =
  | { readonly kind: 'replace-value'; readonly path: DataPath; readonly value: string }
  | {
      readonly kind: 'append-item';
      readonly entry: AnyEntry;
      readonly path: DataPath;
      readonly value: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'rename-file'; readonly to: string };

/** What a rule reports: an entry (or a file) and a path in it, never a line. */
export interface Finding {
  /** The entry that the finding is about; its path counts from the entry. */
  readonly entry?: AnyEntry;
  /** The file, where there is no sound entry; then the path counts from the file's root, or from the broken entry. */
  readonly file?: SourceFile;
  /** `kind:id` where the entry is broken but its id is known. */
  readonly entryName?: string;
  /** Where that broken entry stands in its file; its root where nothing is said. */
  readonly entryAt?: DataPath;
  readonly path: DataPath;
  /** Whether the place is the key or the value (default). */
  readonly on?: 'key' | 'value';
  /** The words that the finding is about, where the value is a text. */
  readonly part?: TextPart;
  /** Where the place is no value of the data, as with a syntax error. */
  readonly range?: Range;
  readonly message: Message;
  /** What to do. */
  readonly help?: Message;
  /** What the finding is about: `plan:integrationskonzept`, `plan:x#fortschreibung`. Part of the fingerprint. */
  readonly subject?: string;
  readonly related?: readonly RelatedPlace[];
  /** Facts for machines. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Where one rule reports in several severities. */
  readonly severity?: Severity;
  readonly fix?: Fix;
  /** The reason with which the entry itself accepts the finding, as a `deviation` does: counted, not shown. */
  readonly acceptedBecause?: string;
}
