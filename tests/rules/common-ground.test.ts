import { describe, expect, it } from 'vitest';
import type { Plan, SettingsData, TermUse } from '../../src/model/entry-data.ts';
import { referenceSuggested } from '../../src/rules/reference-suggested.ts';
import { registerOf } from '../support/register.ts';
import { places, runRule } from '../support/run-rule.ts';

const uses = (...ids: string[]) => ids.map((indicator) => ({ indicator }));
const defines = (...ids: string[]): TermUse[] => ids.map((term) => ({ term, role: 'defines' }));
const plan = (id: string, more: Partial<Plan> = {}): Plan => ({ id, title: id.toUpperCase(), ...more });
const run = (plans: readonly Plan[], threshold = 1, settings: SettingsData = {}, max_per_plan = 9) =>
  runRule(referenceSuggested, registerOf({ plan: plans }, settings), { threshold, max_per_plan });
const evidence = (...args: Parameters<typeof run>) =>
  run(...args).map(({ data }) => ((data?.['evidence'] ?? []) as { what: string }[]).map(({ what }) => what).join(' '));

describe('what two plans share', () => {
  const all: Partial<Plan> = {
    indicators: uses('y', 'x'),
    terms: defines('w', 'v'),
    legal_basis: [{ norm: '§ 80 SGB VIII' }],
    topics: ['t', 's'],
    target_groups: ['g'],
    areas: ['a'],
  };
  const couplings = [
    { id: 'k', from: { plan: 'z' }, to: { plan: 'z' }, norm: '§ 80 Abs. 5 SGB VIII' },
    { id: 'l', from: { plan: 'z' }, to: { plan: 'z' }, norm: '§ 80 SGB VIII' },
    { id: 'm', from: { plan: 'z' }, to: { plan: 'z' } },
  ];

  it('is sorted by weight, kind and name; of the scopes the first alone counts', () => {
    expect(evidence([plan('a', all), plan('b', all)], 1, { couplings })).toEqual([
      's · g · a x y v w § 80 Abs. 5 SGB VIII',
    ]);
    expect(run([plan('a', all), plan('b', all)], 1, { couplings })[0]?.data?.['weight']).toBe(6.5);
  });

  it('is told for the four weightiest, the rest counted', () => {
    const message = run([plan('a', all), plan('b', all)])[0]?.message;
    expect(message?.de).toContain('den Begriff „v“ (nur diese beiden), 1 weitere (Gewicht 5,5).');
    expect(message?.en).toContain('the term “v” (only these two), 1 more (weight 5.5).');
    const four = { indicators: uses('p', 'q', 'r', 's') };
    expect(run([plan('a', four), plan('b', four)])[0]?.message.de).not.toContain('weitere');
  });

  it('weighs less with each further plan, and nothing from twenty-five on', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => plan(`p${at + 10}`, { indicators: uses('x') }));
    expect(run(many(3), 0.6)).toHaveLength(3);
    expect(run(many(3), 0.7)).toHaveLength(0);
    expect(run(many(24), 0.01, {}, 99)).toHaveLength((24 * 23) / 2);
    expect(run(many(25), 0.01, {}, 99)).toHaveLength(0);
  });

  it('adds thirds up to a whole', () => {
    const three = ['a', 'b', 'c'].map((id) => plan(id, { indicators: uses('x', 'y', 'z') }));
    expect(run(three, 2)).toHaveLength(3);
  });

  it('counts two hundred combinations of a plan', () => {
    const list = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
    const wide = plan('a', { topics: list('t', 15), target_groups: list('g', 14), areas: ['x'] });
    const narrow = (group: string) => plan('b', { topics: ['t14'], target_groups: [group], areas: ['x'] });
    expect(run([wide, narrow('g3')])).toHaveLength(1);
    expect(run([wide, narrow('g4')])).toHaveLength(0);
  });

  it('has one combination of topic, target group and area, if others weigh more, too', () => {
    const two = { topics: ['t', 's'], target_groups: ['g'], areas: ['a'] };
    expect(run([plan('a', two), plan('b', two)], 2)).toEqual([]);
    const one = { ...two, topics: ['t'] };
    const x = { ...one, indicators: uses('x') };
    expect(evidence([plan('a', x), plan('b', x), plan('c', one)], 2)).toEqual(['x t · g · a']);
  });

  it('is a term that both define, if in words of their own', () => {
    const own = { terms: [{ term: 'w', definition: { text: 'x' } }] };
    expect(evidence([plan('a', own), plan('b', own)])).toEqual(['w']);
  });

  it('is no norm that couplings do not rest on, and none without a section', () => {
    const cites = { legal_basis: [{ norm: 'SGB VIII' }, { norm: '§ 1 BauGB' }] };
    const wholeLaw = [{ id: 'k', from: { plan: 'z' }, to: { plan: 'z' }, norm: 'SGB VIII' }];
    expect(run([plan('a', cites), plan('b', cites)], 1, { couplings: wholeLaw })).toEqual([]);
    expect(run([plan('a', cites), plan('b', cites)], 1, { couplings })).toEqual([]);
  });
});

