import * as fc from 'fast-check';
import { dayNumber, dayOf } from '../../src/deadlines/calendar.ts';
import type { DeadlineSettings } from '../../src/deadlines/judge-duty.ts';
import { firstDay, lastDay } from '../../src/model/dates.ts';
import type { Duty, Edition, PlanEvent } from '../../src/model/entry-data.ts';
import { terms } from './case.ts';

/** Days from 1990 to 2039. */
export const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2039-12-31') }).map(dayOf);

/** Days, months and years, as registers know them. */
export const date = fc.tuple(day, fc.constantFrom(10, 10, 7, 4)).map(([text, precision]) => text.slice(0, precision));

export const period = fc
  .tuple(fc.nat(6), fc.nat(18), fc.nat(5), fc.nat(40))
  .map((counts) => counts.map((count, unit) => (count === 0 ? '' : `${count}${'YMWD'[unit]}`)).join(''))
  .filter((parts) => parts !== '')
  .map((parts) => `P${parts}`);

const type = fc.constantFrom<PlanEvent['type']>(
  'drafted',
  'consulted',
  'adopted',
  'noted',
  'published',
  'submitted',
  'reviewed',
  'confirmed',
  'notified',
  'withdrawn',
);

const event: fc.Arbitrary<PlanEvent> = fc.record({ type, date, for: date }, { requiredKeys: ['type', 'date'] });

/** Editions of which no two events can be told apart only by their place in the file. */
export const editions: fc.Arbitrary<Edition[]> = fc
  .uniqueArray(event, { maxLength: 12, selector: (one) => `${firstDay(one.date)} ${lastDay(one.date)}` })
  .chain((events) =>
    fc
      .array(
        fc.record(
          {
            valid_from: date,
            data_as_of: date,
            kind: fc.constantFrom('updated' as const, 'recreated' as const),
          },
          { requiredKeys: [] },
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((shells) =>
        shells.map((shell, index) => ({
          id: `e${index}`,
          ...shell,
          events: events.filter((_, position) => position % shells.length === index),
        })),
      ),
  );

export const duty: fc.Arbitrary<Duty> = fc.record(
  {
    action: fc.constantFrom('review', 'update', 'recreate', 'notify', 'confirm'),
    every: fc.oneof({ weight: 5, arbitrary: period }, { weight: 1, arbitrary: fc.constant('term') }),
    counted_from: fc.constantFrom('adopted', 'published', 'submitted', 'data_as_of', 'valid_from', 'fixed', 'fixed'),
    first_due: date,
    within: period,
    lead_time: period,
  },
  { requiredKeys: ['action'] },
);

/** Duties that also begin, end or are suspended. */
export const anyDuty: fc.Arbitrary<Duty> = fc
  .tuple(
    duty,
    fc.record(
      { valid_from: date, valid_until: date, suspended: fc.record({ until: date, reason: fc.constant('x') }) },
      { requiredKeys: [] },
    ),
  )
  .map(([plain, bounds]) => ({ ...plain, ...bounds }));

export const settings: fc.Arbitrary<DeadlineSettings> = fc.record(
  { legislative_terms: fc.subarray([...terms]), defaults: fc.record({ lead_time: period }) },
  { requiredKeys: [] },
);
