import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/entry-data.ts';
import { referenceUnlinked } from '../../src/rules/reference-unlinked.ts';
import { registerOf } from '../support/register.ts';
import { places, runRule } from '../support/run-rule.ts';

const integration: Plan = { id: 'integrationskonzept', title: 'Integrationskonzept' };
const kjfp = (summary: string, more: Partial<Plan> = {}): Plan => ({
  id: 'kjfp',
  title: 'Kinder- und Jugendförderplan',
  summary,
  ...more,
});
const named = kjfp('Schließt an Ziele des Integrationskonzepts an.');

const found = (...plans: Plan[]) => places(runRule(referenceUnlinked, registerOf({ plan: plans })));

describe('what is told', () => {
  const [finding] = runRule(
    referenceUnlinked,
    registerOf({ plan: [kjfp('Ziele des „Integrations-\nkonzeptes“, des Integrationskonzepts'), integration] }),
  );
  it('both plans by title and id, and the words', () => {
    expect(finding?.message).toEqual({
      de: 'Der Text von „Kinder- und Jugendförderplan“ (kjfp) nennt „Integrationskonzept“ (integrationskonzept), als „Integrations- konzeptes“ und an einer weiteren Stelle, ohne darauf zu verweisen.',
      en: 'The text of “Kinder- und Jugendförderplan” (kjfp) names “Integrationskonzept” (integrationskonzept), as “Integrations- konzeptes” and at one more place, without a reference to it.',
    });
  });
  it('how often, and no more of the words than a line', () => {
    const told = (summary: string) =>
      runRule(referenceUnlinked, registerOf({ plan: [kjfp(summary), integration] })).map(({ message }) => message);
    const three = 'Integrationskonzept, Integrationskonzept und Integrationskonzept';
    expect(told(three)[0]?.de).toContain('als „Integrationskonzept“ und an 2 weiteren Stellen, ohne');
    expect(told(three)[0]?.en).toContain('as “Integrationskonzept” and at 2 more places, without');
    expect(told('Integrations-\n   konzept')[0]?.de).toContain('als „Integrations- konzept“, ohne');
  });
  it('the places in the text', () => {
    expect(finding?.data).toEqual({
      plans: ['integrationskonzept'],
      mentions: [
        { text: 'Integrations-\nkonzeptes', start: 11, end: 34, elliptic: false },
        { text: 'Integrationskonzepts', start: 41, end: 61, elliptic: false },
      ],
    });
  });
  it('what to write, and where the other plan stands', () => {
    expect(finding?.help?.de).toContain('`- {plan: integrationskonzept, relation: refers_to}`');
    expect(finding?.related?.map(({ entry, path }) => `${entry?.id}${path}`)).toEqual(['integrationskonzept/title']);
  });
});

describe('what counts as a reference', () => {
  it.each<[string, Partial<Plan>]>([
    ['references', { references: [{ plan: 'integrationskonzept' }] }],
    ['references with a typing error, which is a finding of its own', { references: [{ plan: 'integrationkonzept' }] }],
    ['replaces', { replaces: ['integrationskonzept'] }],
    ['replaced_by', { replaced_by: ['integrationskonzept'] }],
    ['part_of', { part_of: 'integrationskonzept' }],
  ])('%s', (_, more) => {
    expect(found({ ...named, ...more }, integration)).toEqual([]);
  });

  it.each<[string, Partial<Plan>]>([
    ['replaces', { replaces: ['kjfp'] }],
    ['replaced_by', { replaced_by: ['kjfp'] }],
    ['part_of', { part_of: 'kjfp' }],
  ])('%s of the other side', (_, more) => {
    expect(found(named, { ...integration, ...more })).toEqual([]);
  });

  it('not a reference of the other side', () => {
    expect(found(named, { ...integration, references: [{ plan: 'kjfp' }] })).toEqual([
      'kjfp/summary → plan:integrationskonzept',
    ]);
  });

  it('the whole of the whole too', () => {
    const whole: Plan = { id: 'jugendhilfeplanung', title: 'Jugendhilfeplanung', part_of: 'integrationskonzept' };
    expect(found({ ...named, part_of: 'jugendhilfeplanung' }, whole, integration)).toEqual([]);
  });

  it('wholes in a circle end', () => {
    expect(found({ ...named, part_of: 'a' }, { id: 'a', title: 'Plan A', part_of: 'kjfp' })).toEqual([]);
  });
});

