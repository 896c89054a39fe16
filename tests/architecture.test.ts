import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** From the top down: a folder imports from lines below its own, never from its own line. */
const lines = [
  ['cli'],
  ['site', 'exchange', 'edit'],
  ['report', 'views'],
  ['check', 'table'],
  ['rules'],
  ['definitions', 'deadlines'],
  ['load'],
  ['config'],
  ['yaml'],
  ['text'],
  ['model'],
];

const root = new URL('..', import.meta.url).pathname;
const levelOf = (folder: string): number => lines.findIndex((line) => line.includes(folder));
const folderOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

/** Below `load/` everything is blind to the machine; `load/` and `edit/` alone touch files. */
const touchesFiles = new Set(['cli', 'edit', 'load']);

interface Module {
  readonly source: string;
  readonly text: string;
  /** What it imports, types included: paths from the root for own files, names for packages. */
  readonly imports: readonly string[];
}

/** All modules with their imports. The formatter keeps imports in one form, so that they can be read off the text. */
const own: readonly Module[] = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path): Module => {
    const source = `src/${path}`;
    const text = readFileSync(root + source, 'utf8');
    const names = [...text.matchAll(/(?:\bfrom |\bimport\(|^import )'([^']+)'/gm)].map((match) => match[1] ?? '');
    const imports = names.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(source), name) : name));
    return { source, text, imports };
  });

/** The first cycle that the imports make. */
function findCycle(): string[] | undefined {
  const importsOf = new Map(own.map(({ source, imports }) => [source, imports]));
  const done = new Set<string>();
  const visit = (source: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(source)) return [...way.slice(way.indexOf(source)), source];
    if (done.has(source)) return undefined;
    for (const next of importsOf.get(source) ?? []) {
      const cycle = visit(next, [...way, source]);
      if (cycle !== undefined) return cycle;
    }
    done.add(source);
    return undefined;
  };
  for (const { source } of own) {
    const cycle = visit(source, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

/** Generated, or nothing but a table of words that experts extend: as long as what it lists. */
const data = new Set([
  'src/model/entry-data.ts',
  'src/definitions/vocabulary/english.ts',
  'src/definitions/vocabulary/word-forms.ts',
]);

const longestFile = 250;

describe('the layers', () => {
  it('hold every folder', () => {
    const folders = readdirSync(`${root}/src`, { withFileTypes: true }).filter((item) => item.isDirectory());
    expect(folders.map((item) => item.name).filter((name) => levelOf(name) < 0)).toEqual([]);
  });

  it('are imported downwards only', () => {
    expect(own.length).toBeGreaterThan(100);
    const upward = own.flatMap(({ source, imports }) =>
      imports
        .filter((path) => path.startsWith('src/') && folderOf(path) !== folderOf(source))
        .filter((path) => levelOf(folderOf(path)) <= levelOf(folderOf(source)))
        .map((path) => `${source} → ${path}`),
    );
    expect(upward).toEqual([]);
  });

  it('have no cycles', () => {
    expect(findCycle()).toBeUndefined();
  });

  it('touch files only in load/, edit/ and cli/', () => {
    const machine = /^node:(?:fs|fs\/promises|child_process|os|path|process|worker_threads)$/;
    const wrong = own.flatMap(({ source, imports }) =>
      imports
        .filter((name) => machine.test(name) && !touchesFiles.has(folderOf(source)))
        .map((name) => `${source} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name modules of Node as such', () => {
    const bare = new Set(builtinModules);
    expect(
      own.flatMap(({ source, imports }) =>
        imports.filter((name) => bare.has(name)).map((name) => `${source} → ${name}`),
      ),
    ).toEqual([]);
  });

  it('read no clock, environment, console or locale below cli/', () => {
    const forbidden =
      /\bconsole\.|\bprocess\.(?!pid\b)|\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b|\.localeCompare\(|\.toLocale\w+\(\)|Math\.random/;
    const wrong = own
      .filter(({ source }) => folderOf(source) !== 'cli')
      .flatMap(({ source, text }) =>
        text
          .split('\n')
          .flatMap((line, index) =>
            forbidden.test(line.replace(/\/\/.*|^\s*\*.*/, '')) ? [`${source}:${index + 1}: ${line.trim()}`] : [],
          ),
      );
    expect(wrong).toEqual([]);
  });

  it('keep their files short', () => {
    const long = own
      .filter(({ source, text }) => !data.has(source) && text.split('\n').length > longestFile)
      .map(({ source }) => source);
    expect(long).toEqual([]);
  });
});
