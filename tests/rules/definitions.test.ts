import { describe, expect, it } from 'vitest';
import type { Definition, DefinitionBody, Indicator, IndicatorUse, Plan, Term } from '../../src/model/entry-data.ts';
import type { Rule } from '../../src/model/rule.ts';
import { definitionConflict } from '../../src/rules/definition-conflict.ts';
import { definitionContradictsItself } from '../../src/rules/definition-contradicts-itself.ts';
import { definitionDuplicate } from '../../src/rules/definition-duplicate.ts';
import { definitionIncomplete } from '../../src/rules/definition-incomplete.ts';
import { definitionOutdated } from '../../src/rules/definition-outdated.ts';
import { definitionWording } from '../../src/rules/definition-wording.ts';
import { deviationExpired } from '../../src/rules/deviation-expired.ts';
import { registerOf } from '../support/register.ts';
import { places, runRule } from '../support/run-rule.ts';

const share = (age: number): string =>
  `Anteil der Kinder unter ${age} Jahren im SGB-II-Bezug an allen Kindern unter ${age} Jahren, in Prozent`;
const young: DefinitionBody = { text: share(15) };
const old: DefinitionBody = { text: share(18) };

const indicator = (definitions: readonly Definition[], more: Partial<Indicator> = {}): Indicator => ({
  id: 'i',
  name: 'Kinderarmut',
  definitions,
  ...more,
});
const plan = (id: string, use: Partial<IndicatorUse>, more: Partial<Plan> = {}): Plan => ({
  id,
  title: id.toUpperCase(),
  indicators: [{ indicator: 'i', ...use }],
  ...more,
});
const run = (rule: Rule, indicators: readonly Indicator[], plans: readonly Plan[], term: readonly Term[] = []) =>
  runRule(rule, registerOf({ indicator: indicators, plan: plans, term }));

describe('definition-conflict', () => {
  const agreed = [indicator([{ id: 'a', ...young }], { agreed: 'a' })];
  const none = [indicator([])];

  it('measures by what is agreed, by most plans, or by the one other plan', () => {
    const than = (indicators: readonly Indicator[], ...plans: Plan[]) =>
      run(definitionConflict, indicators, plans).map(({ message }) => message.de.split('\n')[0]);
    const [a, b, c] = [
      plan('a', { definition: young }),
      plan('b', { definition: old }),
      plan('c', { definition: old }),
    ];
    expect(than(agreed, b)).toEqual(['„B“ (b) misst „Kinderarmut“ anders als vereinbart:']);
    expect(than(none, a, b, c)).toEqual(['„A“ (a) misst „Kinderarmut“ anders als die meisten Planwerke:']);
    expect(than(none, a, b)).toEqual(['„B“ (b) misst „Kinderarmut“ anders als „A“:']);
    expect(than(none, a)).toEqual([]);
    const [finding] = run(definitionConflict, none, [a, b]);
    expect(finding?.message.en.split('\n')[0]).toBe('“B” (b) measures “Kinderarmut” differently from “A”:');
    expect(finding?.help?.de).toContain('(`agreed:` bei i)');
    expect(finding?.related?.map(({ entry, path, message }) => [entry?.id, path, message.de])).toEqual([
      ['a', '/indicators/0/definition', 'die andere Lesart'],
    ]);
    expect(finding?.message.de).toContain('; dort: ');
    expect(JSON.stringify(finding?.data)).toContain('0-17');
  });

  it('of what others publish is good to know', () => {
    const severity = (more: Partial<Plan>) =>
      run(definitionConflict, agreed, [plan('b', { definition: old }, more)])[0]?.severity;
    expect([severity({}), severity({ responsible: 'own' }), severity({ responsible: 'external' })]).toEqual([
      undefined,
      undefined,
      'info',
    ]);
  });

  it('is accepted while a deviation lasts', () => {
    const told = (deviation?: IndicatorUse['deviation']) =>
      run(definitionConflict, agreed, [
        plan('b', { definition: old, ...(deviation === undefined ? {} : { deviation }) }),
      ]).map(({ acceptedBecause }) => acceptedBecause);
    expect(told()).toEqual([undefined]);
    expect(told({ reason: 'Bundesstatistik' })).toEqual(['Bundesstatistik']);
    expect(told({ reason: 'Bundesstatistik', until: '2018-05-08' })).toEqual(['Bundesstatistik']);
    expect(told({ reason: 'Bundesstatistik', until: '2018-05-07' })).toEqual([]);
  });
});