describe('which plans', () => {
  it('external and planned ones too', () => {
    const told = ['kjfp/summary → plan:integrationskonzept'];
    expect(found(named, { ...integration, responsible: 'external' })).toEqual(told);
    expect(found({ ...named, status: 'planned' }, { ...integration, status: 'planned' })).toEqual(told);
  });

  it('not what is over', () => {
    expect(found(named, { ...integration, status: 'discontinued' })).toEqual([]);
    expect(found({ ...named, status: 'discontinued' }, integration)).toEqual([]);
    expect(
      found(named, { ...integration, replaced_by: ['neu'] }, { id: 'neu', title: 'Diversitätsstrategie' }),
    ).toEqual([]);
  });

  it('not somebody else’s, unless that is the plan in the register', () => {
    const register = (responsible: 'own' | 'external') =>
      registerOf({ plan: [kjfp('Folgt dem Integrationskonzept des Landes.'), { ...integration, responsible }] });
    expect(runRule(referenceUnlinked, register('own'))).toEqual([]);
    expect(places(runRule(referenceUnlinked, register('external')))).toEqual([
      'kjfp/summary → plan:integrationskonzept',
    ]);
  });

  it('not a body whose name contains the plan’s', () => {
    const plan = [kjfp('Beraten von der AG Integrationskonzept.'), integration];
    expect(
      runRule(referenceUnlinked, registerOf({ plan, body: [{ id: 'ag', name: 'AG Integrationskonzept' }] })),
    ).toEqual([]);
  });
});

describe('shared names', () => {
  const schul: Plan = { id: 'schul', title: 'Schulentwicklungsplanung', short_title: 'SEP' };
  const sozial: Plan = { id: 'sozial', title: 'Sozialentwicklungsplan', short_title: 'SEP' };
  it('both are told where nothing says which', () => {
    const [finding, ...others] = runRule(
      referenceUnlinked,
      registerOf({ plan: [kjfp('Daten des SEP'), schul, sozial] }),
    );
    expect(others).toEqual([]);
    expect(finding?.data?.['plans']).toEqual(['schul', 'sozial']);
    expect(finding?.message.de).toContain('„Schulentwicklungsplanung“ (schul) und „Sozialentwicklungsplan“ (sozial)');
  });
  it.each<[string, Plan[], string[]]>([
    ['one is linked', [kjfp('Daten des SEP', { references: [{ plan: 'sozial' }] }), schul, sozial], []],
    ['one is the plan itself', [{ ...sozial, summary: 'Der SEP zeigt es.' }, schul], []],
    [
      'the text names one in full',
      [kjfp('Der Sozialentwicklungsplan (SEP)'), schul, sozial],
      ['kjfp/summary → plan:sozial'],
    ],
    [
      'one is over',
      [kjfp('Daten des SEP'), { ...schul, status: 'discontinued' }, sozial],
      ['kjfp/summary → plan:sozial'],
    ],
    [
      'it is the title of one',
      [
        kjfp('Der Sozialbericht'),
        { id: 'a', title: 'Lagebericht', aliases: ['Sozialbericht'] },
        { id: 'b', title: 'Sozialbericht' },
      ],
      ['kjfp/summary → plan:b'],
    ],
  ])('%s', (_, plans, expected) => {
    expect(found(...plans)).toEqual(expected);
  });
});

describe('options', () => {
  const register = registerOf({
    plan: [
      kjfp('Ziele der IHK und des Integrationskonzepts'),
      integration,
      { id: 'ihk', title: 'Integrierte Handlungskonzepte', short_title: 'IHK' },
    ],
  });
  it('min_letters', () => {
    expect(places(runRule(referenceUnlinked, register))).toEqual([
      'kjfp/summary → plan:ihk',
      'kjfp/summary → plan:integrationskonzept',
    ]);
    expect(places(runRule(referenceUnlinked, register, { min_letters: 4 }))).toEqual([
      'kjfp/summary → plan:integrationskonzept',
    ]);
  });
  it('ignored_names', () => {
    expect(places(runRule(referenceUnlinked, register, { ignored_names: ['Integrationskonzept'] }))).toEqual([
      'kjfp/summary → plan:ihk',
    ]);
  });
});

it('reads an English register in English', () => {
  const register = registerOf(
    {
      plan: [
        { id: 'a', title: 'Air Quality Plan', summary: 'It follows the housing strategies.' },
        { id: 'b', title: 'Housing Strategy' },
      ],
    },
    { language: 'en' },
  );
  expect(places(runRule(referenceUnlinked, register))).toEqual(['a/summary → plan:b']);
});
