import { describe, expect, it } from 'vitest';
import type { Body, Indicator, Plan, SettingsData } from '../../src/model/entry-data.ts';
import { providerWithoutSeat } from '../../src/rules/provider-without-seat.ts';
import { registerOf } from '../support/register.ts';
import { runRule } from '../support/run-rule.ts';

const body = (id: string, more: Partial<Body> = {}): Body => ({ id, name: id.toUpperCase(), ...more });
const circle = (members: NonNullable<Body['members']>, more: Partial<Body> = {}): Body =>
  body('kreis', { members, ...more });
const poverty: Indicator = { id: 'armut', name: 'Armut', providers: ['a'] };

function run(bodies: readonly Body[], indicator: readonly Indicator[] = [poverty], plan: readonly Plan[] = []) {
  const settings: SettingsData = { circle: 'kreis' };
  return runRule(providerWithoutSeat, registerOf({ body: bodies, indicator, plan }, settings));
}
const found = (...bodies: Body[]) => run(bodies).map(({ subject }) => subject);

describe('who has a seat', () => {
  it.each<[string, Body[], boolean]>([
    ['nobody', [body('a'), circle([])], false],
    ['a member', [body('a'), circle(['a'])], true],
    ['a guest', [body('a'), circle([{ body: 'a', role: 'Gast' }])], true],
    ['who leads the circle', [body('a'), circle([], { lead: 'a' })], true],
    ['a part of a member', [body('a', { parent: 'b' }), body('b'), circle(['b'])], true],
    ['a part of a part', [body('a', { parent: 'b' }), body('b', { parent: 'c' }), body('c'), circle(['c'])], true],
    ['a whole of a member', [body('a'), body('b', { parent: 'a' }), circle(['b'])], false],
    ['parts in a circle', [body('a', { parent: 'b' }), body('b', { parent: 'a' }), circle(['c'])], false],
    ['a part of nobody that is known', [body('a', { parent: 'weg' }), circle(['c'])], false],
    ['the circle itself', [body('a', { parent: 'kreis' }), circle([])], false],
    ['a member with a typing error', [body('polizei'), body('a', { parent: 'polizei' }), circle(['polizai'])], true],
    ['a member that is not known at all', [body('a'), circle(['verwaltungsgericht'])], false],
  ])('%s', (_, bodies, has) => {
    expect(found(...bodies)).toEqual(has ? [] : ['body:a']);
  });

  it('cannot be told where the circle is not named, is not there, or its members are not entered', () => {
    expect(found(body('a'), body('kreis'))).toEqual([]);
    expect(found(body('a'))).toEqual([]);
    expect(runRule(providerWithoutSeat, registerOf({ body: [body('a'), circle([])], indicator: [poverty] }))).toEqual(
      [],
    );
  });

  it('is asked of bodies that there are on that day, and not of the circle', () => {
    expect(found(body('a', { valid_until: '2018-05-07' }), circle([]))).toEqual([]);
    expect(found(body('a', { valid_until: '2018-05-08' }), circle([]))).toEqual(['body:a']);
    expect(found(body('a', { valid_from: '2018-05-09' }), circle([]))).toEqual([]);
    expect(found(body('a', { valid_from: '2018-05' }), circle([]))).toEqual(['body:a']);
    expect(found(body('a', { valid_from: '2018-05-08' }), circle([]))).toEqual(['body:a']);
    expect(run([circle([])], [{ ...poverty, providers: ['kreis'] }])).toEqual([]);
  });
});

describe('what asks for a seat', () => {
  const led = (more: Partial<Plan> = {}): Plan => ({ id: 'p', title: 'Plan', lead: 'a', ...more });

  it('is to provide data or to lead a plan of ours, and nothing else', () => {
    const bodies = [body('a'), circle([])];
    const subjects = (indicator: Indicator[], plan: Plan[]) => run(bodies, indicator, plan).length;
    expect(subjects([{ ...poverty, providers: [], custodian: 'a' }], [])).toBe(0);
    expect(subjects([], [led()])).toBe(1);
    expect(subjects([], [led({ responsible: 'external' })])).toBe(0);
    expect(subjects([], [led({ status: 'planned' })])).toBe(0);
    expect(subjects([], [{ id: 'p', title: 'Plan', involved: ['a'] }])).toBe(0);
    const paper = [{ id: 'v', title: 'V', lead: 'a' }];
    expect(runRule(providerWithoutSeat, registerOf({ body: bodies, paper }, { circle: 'kreis' }))).toEqual([]);
  });

  it('is told', () => {
    const data: Indicator = { id: 'sgb2', name: 'SGB-II-Quote', providers: ['a'] };
    const [finding] = run([body('a'), circle(['b'])], [poverty, data], [led(), led({ id: 'q', title: 'Bericht' })]);
    expect(finding?.message).toEqual({
      de: '„A“ (a) liefert Daten (Armut, SGB-II-Quote) und hat die Federführung (Plan, Bericht), hat aber keinen Sitz in „KREIS“ (kreis).',
      en: '“A” (a) provides data (Armut, SGB-II-Quote) and leads plans (Plan, Bericht), but has no seat in “KREIS” (kreis).',
    });
    expect(finding?.data?.['causes']).toEqual(['plan:p', 'plan:q', 'indicator:armut', 'indicator:sgb2']);
    expect(finding?.related?.map(({ entry, path, message }) => `${entry?.id}${path} ${message.de}`)).toEqual([
      'p/lead führt hier',
      'q/lead führt hier',
      'armut/providers/0 liefert hier Daten',
      'sgb2/providers/0 liefert hier Daten',
    ]);
    const many = Array.from({ length: 12 }, (_, at) => led({ id: `p${at}` }));
    expect(run([body('a'), circle([])], [], many)[0]?.related).toHaveLength(10);
  });
});
