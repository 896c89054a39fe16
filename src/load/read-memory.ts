import { keepLastAnswers } from '../model/last-answer.ts';
import type { LoadFault, Settings } from '../model/register.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { FileRead } from './file-reads.ts';
import type { LiveRegister } from './live-register.ts';
import type { Snapshot } from './register-tree.ts';

/** What `plankreis.yaml` held when it was last read. */
export interface LoadedSettings {
  readonly file: SourceFile;
  readonly settings: Settings;
  readonly faults: readonly LoadFault[];
}

/** What was read of a register, and what there was to read. */
export interface RememberedRegister {
  readonly snapshot: Snapshot;
  readonly loaded: LoadedSettings;
  /** The paths that the settings ignore. */
  readonly ignored: ReadonlySet<string>;
  /** Faults of folders and of files that are none. */
  readonly refused: readonly LoadFault[];
  readonly reads: readonly FileRead[];
  readonly live: LiveRegister;
}

/** Remembers a register for those who read it again and again: of what has not changed since, nothing is read or built anew. */
export interface ReadMemory {
  last?: RememberedRegister;
}

/** A memory that knows nothing yet. From now on the process also keeps what follows from what stays the same. */
export function createReadMemory(): ReadMemory {
  keepLastAnswers();
  return {};
}
