import { expect, it } from 'vitest';
import { progressOf } from '../../src/views/due/progress-bar.ts';

it.each([
  // start, start of the lead time, due, reference date, what is drawn
  ['2018-01-01', '2021-01-01', '2022-01-01', '2018-01-01', '······░░ 0'],
  ['2018-01-01', '2021-01-01', '2022-01-01', '2020-01-01', '███···░░ 49'],
  ['2018-01-01', '2021-01-01', '2022-01-01', '2021-07-01', '██████░░ 87'],
  ['2018-01-01', '2021-01-01', '2022-01-01', '2022-01-01', '████████ 100'],
  ['2018-01-01', '2021-01-01', '2022-01-01', '2026-01-01', '████████ 200'],
  ['2018-01-01', null, '2022-01-01', '2019-01-01', '█······· 24'],
  // A period that has not begun; a lead time that is longer than the period.
  ['2025-11-01', '2025-01-01', '2026-10-31', '2024-01-01', '░░░░░░░░ 0'],
])('from %s (lead time from %s) to %s, on %s: %s', (start, leadStart, due, asOf, expected) => {
  const progress = progressOf(start, leadStart, due, asOf);
  expect(`${progress?.bar} ${progress?.percent}`).toBe(expected);
});

it('has no length, so no bar', () => {
  expect(progressOf('2018-01-01', null, '2018-01-01', '2019-01-01')).toBeUndefined();
  expect(progressOf('2018-01-02', null, '2018-01-01', '2019-01-01')).toBeUndefined();
});
