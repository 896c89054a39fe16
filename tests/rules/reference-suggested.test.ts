import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/entry-data.ts';
import { referenceSuggested } from '../../src/rules/reference-suggested.ts';
import { registerOf } from '../support/register.ts';
import { places, runRule } from '../support/run-rule.ts';

const uses = (...ids: string[]) => ids.map((indicator) => ({ indicator }));
const plan = (id: string, more: Partial<Plan> = {}): Plan => ({
  id,
  title: `Planwerk ${id}`,
  indicators: uses('x', 'y'),
  ...more,
});
const found = (...plans: Plan[]) => places(runRule(referenceSuggested, registerOf({ plan: plans })));

describe('evidence', () => {
  it('is told with its weights', () => {
    const scope = { topics: ['jugend', 'schule'], target_groups: ['kinder', 'eltern'], areas: ['aachen'] };
    const terms = [{ term: 'quartier', role: 'defines' as const }];
    const register = registerOf(
      {
        plan: [
          plan('a', { ...scope, terms }),
          plan('b', { ...scope, terms }),
          plan('c', { indicators: uses('y'), topics: ['jugend'], target_groups: ['kinder'], areas: ['aachen'] }),
        ],
        indicator: [{ id: 'x', name: 'Kinderarmut' }],
        area: [{ id: 'aachen', name: 'Stadt Aachen' }],
      },
      { topics: { jugend: 'Jugend', schule: 'Schule' } },
    );
    const [finding] = runRule(referenceSuggested, register);
    expect(finding?.data).toEqual({
      weight: 4.17,
      evidence: [
        { kind: 'scope', what: 'jugend · eltern · aachen', plans: 2, weight: 1.5 },
        { kind: 'indicator', what: 'x', plans: 2, weight: 1 },
        { kind: 'term', what: 'quartier', plans: 2, weight: 1 },
        { kind: 'indicator', what: 'y', plans: 3, weight: 0.67 },
      ],
    });
    expect(finding?.message.de).toBe(
      '„Planwerk a“ (a) und „Planwerk b“ (b) nennen einander nicht, teilen aber Thema, Zielgruppe und Raum Jugend / eltern / Stadt Aachen (nur diese beiden), den Indikator „Kinderarmut“ (nur diese beiden), den Begriff „quartier“ (nur diese beiden), den Indikator „y“ (3 Planwerke) (Gewicht 4,2).',
    );
    expect(finding?.message.en).toContain(
      'share topic, target group and area Jugend / eltern / Stadt Aachen (only these two)',
    );
  });

  it('terms that are only used do not count, nor parts of topic, target group and area', () => {
    const used = {
      indicators: uses('x'),
      terms: [{ term: 'quartier', role: 'uses' as const }],
      topics: ['jugend'],
      areas: ['aachen'],
    };
    expect(found(plan('a', used), plan('b', used))).toEqual([]);
  });

  it('the same norm of a coupling counts, whatever the paragraph; other norms do not', () => {
    const cites = (norm: string) => ({ indicators: uses('x'), legal_basis: [{ norm }] });
    const plans = [
      plan('a', cites('§ 80 Abs. 1 SGB VIII')),
      plan('b', cites('§§ 79, 80 SGB VIII')),
      plan('c', { indicators: [] }),
    ];
    const couplings = [{ id: 'k', from: { plan: 'c' }, to: { plan: 'd' }, norm: '§ 80 Abs. 5 SGB VIII' }];
    expect(places(runRule(referenceSuggested, registerOf({ plan: plans }, { couplings })))).toEqual(['a → plan:b']);
    expect(places(runRule(referenceSuggested, registerOf({ plan: plans })))).toEqual([]);
  });

  it('what an outside data product reports is a source, not common ground', () => {
    expect(found(plan('a'), plan('b', { type: 'data_product', responsible: 'external' }))).toEqual([]);
    expect(found(plan('a'), plan('b', { type: 'data_product' }))).toEqual(['a → plan:b']);
  });

  it('an indicator weighs the less, the more plans use it', () => {
    expect(found(plan('a'), plan('b'), plan('c'), plan('d'))).toEqual([]);
  });

  it('one plan that names an indicator twice is one plan', () => {
    const twice = plan('a', { indicators: uses('x', 'x', 'y', 'y') });
    expect(found(twice, plan('b', { indicators: [] }))).toEqual([]);
    expect(runRule(referenceSuggested, registerOf({ plan: [twice, plan('b')] }))[0]?.data?.['weight']).toBe(2);
  });
});

