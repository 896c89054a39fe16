import type { Message } from '../model/language.ts';

/** Why a file or folder cannot be read. */
export interface ReadFault {
  readonly kind: 'unreadable' | 'too-large';
  readonly message: Message;
  readonly help: Message;
}

/** A file or folder that is no entry because it cannot be one. */
export interface RefusedPath extends ReadFault {
  readonly path: string;
}

/** What is in the folder of a register. Paths are relative to it, with `/`, in code-point order. */
export interface Listing {
  /** Files that may hold entries: `plans/**` … , `*.yaml` and `*.yml`. */
  readonly entryFiles: readonly string[];
  /** How many other files there are. */
  readonly others: number;
  readonly refused: readonly RefusedPath[];
}

/** What somebody who watches a register has seen of it at one time. */
export interface Snapshot {
  readonly listing: Listing;
  /** The files of the listing, and the settings, that are not what they were in an earlier snapshot. */
  changedSince(earlier: Snapshot): Iterable<string>;
}

/** Where a register's files come from: a folder on disk, or a revision in git. */
export interface RegisterTree {
  list(): Listing;
  /** The bytes of a file; undefined where there is none. */
  read(path: string, limit: number): Uint8Array | ReadFault | undefined;
  /** The files that one of the globs matches. */
  glob(patterns: readonly string[]): Promise<ReadonlySet<string>>;
  /** What is there now, for those who read the register again and again. */
  snapshot?(): Snapshot;
}

/** Is this a fault and not the content? */
export function isReadFault(result: Uint8Array | ReadFault | undefined): result is ReadFault {
  return result !== undefined && !(result instanceof Uint8Array);
}
