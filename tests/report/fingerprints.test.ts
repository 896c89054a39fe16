import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar } from 'yaml';
import { checkRegister } from '../../src/check/check-register.ts';
import { configureRules } from '../../src/check/configure-rules.ts';
import { documentOf, spanOf } from '../../src/edit/text-edit.ts';
import { isEntryPath } from '../../src/load/disk-tree.ts';
import { loadRegister } from '../../src/load/load-register.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { memoryTree } from '../support/memory-tree.ts';

type Files = ReadonlyMap<string, string>;

const root = new URL('../..', import.meta.url).pathname;

/** The texts of a register on disk; undefined where some file is no text. */
function filesOf(folder: string): Files | undefined {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = new Map<string, string>();
  for (const path of paths.filter((name) => isEntryPath(name) || name === 'plankreis.yaml')) {
    const bytes = readFileSync(join(folder, path));
    const text = bytes.toString('utf8');
    if (!Buffer.from(text).equals(bytes)) return undefined;
    files.set(path, text);
  }
  return files;
}

/** What is found, by fingerprint. That a file is called other than its entry is a matter of names alone. */
async function fingerprints(files: Files, asOf: string): Promise<readonly string[]> {
  const register = await loadRegister(memoryTree(files));
  const { rules } = configureRules(allRules, register.settings);
  const used = rules.filter(({ rule }) => rule.id !== 'file-name');
  const report = checkRegister(register, { asOf, language: 'de', rules: used, version: '0', registry: '.' });
  return [...report.findings, ...report.silenced]
    .map(({ diagnostic: { rule, entry, subject, fingerprint } }) => `${rule} ${entry} ${subject} ${fingerprint}`)
    .sort();
}

/** Comments and blank lines where they belong to nothing: above the first line. */
function insertLines(text: string, lines: readonly string[]): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  return mark + lines.map((line) => `${line}\n`).join('') + text.slice(mark.length);
}

/** The same entry with its keys in another order; texts that are no plain mapping stay. */
function reorderKeys(text: string, order: (count: number) => readonly number[]): string {
  const contents = documentOf(text)?.contents;
  if (!isMap(contents) || contents.flow === true || !text.endsWith('\n') || /^(?:---|\.\.\.)|&|\*/m.test(text))
    return text;
  const starts = contents.items.map(({ key }) => (isScalar(key) ? spanOf(key)[0] : 0));
  if (starts.some((start) => start > 0 && text[start - 1] !== '\n')) return text;
  const blocks = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
  return (
    text.slice(0, starts[0]) +
    order(blocks.length)
      .map((index) => blocks[index] ?? '')
      .join('')
  );
}

function rename(path: string, number: number): string {
  if (path === 'plankreis.yaml') return path;
  const name = `datei-${String(number).padStart(3, '0')}.yaml`;
  // Every other file moves, deeper down or up to the folder of its kind.
  const folder =
    number % 2 === 0 ? path.replace(/[^/]+$/, '') : number % 4 === 1 ? `${path}/` : path.replace(/\/.*$/, '/');
  return folder + name;
}

const rulesFolder = join(root, 'tests/rules');
/** What stands in a broken file is known by its name only, where it does not even say its id. */
const byNameOnly = new Set(['yaml-syntax', 'file-unreadable', 'file-name', 'nothing-to-check']);
const examples = readdirSync(rulesFolder, { withFileTypes: true })
  .filter((item) => item.isDirectory() && !byNameOnly.has(item.name))
  .flatMap(({ name }) => readdirSync(join(rulesFolder, name)).map((example) => `${name}/${example}`))
  .filter((name) => /\/bad-/.test(name));

function asOfOf(folder: string): string {
  const file = join(folder, 'options.json');
  const options = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { asOf?: string }) : {};
  return options.asOf ?? '2018-05-08';
}

/** The same register in other clothes. */
interface Clothes {
  readonly lines: readonly string[];
  readonly seed: number;
  readonly areFilesRenamed: boolean;
  readonly areKeysReordered: boolean;
}

const clothes: fc.Arbitrary<Clothes> = fc.record({
  lines: fc.array(fc.constantFrom('', '# Kommentar', '# {a: [b'), { maxLength: 4 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  areFilesRenamed: fc.boolean(),
  areKeysReordered: fc.boolean(),
});

function dress(files: Files, { lines, seed, areFilesRenamed, areKeysReordered }: Clothes): Files {
  const shuffled = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => index).sort(
      (a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101),
    );
  const numbers = shuffled(files.size);
  return new Map(
    [...files].map(([path, text], index) => [
      areFilesRenamed ? rename(path, numbers[index] ?? index) : path,
      insertLines(areKeysReordered ? reorderKeys(text, shuffled) : text, lines),
    ]),
  );
}

describe('a finding keeps its fingerprint when lines are inserted, keys reordered, files renamed and moved', () => {
  it('covers the rules', () => expect(examples.length).toBeGreaterThan(40));

  it.each([...examples, 'registry'])('%s', async (name) => {
    const folder = name === 'registry' ? join(root, 'registry') : join(rulesFolder, name);
    const files = filesOf(folder);
    if (files === undefined) return;
    const before = await fingerprints(files, asOfOf(folder));
    expect(before.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(clothes, async (other) => {
        expect(await fingerprints(dress(files, other), asOfOf(folder))).toEqual(before);
      }),
      { numRuns: name === 'registry' ? 4 : 12, endOnFailure: true },
    );
  });
});
