import { expect, it } from 'vitest';
import type { IndicatorUse, Plan } from '../../src/model/entry-data.ts';
import { targetConflict } from '../../src/rules/target-conflict.ts';
import { registerOf } from '../support/register.ts';
import { places, runRule } from '../support/run-rule.ts';

type Target = NonNullable<IndicatorUse['targets']>[number];

const plan = (id: string, targets: readonly Target[], more: Partial<Plan> = {}, indicator = 'i'): Plan => ({
  id,
  title: id.toUpperCase(),
  indicators: [{ indicator: 'andere' }, { indicator, targets }],
  ...more,
});
const run = (...plans: Plan[]) => runRule(targetConflict, registerOf({ plan: plans }));

it('two plans that want two values of one indicator, for one area, by one date', () => {
  expect(places(run(plan('a', [{ value: 1 }]), plan('b', [{ value: 1 }, { value: 2 }])))).toEqual([
    'b/indicators/1/targets/1 → indicator:i',
  ]);
  expect(run(plan('a', [{ value: 1, by: '2020' }]), plan('b', [{ value: 2, by: '2021' }]))).toEqual([]);
  expect(run(plan('a', [{ value: 1, area: 'x' }]), plan('b', [{ value: 2, area: 'y' }]))).toEqual([]);
  expect(run(plan('a', [{ value: 1, area: 'x' }]), plan('b', [{ value: 2 }]))).toEqual([]);
  expect(run(plan('a', [{ value: 1 }]), plan('b', [{ value: 2 }], {}, 'j'))).toEqual([]);
  expect(run(plan('a', [{ value: 1 }, { value: 2 }]))).toEqual([]);
  expect(run(plan('a', [{ value: 1 }], { status: 'discontinued' }), plan('b', [{ value: 2 }]))).toEqual([]);
});

it('is told without what nobody says, and in German with a comma', () => {
  const [finding] = run(plan('a', [{ value: 1.5 }]), plan('b', [{ value: 2 }]));
  expect(finding).toMatchObject({
    message: {
      de: 'Ziel für „i“: „B“ (b) nennt 2, „A“ 1,5.',
      en: 'Target for “i”: “B” (b) says 2, “A” 1.5.',
    },
    data: { here: 2, there: 1.5, otherPlan: 'plan:a' },
  });
  const all = { area: 'x', by: '2020' };
  expect(run(plan('a', [{ value: 1, ...all }]), plan('b', [{ value: 2, ...all }]))[0]?.message).toEqual({
    de: 'Ziel für „i“ (x) bis 2020: „B“ (b) nennt 2, „A“ 1.',
    en: 'Target for “i” (x) by 2020: “B” (b) says 2, “A” 1.',
  });
});
