import type { Day } from './dates.ts';
import type { Fix, Severity } from './finding.ts';
import type { Language } from './language.ts';
import type { Examined } from './register.ts';
import type { DataPath, Range, SourceFile } from './source-file.ts';

/** Another place of a diagnostic, in the language of the report. */
export interface RelatedLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

/** A finding after the runner: plain data with place, severity and fingerprint. Nothing is ever left out: null. */
export interface Diagnostic extends Range {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  /** Relative to the register, with `/`. */
  readonly file: string;
  /** JSON Pointer from the entry (from the file where there is no entry). */
  readonly path: string;
  /** `kind:id`. */
  readonly entry: string | null;
  readonly subject: string | null;
  readonly related: readonly RelatedLocation[];
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Rule, entry and subject, never the line. */
  readonly fingerprint: string;
}

/** A diagnostic with what only the program itself needs. */
export interface CheckedFinding {
  readonly diagnostic: Diagnostic;
  /** The file of the finding, then those of its related places, in their order. */
  readonly sources: readonly SourceFile[];
  /** Where the entry stands in its file: what the paths of the finding and of its fix count from. */
  readonly at: DataPath;
  readonly fix?: Fix;
  /** The fix as changes of texts, for formats that carry them. */
  readonly changes?: readonly TextChange[];
}

/** One place of a file and what is to stand there instead. */
export interface TextChange {
  /** Relative to the register, with `/`. */
  readonly file: string;
  readonly range: Range;
  readonly text: string;
}

/** A finding that is known and put aside: its fingerprint, and what a reviewer needs to see whose it is. */
export interface BaselineEntry {
  readonly rule: string;
  /** `kind:id`; the file's path where the finding belongs to no entry. */
  readonly at: string;
  readonly subject: string | null;
  readonly fingerprint: string;
}

/** What a baseline did in a run. */
export interface BaselineUse {
  /** The file as the user named it. */
  readonly file: string;
  /** What it notes; after an update what it notes now. */
  readonly entries: readonly BaselineEntry[];
  /** Noted, but not found any more. After an update they are out of the file. */
  readonly gone: readonly BaselineEntry[];
  /** How many an update has taken in; null where the baseline was only read. */
  readonly added: number | null;
}

/** What `validate` found. */
export interface Report {
  readonly tool: { readonly name: 'plankreis'; readonly version: string };
  /** The register as the user named it. */
  readonly registry: string;
  readonly name: string | null;
  readonly language: Language;
  readonly asOf: Day;
  readonly examined: Examined;
  readonly counts: Readonly<Record<Severity | 'excepted' | 'baseline', number>>;
  readonly findings: readonly CheckedFinding[];
  /** How many findings are counted but not among `findings`, for formats that show only some of each file. */
  readonly leftOut?: { readonly findings: number; readonly files: number; readonly perFile: number };
  /** Null where there is no baseline. */
  readonly baseline: BaselineUse | null;
  /** The revision whose findings are left out, and how many that are; null where all are told. */
  readonly since: { readonly revision: string; readonly known: number } | null;
  /** Findings that an exception or the baseline silences, for formats that can show them. */
  readonly silenced: readonly (CheckedFinding & {
    readonly by: 'exception' | 'baseline';
    readonly reason: string | null;
  })[];
}