describe('which pairs are kept', () => {
  it('the weightiest, then by the ids', () => {
    const shared = (id: string, ...ids: string[]) => plan(id, { indicators: uses(...ids) });
    const plans = [
      shared('d', 'cd', 'ad'),
      shared('c', 'bc', 'bc2', 'cd'),
      shared('b', 'ab', 'bc', 'bc2'),
      shared('a', 'ab', 'ad'),
    ];
    expect(places(run(plans, 1, {}, 1))).toEqual(['b → plan:c', 'a → plan:d']);
    expect(places(run(plans, 1, {}, 2))).toEqual(['b → plan:c', 'a → plan:b', 'a → plan:d', 'c → plan:d']);
  });

  it('in the order of the ids where they weigh the same', () => {
    const shared = (id: string, ...ids: string[]) => plan(id, { indicators: uses(...ids) });
    expect(places(run([shared('a', 'ac', 'ab'), shared('b', 'ab'), shared('c', 'ac')]))).toEqual([
      'a → plan:b',
      'a → plan:c',
    ]);
    const five = [shared('a', 'x', 'y'), shared('b', 'x'), shared('c', 'x'), shared('d', 'y'), shared('e', 'y')];
    expect(places(run(five, 0.6))).toEqual([
      'a → plan:b',
      'a → plan:c',
      'a → plan:d',
      'a → plan:e',
      'b → plan:c',
      'd → plan:e',
    ]);
  });

  it('not those that share less than the threshold, of which one is over, or that are one plan', () => {
    const x = { indicators: uses('x') };
    expect(run([plan('a', x), plan('b', x)], 1.1)).toEqual([]);
    expect(run([plan('a', x), plan('b', { ...x, status: 'discontinued' })])).toEqual([]);
    expect(run([plan('a', x), plan('b')])).toEqual([]);
    expect(run([])).toEqual([]);
  });
});

describe('what is said already', () => {
  const x = { indicators: uses('x') };
  const pair = (a: Partial<Plan>, b: Partial<Plan> = {}, settings: SettingsData = {}) =>
    places(run([plan('a', { ...x, ...a }), plan('b', { ...x, ...b })], 1, settings));
  const told = ['a → plan:b'];

  it('by prose, by family, by exceptions, on either side', () => {
    expect(pair({})).toEqual(told);
    expect(pair({}, { title: 'Bericht', summary: 'x' })).toEqual(told);
    expect(pair({ title: 'Sozialbericht' }, { summary: 'Folgt dem Sozialbericht.' })).toEqual([]);
    expect(pair({}, { part_of: 'a' })).toEqual([]);
    const reason = 'nein';
    expect(pair({}, { exceptions: [{ rule: 'reference-expected', about: 'plan:a', reason }] })).toEqual([]);
    expect(pair({ exceptions: [{ rule: 'reference-unlinked', about: 'plan:b', reason }] })).toEqual([]);
    expect(
      pair({ exceptions: [{ rule: 'reference-unlinked', about: 'plan:b', reason, until: '2018-05-08' }] }),
    ).toEqual([]);
    expect(pair({ exceptions: [{ rule: 'reference-unlinked', about: 'plan:c', reason }] })).toEqual(told);
    expect(pair({ exceptions: [{ rule: 'reference-unlinked', reason }] })).toEqual(told);
    expect(pair({ exceptions: [{ rule: 'lead-missing', about: 'plan:b', reason }] })).toEqual(told);
  });

  it('by a coupling, in either direction, where it asks for this pair', () => {
    const asks = (from: object, to: object, more = {}) =>
      pair({ topics: ['t'] }, {}, { couplings: [{ id: 'k', from, to, ...more }] });
    expect(asks({ plan: 'a' }, { plan: 'b' })).toEqual([]);
    expect(asks({ plan: 'b' }, { plan: 'a' })).toEqual([]);
    expect(asks({ plan: 'a' }, { plan: 'c' })).toEqual(told);
    expect(asks({ plan: 'c' }, { plan: 'b' })).toEqual(told);
    expect(asks({ plan: 'a' }, { plan: 'b' }, { shares: ['indicators'] })).toEqual([]);
    expect(asks({ plan: 'a' }, { plan: 'b' }, { shares: ['topics'] })).toEqual(told);
    expect(asks({ plan: 'a' }, { plan: 'b' }, { shares: ['topics', 'indicators'] })).toEqual([]);
    const couplings = [{ id: 'k', from: { plan: 'a' }, to: { plan: 'b' }, shares: ['indicators' as const] }];
    expect(pair({ indicators: uses('x', 'y') }, {}, { couplings })).toEqual([]);
  });

  it('by an exception of the rule itself, which decides where the finding stands', () => {
    const speaks = (about?: string) => ({
      exceptions: [{ rule: 'reference-suggested', reason: 'nein', ...(about === undefined ? {} : { about }) }],
    });
    expect(pair({}, speaks('plan:a'))).toEqual(['b → plan:a']);
    expect(pair({}, speaks())).toEqual(['b → plan:a']);
    expect(pair({}, speaks('plan:c'))).toEqual(told);
    expect(pair(speaks('plan:b'), speaks('plan:a'))).toEqual(told);
    expect(pair({ responsible: 'external', ...speaks('plan:b') })).toEqual(told);
    expect(pair({}, { exceptions: [{ rule: 'lead-missing', about: 'plan:a', reason: 'nein' }] })).toEqual(told);
    expect(pair({ responsible: 'external' })).toEqual(['b → plan:a']);
    expect(pair({}, { responsible: 'external' })).toEqual(told);
  });
});
