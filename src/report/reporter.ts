import type { Severity } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { Report } from '../model/report.ts';

/** How a report is to be written. */
export interface Style {
  readonly language: Language;
  /** 0 none, 1 sixteen colours, 2 256, 3 all. */
  readonly colorLevel: 0 | 1 | 2 | 3;
  /** Columns of the terminal. */
  readonly width: number;
  /** Only what decides the outcome: no summary. */
  readonly isQuiet: boolean;
  /** The folder of the register as seen from the repository's root, with `/`; empty where they are one. */
  readonly pathPrefix: string;
  /** From which severity on a finding makes the run fail; `error` where nothing is said. */
  readonly failOn?: Severity | 'never';
}

/** The path of a file as seen from the root of the repository. */
export function pathInRepository(file: string, { pathPrefix }: Style): string {
  return pathPrefix === '' ? file : `${pathPrefix}/${file}`;
}

/** Turns a report into a text: pure, and it decides nothing about the exit code. */
export type Reporter = (report: Report, style: Style) => string;
