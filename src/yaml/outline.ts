import { outlines } from './generated/outlines.js';

/**
 * What `schemas/` says about where ids, dates and values taken as written stand: read from the schemas at build time, so
 * that a new key that names another entry needs no code. An outline leads only to where something stands.
 */
export interface Outline {
  /** A kind, or `edition`, `definition`, `topic`, `target_group`, `rule`, `source`. */
  readonly reference?: string;
  readonly date?: true;
  readonly items?: Outline;
  readonly keys?: Readonly<Record<string, Outline>>;
}

/** The part of an outline that every entry is walked along: its keys as a list. */
interface Part<Node> {
  readonly items?: Node;
  readonly keys?: readonly (readonly [key: string, node: Node])[];
}

/** Where ids stand. */
export interface ReferenceOutline extends Part<ReferenceOutline> {
  readonly reference?: string;
  /** The key beside this one that names the owner of a definition. */
  readonly owner?: string;
}

/** Where dates stand, and other values that count as they were written. */
export interface WrittenOutline extends Part<WrittenOutline> {
  readonly asWritten?: true;
  readonly date?: true;
}

export { outlines };
