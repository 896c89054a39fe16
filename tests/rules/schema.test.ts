import { expect, it } from 'vitest';
import type { LoadFault } from '../../src/model/register.ts';
import { nothingToCheck } from '../../src/rules/nothing-to-check.ts';
import { schema } from '../../src/rules/schema.ts';
import { registerOf } from '../support/register.ts';
import { runRule } from '../support/run-rule.ts';

const fault: LoadFault = {
  rule: 'schema',
  file: registerOf({}).settingsFile,
  path: '/editions/0/valid_from',
  on: 'value',
  message: { de: 'falsch', en: 'wrong' },
};
const fixes = (...faults: LoadFault[]) => runRule(schema, { ...registerOf({}), faults }).map(({ fix }) => fix);

it('only a date in another form is put right without asking', () => {
  const of = (suggestion: unknown, more: Partial<LoadFault> = {}) => fixes({ ...fault, ...more, data: { suggestion } });
  expect(of('2018-05-16')).toEqual([{ kind: 'replace-value', path: fault.path, value: '2018-05-16' }]);
  expect(of('2018-05-16', { on: 'key' })).toEqual([undefined]);
  expect(of('active')).toEqual([undefined]);
  expect(of(2018)).toEqual([undefined]);
  expect(fixes(fault)).toEqual([undefined]);
  expect(fixes({ ...fault, rule: 'yaml-syntax' })).toEqual([]);
});

it('a register in which something cannot be read is not empty; one with nothing but doubles is', () => {
  const told = (...faults: LoadFault[]) => runRule(nothingToCheck, { ...registerOf({}), faults }).length;
  expect([told(), told(fault), told({ ...fault, rule: 'duplicate-id' })]).toEqual([1, 0, 1]);
  expect(runRule(nothingToCheck, registerOf({ plan: [{ id: 'p', title: 'P' }] }))).toEqual([]);
});