describe('deviation-expired', () => {
  it('is told at its end, where the definitions still differ', () => {
    const agreed = [
      indicator(
        [
          { id: 'a', ...young },
          { id: 'b', ...old },
        ],
        { agreed: 'a' },
      ),
    ];
    const found = (use: Partial<IndicatorUse>, until?: string) => {
      const deviation = { reason: 'x', ...(until === undefined ? {} : { until }) };
      return places(run(deviationExpired, agreed, [plan('p', { ...use, deviation })]));
    };
    expect(found({ definition: old }, '2018-05-07')).toEqual(['p/indicators/0/deviation/until → indicator:i']);
    expect(found({ definition: 'b' }, '2018-05-07')).toEqual(['p/indicators/0/deviation/until → indicator:i']);
    expect(found({ definition: old }, '2018-05')).toEqual([]);
    expect(found({ definition: old })).toEqual([]);
    expect(found({ definition: young }, '2017')).toEqual([]);
    expect(run(deviationExpired, agreed, [plan('p', { definition: old })])).toEqual([]);
    const [finding] = run(deviationExpired, agreed, [
      plan('p', { definition: old, deviation: { reason: 'x', until: '2017' } }),
    ]);
    expect(finding?.related?.map(({ path, message }) => [path, message.de])).toEqual([
      ['/definitions/0', 'vereinbarte Definition'],
    ]);
  });
});

describe('definition-wording', () => {
  const other: DefinitionBody = { text: `Kinder bis 14 Jahre im SGB-II-Bezug in Prozent aller Kinder bis 14 Jahre` };
  it('asks only who writes the definition out, in other words, and means the same', () => {
    const agreed = [indicator([{ id: 'a', ...young }], { agreed: 'a' })];
    expect(places(run(definitionWording, agreed, [plan('p', { definition: other })]))).toEqual([
      'p/indicators/0/definition → indicator:i',
    ]);
    expect(run(definitionWording, agreed, [plan('p', { definition: young })])).toEqual([]);
    expect(run(definitionWording, agreed, [plan('p', { definition: 'a' })])).toEqual([]);
    expect(run(definitionWording, agreed, [plan('p', {})])).toEqual([]);
    const both = [
      indicator(
        [
          { id: 'a', ...young },
          { id: 'b', ...other },
        ],
        { agreed: 'a' },
      ),
    ];
    expect(run(definitionWording, both, [plan('p', { definition: 'b' })])).toEqual([]);
    expect(run(definitionWording, [indicator([])], [plan('p', { definition: young })])).toEqual([]);
    expect(run(definitionWording, [indicator([])], [])).toEqual([]);
    const twoPlans = [plan('a', { definition: young }), plan('b', { definition: other })];
    expect(places(run(definitionWording, [indicator([])], twoPlans))).toEqual([
      'b/indicators/0/definition → indicator:i',
    ]);
  });
});

describe('definition-outdated', () => {
  const cited = (definition: Partial<Definition>, use: Partial<IndicatorUse> = { definition: 'a' }) =>
    run(definitionOutdated, [indicator([{ id: 'b' }, { id: 'a', ...young, ...definition }])], [plan('p', use)]);
  it('holds until its last day, unless it was replaced or never began', () => {
    expect(places(cited({ valid_until: '2018-05-07' }))).toEqual(['p/indicators/0/definition → indicator:i#a']);
    expect(cited({ valid_until: '2018-05-08' })).toEqual([]);
    expect(cited({ valid_until: '2018' })).toEqual([]);
    expect(cited({ valid_from: '2018', valid_until: '2017' })).toEqual([]);
    expect(cited({ valid_from: '2017', valid_until: '2017' })).toHaveLength(1);
    expect(cited({ valid_from: '2017-12-31', valid_until: '2017-12-31' })).toHaveLength(1);
    expect(cited({})).toEqual([]);
    expect(cited({ valid_until: '2017' }, {})).toEqual([]);
    expect(cited({ valid_until: '2017' }, { definition: { ...young } })).toEqual([]);
    const [replaced] = cited({ replaced_by: 'b', valid_until: '2017' });
    expect([replaced?.message.de, replaced?.help]).toEqual([
      '„P“ (p) verwendet für „Kinderarmut“ die Definition „a“; sie ist durch „b“ abgelöst.',
      { de: '`definition: b` verwenden.', en: 'Use `definition: b`.' },
    ]);
  });
});