describe('no suggestion', () => {
  it.each<[string, Plan[]]>([
    ['where one names the other', [plan('a'), plan('b', { references: [{ plan: 'a' }] })]],
    ['where the other does', [plan('a', { references: [{ plan: 'b' }] }), plan('b')]],
    ['where the prose does', [plan('a', { summary: 'Baut auf Planwerk b auf.' }), plan('b')]],
    ['between whole and part', [plan('a', { part_of: 'b' }), plan('b')]],
    [
      'between parts of one plan',
      [plan('a', { part_of: 'c' }), plan('b', { part_of: 'c' }), plan('c', { indicators: [] })],
    ],
    ['for planned plans', [plan('a', { status: 'planned' }), plan('b')]],
    ['for what was replaced', [plan('a', { replaced_by: ['c'] }), plan('b'), plan('c', { indicators: [] })]],
    ['between external plans', [plan('a', { responsible: 'external' }), plan('b', { responsible: 'external' })]],
    [
      'where an exception of another rule says why not',
      [
        plan('a', { exceptions: [{ rule: 'reference-expected', about: 'plan:b', reason: 'Abstimmung läuft' }] }),
        plan('b'),
      ],
    ],
  ])('%s', (_, plans) => {
    expect(found(...plans)).toEqual([]);
  });

  it('where a coupling asks for the reference anyway', () => {
    const couplings = [{ id: 'k', from: { plan: 'b' }, to: { plan: 'a' } }];
    expect(runRule(referenceSuggested, registerOf({ plan: [plan('a'), plan('b')] }, { couplings }))).toEqual([]);
  });
});

describe('where it stands', () => {
  it.each<[string, Plan[], string[]]>([
    ['at the smaller id, whatever the order', [plan('b'), plan('a')], ['a → plan:b']],
    [
      'at the references where there are some',
      [plan('a', { references: [{ plan: 'z' }] }), plan('b')],
      ['a/references → plan:b'],
    ],
    ['at our own plan', [plan('a', { responsible: 'external' }), plan('b')], ['b → plan:a']],
    [
      'where the exception is that silences it',
      [plan('a'), plan('b', { exceptions: [{ rule: 'reference-suggested', about: 'plan:a', reason: 'Nein' }] })],
      ['b → plan:a'],
    ],
    [
      'an exception that has ended does not hold',
      [
        plan('a', {
          exceptions: [{ rule: 'reference-unlinked', about: 'plan:b', reason: 'Nein', until: '2018-05-07' }],
        }),
        plan('b'),
      ],
      ['a → plan:b'],
    ],
  ])('%s', (_, plans, expected) => {
    expect(found(...plans)).toEqual(expected);
  });
});

it('is shown at the key where there are references, else at the whole entry', () => {
  const on = (more: Partial<Plan>) =>
    runRule(referenceSuggested, registerOf({ plan: [plan('a', more), plan('b')] })).map((finding) => finding.on);
  expect([on({}), on({ references: [] })]).toEqual([['value'], ['key']]);
});

describe('options', () => {
  /** Five plans, each with an indicator of its own in common with each other. */
  const all = ['a', 'b', 'c', 'd', 'e'];
  const many = all.map((id) =>
    plan(id, {
      indicators: uses(...all.filter((other) => other !== id).map((other) => (id < other ? id + other : other + id))),
    }),
  );
  it('threshold', () => {
    const register = registerOf({ plan: [plan('a'), plan('b')] });
    expect(runRule(referenceSuggested, register, { threshold: 2 }).length).toBe(1);
    expect(runRule(referenceSuggested, register, { threshold: 2.1 }).length).toBe(0);
  });
  it('max_per_plan', () => {
    const per = (max_per_plan: number) => {
      const counts = new Map<string, number>();
      for (const { entry, subject } of runRule(referenceSuggested, registerOf({ plan: many }), {
        threshold: 1,
        max_per_plan,
      })) {
        for (const id of [entry?.id ?? '', subject?.slice(5) ?? '']) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return Math.max(0, ...counts.values());
    };
    expect([per(0), per(1), per(2), per(9)]).toEqual([0, 1, 2, 4]);
  });
});

it('does not pair all that share what everybody has', () => {
  const plans = Array.from({ length: 3000 }, (_, at) =>
    plan(`p${at}`, { topics: ['t'], target_groups: ['g'], areas: ['a'] }),
  );
  const start = performance.now();
  expect(found(...plans)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5_000);
});
