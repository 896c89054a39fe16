import { expect, it } from 'vitest';
import { groupReadings } from '../../src/definitions/group-readings.ts';
import { isAccepted, readingsOf } from '../../src/definitions/register-readings.ts';
import type { DefinitionBody, Plan } from '../../src/model/entry-data.ts';
import { registerOf } from '../support/register.ts';

const share = (age: number): DefinitionBody => ({
  text: `Anteil der Kinder unter ${age} Jahren im SGB-II-Bezug an allen Kindern unter ${age} Jahren, in Prozent`,
});
const inOtherWords: DefinitionBody = {
  text: 'Kinder bis 14 Jahre im SGB-II-Bezug in Prozent aller Kinder bis 14 Jahre',
};
const plan = (id: string, definition: DefinitionBody | string, more: Partial<Plan> = {}): Plan => ({
  id,
  title: id.toUpperCase(),
  indicators: [{ indicator: 'i', definition }],
  ...more,
});

function group(plans: readonly Plan[], agreed?: DefinitionBody) {
  const definitions = agreed === undefined ? {} : { agreed: 'v', definitions: [{ id: 'v', ...agreed }] };
  const [readings] = readingsOf(
    registerOf({ plan: plans, indicator: [{ id: 'i', name: 'Kinderarmut', ...definitions }] }),
  );
  if (readings === undefined) throw new Error('no readings');
  const { groups, dissent, common, isAgreed } = groupReadings(readings);
  return {
    groups: groups.map(({ plans: members }) => members.map((member) => member.plan.id).join('')),
    dissent: dissent.map((one) => one.plan.plan.id).join(''),
    common: common?.entry.id,
    isAgreed,
  };
}

it('the reading of most plans comes first, then by number, then in the order of the plans', () => {
  const plans = [plan('a', share(15)), plan('b', share(18)), plan('c', share(21)), plan('d', share(18))];
  expect(group(plans)).toEqual({ groups: ['bd', 'a', 'c'], dissent: 'ac', common: 'b', isAgreed: false });
  expect(group([plan('a', share(15)), plan('b', share(18))]).groups).toEqual(['a', 'b']);
  const more = [...plans, plan('e', share(21)), plan('f', share(21))];
  expect(group(more).groups).toEqual(['cef', 'bd', 'a']);
});

it('other words for the same join it, in the order of the plans', () => {
  const plans = [plan('a', inOtherWords), plan('b', share(18)), plan('c', share(15)), plan('d', share(15))];
  expect(group(plans)).toMatchObject({ groups: ['acd', 'b'], dissent: 'b' });
});

it('what is agreed comes first, whoever uses it', () => {
  const plans = [plan('a', share(18)), plan('b', share(18)), plan('c', inOtherWords), plan('d', 'v')];
  expect(group(plans, share(15))).toEqual({ groups: ['cd', 'ab'], dissent: 'ab', common: 'i', isAgreed: true });
  expect(group([plan('a', share(18))], share(15)).groups).toEqual(['', 'a']);
  expect(group([], share(15))).toEqual({ groups: [''], dissent: '', common: 'i', isAgreed: true });
});

it('nobody reads it, or only plans that are over', () => {
  const none = { groups: [], dissent: '', common: undefined, isAgreed: false };
  expect(group([])).toEqual(none);
  expect(group([plan('a', share(15), { status: 'discontinued' }), plan('b', 'fehlt')])).toEqual(none);
});

it('a deviation is accepted until its last day', () => {
  const until = (date?: string) => ({ reason: 'x', ...(date === undefined ? {} : { until: date }) });
  const days = [until(), until('2018-05-08'), until('2018-05'), until('2018-05-07'), undefined];
  expect(days.map((deviation) => isAccepted(deviation, '2018-05-08'))).toEqual([true, true, true, false, false]);
});
