import type { LoadFault, Settings } from '../model/register.ts';
import type { SourceFile } from '../model/source-file.ts';
import { defaultLimits, type Limits } from '../yaml/yaml-fault.ts';
import type { ReadFile } from './read-entries.ts';

/** What one file held when it was last read. */
export interface RememberedFile {
  readonly file: SourceFile;
  readonly limits: Limits;
  readonly read: ReadFile;
}

/** What `plankreis.yaml` held when it was last read. */
export interface LoadedSettings {
  readonly file: SourceFile;
  readonly settings: Settings;
  readonly faults: readonly LoadFault[];
}

/**
 * Remembers what files held, for those who read one register again and again. A tree that hands out the very same bytes
 * for an unchanged file gets its entries, and its settings, without a second reading; nobody else may use it.
 */
export interface ReadMemory {
  readonly files: WeakMap<Uint8Array, RememberedFile>;
  readonly settings: WeakMap<Uint8Array, LoadedSettings>;
}

/** A memory that knows nothing yet. */
export function createReadMemory(): ReadMemory {
  return { files: new WeakMap(), settings: new WeakMap() };
}

const limitNames = Object.keys(defaultLimits) as readonly (keyof Limits)[];

/** What is remembered of these bytes, if they were read at this path under these limits. */
export function recall(
  memory: ReadMemory | undefined,
  bytes: Uint8Array,
  path: string,
  limits: Limits,
): RememberedFile | undefined {
  const known = memory?.files.get(bytes);
  if (known === undefined || known.file.path !== path) return undefined;
  return limitNames.every((name) => known.limits[name] === limits[name]) ? known : undefined;
}
