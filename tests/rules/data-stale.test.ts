import { expect, it } from 'vitest';
import type { Indicator } from '../../src/model/entry-data.ts';
import { dataStale } from '../../src/rules/data-stale.ts';
import { registerOf } from '../support/register.ts';
import { runRule } from '../support/run-rule.ts';

const run = (asOf: string, more: Partial<Indicator> = {}) =>
  runRule(
    dataStale,
    registerOf({
      body: [{ id: 'jobcenter', name: 'Jobcenter' }],
      indicator: [{ id: 'sgb2', name: 'SGB-II-Quote', data: { every: 'P1Y', latest: '2015-12-31' }, ...more }],
    }),
    {},
    asOf,
  );
const isStale = (asOf: string, more?: Partial<Indicator>): boolean => run(asOf, more).length > 0;

it('data are stale when the next ones have had as long to be published as they take to come', () => {
  expect([isStale('2017-12-31'), isStale('2018-01-01')]).toEqual([false, true]);
  const monthly = { data: { every: 'P1M', latest: '2018-01' } };
  expect([isStale('2018-05-28', monthly), isStale('2018-05-29', monthly)]).toEqual([false, true]);
  expect(isStale('2099-01-01', { data: { every: 'P1Y' } })).toBe(false);
  expect(isStale('2099-01-01', { data: { latest: '2015' } })).toBe(false);
  expect(isStale('2099-01-01', { data: { every: 'jährlich', latest: '2015' } })).toBe(false);
});

it('nobody waits for data of what is planned or discontinued', () => {
  expect(isStale('2099-01-01', { status: 'planned' })).toBe(false);
  expect(isStale('2099-01-01', { status: 'discontinued' })).toBe(false);
  expect(isStale('2099-01-01', { status: 'active' })).toBe(true);
});

it('who provides them is told where somebody does', () => {
  const end = (providers?: string[]) => {
    const [finding] = run('2018-05-08', providers === undefined ? {} : { providers });
    return [finding?.message.de, finding?.message.en].map((text) => text?.slice(text.indexOf('31')));
  };
  expect(end()).toEqual(['31.12.2015.', '31 December 2015.']);
  expect(end([])).toEqual(['31.12.2015.', '31 December 2015.']);
  expect(end(['jobcenter', 'it-nrw'])).toEqual([
    '31.12.2015. Daten von: Jobcenter, it-nrw.',
    '31 December 2015. Data from: Jobcenter, it-nrw.',
  ]);
  expect(run('2018-05-08')[0]?.data).toEqual({
    indicator: 'sgb2',
    latest: '2015-12-31',
    every: 'P1Y',
    expectedBy: '2017-12-31',
  });
});
