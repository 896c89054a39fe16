import { expect, it } from 'vitest';
import { parsePeriod } from '../../src/deadlines/period.ts';

it('reads a period only where it is the whole text', () => {
  expect(parsePeriod('P1Y6M2W3D')).toEqual({ months: 18, days: 17 });
  for (const text of ['', 'P', 'P0D', 'xP1Y', 'P1Yx', 'P12345D', 'P1D1Y'])
    expect(parsePeriod(text), text).toBeUndefined();
});

it('remembers a thousand periods and no more', () => {
  expect(parsePeriod('P5Y')).toBe(parsePeriod('P5Y'));
  for (let days = 1; days <= 1000; days += 1) parsePeriod(`P${days}D`);
  expect(parsePeriod('P1001D')).toEqual({ months: 0, days: 1001 });
  expect(parsePeriod('P1001D')).not.toBe(parsePeriod('P1001D'));
});
