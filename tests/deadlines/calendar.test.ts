import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addMonths, dayNumber, dayOf, daysBetween } from '../../src/deadlines/calendar.ts';
import { addPeriod, endOfPeriod, parsePeriod } from '../../src/deadlines/period.ts';
import type { Period } from '../../src/deadlines/period.ts';
import { daysInMonth } from '../../src/model/dates.ts';

const msOfDay = 86_400_000;

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new Error(`no period: ${text}`);
  return parsed;
}

function add(day: string, text: string, times = 1): string {
  return dayOf(addPeriod(dayNumber(day), period(text), times));
}

function end(day: string, text: string): string {
  return dayOf(endOfPeriod(dayNumber(day), period(text)));
}

/** The last day by the words of § 188 Abs. 2 and 3 BGB for a period of months that begins with the start of a day. */
function endByTheWords(start: string, months: number): string {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  const target = { year: Math.floor(total / 12), month: (total % 12) + 1 };
  // The day before the one of the same number; before the first of a month that is the last of the month before it.
  if (day === 1)
    return Temporal.PlainDate.from({ ...target, day: 1 })
      .subtract({ days: 1 })
      .toString();
  const last = daysInMonth(target.year, target.month);
  return Temporal.PlainDate.from({ ...target, day: Math.min(day - 1, last) }).toString();
}

describe('days as numbers', () => {
  it('agrees with the platform on every day of four hundred years', () => {
    const first = Date.UTC(1800, 0, 1) / msOfDay;
    for (let number = first; number < first + 146_097; number += 1) {
      const day = new Date(number * msOfDay).toISOString().slice(0, 10);
      if (dayNumber(day) !== number || dayOf(number) !== day)
        expect([dayNumber(day), dayOf(number)]).toEqual([number, day]);
    }
  });

  it('counts the days between two days', () => {
    expect(daysBetween('2023-05-16', '2024-12-03')).toBe(567);
    expect(daysBetween('2024-12-03', '2023-05-16')).toBe(-567);
  });

  it('writes years of fewer than four digits with four', () => {
    expect(dayOf(dayNumber('0017-03-01'))).toBe('0017-03-01');
  });
});

describe('periods from an event', () => {
  const texts = [
    'P1D',
    'P30D',
    'P2W',
    'P1M',
    'P6M',
    'P12M',
    'P18M',
    'P1Y',
    'P4Y',
    'P5Y',
    'P1Y6M',
    'P1M1D',
    'P2Y3M2W5D',
  ];

  it('agrees with Temporal on every day of two leap cycles, one over a century that is no leap year', () => {
    for (const start of ['1896-12-31', '2015-12-31']) {
      for (let at = dayNumber(start), day = start; at < dayNumber(start) + 1462; at += 1, day = dayOf(at)) {
        for (const text of texts) {
          const expected = Temporal.PlainDate.from(day).add(text).toString();
          const found = add(day, text);
          if (found !== expected) expect(`${day} + ${text} = ${found}`).toBe(`${day} + ${text} = ${expected}`);
          const before = Temporal.PlainDate.from(day).subtract(text).toString();
          const back = add(day, text, -1);
          if (back !== before) expect(`${day} - ${text} = ${back}`).toBe(`${day} - ${text} = ${before}`);
        }
      }
    }
  });

  it('keeps the number of the day over month ends, or ends with the month', () => {
    for (let month = 1; month <= 12; month += 1) {
      for (const year of [2018, 2019, 2020]) {
        const start = dayOf(dayNumber(`${year}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}`));
        for (let months = 1; months <= 60; months += 1) {
          const found = add(start, `P${months}M`);
          const last = daysInMonth(Number(found.slice(0, 4)), Number(found.slice(5, 7)));
          expect(Number(found.slice(8))).toBe(Math.min(Number(start.slice(8)), last));
        }
      }
    }
  });

  it('multiplies the period as a whole', () => {
    expect(add('2018-01-31', 'P1M', 2)).toBe('2018-03-31');
    expect(add('2016-02-29', 'P1Y', 4)).toBe('2020-02-29');
    expect(add('2018-01-31', 'P1M1D', 2)).toBe('2018-04-02');
  });

  it('says whether a month was too short', () => {
    expect(addMonths(dayNumber('2018-01-31'), 1)).toEqual({ day: dayNumber('2018-02-28'), clamped: true });
    expect(addMonths(dayNumber('2018-01-28'), 1)).toEqual({ day: dayNumber('2018-02-28'), clamped: false });
  });
});

describe('periods from the start of a day', () => {
  it('agrees with the words of the law on every day of a leap cycle', () => {
    for (let at = dayNumber('2016-01-01'); at < dayNumber('2020-03-02'); at += 1) {
      for (const months of [1, 2, 6, 11, 12, 13, 24, 48, 60]) {
        const found = end(dayOf(at), `P${months}M`);
        const expected = endByTheWords(dayOf(at), months);
        if (found !== expected) expect(`${dayOf(at)} + P${months}M = ${found}`).toBe(expected);
      }
    }
  });

  it('ends a day before the same period from an event, but where the month is too short', () => {
    expect([end('2020-01-01', 'P2Y'), end('2018-03-01', 'P1M'), end('2018-05-16', 'P2W')]).toEqual([
      '2021-12-31',
      '2018-03-31',
      '2018-05-29',
    ]);
    expect([end('2018-01-31', 'P1M'), end('2020-02-29', 'P1Y')]).toEqual(['2018-02-28', '2021-02-28']);
  });
});

describe('reading periods', () => {
  it('reads every combination of units', () => {
    expect(parsePeriod('P5Y')).toEqual({ months: 60, days: 0 });
    expect(parsePeriod('P1Y6M')).toEqual({ months: 18, days: 0 });
    expect(parsePeriod('P2W3D')).toEqual({ months: 0, days: 17 });
    expect(parsePeriod('P999Y999M999W9999D')).toEqual({ months: 12_987, days: 16_992 });
  });

  it('reads nothing else', () => {
    for (const text of ['term', 'P', 'P0Y', 'PT1H', '5Y', 'P1.5Y', 'P-1Y', 'P1D1Y', '', 'P5Y ']) {
      expect(parsePeriod(text), text).toBeUndefined();
    }
  });
});
