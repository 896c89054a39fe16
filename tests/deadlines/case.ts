import type { Duty, Edition, LegislativeTerm, PlanEvent } from '../../src/model/entry-data.ts';
import type { DeadlineSettings, DeadlineState } from '../../src/deadlines/judge-duty.ts';

/** One case that was reasoned out by hand: what a duty's state must be on a day, and why. */
export interface Case {
  readonly name: string;
  readonly duty: Duty;
  readonly editions: readonly Edition[];
  readonly asOf: string;
  readonly settings?: DeadlineSettings;
  readonly state: DeadlineState;
  /** `D` or `EARLIEST … LATEST`; null: no due date. Left out: not looked at. */
  readonly due?: string | null;
  readonly days?: number;
  readonly missed?: number;
  readonly leadStart?: string;
  /** When the running period began. */
  readonly start?: string | null;
  /** `TYPE DATE` of the anchor and the edition: `adopted 2018-05-16 in 2018`; null: none. */
  readonly anchor?: string | null;
  /** The reason, from the norm's text or from due.md. */
  readonly because: string;
}

let count = 0;

/** An edition; its id counts up where none is given. */
export function edition(events: readonly PlanEvent[], more: Partial<Edition> = {}): Edition {
  count += 1;
  return { id: `e${count}`, events, ...more };
}

function event(type: PlanEvent['type']) {
  return (date: string, more: Partial<PlanEvent> = {}): PlanEvent => ({ type, date, ...more });
}

export const adopted = event('adopted');
export const noted = event('noted');
export const published = event('published');
export const submitted = event('submitted');
export const reviewed = event('reviewed');
export const confirmed = event('confirmed');
export const notified = event('notified');
export const withdrawn = event('withdrawn');

/** The legislative terms of municipalities in NRW. */
export const terms: readonly LegislativeTerm[] = [
  { name: 'WP16', start: '2009-10-21', end: '2014-05-31' },
  { name: 'WP17', start: '2014-06-01', end: '2020-10-31' },
  { name: 'WP18', start: '2020-11-01', end: '2025-10-31' },
  { name: 'WP19', start: '2025-11-01', end: '2030-10-31' },
];
