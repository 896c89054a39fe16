import { describe, expect, it } from 'vitest';
import type { Coupling, Paper, Plan, Selector } from '../../src/model/entry-data.ts';
import { referenceExpected } from '../../src/rules/reference-expected.ts';
import { registerOf } from '../support/register.ts';
import { places, runRule } from '../support/run-rule.ts';

const plan = (id: string, more: Partial<Plan> = {}): Plan => ({ id, title: id.toUpperCase(), ...more });
const coupling = (more: Partial<Coupling> = {}): Coupling => ({ id: 'k', from: { plan: 'a' }, to: {}, ...more });

function run(plans: readonly Plan[], couplings: readonly Coupling[], options = {}, paper: readonly Paper[] = []) {
  return runRule(referenceExpected, registerOf({ plan: plans, paper }, { couplings }), options);
}
const found = (plans: readonly Plan[], ...couplings: Coupling[]) => places(run(plans, couplings));

describe('who is selected', () => {
  const b = plan('b', { type: 'report', topics: ['t'], target_groups: ['g'], lead: 'fb', areas: ['x'] });
  it.each<[string, Selector, Selector]>([
    ['plan', { plan: 'b' }, { plan: 'c' }],
    ['type', { type: 'report' }, { type: 'plan' }],
    ['topic', { topic: 't' }, { topic: 'u' }],
    ['target_group', { target_group: 'g' }, { target_group: 'h' }],
    ['lead', { lead: 'fb' }, { lead: 'fc' }],
    ['area', { area: 'x' }, { area: 'y' }],
    ['status', { status: 'active' }, { status: 'planned' }],
    ['several keys at once', { type: 'report', topic: 't' }, { type: 'report', topic: 'u' }],
  ])('%s', (_, to, other) => {
    expect(found([plan('a'), b], coupling({ to }))).toEqual(['a → plan:b']);
    expect(found([plan('a'), b], coupling({ to: other }))).toEqual([]);
  });

  it('a plan that says nothing of a key is not selected by it', () => {
    for (const to of [
      { topic: 't' },
      { target_group: 'g' },
      { area: 'x' },
      { type: 'plan' },
      { lead: 'fb' },
    ] as const) {
      expect(found([plan('a'), plan('c')], coupling({ to }))).toEqual([]);
    }
  });

  it('only our own plans have to name another, planned ones where the coupling selects them; external ones may have to be named', () => {
    const to = { plan: 'b' };
    expect(found([plan('a', { responsible: 'external' }), b], coupling({ to }))).toEqual([]);
    expect(found([plan('a', { status: 'planned' }), b], coupling({ to }))).toEqual([]);
    const planned = coupling({ from: { plan: 'a', status: 'planned' }, to });
    expect(found([plan('a', { status: 'planned' }), b], planned)).toEqual(['a → plan:b']);
    expect(found([plan('a', { status: 'planned', responsible: 'external' }), b], planned)).toEqual([]);
    expect(found([plan('a'), { ...b, responsible: 'external' }], coupling({ to }))).toEqual(['a → plan:b']);
    expect(found([plan('a'), { ...b, status: 'planned' }], coupling({ to: { status: 'planned' } }))).toEqual([
      'a → plan:b',
    ]);
  });
});

describe('what both must share', () => {
  const shared: Partial<Plan> = {
    areas: ['x', 'y'],
    topics: ['t'],
    target_groups: ['g'],
    indicators: [{ indicator: 'i' }],
  };
  it.each(['areas', 'topics', 'target_groups', 'indicators'] as const)('%s', (key) => {
    const only = { [key]: shared[key] };
    const { [key]: _, ...others } = shared;
    expect(found([plan('a', shared), plan('b', only)], coupling({ shares: [key] }))).toEqual(['a → plan:b']);
    expect(found([plan('a', shared), plan('b', others)], coupling({ shares: [key] }))).toEqual([]);
    expect(found([plan('a'), plan('b', shared)], coupling({ shares: [key] }))).toEqual([]);
  });

  it('one of several, and a word of one kind is no word of another', () => {
    const couplings = coupling({ shares: ['areas', 'topics'] });
    expect(found([plan('a', { areas: ['x'], topics: ['t'] }), plan('b', { topics: ['t'] })], couplings)).toEqual([
      'a → plan:b',
    ]);
    expect(found([plan('a', { areas: ['x'] }), plan('b', { topics: ['x'] })], couplings)).toEqual([]);
  });

  it('more than one value is one missing reference, and several plans share one value', () => {
    const [a, b, c] = [plan('a', shared), plan('b', shared), plan('c', { areas: ['y'] })];
    expect(found([a, b, c], coupling({ shares: ['areas'] }))).toEqual(['a → plan:b', 'a → plan:c']);
    expect(found([a, c, plan('d', { areas: ['y'] })], coupling({ shares: ['areas'] }))).toEqual([
      'a → plan:c',
      'a → plan:d',
    ]);
    const other = plan('b', { indicators: [{ indicator: 'j' }] });
    expect(found([a, other], coupling({ shares: ['indicators'] }))).toEqual([]);
  });
});

