/** A JSON Pointer (RFC 6901) into the data of an entry or a file: `/references/0/plan`; `''` is the whole. */
export type DataPath = string;

/** A place in a text. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Words in a text of the data: the whole text as it was read, and where in it they stand (UTF-16 code units; the end is exclusive). */
export interface TextPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A file of the register. Places and text are computed only when somebody asks. */
export interface SourceFile {
  /** Relative to the register, with `/`. */
  readonly path: string;
  /** The text as it was read; what could not be read is empty. */
  text(): string;
  /** The place of a value, of words in it, or of its key, by its path in the file; the nearest enclosing one where there is none. */
  locate(path: DataPath, on?: 'key' | 'value', part?: TextPart): Range;
}

/** Appends steps to a path. */
export function joinPath(path: DataPath, ...steps: readonly (string | number)[]): DataPath {
  let joined = path;
  for (const step of steps) {
    joined += `/${typeof step === 'number' ? step : step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return joined;
}

/** The steps of a path. */
export function splitPath(path: DataPath): string[] {
  if (path === '') return [];
  return path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
