import { expect, it } from 'vitest';
import type { LoadFault } from '../../src/model/register.ts';
import type { ExceptionUse, Rule } from '../../src/model/rule.ts';
import { duplicateId } from '../../src/rules/duplicate-id.ts';
import { exceptionExpired } from '../../src/rules/exception-expired.ts';
import { exceptionUnused } from '../../src/rules/exception-unused.ts';
import { fileUnreadable } from '../../src/rules/file-unreadable.ts';
import { nothingToCheck } from '../../src/rules/nothing-to-check.ts';
import { schema } from '../../src/rules/schema.ts';
import { yamlSyntax } from '../../src/rules/yaml-syntax.ts';
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

it('each fault of reading is told by its own rule', () => {
  const named = ['yaml-syntax', 'file-unreadable', 'schema', 'duplicate-id'] as const;
  const register = { ...registerOf({}), faults: named.map((rule) => ({ ...fault, rule })) };
  for (const rule of [yamlSyntax, fileUnreadable, schema, duplicateId]) {
    expect(runRule(rule, register)).toEqual([{ ...fault, rule: rule.id }]);
    expect(rule.severity).toBe('error');
  }
});

it('an exception that does not hold any more names what it was about', () => {
  const [entry] = registerOf({ plan: [{ id: 'p', title: 'P' }] }).entries;
  const use = (about: object, isUsed: boolean): ExceptionUse[] =>
    entry === undefined
      ? []
      : [
          {
            entry,
            path: '/exceptions/0',
            exception: { rule: 'r', reason: 'x', until: '2017', ...about },
            isUsed,
            others: [],
            isExpired: true,
          },
        ];
  const subjects = (rule: Rule, about: object, isUsed: boolean, faults: LoadFault[] = []) => {
    const context = { asOf: '2018-05-08', options: {}, language: 'de', ruleIds: [] } as const;
    const found = rule.check({ ...registerOf({}), faults }, { ...context, exceptionUses: use(about, isUsed) });
    return [...found].map(({ subject }) => subject);
  };
  expect(subjects(exceptionExpired, {}, true)).toEqual(['r']);
  expect(subjects(exceptionExpired, { about: 'plan:q' }, true)).toEqual(['r (plan:q)']);
  expect(subjects(exceptionExpired, {}, false)).toEqual([]);
  expect(subjects(exceptionUnused, { about: 'plan:q' }, false)).toEqual(['r (plan:q)']);
  expect(subjects(exceptionUnused, {}, false, [fault])).toEqual([]);
  expect(subjects(exceptionUnused, {}, true)).toEqual([]);
});

it('a register in which something cannot be read is not empty; one with nothing but doubles is', () => {
  const told = (...faults: LoadFault[]) => runRule(nothingToCheck, { ...registerOf({}), faults }).length;
  expect([told(), told(fault), told({ ...fault, rule: 'duplicate-id' })]).toEqual([1, 0, 1]);
  expect(runRule(nothingToCheck, registerOf({ plan: [{ id: 'p', title: 'P' }] }))).toEqual([]);
});
