import type { Kind } from './kinds.ts';
import type { Recorder } from './recorder.ts';

/** What a register that changes while it is watched tells those who check it again. */
export interface Recheck {
  readonly recorder: Recorder;
  /** The entries that have come, gone or been replaced since the last check, by `kind:id`; the check that has seen to them strikes them out. */
  readonly touched: Map<string, { readonly kind: Kind; readonly id: string }>;
}
