import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../src/check/check-register.ts';
import { configureRules } from '../../src/check/configure-rules.ts';
import { loadRegister } from '../../src/load/load-register.ts';
import type { Register } from '../../src/model/register.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { cleanRegister } from './clean-register.ts';

/** Rule and file of all findings in a register that somebody made one mistake in. */
async function findingsOf(file: string, change: (text: string) => string): Promise<string[]> {
  const files = cleanRegister();
  files.set(file, change(files.get(file) ?? ''));
  const register = await loadRegister(memoryTree(files));
  const { rules } = configureRules(allRules, register.settings);
  const options = { asOf: '2018-05-08', language: 'de', rules, version: '0.0.0', registry: 'registry' } as const;
  return checkRegister(register, options).findings.map(({ diagnostic }) => `${diagnostic.rule} ${diagnostic.file}`);
}

/** An id as fingers slip: the last two letters that differ swapped. */
function misspell(id: string): string {
  const typo = id.replace(/([a-z])(?!\1)([a-z])(?=[^a-z]*$)/, '$2$1');
  return typo === id ? `${id}x` : typo;
}

/** The places of all ids that name something, in the order of the files. */
function referencePlaces(register: Register): { file: SourceFile; path: string }[] {
  return [
    ...register.entries.flatMap((entry) =>
      register.referencesFrom(entry).map(({ path }) => ({ file: entry.file, path: entry.at + path })),
    ),
    ...register.partReferences.map(({ from, path }) => ({ file: from.file, path: from.at + path })),
    ...register.settingsReferences.map(({ path }) => ({ file: register.settingsFile, path })),
  ];
}

const clean = await loadRegister(memoryTree(cleanRegister()));

describe('one mistake in the clean register is one finding, wherever it is', () => {
  it('a typing error in any reference', async () => {
    const places = referencePlaces(clean);
    expect(places.length).toBeGreaterThan(180);
    for (const { file, path } of places) {
      const { line, column, endColumn } = file.locate(path);
      const found = await findingsOf(file.path, (text) => {
        const lines = text.split('\n');
        const before = lines[line - 1] ?? '';
        const id = before.slice(column - 1, endColumn - 1);
        lines[line - 1] = before.slice(0, column - 1) + misspell(id) + before.slice(endColumn - 1);
        return lines.join('\n');
      });
      expect(found, `${file.path} ${path}`).toEqual([`reference-not-found ${file.path}`]);
    }
  });

  it.each([
    [
      'schema',
      (text: string) => (text.startsWith('- {') ? text.replace('{', '{unbekannt: 1, ') : `unbekannt: 1\n${text}`),
    ],
    ['yaml-syntax', (text: string) => `${text}a: [\n`],
  ])('%s in any file', async (rule, change) => {
    for (const { path } of clean.files) {
      expect(await findingsOf(path, change), path).toEqual([`${rule} ${path}`]);
    }
  });
});
