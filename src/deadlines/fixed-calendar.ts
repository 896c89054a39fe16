import { firstDay, lastDay } from '../model/dates.ts';
import type { Day, ImpreciseDate } from '../model/dates.ts';
import { dayNumber } from './calendar.ts';
import type { DayNumber } from './calendar.ts';
import { compareByDate } from './fulfilments.ts';
import type { Fulfilment } from './fulfilments.ts';
import { addPeriod } from './period.ts';
import type { Period } from './period.ts';

/** Where a fixed calendar stands. */
export interface CalendarStand {
  /** The earliest date still open; two days where `first_due` is imprecise. */
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  /** The date before it, if there is one. */
  readonly before: DayNumber | null;
  /** How many open dates have passed. */
  readonly missed: number;
}

/**
 * The earliest date still open in the calendar `first_due`, `first_due + every`, `first_due + 2 × every` …
 * Dates are never walked through one by one: the work grows with the fulfilments, not with the years.
 */
export function standOfCalendar(
  firstDue: ImpreciseDate,
  every: Period,
  fulfilments: readonly Fulfilment[],
  asOf: Day,
): CalendarStand {
  const firstEarliest = dayNumber(firstDay(firstDue));
  const firstLatest = dayNumber(lastDay(firstDue));
  const earliestOf = (index: number): DayNumber => addPeriod(firstEarliest, every, index);
  const latestOf = (index: number): DayNumber => addPeriod(firstLatest, every, index);

  /** The first index whose date is not before the day. A period has at least one day, so the distance bounds it. */
  const indexFrom = (day: DayNumber): number => {
    let low = 0;
    let high = Math.max(0, day - firstLatest);
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (latestOf(middle) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const paid: Paid = new Map();
  for (const fulfilment of fulfilments.toSorted(compareByDate)) {
    if (fulfilment.names === undefined) {
      const open = openFrom(paid, 0);
      // Nothing comes before the first date, so whatever was done before it pays for it.
      if (open === 0 || dayNumber(lastDay(fulfilment.event.date)) > latestOf(open - 1)) pay(paid, open);
    } else {
      const named = openFrom(paid, indexFrom(dayNumber(firstDay(fulfilment.names))));
      if (earliestOf(named) <= dayNumber(lastDay(fulfilment.names))) pay(paid, named);
    }
  }

  const open = openFrom(paid, 0);
  const passed = indexFrom(dayNumber(asOf));
  return {
    earliest: earliestOf(open),
    latest: latestOf(open),
    before: open === 0 ? null : latestOf(open - 1),
    missed: passed - countBelow(paid, passed),
  };
}

/** The paid indexes of an endless list; each points on towards the next one that is open. */
type Paid = Map<number, number>;

/** The first open index from here on; shortens the way for the next one who asks. */
function openFrom(paid: Paid, index: number): number {
  let open = index;
  for (let next = paid.get(open); next !== undefined; next = paid.get(open)) open = next;
  let step = index;
  for (let next = paid.get(step); next !== undefined; next = paid.get(step)) {
    paid.set(step, open);
    step = next;
  }
  return open;
}

function pay(paid: Paid, index: number): void {
  paid.set(index, index + 1);
}

function countBelow(paid: Paid, limit: number): number {
  let count = 0;
  for (const index of paid.keys()) if (index < limit) count += 1;
  return count;
}
