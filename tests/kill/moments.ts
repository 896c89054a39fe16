import type { Random } from '../fuzz/random.ts';

/** How long a command takes to its first sign of writing and to its end, in milliseconds since its start. */
export interface Duration {
  readonly first: number;
  readonly took: number;
}

/** When to kill: so long after the start, or after the first sign of writing. */
export interface Moment {
  readonly since: 'start' | 'first sign';
  readonly wait: number;
}

/** A process is gone a little before anybody is told so. */
const shareAlive = 0.95;

/** A little before the first sign: the temporary file is made, and whoever watches is told later. */
const lead = 8;

/** Chooses when to kill a command that is known to take so long: now and then at any moment, mostly while it writes. */
export function chooseMoment(random: Random, { first, took }: Duration): Moment {
  const alive = took * shareAlive;
  if (random.chance(0.2)) return { since: 'start', wait: random.below(Math.ceil(alive)) };
  const from = Math.max(0, Math.min(first, alive) - lead);
  if (random.chance(0.5)) return { since: 'start', wait: from + random.below(Math.ceil(alive - from) + 1) };
  return { since: 'first sign', wait: random.below(Math.max(1, Math.ceil((alive - first) / 2))) };
}

/** What is known of a duration after one more run that nobody disturbed: the machine is not always equally busy. */
export const learn = (known: Duration, seen: Duration): Duration => ({
  first: (known.first + seen.first) / 2,
  took: (known.took + seen.took) / 2,
});

/** The same after a run that ended before it could be killed, whose first sign nobody saw. */
export const shorten = ({ first, took }: Duration, ended: number): Duration =>
  learn({ first, took }, { first: Math.max(0, first + Math.min(0, ended - took)), took: Math.min(took, ended) });
