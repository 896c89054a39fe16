import type { Count } from './counts.ts';

/** A count with what else its definition says about it. */
export interface CountSide {
  readonly count: Count;
  /** What is expressly counted in. */
  readonly included: ReadonlySet<string>;
  /** The words of its own denominator: "leerstehende an allen Wohnungen" need not repeat them. */
  readonly implied: ReadonlySet<string>;
  /** Its own denominator, where both definitions have the same: "Personen mit Budget" are "Leistungsberechtigte mit Budget" among those entitled. */
  readonly base: ReadonlySet<string>;
  /** What is expressly not counted, each with all its words. */
  readonly excluded: readonly (readonly string[])[];
  /** Is the age of this side known? */
  readonly hasAge: boolean;
  /** Does the definition name a law by which people are counted? */
  readonly byLaw: boolean;
}

/** Do two counts count the same? `open` where one only makes precise what the other leaves open. */
export type CountOutcome = 'equal' | 'differ' | 'open';

/** What else is known when two counts are compared. */
export interface CountContext {
  /** Does a word say nothing about a count? */
  readonly isIdle: (key: string) => boolean;
}
