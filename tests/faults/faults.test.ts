import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../src/check/check-register.ts';
import { configureRules } from '../../src/check/configure-rules.ts';
import { loadRegister } from '../../src/load/load-register.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { listFindings } from '../support/check-folder.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { cleanRegister } from './clean-register.ts';
import { faults, type Change } from './faults.ts';

const asOf = '2018-05-08';

async function check(files: ReadonlyMap<string, string>) {
  const register = await loadRegister(memoryTree(files));
  const { rules, problems } = configureRules(allRules, register.settings);
  expect(problems).toEqual([]);
  return checkRegister(register, { asOf, language: 'de', rules, version: '0.0.0', registry: 'registry' });
}

function apply(files: Map<string, string>, { file, replace, by, write, append }: Change): void {
  const before = files.get(file);
  if (write !== undefined) files.set(file, write);
  else if (before === undefined) throw new Error(`no file ${file}`);
  else if (append !== undefined) files.set(file, before + append);
  else {
    expect(before).toContain(replace);
    files.set(file, before.replace(replace ?? '', by ?? ''));
  }
}

describe('a register of 36 clean plans', () => {
  it('is met with silence', async () => {
    const report = await check(cleanRegister());
    expect(listFindings(report)).toBe('');
    expect(report.examined.entries.plan).toBeGreaterThanOrEqual(36);
  });

  it.each(faults.map((fault) => [`${fault.rule}: ${fault.what}`, fault] as const))('%s', async (_, fault) => {
    const files = cleanRegister();
    for (const change of fault.changes) apply(files, change);
    const { findings } = await check(files);
    expect(findings.map(({ diagnostic: { rule, file, subject } }) => [rule, file, subject])).toEqual([
      [fault.rule, fault.file, fault.subject],
    ]);
  });
});

it('every rule has a fault of its own here', () => {
  const withFault = new Set(faults.map(({ rule }) => rule));
  // What needs a broken disk or a broken program, or an empty register, has its tests elsewhere.
  const elsewhere = new Set(['file-unreadable', 'nothing-to-check', 'internal-error', 'exception-expired']);
  expect(allRules.map(({ id }) => id).filter((id) => !withFault.has(id) && !elsewhere.has(id))).toEqual([]);
});
