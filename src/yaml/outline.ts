import { outlines } from './generated/outlines.js';

/**
 * What `schemas/` says about where ids, dates and values taken as written stand: read from the schemas at build time, so
 * that a new key that names another entry needs no code.
 */
export interface Outline {
  /** A kind, or `edition`, `definition`, `topic`, `target_group`, `rule`, `source`. */
  readonly reference?: string;
  /** The key beside this one that names the owner of a definition. */
  readonly owner?: string;
  readonly asWritten?: true;
  readonly date?: true;
  readonly items?: Outline;
  readonly keys?: Readonly<Record<string, Outline>>;
}

export { outlines };
