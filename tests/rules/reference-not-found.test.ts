import { describe, expect, it } from 'vitest';
import type { Plan, SettingsData } from '../../src/model/entry-data.ts';
import { referenceNotFound } from '../../src/rules/reference-not-found.ts';
import { registerOf, type RegisterData } from '../support/register.ts';
import { places, runRule } from '../support/run-rule.ts';

const plan = (more: Partial<Plan>): Plan => ({ id: 'p', title: 'P', ...more });
const run = (data: RegisterData, settings: SettingsData = {}) => runRule(referenceNotFound, registerOf(data, settings));

describe('entries', () => {
  it.each<[RegisterData, string, string]>([
    [{ plan: [plan({ part_of: 'weg' })] }, 'Es gibt kein Planwerk „weg“.', 'oder ein Planwerk „weg“ anlegen.'],
    [{ plan: [plan({ lead: 'weg' })] }, 'Es gibt keine Stelle „weg“.', 'oder eine Stelle „weg“ anlegen.'],
    [
      { plan: [plan({ indicators: [{ indicator: 'weg' }] })] },
      'Es gibt keinen Indikator „weg“.',
      'oder einen Indikator „weg“ anlegen.',
    ],
    [
      { plan: [plan({ terms: [{ term: 'weg' }] })] },
      'Es gibt keinen Begriff „weg“.',
      'oder einen Begriff „weg“ anlegen.',
    ],
    [{ plan: [plan({ areas: ['weg'] })] }, 'Es gibt kein Gebiet „weg“.', 'oder ein Gebiet „weg“ anlegen.'],
    [
      { plan: [plan({ revision: { paper: 'weg' } })] },
      'Es gibt keine Vorlage „weg“.',
      'oder eine Vorlage „weg“ anlegen.',
    ],
  ])('%o', (data, message, help) => {
    const [finding, ...more] = run(data);
    expect(more).toEqual([]);
    expect(finding?.message.de).toBe(message);
    expect(finding?.help?.de).toContain(help);
    expect([finding?.data, finding?.fix]).toEqual([undefined, undefined]);
  });

  it('are mended by a machine only where nothing but letters of the id went wrong', () => {
    const meant = (id: string) => {
      const [finding] = run({ plan: [plan({ part_of: id }), { id: 'bericht-2018', title: 'Sozialbericht' }] });
      return [finding?.data?.['suggestion'], finding?.fix];
    };
    expect(meant('berich-2018')).toEqual([
      'bericht-2018',
      { kind: 'replace-value', path: '/part_of', value: 'bericht-2018' },
    ]);
    expect(meant('bericht-2019')).toEqual(['bericht-2018', undefined]);
    expect(meant('sozialberich')).toEqual(['bericht-2018', undefined]);
  });
});

describe('what was meant', () => {
  const meant = (part_of: string, ...plans: Plan[]) => {
    const [finding] = run({ plan: [plan({ part_of }), ...plans] });
    return [finding?.data?.['suggestion'], finding?.fix !== undefined];
  };
  it('is found by all names, and mended only by the id', () => {
    const known: Plan = { id: 'jhp', title: 'Jugendhilfe', short_title: 'Hilfeplanung', aliases: ['Kinderplanung'] };
    expect(meant('jugendhilf', known)).toEqual(['jhp', false]);
    expect(meant('hilfeplanun', known)).toEqual(['jhp', false]);
    expect(meant('kinderplanun', known)).toEqual(['jhp', false]);
    expect(meant('jugendhilfen', { id: 'jugendhilfe', title: 'X' })).toEqual(['jugendhilfe', true]);
    expect(meant('plan-c', { id: 'plan-a', title: 'X' }, { id: 'plan-b', title: 'Y' })[1]).toBe(false);
    const twins: Plan[] = [
      { id: 'sozialbericht', title: 'X' },
      { id: 'y', title: 'Y', aliases: ['sozialbericht'] },
    ];
    expect(meant('sozialberich', ...twins)).toEqual(['sozialbericht', true]);
  });
  it('is of the kind that is asked for', () => {
    const bodies = [{ id: 'x', name: 'Stelle', abbreviation: 'Sozialplanung' }];
    const found = run({ plan: [plan({ part_of: 'sozialplanun', lead: 'sozialplanun' })], body: bodies });
    expect(found.map(({ path, data }) => [path, data?.['suggestion']])).toEqual([
      ['/lead', 'x'],
      ['/part_of', undefined],
    ]);
  });
});

