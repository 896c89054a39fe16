import { daysBetween } from '../../deadlines/calendar.ts';
import type { Day } from '../../model/dates.ts';

/** A period with what has run of it on a day. */
export interface Progress {
  /** Whole percent of the period that has passed; above 100 once the due date has. */
  readonly percent: number;
  /** Eight cells: `█` has passed, `░` the lead time in which work should be going on, `·` the time before it. */
  readonly bar: string;
}

const cells = 8;

/** How far a period has run; undefined where it has no length. */
export function progressOf(start: Day, leadStart: Day | null, due: Day, asOf: Day): Progress | undefined {
  const length = daysBetween(start, due);
  if (length <= 0) return undefined;
  const share = daysBetween(start, asOf) / length;
  const filled = Math.max(0, Math.min(cells, Math.floor(share * cells)));
  const lead = leadStart === null ? cells : Math.round((daysBetween(start, leadStart) / length) * cells);
  const before = Math.max(0, Math.min(cells, lead) - filled);
  return {
    percent: Math.max(0, Math.floor(share * 100)),
    bar: '█'.repeat(filled) + '·'.repeat(before) + '░'.repeat(cells - filled - before),
  };
}
