import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../src/check/check-register.ts';
import { configureRules } from '../../src/check/configure-rules.ts';
import { diskTree } from '../../src/load/disk-tree.ts';
import { loadRegister } from '../../src/load/load-register.ts';
import { createReadMemory } from '../../src/load/read-memory.ts';
import type { RegisterTree } from '../../src/load/register-tree.ts';
import type { Register } from '../../src/model/register.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { memoryTree } from '../support/memory-tree.ts';

const root = new URL('../..', import.meta.url).pathname;
const [never, always] = [
  { slim: Infinity, withoutTexts: Infinity },
  { slim: 0, withoutTexts: 0 },
];

const folders = readdirSync(join(root, 'tests/rules'), { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(root, 'tests/rules', name), { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map((item) => `tests/rules/${name}/${item.name}`),
  );

function report(register: Register): string {
  const { rules } = configureRules(allRules, register.settings);
  const options = { asOf: '2018-05-08', language: 'de', version: '0.0.0', registry: 'registry' } as const;
  const { findings, silenced, counts } = checkRegister(register, { ...options, rules });
  return JSON.stringify([counts, ...[...findings, ...silenced].map(({ diagnostic, fix }) => [diagnostic, fix])]);
}

const dataOf = (register: Register): string => JSON.stringify(register.entries.map(({ data }) => data));

describe('a register as large ones are read', () => {
  it.each(['registry', ...folders])('holds the same as read in the usual way: %s', async (folder) => {
    const tree = diskTree(join(root, folder));
    const usual = await loadRegister(tree, undefined, undefined, never);
    const slim = await loadRegister(tree, undefined, undefined, always);
    expect(dataOf(slim)).toBe(dataOf(usual));
    expect(report(slim)).toBe(report(usual));
    // What one group of rules has worked out about very many files is not kept for the next.
    const large: Register = { ...slim, examined: { ...slim.examined, files: 20_000 } };
    expect(report(large)).toBe(report(usual));
  });

  const summary = 'Die Ziele des Konzepts Nachbarschaft werden fortgeschrieben. '.repeat(5).trim();
  const files = new Map([
    ['plans/alle.yaml', `- {id: a, title: Plan A, no_duty: none}\n- id: b\n  title: Plan B\n  summary: ${summary}\n`],
    ['plans/c.yaml', `id: c\ntitle: Plan C\nsummary: ${summary}\nnote: '${summary}'\n`],
    ['plans/d.yaml', `id: d\ntitle: Plan D\nsummary: |\n  ${'ł'.repeat(300)}\n`],
  ]);

  /** Counts how often a file is read. */
  function counting(tree: RegisterTree): { readonly tree: RegisterTree; readonly reads: Map<string, number> } {
    const reads = new Map<string, number>();
    const read: RegisterTree['read'] = (path, limit) => {
      reads.set(path, (reads.get(path) ?? 0) + 1);
      return tree.read(path, limit);
    };
    return { tree: { ...tree, read }, reads };
  }

  it('has long texts read again when somebody asks, once for those who ask in turn', async () => {
    const { tree, reads } = counting(memoryTree(files));
    const register = await loadRegister(tree, undefined, undefined, always);
    expect(reads.get('plans/c.yaml')).toBe(1);
    const { data } = register.find('plan', 'c') ?? {};
    expect(Object.keys(data ?? {})).toEqual(['id', 'title', 'summary', 'note']);
    expect([data?.summary, data?.note]).toEqual([summary, summary]);
    expect(reads.get('plans/c.yaml')).toBe(2);
    expect(register.find('plan', 'b')?.data.summary).toBe(summary);
    expect(register.find('plan', 'd')?.data.summary).toBe(`${'ł'.repeat(300)}\n`);
  });

  it('takes a text that is gone for an empty one', async () => {
    const present = new Map(files);
    const tree = memoryTree(files);
    const register = await loadRegister(
      { ...tree, read: (path, limit) => (present.has(path) ? tree.read(path, limit) : undefined) },
      undefined,
      undefined,
      always,
    );
    present.delete('plans/c.yaml');
    expect(register.find('plan', 'c')?.data.summary).toBe('');
  });

  it('holds its texts for those who read again and again', async () => {
    const { tree, reads } = counting(memoryTree(files));
    const register = await loadRegister(tree, createReadMemory(), undefined, always);
    expect(register.find('plan', 'c')?.data.summary).toBe(summary);
    expect(reads.get('plans/c.yaml')).toBe(1);
  });

  it('has one list for all entries that list the same, but not for what only looks the same when joined', async () => {
    const aliases = (list: string): string => `aliases: ${list}\n`;
    const register = await loadRegister(
      memoryTree(
        new Map(
          ['[eins, "zwei, drei"]', '[eins, "zwei, drei"]', '["eins, zwei", drei]'].map((list, index) => [
            `terms/t${index}.yaml`,
            `id: t${index}\nname: Begriff ${index}\n${aliases(list)}`,
          ]),
        ),
      ),
      undefined,
      undefined,
      always,
    );
    const [first, second, joined] = register.ofKind('term').map(({ data }) => data.aliases);
    expect(second).toBe(first);
    expect(joined).toEqual(['eins, zwei', 'drei']);
  });
});
