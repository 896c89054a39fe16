import type { Kind } from '../model/kinds.ts';
import type { LoadFault } from '../model/register.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { ReadFile } from './read-entries.ts';

/** What one file of a register holds. */
export interface FileRead {
  readonly file: SourceFile;
  readonly kind: Kind;
  readonly read: ReadFile;
}

/** The pairs in which two lists, both by path, differ: a file that is another, new, or gone. */
export function* differingReads(
  before: readonly FileRead[],
  after: readonly FileRead[],
): Iterable<readonly [FileRead | undefined, FileRead | undefined]> {
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    const [old, present] = [before[at], after[to]];
    if (old === present) {
      at++;
      to++;
    } else if (present === undefined || (old !== undefined && old.file.path < present.file.path)) {
      at++;
      yield [old, undefined];
    } else if (old === undefined || present.file.path < old.file.path) {
      to++;
      yield [undefined, present];
    } else {
      at++;
      to++;
      yield [old, present];
    }
  }
}

/** What is known of a path, in the order of the paths: whoever asks in that order looks at each once. */
export function knownReads(
  reads: readonly FileRead[],
  changed: ReadonlySet<string>,
): (path: string) => FileRead | undefined {
  let at = 0;
  return (path) => {
    while (at < reads.length && (reads[at]?.file.path ?? '') < path) at++;
    const read = reads[at];
    return read?.file.path === path && !changed.has(path) && !isUnreadable(read.read) ? read : undefined;
  };
}

/** What the system refused once it may give the next time, without anything about the file having changed. */
export function isUnreadable({ faults }: { readonly faults: readonly LoadFault[] }): boolean {
  return faults.some(({ rule }) => rule === 'file-unreadable');
}
