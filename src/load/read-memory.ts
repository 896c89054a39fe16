import type { SourceFile } from '../model/source-file.ts';
import type { Limits } from '../yaml/yaml-fault.ts';
import type { ReadFile } from './read-entries.ts';

/** What one file held when it was last read. */
export interface RememberedFile {
  readonly file: SourceFile;
  readonly limits: Limits;
  readonly read: ReadFile;
}

/**
 * Remembers what files held, for those who read one register again and again. A tree that hands out the very same bytes
 * for an unchanged file gets its entries without a second reading; nobody else may use it.
 */
export type ReadMemory = WeakMap<Uint8Array, RememberedFile>;

/** What is remembered of these bytes, if they were read at this path under these limits. */
export function recall(
  memory: ReadMemory | undefined,
  bytes: Uint8Array,
  path: string,
  limits: Limits,
): RememberedFile | undefined {
  const known = memory?.get(bytes);
  if (known === undefined || known.file.path !== path) return undefined;
  const isSame =
    known.limits.fileSize === limits.fileSize &&
    known.limits.nesting === limits.nesting &&
    known.limits.collectionItems === limits.collectionItems &&
    known.limits.textLength === limits.textLength;
  return isSame ? known : undefined;
}
