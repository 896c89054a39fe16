import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import type { Diagnostic } from '../../src/model/report.ts';
import { checkFolder } from '../support/check-folder.ts';
import { characterCases, valueCases, yamlCases } from './hostile-cases.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plankreis-hostile-'));
  mkdirSync(join(root, 'plans'));
  writeFileSync(join(root, 'plankreis.yaml'), 'name: Prüfregister\n');
});
afterAll(() => rmSync(root, { recursive: true }));

/** What is wrong with a file, whatever other rules say about what it leaves out. */
async function faultsOf(content: string | Uint8Array, language: Language): Promise<readonly Diagnostic[]> {
  writeFileSync(join(root, 'plans/a.yaml'), content);
  const { findings } = await checkFolder(root, '2018-05-08', language);
  return findings.map(({ diagnostic }) => diagnostic).filter(({ rule }) => rules.has(rule));
}

const rules = new Set(['yaml-syntax', 'schema', 'file-unreadable', 'internal-error', 'reference-not-found']);

describe.each([
  ['YAML that a register does not need', yamlCases],
  ['bytes and characters', characterCases],
  ['values that YAML reads in another way', valueCases],
])('%s', (_, cases) => {
  it.each(cases)('$name: one finding, with its place and the way to mend it', async (hostile) => {
    const faults = await faultsOf(hostile.content, 'de');
    expect(faults.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
      `${hostile.rule} ${hostile.at}`,
    ]);
    const [fault] = faults;
    expect(fault?.message).toMatch(hostile.says);
    expect(fault?.help).toMatch(hostile.help);
    expect(fault?.severity).toBe(hostile.severity ?? 'error');
    const [english] = await faultsOf(hostile.content, 'en');
    expect(english?.message).not.toBe(fault?.message);
    expect(english?.help).not.toBe(fault?.help);
  });
});
