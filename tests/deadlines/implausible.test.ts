import { describe, expect, it } from 'vitest';
import { dateImplausible } from '../../src/rules/date-implausible.ts';
import { adopted, edition, noted, published } from './case.ts';
import { rules, run, runOn } from './run-rule.ts';

describe('date-implausible', () => {
  const future = { editions: [edition([adopted('2018-06')], { id: 'a' })] };

  it('takes an adoption for hindsight up to the day until which the register is kept', () => {
    const count = (asOf: string, recorded_until?: string): number =>
      run(dateImplausible, future, asOf, recorded_until === undefined ? {} : { recorded_until }).length;
    expect([count('2018-05-31'), count('2018-06-01')]).toEqual([1, 0]);
    expect([count('2018-05-31', '2018-06-01'), count('2018-05-31', '2018-05-31')]).toEqual([0, 1]);
    expect([count('2018-05-31', '2018-06'), count('2018-05-31', '2018'), count('2018-05-31', '2017')]).toEqual([
      0, 0, 1,
    ]);
    expect([count('2018-07-01', '2018-05-31'), count('2018-06-15', '2018-05-31')]).toEqual([0, 0]);
    expect(run(dateImplausible, { editions: [edition([published('2030'), noted('2030')])] }, '2018-05-08')).toEqual([]);
  });

  it('takes the day of the paper for the day of the adoption where they are one', () => {
    const count = (date: string, asOf = '2018-05-08'): number =>
      runOn(
        dateImplausible,
        {
          plan: [{ id: 'x', title: 'X', editions: [edition([adopted(date, { paper: 'p' })])] }],
          paper: [{ id: 'p', title: 'P', date: '2018-04' }],
        },
        asOf,
      ).length;
    expect([count('2018-03-31'), count('2018-04-01'), count('2018-04'), count('2018')]).toEqual([1, 0, 0, 0]);
  });

  it('looks at plans of others and at discontinued ones too: the register itself is wrong', () => {
    expect(
      run(dateImplausible, { ...future, responsible: 'external', status: 'discontinued' }, '2018-05-08'),
    ).toHaveLength(1);
  });

  it('is one fault: what follows from it is not told again', () => {
    const typo = {
      editions: [edition([adopted('2018-05-16')])],
      duties: [{ action: 'update', every: 'P5Y', binding: 'mandatory' }],
    } as const;
    expect(rules.flatMap((rule) => run(rule, typo, '2018-05-08').map(() => rule.id))).toEqual(['date-implausible']);
    const backwards = {
      no_duty: 'none',
      editions: [edition([adopted('2015-01-01')], { valid_from: '2016', valid_until: '2015' })],
    } as const;
    expect(rules.flatMap((rule) => run(rule, backwards, '2018-05-08').map(() => rule.id))).toEqual([
      'date-implausible',
    ]);
  });
});