describe('definition-duplicate', () => {
  const other = (definitions: readonly Definition[], more: Partial<Indicator> = {}) =>
    indicator(definitions, { id: 'j', ...more });
  const found = (...indicators: Indicator[]) => places(run(definitionDuplicate, indicators, []));
  it('is told once for two indicators, at the later one', () => {
    const both = [
      { id: 'a', ...young },
      { id: 'b', ...old },
    ];
    expect(found(indicator(both), other([{ id: 'x' }, ...both]))).toEqual(['j/definitions/1 → indicator:i']);
    expect(found(indicator([{ id: 'a', ...young }]), other([{ id: 'a', ...old }]))).toEqual([]);
    expect(
      found(
        indicator([
          { id: 'a', ...young },
          { id: 'b', ...young },
        ]),
      ),
    ).toEqual([]);
  });
  it('is none where other people are counted, or a bracket says of what', () => {
    const told = (a: string, b: string) =>
      found(indicator([{ id: 'a', text: a }]), other([{ id: 'a', text: b }])).length;
    expect(told('Kinder je 1.000 Einwohner', 'Kinder je 1 000 Einwohner')).toBe(1);
    expect(told('Kinder je 1.000 Einwohner', 'Jugendliche je 1.000 Einwohner')).toBe(0);
    expect(told('Zahl der Plätze (genehmigt)', 'Zahl der Plätze (belegt)')).toBe(0);
  });
  it('is none where one is over', () => {
    const a = [{ id: 'a', ...young }];
    expect(found(indicator(a, { status: 'discontinued' }), other(a))).toEqual([]);
    expect(found(indicator(a, { status: 'planned' }), other(a))).toEqual([]);
    expect(found(indicator(a, { status: 'active' }), other(a))).toHaveLength(1);
    expect(found(indicator([{ id: 'a', ...young, replaced_by: 'b' }]), other(a))).toEqual([]);
    const next = [
      { id: 'a', ...old, replaced_by: 'b' },
      { id: 'b', ...young },
    ];
    expect(found(indicator(next), other(a))).toEqual(['j/definitions/0 → indicator:i']);
    expect(found(indicator([{ id: 'a' }]), other([{ id: 'b' }]))).toEqual([]);
    const asTerm: Term[] = [
      { id: 's', name: 'Kind', definitions: a },
      { id: 't', name: 'Kind', definitions: a },
    ];
    expect(run(definitionDuplicate, [], [], asTerm)).toEqual([]);
  });
});

describe('definition-incomplete', () => {
  const found = (indicators: readonly Indicator[], plans: readonly Plan[] = [], term: readonly Term[] = []) =>
    run(definitionIncomplete, indicators, plans, term).map(
      ({ entry, path, subject, data }) => `${entry?.id}${path} ${subject} ${String(data?.['missing'])}`,
    );
  it('where nobody defines it', () => {
    expect(found([indicator([])])).toEqual(['i indicator:i definition']);
    expect(found([{ id: 'i', name: 'I' }], [plan('p', {})])).toEqual(['i indicator:i definition']);
    expect(found([indicator([], { status: 'planned' })])).toEqual([]);
    expect(found([indicator([])], [plan('p', { definition: young })])).toEqual([]);
    expect(found([], [], [{ id: 't', name: 'T' }])).toEqual(['t term:t definition']);
  });
  it('where a definition leaves something out, in whichever entry it stands', () => {
    const open = { text: 'Anteil der Kinder unter 15 Jahren im SGB-II-Bezug, in Prozent' };
    expect(
      found([
        indicator([
          { id: 'a', ...young },
          { id: 'b', ...open },
        ]),
      ]),
    ).toEqual(['i/definitions/1 indicator:i#b denominator']);
    expect(found([indicator([])], [plan('p', { definition: open })])).toEqual([
      'p/indicators/0/definition indicator:i denominator',
    ]);
    expect(found([], [], [{ id: 't', name: 'T', definitions: [{ id: 'b', ...open }] }])).toEqual([]);
  });
  it('is not known where a plan cannot be read', () => {
    const broken = (path: string) => {
      const file = { path, text: () => '', locate: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }) };
      const fault = { rule: 'yaml-syntax', file, path: '', message: { de: 'kaputt', en: 'broken' } } as const;
      return runRule(definitionIncomplete, { ...registerOf({ indicator: [indicator([])] }), faults: [fault] }).length;
    };
    expect([broken('plans/x.yaml'), broken('terms/x.yaml')]).toEqual([0, 1]);
  });
});

describe('definition-contradicts-itself', () => {
  const found = (definition: DefinitionBody, name = 'Kinderarmut') => {
    const [finding] = run(definitionContradictsItself, [indicator([{ id: 'a', ...definition }], { name })], []);
    return finding === undefined ? [] : [finding.path, finding.message.de.replace(/^.*?: /, '')];
  };
  it('is told at the key that disagrees with the name or with another key', () => {
    expect(found(young)).toEqual([]);
    expect(found({ ...young, numerator_age: '0-17' })).toEqual([
      '/definitions/0/numerator_age',
      '`numerator_age` sagt 0-17, aber `text` sagt 0-14 („unter 15 Jahren“).',
    ]);
    const [finding] = run(definitionContradictsItself, [indicator([{ id: 'a', ...young, numerator_age: '0-17' }])], []);
    expect(finding?.data).toEqual({ facet: 'numerator_age', one: '0-17', other: '0-14' });
    expect(found({ text: share(18) }, 'Kinderarmut unter 15 Jahren')[0]).toBe('/definitions/0/text');
  });
  it('of a plan’s own definition has no id', () => {
    const own = { ...young, numerator_age: '0-17' };
    expect(places(run(definitionContradictsItself, [indicator([])], [plan('p', { definition: own })]))).toEqual([
      'p/indicators/0/definition/numerator_age → indicator:i',
    ]);
  });
});