describe('what is missing', () => {
  it('is nothing where the plan names the other, is its whole, or is the plan itself', () => {
    expect(found([plan('a', { references: [{ plan: 'b' }] }), plan('b')], coupling())).toEqual([]);
    expect(found([plan('a'), plan('b', { part_of: 'a' })], coupling())).toEqual([]);
    expect(found([plan('a', { part_of: 'b' }), plan('b')], coupling())).toEqual([]);
    expect(found([plan('a', { replaces: ['b'] }), plan('b')], coupling())).toEqual([]);
    expect(found([plan('a', { replaced_by: ['b'] }), plan('b')], coupling())).toEqual([]);
    expect(found([plan('a')], coupling())).toEqual([]);
  });

  it('is told once, however many couplings ask for it, and in both directions where both are asked for', () => {
    const plans = [plan('a'), plan('b')];
    const to = { plan: 'b' };
    expect(found(plans, coupling({ to }), coupling({ id: 'l', to }))).toEqual(['a → plan:b']);
    expect(found(plans, coupling({ to, mutual: true }))).toEqual(['a → plan:b', 'b → plan:a']);
    expect(found(plans, coupling({ to, mutual: false }))).toEqual(['a → plan:b']);
  });

  it('stands at the references where there are some', () => {
    const [finding] = run([plan('a', { references: [] }), plan('b')], [coupling()]);
    expect([finding?.path, finding?.on]).toEqual(['/references', 'key']);
    const [other] = run([plan('a'), plan('b')], [coupling()]);
    expect([other?.path, other?.on]).toEqual(['', 'value']);
  });

  it('is cut off at max_per_plan, for each plan', () => {
    const plans = [plan('a'), plan('b'), plan('c'), plan('d')];
    const all = [coupling({ from: {} })];
    const count = (max_per_plan: number) => run(plans, all, { max_per_plan }).length;
    expect([count(1), count(2), count(3), count(9)]).toEqual([4, 8, 12, 12]);
    const many = Array.from({ length: 25 }, (_, at) => plan(`p${at}`));
    expect(run([plan('a'), ...many], [coupling()])).toHaveLength(20);
  });
});

describe('what is told', () => {
  const told = (more: Partial<Coupling>, paper: readonly Paper[] = []) =>
    run([plan('a'), plan('b')], [coupling({ to: { plan: 'b' }, ...more })], {}, paper)[0];

  it.each<[Partial<Coupling>, string, string]>([
    [{}, '„A“ (a) nennt „B“ (b) nicht.', '“A” (a) does not name “B” (b).'],
    [
      { modality: 'must' },
      '„A“ (a) muss auf „B“ (b) verweisen, tut es aber nicht.',
      '“A” (a) must refer to “B” (b), but does not.',
    ],
    [
      { modality: 'should', norm: '§ 1 BauGB' },
      '„A“ (a) soll auf „B“ (b) verweisen, tut es aber nicht (§ 1 BauGB).',
      '“A” (a) should refer to “B” (b), but does not (§ 1 BauGB).',
    ],
    [
      { modality: 'can', source: 'Rat, 2018' },
      '„A“ (a) kann auf „B“ (b) verweisen, tut es aber nicht (Rat, 2018).',
      '“A” (a) can refer to “B” (b), but does not (Rat, 2018).',
    ],
    [
      { norm: '§ 1 BauGB', source: 'Rat, 2018' },
      '„A“ (a) nennt „B“ (b) nicht (§ 1 BauGB).',
      '“A” (a) does not name “B” (b) (§ 1 BauGB).',
    ],
    [
      { norm: '§ 1 BauGB', source: 'paper:p' },
      '„A“ (a) nennt „B“ (b) nicht (§ 1 BauGB; Vorlage Bericht).',
      '“A” (a) does not name “B” (b) (§ 1 BauGB; paper Bericht).',
    ],
    [
      { source: 'paper:q' },
      '„A“ (a) nennt „B“ (b) nicht (Vorlage 0143).',
      '“A” (a) does not name “B” (b) (paper 0143).',
    ],
    [{ source: 'siehe p' }, '„A“ (a) nennt „B“ (b) nicht (siehe p).', '“A” (a) does not name “B” (b) (siehe p).'],
    [{ source: 'paper:weg' }, '„A“ (a) nennt „B“ (b) nicht (paper:weg).', '“A” (a) does not name “B” (b) (paper:weg).'],
  ])('%o', (more, de, en) => {
    const papers = [
      { id: 'p', title: 'Bericht' },
      { id: 'q', title: 'Bericht', number: '0143' },
    ];
    expect(told(more, papers)?.message).toEqual({ de, en });
  });

  it('what to write, where it is asked for, and by what', () => {
    expect(told({ mutual: true })?.help?.de).toContain('relation: coordinates_with}');
    expect(told({ mutual: false })?.help?.en).toContain('relation: refers_to}');
    const [, asked] = run([plan('a'), plan('b'), plan('c')], [coupling({ to: { plan: 'b' } }), coupling()]);
    expect(asked?.related?.map((place) => ('file' in place ? place.file?.path : place.entry?.id) + place.path)).toEqual(
      ['c', 'plankreis.yaml/couplings/1'],
    );
    expect(told({})?.data).toEqual({ coupling: 'k', norm: null, modality: null });
    expect(told({ norm: '§ 1', modality: 'must' })?.data).toEqual({ coupling: 'k', norm: '§ 1', modality: 'must' });
  });
});