describe('parts', () => {
  const owner: Plan = { id: 'o', title: 'O', editions: [{ id: 'erste' }, { id: 'zweite' }] };
  const edition = (id: string, of: Plan = owner) =>
    run({ plan: [of, plan({ references: [{ plan: of.id, edition: id }] })] });

  it('are named with what there is', () => {
    expect(edition('zweite')).toEqual([]);
    expect(edition('dritte-fassung')[0]).toMatchObject({
      path: '/references/0/edition',
      subject: 'plan:o#dritte-fassung',
      message: { de: '„O“ (o) hat keine Fassung „dritte-fassung“.', en: '“O” (o) has no edition “dritte-fassung”.' },
      help: { de: 'Es gibt: erste, zweite.', en: 'There are: erste, zweite.' },
    });
    expect(edition('x', { id: 'o', title: 'O' })[0]?.help).toEqual({
      de: 'Es ist keine eingetragen.',
      en: 'None is entered.',
    });
    const many = { ...owner, editions: Array.from({ length: 25 }, (_, at) => ({ id: `fassung-${at}` })) };
    expect(edition('x', many)[0]?.help?.de.split(', ')).toHaveLength(20);
    expect(edition('x', many)[0]?.help?.en.split(', ')).toHaveLength(20);
  });

  it('are guessed where they are near, and mended where nothing else is as near', () => {
    expect(edition('zweit')[0]).toMatchObject({
      help: { de: 'Gemeint ist wohl „zweite“.', en: 'Did you mean “zweite”?' },
      data: { suggestion: 'zweite' },
      fix: { kind: 'replace-value', path: '/references/0/edition', value: 'zweite' },
    });
    const twins = { ...owner, editions: [{ id: 'fassung-a' }, { id: 'fassung-b' }] };
    const [unclear] = edition('fassung-c', twins);
    expect(unclear?.fix).toBeUndefined();
    const [year] = edition('2016', { ...owner, editions: [{ id: '2018' }] });
    expect([year?.data, year?.fix, year?.help?.de]).toEqual([undefined, undefined, 'Es gibt: 2018.']);
  });

  it('are definitions of indicators and terms', () => {
    const definitions = [{ id: 'eine' }];
    const uses = plan({
      indicators: [
        { indicator: 'i', definition: 'eine' },
        { indicator: 'i', definition: 'andere-lesart' },
      ],
      terms: [
        { term: 't', definition: 'eine' },
        { term: 't', definition: 'andere-lesart' },
      ],
    });
    const data = {
      plan: [uses],
      indicator: [{ id: 'i', name: 'I', definitions }],
      term: [{ id: 't', name: 'T', definitions }],
    };
    expect(places(run(data))).toEqual([
      'p/indicators/1/definition → indicator:i#andere-lesart',
      'p/terms/1/definition → term:t#andere-lesart',
    ]);
    expect(run(data)[0]?.message).toEqual({
      de: '„I“ (i) hat keine Definition „andere-lesart“.',
      en: '“I” (i) has no definition “andere-lesart”.',
    });
  });

  it('of what is not there are no finding of their own', () => {
    expect(places(run({ plan: [plan({ references: [{ plan: 'weg', edition: '2018' }] })] }))).toEqual([
      'p/references/0/plan → plan:weg',
    ]);
  });
});

describe('words of the settings', () => {
  const data = { plan: [plan({ topics: ['wohnen'], target_groups: ['kinder'] })] };
  it('are asked for where the register lists them', () => {
    expect(run(data)).toEqual([]);
    expect(run(data, { topics: { wohnen: 'Wohnen' }, target_groups: { kinder: 'Kinder' } })).toEqual([]);
    expect(
      run(data, { topics: { verkehr: 'Verkehr' }, target_groups: { aeltere: 'Ältere' } }).map(
        ({ subject, message }) => [subject, message.de, message.en],
      ),
    ).toEqual([
      [
        'topic:wohnen',
        'Es gibt kein Thema „wohnen“ in plankreis.yaml.',
        'There is no topic “wohnen” in plankreis.yaml.',
      ],
      [
        'target_group:kinder',
        'Es gibt keine Zielgruppe „kinder“ in plankreis.yaml.',
        'There is no target group “kinder” in plankreis.yaml.',
      ],
    ]);
  });

  it('are rules, too', () => {
    const context = { asOf: '2018-05-08', options: {}, language: 'de', exceptionUses: [] } as const;
    const register = registerOf({ plan: [plan({ exceptions: [{ rule: 'lead-missing', reason: 'x' }] })] });
    expect([...referenceNotFound.check(register, { ...context, ruleIds: ['lead-missing'] })]).toEqual([]);
    const [finding] = referenceNotFound.check(register, { ...context, ruleIds: ['schema'] });
    expect([finding?.subject, finding?.message]).toEqual([
      'rule:lead-missing',
      { de: 'Es gibt keine Regel „lead-missing“.', en: 'There is no rule “lead-missing”.' },
    ]);
  });

  it('in couplings and as circle', () => {
    const couplings = [{ id: 'k', from: { topic: 'wohnen', plan: 'p' }, to: { target_group: 'kinder', lead: 'weg' } }];
    expect(places(run({ plan: [plan({})] }, { couplings, circle: 'kreis' }))).toEqual([
      '-/circle → body:kreis',
      '-/couplings/0/to/lead → body:weg',
    ]);
    expect(
      places(run({ plan: [plan({})] }, { couplings, topics: { verkehr: 'V' }, target_groups: { aeltere: 'Ä' } })),
    ).toEqual([
      '-/couplings/0/from/topic → topic:wohnen',
      '-/couplings/0/to/target_group → target_group:kinder',
      '-/couplings/0/to/lead → body:weg',
    ]);
  });
});
