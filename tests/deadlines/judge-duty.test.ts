import { describe, expect, it } from 'vitest';
import { judgeDuty } from '../../src/deadlines/judge-duty.ts';
import type { DutyDeadline } from '../../src/deadlines/judge-duty.ts';
import { anchorCases } from './anchor-cases.ts';
import { calendarCases } from './calendar-cases.ts';
import type { Case } from './case.ts';
import { leadTimeCases } from './lead-time-cases.ts';
import { namedDateCases } from './named-date-cases.ts';
import { ownEventCases } from './own-event-cases.ts';
import { periodCases } from './period-cases.ts';
import { ruleCases } from './rule-cases.ts';
import { startOfDayCases } from './start-of-day-cases.ts';
import { termCases } from './term-cases.ts';
import { workedCases } from './worked-cases.ts';

function judge({ duty, editions, settings, asOf }: Case): DutyDeadline {
  const plan = { id: 'x', title: 'X', duties: [duty], editions };
  return judgeDuty(plan, 0, duty, settings ?? {}, asOf);
}

function span({ due, dueEarliest }: DutyDeadline): string | null {
  return due === dueEarliest ? due : `${dueEarliest} … ${due}`;
}

/** What the case looks at, in the words of the case. */
function seen(expected: Case, found: DutyDeadline): Partial<Case> {
  const anchor = found.anchor === null ? null : `${found.anchor.type} ${found.anchor.date} in ${found.edition?.id}`;
  const { state, days, missed, leadStart, start } = found;
  const all = { state, due: span(found), days, missed, leadStart, start, anchor };
  return Object.fromEntries(Object.entries(all).filter(([key]) => Object.hasOwn(expected, key)));
}

function wanted(expected: Case): Partial<Case> {
  const keys = new Set(['state', 'due', 'days', 'missed', 'leadStart', 'start', 'anchor']);
  return Object.fromEntries(Object.entries(expected).filter(([key]) => keys.has(key)));
}

const groups: readonly (readonly [string, readonly Case[]])[] = [
  ['the worked cases of the design', workedCases],
  ['periods that run from an event', periodCases],
  ['lead times', leadTimeCases],
  ['which edition and which of its dates counts', anchorCases],
  ['events that fulfil by themselves', ownEventCases],
  ['periods that run from the start of a day, and imprecise dates', startOfDayCases],
  ['fixed calendars', calendarCases],
  ['editions that name their date', namedDateCases],
  ['legislative terms', termCases],
  ['first dates, validity and suspension', ruleCases],
];

for (const [group, cases] of groups) {
  describe(group, () => {
    for (const expected of cases) {
      it(`${expected.name}: ${expected.because}`, () => {
        expect(seen(expected, judge(expected))).toEqual(wanted(expected));
      });
    }
  });
}

it('has at least sixty cases besides those of the design, each under its own name', () => {
  const own = groups.slice(1).flatMap(([group, cases]) => cases.map(({ name }) => `${group}: ${name}`));
  expect(own.length).toBeGreaterThanOrEqual(60);
  expect(new Set(own).size).toBe(own.length);
});
