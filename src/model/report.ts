import type { Day } from './dates.ts';
import type { Fix, Severity } from './finding.ts';
import type { Language } from './language.ts';
import type { Examined } from './register.ts';
import type { Range, SourceFile } from './source-file.ts';

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
  readonly fix?: Fix;
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
  /** Findings that an exception or the baseline silences, for formats that can show them. */
  readonly findings: readonly CheckedFinding[];
  readonly silenced: readonly (CheckedFinding & {
    readonly by: 'exception' | 'baseline';
    readonly reason: string | null;
  })[];
}
