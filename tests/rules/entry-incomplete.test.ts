import { describe, expect, it } from 'vitest';
import type { Plan, SettingsData } from '../../src/model/entry-data.ts';
import { entryIncomplete } from '../../src/rules/entry-incomplete.ts';
import { registerOf, type RegisterData } from '../support/register.ts';
import { runRule } from '../support/run-rule.ts';

const run = (data: RegisterData, recommended: SettingsData['recommended'] = {}) =>
  runRule(entryIncomplete, registerOf(data, { recommended }));

describe('a name that is a code', () => {
  const isCode = (name: string): boolean => run({ body: [{ id: 'a', name }] }).length === 1;
  it.each(['FB 23', 'FB23', 'E 46/ 47', 'E 26', 'Dez. III', 'Dez III', 'Dezernat IV', 'Abt. 3', 'Amt 50-1', 'Ü 5.1'])(
    '%s',
    (name) => expect(isCode(name)).toBe(true),
  );
  it.each([
    'Fachbereich 23',
    'FB 23 Immobilien',
    'Der FB 23',
    'fb 23',
    'Feuerwehr',
    'Dezernat Soziales',
    'Das Dez. III',
    'Dez. III a',
    'Dez.',
    'A 1234567890123456',
    'Rat',
  ])('not %s', (name) => expect(isCode(name)).toBe(false));
  it('is asked of bodies that there still are', () => {
    expect(run({ body: [{ id: 'a', name: 'FB 23', status: 'discontinued' }] })).toEqual([]);
    expect(run({ indicator: [{ id: 'a', name: 'FB 23' }] })).toEqual([]);
  });
});

type Key = NonNullable<NonNullable<SettingsData['recommended']>['plan']>[number];

describe('recommended keys', () => {
  const plan = (more: Partial<Plan> = {}): Plan => ({ id: 'p', title: 'P', ...more });
  const missing = (more: Partial<Plan>, ...keys: Key[]) =>
    run({ plan: [plan(more)] }, { plan: keys }).map(({ data }) => data?.['missing']);

  it('are missing where the key is not there', () => {
    expect(missing({ summary: 'x' }, 'summary', 'topics', 'url')).toEqual([['topics', 'url']]);
    expect(missing({ summary: 'x' }, 'summary')).toEqual([]);
    expect(missing({ status: 'discontinued' }, 'summary')).toEqual([]);
    expect(run({ paper: [{ id: 'a', title: 'A', status: 'settled' }] }, { paper: ['lead'] })).toHaveLength(1);
    expect(run({ paper: [{ id: 'a', title: 'A' }] }, { plan: ['lead'] })).toEqual([]);
  });

  it('that nobody leads a plan of ours is told elsewhere', () => {
    expect(missing({}, 'lead')).toEqual([]);
    expect(missing({ responsible: 'external' }, 'lead')).toEqual([['lead']]);
    expect(missing({}, 'adopting_body')).toEqual([['adopting_body']]);
    expect(run({ body: [{ id: 'a', name: 'A' }] }, { body: ['lead'] })).toHaveLength(1);
  });

  it('are told in singular and plural', () => {
    const words = (...keys: Key[]) => run({ plan: [plan()] }, { plan: keys })[0]?.message;
    expect(words('url')).toEqual({ de: '„P“ (p): Es fehlt `url`.', en: '“P” (p): `url` is missing.' });
    expect(words('url', 'topics')).toEqual({
      de: '„P“ (p): Es fehlen `url`, `topics`.',
      en: '“P” (p): `url`, `topics` are missing.',
    });
  });
});
