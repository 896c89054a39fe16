import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleGroups } from '../../src/model/rule.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { checkFolder, listFindings } from '../support/check-folder.ts';

const root = new URL('.', import.meta.url).pathname;
const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((item) => item.isDirectory())
        .map((item) => item.name)
        .sort()
    : [];

/** What only a fault of the program shows; the runner's own tests make one. */
const withoutExamples = new Set(['internal-error']);

/** With this in the environment the expected findings are written anew: to be read before they are committed. */
const isWriting = process.env['UPDATE_EXPECTED'] === '1';

interface Options {
  readonly asOf?: string;
  /** Rules that cannot but report too: an exception that has ended brings its finding back. */
  readonly also?: readonly string[];
}

function optionsOf(folder: string): Options {
  const file = join(folder, 'options.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Options) : {};
}

describe.each(allRules.filter((rule) => !withoutExamples.has(rule.id)).map((rule) => rule.id))('%s', (id) => {
  const cases = folders(join(root, id));

  it('has a good and a bad example', () => {
    expect(cases.some((name) => name.startsWith('good-'))).toBe(true);
    expect(cases.some((name) => name.startsWith('bad-'))).toBe(true);
  });

  it('is listed in one of the groups', () => {
    expect(ruleGroups).toContain(allRules.find((rule) => rule.id === id)?.group);
  });

  it.each(cases.filter((name) => name.startsWith('good-')))('%s: silence', async (name) => {
    const folder = join(root, id, name);
    expect(listFindings(await checkFolder(folder, optionsOf(folder).asOf))).toBe('');
  });

  it.each(cases.filter((name) => name.startsWith('bad-')))('%s: just that', async (name) => {
    const folder = join(root, id, name);
    const report = await checkFolder(folder, optionsOf(folder).asOf);
    const told = new Set(report.findings.map(({ diagnostic }) => diagnostic.rule));
    expect([...told].sort()).toEqual([id, ...(optionsOf(folder).also ?? [])].sort());
    const found = listFindings(report);
    const expected = join(folder, 'expected.txt');
    if (isWriting) writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });

  it('says all of it in English too', async () => {
    const found: string[] = [];
    for (const name of cases.filter((one) => one.startsWith('bad-'))) {
      const folder = join(root, id, name);
      found.push(`${name}\n\n${listFindings(await checkFolder(folder, optionsOf(folder).asOf, 'en'))}`);
    }
    const expected = join(root, id, 'english.txt');
    if (isWriting) writeFileSync(expected, found.join('\n'));
    expect(found.join('\n')).toBe(readFileSync(expected, 'utf8'));
  });
});

it('every folder of examples belongs to a rule', () => {
  const ids = new Set(allRules.map((rule) => rule.id));
  expect(folders(root).filter((name) => !ids.has(name))).toEqual([]);
});
