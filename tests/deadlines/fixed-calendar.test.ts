import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../../src/deadlines/calendar.ts';
import { standOfCalendar } from '../../src/deadlines/fixed-calendar.ts';
import { fulfilmentsOf } from '../../src/deadlines/fulfilments.ts';
import type { Fulfilment } from '../../src/deadlines/fulfilments.ts';
import { addPeriod, parsePeriod } from '../../src/deadlines/period.ts';
import type { Period } from '../../src/deadlines/period.ts';
import { firstDay, lastDay } from '../../src/model/dates.ts';
import type { PlanEvent } from '../../src/model/entry-data.ts';
import { date, day, period } from './arbitraries.ts';

function fulfilments(events: readonly PlanEvent[]): Fulfilment[] {
  return fulfilmentsOf({ id: 'x', title: 'X', editions: [{ id: 'e', events }] }, [], 'notify', '9999-12-31');
}

/** The same, date by date, as due.md tells it. */
function walk(firstDue: string, every: Period, done: readonly Fulfilment[], asOf: string) {
  const dates = Array.from({ length: 200 }, (_, index) => ({
    earliest: dayOf(addPeriod(dayNumber(firstDay(firstDue)), every, index)),
    latest: dayOf(addPeriod(dayNumber(lastDay(firstDue)), every, index)),
    isOpen: true,
  }));
  const byDate = done.toSorted((a, b) => {
    const [x, y] = [a, b].map(({ event }) => `${lastDay(event.date)} ${firstDay(event.date)}`);
    return (x ?? '') < (y ?? '') ? -1 : (x ?? '') > (y ?? '') ? 1 : a.eventIndex - b.eventIndex;
  });
  for (const { event, names } of byDate) {
    const index = dates.findIndex(
      ({ isOpen, earliest, latest }) =>
        isOpen && (names === undefined || (latest >= firstDay(names) && earliest <= lastDay(names))),
    );
    const [found, before] = [dates[index], dates[index - 1]];
    if (found === undefined) continue;
    if (names !== undefined || before === undefined || lastDay(event.date) > before.latest) found.isOpen = false;
  }
  const open = dates.find(({ isOpen }) => isOpen);
  const missed = dates.filter(({ isOpen, latest }) => isOpen && latest < asOf).length;
  return { earliest: open?.earliest, latest: open?.latest, missed };
}

describe('a fixed calendar', () => {
  it('stands where walking through its dates one by one leads', () => {
    const event = fc.record(
      { type: fc.constant<PlanEvent['type']>('notified'), date, for: date },
      { requiredKeys: ['type', 'date'] },
    );
    const long = period.filter((text) => (parsePeriod(text)?.months ?? 0) >= 4);
    fc.assert(
      fc.property(date, long, fc.array(event, { maxLength: 20 }), day, (firstDue, text, events, asOf) => {
        const every = parsePeriod(text) ?? { months: 12, days: 0 };
        const done = fulfilments(events);
        const { earliest, latest, missed } = standOfCalendar(firstDue, every, done, asOf);
        expect({ earliest: dayOf(earliest), latest: dayOf(latest), missed }).toEqual(walk(firstDue, every, done, asOf));
      }),
      { numRuns: 3000 },
    );
  });

  it('does not walk through the days of two centuries', () => {
    const first = dayNumber('1800-01-01');
    const events = Array.from({ length: 40_000 }, (_, index): PlanEvent => {
      const on = dayOf(first + index);
      return { type: 'notified', date: on, ...(index % 3 === 0 ? { for: on.slice(0, 4) } : {}) };
    });
    const done = fulfilments(events);
    const begun = performance.now();
    const stand = standOfCalendar('1800-01-01', { months: 0, days: 1 }, done, '2199-12-31');
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(stand.missed).toBe(dayNumber('2199-12-31') - first - 40_000);
  });
});
