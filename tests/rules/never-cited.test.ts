import { expect, it } from 'vitest';
import type { Indicator, Plan } from '../../src/model/entry-data.ts';
import { neverCited } from '../../src/rules/never-cited.ts';
import { registerOf, type RegisterData } from '../support/register.ts';
import { places, runRule } from '../support/run-rule.ts';

const found = (data: RegisterData) => places(runRule(neverCited, registerOf(data)));
const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({ id, name: id, ...more });
const plan = (more: Partial<Plan>): Plan => ({ id: 'p', title: 'P', ...more });

it('only a plan cites; an indicator that another one names has not been cited', () => {
  expect(found({ indicator: [indicator('a', { related: ['b'] }), indicator('b')] })).toEqual([
    'a → indicator:a',
    'b → indicator:b',
  ]);
  expect(found({ indicator: [indicator('a')], plan: [plan({ indicators: [{ indicator: 'a' }] })] })).toEqual([]);
  expect(found({ term: [{ id: 't', name: 'T' }], plan: [plan({ terms: [{ term: 't' }] })] })).toEqual([]);
});

it('what is planned or discontinued need not be cited', () => {
  expect(
    found({ indicator: [indicator('a', { status: 'planned' }), indicator('b', { status: 'discontinued' })] }),
  ).toEqual([]);
  expect(found({ term: [{ id: 't', name: 'T', status: 'active' }] })).toEqual(['t → term:t']);
});

it('a citation with a typing error is one, which is a finding of its own; of that kind alone', () => {
  const data = { indicator: [indicator('kinderarmut')], term: [{ id: 'kinderarmut', name: 'Kinderarmut' }] };
  expect(found({ ...data, plan: [plan({ indicators: [{ indicator: 'kinderarmt' }] })] })).toEqual([
    'kinderarmut → term:kinderarmut',
  ]);
  expect(found({ ...data, plan: [plan({ terms: [{ term: 'kinderarmt' }] })] })).toEqual([
    'kinderarmut → indicator:kinderarmut',
  ]);
  expect(found({ ...data, plan: [plan({ terms: [{ term: 'quartier' }], lead: 'kinderarmt' })] })).toHaveLength(2);
});

it('is not known where a plan cannot be read', () => {
  const register = registerOf({ indicator: [indicator('a')] });
  const broken = (path: string) => {
    const file = { path, text: () => '', locate: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }) };
    const fault = { rule: 'yaml-syntax', file, path: '', message: { de: 'kaputt', en: 'broken' } } as const;
    return runRule(neverCited, { ...register, faults: [fault] });
  };
  expect(broken('plans/x.yaml')).toEqual([]);
  expect(broken('bodies/x.yaml')).toHaveLength(1);
});
