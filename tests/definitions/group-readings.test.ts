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

const text = (words: string): DefinitionBody => ({ text: words });
const [under3, under6, under12] = [3, 6, 12].map((age) => text(`Kinder unter ${age} Jahren`)) as [
  DefinitionBody,
  DefinitionBody,
  DefinitionBody,
];
const [ofAnyAge, under6InWinter] = [text('Kinder'), text('Kinder unter 6 Jahren am 31.12.')];

it('what agrees with several readings joins the one of most plans', () => {
  const plans = [plan('a', under3), plan('b', under6), plan('c', under6), plan('d', ofAnyAge)];
  expect(group(plans)).toMatchObject({ groups: ['bcd', 'a'], dissent: 'a' });
});

it('a group that others have joined can be the largest in the end; who agrees with it does not dissent', () => {
  const winter = text('Kinder unter 6 Jahren am 31. Dezember');
  const plans = [under3, under3, under6, under6InWinter, winter, ofAnyAge, text('Kinder bis 5 Jahre')];
  expect(group(plans.map((definition, index) => plan('abcdefg'[index] ?? '', definition)))).toEqual({
    groups: ['cdeg', 'abf'],
    dissent: 'ab',
    common: 'c',
    isAgreed: false,
  });
});

it('of two groups of one size that of the first plan comes first', () => {
  const plans = [plan('a', under6), plan('b', under3), plan('c', under3), plan('d', under6InWinter)];
  expect(group(plans).groups).toEqual(['ad', 'bc']);
  const earlier = ['1', '2', '3'].map((id) => plan(id, under12));
  expect(group([...earlier, ...plans]).groups).toEqual(['123', 'ad', 'bc']);
});

it('what is in conflict with the 24 largest groups stands alone', () => {
  const many = Array.from({ length: 25 }, (_, index) => text(`Kinder unter ${30 - index} Jahren`));
  const inWinter = (age: number): DefinitionBody => text(`Kinder unter ${age} Jahren am 31.12.`);
  const groupsWith = (last: DefinitionBody): number =>
    group([...many, ...many, last].map((definition, index) => plan(String(index).padStart(2, '0'), definition))).groups
      .length;
  expect(groupsWith(inWinter(7))).toBe(25);
  expect(groupsWith(inWinter(6))).toBe(26);
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
