import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../../src/deadlines/calendar.ts';
import { deadlineStates, judgeDuty } from '../../src/deadlines/judge-duty.ts';
import type { DeadlineSettings, DutyDeadline } from '../../src/deadlines/judge-duty.ts';
import { firstDay, lastDay } from '../../src/model/dates.ts';
import type { Duty, Edition } from '../../src/model/entry-data.ts';
import { anyDuty, date, day, duty, editions, period, settings } from './arbitraries.ts';

function judge(one: Duty, list: readonly Edition[], with_: DeadlineSettings, asOf: string): DutyDeadline {
  return judgeDuty({ id: 'x', title: 'X', editions: list, duties: [one] }, 0, one, with_, asOf);
}

/** How overdue: not, maybe, or by how many days. */
function overdueness({ state, days }: DutyDeadline): number {
  if (state === 'overdue') return days ?? Number.NaN;
  return state === 'maybe_overdue' ? 0.5 : 0;
}

function withoutPlaces({ anchor, edition, ...rest }: DutyDeadline) {
  const { path: _, ...dated } = anchor ?? { path: '' };
  return { ...rest, anchor: dated, edition: edition?.id };
}

describe('later fulfilments', () => {
  /** An edition that has every date and every event, all on one day. */
  const complete = (on: string): Edition => ({
    id: 'new',
    valid_from: on,
    data_as_of: on,
    events: (['adopted', 'published', 'submitted', 'reviewed', 'confirmed', 'notified'] as const).map((type) => ({
      type,
      date: on,
    })),
  });

  it('never make a duty more overdue', () => {
    fc.assert(
      fc.property(duty, editions, settings, date, day, (one, list, with_, on, asOf) => {
        const before = judge(one, list, with_, asOf);
        const isCalendar = before.basis === 'calendar';
        fc.pre(isCalendar || before.anchor !== null);
        const old = before.anchor?.date ?? on;
        fc.pre(isCalendar || (firstDay(on) >= firstDay(old) && lastDay(on) >= lastDay(old)));
        for (const after of [
          [...list, complete(on)],
          [complete(on), ...list],
        ]) {
          expect(overdueness(judge(one, after, with_, asOf))).toBeLessThanOrEqual(overdueness(before));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never open a date of a fixed calendar again', () => {
    fc.assert(
      fc.property(period, date, editions, date, day, (every, first_due, list, on, asOf) => {
        const one = { action: 'review', every, counted_from: 'fixed', first_due } as const;
        const before = judge(one, list, {}, asOf);
        const after = judge(one, [...list, complete(on)], {}, asOf);
        expect(after.missed).toBeLessThanOrEqual(before.missed);
        expect((after.due ?? '') >= (before.due ?? '')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('later reference dates', () => {
  it('never make a duty less overdue while nothing happens', () => {
    fc.assert(
      fc.property(duty, editions, settings, fc.nat(4000), fc.nat(4000), (one, list, with_, wait, more) => {
        const dates = list.flatMap(({ events = [] }) => events.map((event) => lastDay(event.date)));
        const calm = dayNumber([...dates, '1990-01-01'].toSorted().at(-1) ?? '');
        const [early, late] = [dayOf(calm + wait), dayOf(calm + wait + more)];
        const [before, after] = [judge(one, list, with_, early), judge(one, list, with_, late)];
        expect(overdueness(after)).toBeGreaterThanOrEqual(overdueness(before));
        expect(after.due).toBe(before.due);
        if (before.days !== null) expect(after.days).toBe(before.days + more);
        expect(after.missed).toBeGreaterThanOrEqual(before.missed);
        expect(deadlineStates.indexOf(after.state)).toBeLessThanOrEqual(deadlineStates.indexOf(before.state));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('imprecise dates', () => {
  it('are overdue only if they were so on every day that they can mean, and in time only if so on every day', () => {
    const imprecise = fc.tuple(day, fc.constantFrom(4, 7)).map(([text, precision]) => text.slice(0, precision));
    const from = fc.constantFrom('adopted', 'valid_from', 'data_as_of', 'published');
    fc.assert(
      fc.property(imprecise, from, period, fc.nat(9000), (vague, counted_from, every, wait) => {
        const one = { action: 'update', every, counted_from } as const;
        const on = (text: string): Edition => ({
          id: 'e',
          valid_from: text,
          data_as_of: text,
          events: [
            { type: 'adopted', date: text },
            { type: 'published', date: text },
          ],
        });
        const [first, last] = [dayNumber(firstDay(vague)), dayNumber(lastDay(vague))];
        const asOf = dayOf(last + wait);
        const { state } = judge(one, [on(vague)], {}, asOf);
        const overdue = new Set<boolean>();
        for (let at = first; at <= last; at += 1) {
          overdue.add(judge(one, [on(dayOf(at))], {}, asOf).state === 'overdue');
        }
        expect(overdue).toEqual(
          new Set(state === 'overdue' ? [true] : state === 'maybe_overdue' ? [true, false] : [false]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('a year-only adoption is never overdue before the last possible day has ended', () => {
    for (let year = 1996; year <= 2004; year += 1) {
      const list = [{ id: 'e', events: [{ type: 'adopted', date: String(year) }] }] as const;
      const due = `${year + 5}-12-31`;
      expect(judge({ action: 'update', every: 'P5Y' }, list, {}, due).state).toBe('maybe_overdue');
      expect(judge({ action: 'update', every: 'P5Y' }, list, {}, `${year + 6}-01-01`)).toMatchObject({
        state: 'overdue',
        days: 1,
      });
    }
  });
});

describe('every result', () => {
  it('does not depend on the order of the editions in the file', () => {
    fc.assert(
      fc.property(anyDuty, editions, settings, day, fc.infiniteStream(fc.nat()), (one, list, with_, asOf, keys) => {
        const order = new Map(list.map((edition) => [edition, keys.next().value ?? 0]));
        const shuffled = list.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(withoutPlaces(judge(one, shuffled, with_, asOf))).toEqual(withoutPlaces(judge(one, list, with_, asOf)));
      }),
      { numRuns: 2000 },
    );
  });

  it('is consistent in itself', () => {
    fc.assert(
      fc.property(anyDuty, editions, settings, day, (one, list, with_, asOf) => {
        const found = judge(one, list, with_, asOf);
        const { state, due, dueEarliest, days, missed, leadStart } = found;
        expect([due, dueEarliest, days, leadStart].filter((value) => value === null).length % 4).toBe(0);
        if (due === null || dueEarliest === null || leadStart === null) {
          expect(['ok', 'never_met', 'missing_anchor', 'suspended', 'ended']).toContain(state);
          return;
        }
        expect(leadStart <= dueEarliest && dueEarliest <= due).toBe(true);
        expect(days).toBe(dayNumber(asOf) - dayNumber(due));
        if (state === 'suspended') return;
        const wanted =
          asOf > due ? 'overdue' : asOf > dueEarliest ? 'maybe_overdue' : asOf >= leadStart ? 'due_soon' : 'ok';
        expect(state).toBe(wanted);
        expect(missed > 0).toBe(asOf > due);
      }),
      { numRuns: 3000 },
    );
  });
});
