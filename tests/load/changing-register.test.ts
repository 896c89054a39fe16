import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../src/check/check-register.ts';
import { configureRules } from '../../src/check/configure-rules.ts';
import { loadRegister } from '../../src/load/load-register.ts';
import type { RegisterTree } from '../../src/load/register-tree.ts';
import type { Report } from '../../src/model/report.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { makeFolder, runCli } from '../support/run-cli.ts';

const root = new URL('../..', import.meta.url).pathname;
const plan = (id: string, more = ''): string => `id: ${id}\ntitle: Plan ${id}\nlead: fb-45\nno_duty: none\n${more}`;
const files = new Map([
  ['bodies/fb-45.yaml', 'id: fb-45\nname: Kinder\n'],
  ['plans/a.yaml', plan('a', 'references:\n  - {plan: b, relation: refers_to}\n')],
  ['plans/b.yaml', plan('b', 'references:\n  - {plan: weg, relation: refers_to}\n')],
]);

/** A register in which one file gives other bytes each time it is read; the last ones stay. */
function changing(path: string, ...contents: readonly (string | undefined)[]): RegisterTree {
  const tree = memoryTree(files);
  let reads = 0;
  return {
    ...tree,
    read: (asked, limit) => {
      if (asked !== path) return tree.read(asked, limit);
      const text = contents[Math.min(reads++, contents.length - 1)];
      return text === undefined ? undefined : Buffer.from(text);
    },
  };
}

async function check(tree: RegisterTree): Promise<Report> {
  const register = await loadRegister(tree);
  const { rules } = configureRules(allRules, register.settings);
  return checkRegister(register, { asOf: '2018-05-08', language: 'de', rules, version: '0.0.0', registry: 'registry' });
}

const found = ({ findings }: Report): string[] =>
  findings
    .filter(({ diagnostic: { rule } }) => rule !== 'entry-incomplete')
    .map(({ diagnostic: { file, rule, line } }) => `${file}:${line} ${rule}`);

describe('a file that changes during the check', () => {
  it('is gone when it is to be read: that is told, and nobody who names it is blamed', async () => {
    expect(found(await check(changing('plans/b.yaml', undefined)))).toEqual(['plans/b.yaml:1 file-unreadable']);
  });

  it.each([
    ['gone', undefined],
    ['empty', ''],
    ['another', 'id: [\n'],
    ['shorter', 'id: b\n'],
    ['not UTF-8', '\ud800'],
  ])('is %s when its places are asked for: the finding stands in the file all the same', async (_, later) => {
    const report = await check(changing('plans/b.yaml', files.get('plans/b.yaml'), later));
    expect(found(report).map((text) => text.replace(/:\d+ /, ' '))).toEqual(['plans/b.yaml reference-not-found']);
    for (const { diagnostic } of report.findings) expect(diagnostic.line).toBeGreaterThan(0);
  });
});

it(
  'a register that others write to all the time is judged every time, and never fails the program',
  { timeout: 60_000 },
  async () => {
    const folder = makeFolder(files);
    // Writes, cuts, renames, deletes and makes files as fast as it can.
    const churn = `
    const fs = require('node:fs');
    const text = fs.readFileSync('plans/a.yaml', 'utf8');
    for (let i = 0; ; i++) {
      const path = 'plans/x' + (i % 7) + '.yaml';
      try {
        if (i % 5 === 0) fs.rmSync(path);
        else if (i % 5 === 1) fs.renameSync(path, 'plans/y' + (i % 3) + '.yaml');
        else if (i % 5 === 2) { fs.mkdirSync('plans/o'); fs.rmdirSync('plans/o'); }
        else fs.writeFileSync(path, text.replace('id: a', 'id: x' + (i % 7)).slice(0, i % 200 + 20));
      } catch {}
    }`;
    const child = spawn(process.execPath, ['-e', churn], { cwd: folder, stdio: 'ignore' });
    const isReport = new Ajv2020().compile(
      JSON.parse(readFileSync(join(root, 'schemas/report.schema.json'), 'utf8')) as object,
    );
    try {
      for (let run = 0; run < 40; run++) {
        const { code, stdout, stderr } = await runCli(['validate', '-f', 'json', '--registry', '.'], { cwd: folder });
        expect([[0, 1, 2].includes(code), stderr]).toEqual([true, '']);
        expect(isReport(JSON.parse(stdout))).toBe(true);
        expect(stdout).not.toContain('internal-error');
        const asked = await runCli(['overview', '-f', 'csv', '--registry', '.'], { cwd: folder });
        expect([0, 2]).toContain(asked.code);
      }
    } finally {
      child.kill('SIGKILL');
    }
  },
);
