import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from 'esbuild';
import { makeFolder } from '../support/run-cli.ts';
import { makeExample } from './example.ts';

const root = new URL('../../', import.meta.url).pathname;
const folder = makeFolder({});
const register = makeExample();

/** Packages that only the command may load that needs them. */
const heavy = ['@hpcc-js/wasm-graphviz', 'docx', 'hucre', 'fflate', 'jsonata', 'cli-table3', 'globby', 'micromatch'];

/** Writes what it was asked for to the standard error, one module a line. */
const spy = `
import * as modules from 'node:module';
import { writeSync } from 'node:fs';
const tell = (name) => writeSync(2, 'loads ' + name + '\\n');
if (modules.registerHooks === undefined) {
  const hooks = "import { writeSync } from 'node:fs'; export async function resolve(name, context, next) { writeSync(2, 'loads ' + name + '\\\\n'); return next(name, context); }";
  modules.register('data:text/javascript,' + encodeURIComponent(hooks));
} else modules.registerHooks({ resolve: (name, context, next) => (tell(name), next(name, context)) });
`;

beforeAll(async () => {
  writeFileSync(join(folder, 'spy.mjs'), spy);
  // Everything that a package provides stays outside, so that its loading can be seen; what is ours is one file.
  await build({
    absWorkingDir: root,
    entryPoints: { run: 'src/cli/run.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'start.mjs'), `import { run } from './run.mjs';\nawait run();\n`);
  // Packages are looked for from the file that asks for them.
  spawnSync('ln', ['-s', join(root, 'node_modules'), join(folder, 'node_modules')]);
});

/** The packages that a run asks for. */
function packagesOf(...args: readonly string[]): string[] {
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', join(folder, 'spy.mjs'), join(folder, 'start.mjs'), ...args, '--registry', register],
    { encoding: 'utf8', cwd: folder },
  );
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`);
  const names = [...stderr.matchAll(/^loads (.+)$/gm)].map(([, name = '']) => name);
  // Whatever is seen, the program's own beginning is: a spy that sees nothing proves nothing.
  if (!names.includes('commander')) throw new Error(`nothing was seen: ${stderr}`);
  const packages = names.filter((name) => /^(?:@[a-z]|[a-z])/i.test(name) && !/^(?:node|file|data):/.test(name));
  return [...new Set(packages)].filter((name) => heavy.some((one) => name === one || name.startsWith(`${one}/`)));
}

describe('a command loads only what it needs', () => {
  it.each([
    ['validate', ['validate', '--fail-on', 'never'], []],
    ['due -f json', ['due', '-f', 'json'], []],
    ['due -f ics', ['due', '-f', 'ics'], []],
    ['cites', ['cites', 'kinderarmut', '-f', 'csv'], []],
    ['list', ['list', 'plan', '-f', 'markdown'], []],
    ['graph', ['graph'], []],
    ['overview', ['overview'], ['cli-table3']],
    ['list --where', ['list', 'plan', '--where', 'title', '-f', 'json'], ['jsonata']],
    ['graph -f svg', ['graph', '-f', 'svg'], ['@hpcc-js/wasm-graphviz']],
  ])('%s', (_, args, expected) => {
    expect(packagesOf(...args)).toEqual(expected);
  });

  it('loads a writer of workbooks for a workbook', () => {
    expect(packagesOf('due', '-f', 'xlsx', '-o', join(folder, 'x.xlsx'))).not.toEqual([]);
  });

  it('builds with all of them kept as packages or loaded late', () => {
    const script = readFileSync(join(root, 'tests/tools/build.mjs'), 'utf8');
    for (const name of ['@hpcc-js/wasm-graphviz', 'jsonata']) expect(script).toContain(`'${name}'`);
  });
});
