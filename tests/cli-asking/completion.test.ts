import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from 'esbuild';
import { stringify } from 'yaml';
import { completionScripts } from '../../src/cli/completion/scripts.ts';
import { formatsOf } from '../../src/cli/completion/formats-of.ts';
import { makeFolder, runCli } from '../support/run-cli.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { ask, makeExample } from './example.ts';

const register = makeExample({
  'terms/boese.yaml': 'id: boese\nname: $(touch /tmp/x) `id` "; rm\n',
});

const complete = async (...words: string[]): Promise<string[]> => {
  const { code, stdout, stderr } = await runCli(['__complete', '--', ...words], { cwd: register });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0] ?? '');
};

describe('the words that may come next', () => {
  it.each([
    [['ci'], ['cites']],
    [['__'], []],
    [['due', '--sta'], ['--state']],
    [['due', '--state', 'o'], ['overdue', 'ok'].toSorted().toReversed()],
    [['due', '--state=over'], ['--state=overdue']],
    [['due', '--state', 'overdue,ma'], ['overdue,maybe_overdue']],
    [['due', '-f', 'ic'], ['ics']],
    [['due', '--lead', 'fb-4'], ['fb-45']],
    [['due', '--group-by', 'le'], ['lead']],
    [['cites', 'kj'], ['kjfp']],
    // An id that two kinds bear is offered with its kind only.
    [['cites', 'quartie'], ['quartiere']],
    [
      ['cites', 'area:quartier'],
      ['area:quartier', 'area:quartiere'],
    ],
    [['cites', 'plan:k'], ['plan:kjfp']],
    [['list', 'i'], ['indicator']],
    [['list', 'plan', '--topic', 'jugend,w'], ['jugend,wohnen']],
    [['list', 'plan', '--columns', 'id,sho'], ['id,shortTitle']],
    [['list', 'body', '--columns', 'mee'], ['meets']],
    [
      ['list', 'plan', '--lang', ''],
      ['de', 'en'],
    ],
    [['overview', '--update', ''], [':files']],
    [['overview', '--registry', ''], [':folders']],
    [['validate', ''], [':files']],
    [['validate', '--rule', 'update-o'], ['update-overdue']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['graph', '--only', ''],
      ['references', 'bodies', 'indicators'],
    ],
    [['matrix', '--columns', 'ta'], ['target-groups']],
    [['nosuch', ''], []],
    [['cites', '--registry', '/nosuch', 'k'], []],
    [['show', 'boe'], ['boese']],
  ])('%j', async (words, expected) => {
    expect(await complete(...words)).toEqual(expected);
  });

  it('explains them on one line, without anything that a terminal obeys', async () => {
    const { stdout } = await runCli(['__complete', '--', 'show', 'boe'], { cwd: register });
    expect(stdout).toBe('boese\tBegriff: $(touch /tmp/x) `id` "; rm\n');
  });

  it('shows every nasty text on one line that holds nothing hidden, whatever bears it', async () => {
    const texts = Object.values(nastyTexts);
    // Settings with characters that no register may hold are not read at all.
    const allowed = texts.filter(
      (text) => !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028-\u202e\u2066-\u2069\ufeff]/u.test(text),
    );
    const root = makeFolder({
      'plankreis.yaml': stringify({
        topics: Object.fromEntries(allowed.map((text, at) => [`t${at}`, text.slice(0, 60)])),
      }),
      ...Object.fromEntries(
        texts.map((text, at) => [`terms/b${at}.yaml`, stringify({ id: `b${at}`, name: text.slice(0, 200) })]),
      ),
    });
    for (const words of [
      ['show', 'b'],
      ['list', 'term', '--topic', ''],
    ]) {
      const { stdout } = await runCli(['__complete', '--', ...words], { cwd: root });
      const lines = stdout.split('\n').slice(0, -1);
      expect(lines.length).toBeGreaterThan(10);
      for (const line of lines)
        expect(line).toMatch(/^[\w.:@+-]+\t[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\ufeff]*$/u);
    }
  });

  it.each(['due', 'overview', 'cites', 'show', 'list', 'matrix', 'graph'])(
    'offers only formats that %s has',
    async (command) => {
      const argument = { cites: ['kjfp'], show: ['kjfp'], list: ['plan'] }[command] ?? [];
      for (const { name } of formatsOf(command)) {
        const { code, stderr } = await ask([command, ...argument, '-f', name]);
        expect({ code, stderr }, name).toEqual({ code: 0, stderr: '' });
      }
      expect(formatsOf(command).length).toBeGreaterThan(4);
    },
  );
});

describe('in bash', () => {
  const folder = makeFolder({});
  beforeAll(async () => {
    mkdirSync(join(folder, 'bin'));
    await build({
      absWorkingDir: new URL('../../', import.meta.url).pathname,
      entryPoints: { run: 'src/cli/run.ts' },
      outfile: join(folder, 'run.cjs'),
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      external: ['@hpcc-js/wasm-graphviz', 'docx', 'fflate', 'globby', 'hucre', 'jsonata', 'micromatch'],
      logLevel: 'error',
    });
    writeFileSync(join(folder, 'start.cjs'), "require('./run.cjs').run();\n");
    const program = `#!/bin/sh\nexec "${process.execPath}" "${folder}/start.cjs" "$@"\n`;
    writeFileSync(join(folder, 'bin/plankreis'), program);
    chmodSync(join(folder, 'bin/plankreis'), 0o755);
    writeFileSync(join(folder, 'completion.bash'), completionScripts['bash'] ?? '');
  });

  /** What bash itself offers at the end of a line: it splits the words, calls the function and reads its answer. */
  function tab(line: string): string[] {
    const words = line.match(/[^\s:=]+|[:=]|\s+$/g)?.map((word) => word.trim()) ?? [];
    const list = words.map((word) => `'${word}'`).join(' ');
    const script = [
      'set -u',
      `source '${folder}/completion.bash'`,
      `COMP_WORDS=(${list}) COMP_CWORD=$((${words.length} - 1)) COMP_LINE='${line}' COMP_POINT=${line.length}`,
      '_plankreis',
      `printf '%s\\n' "\${COMPREPLY[@]+"\${COMPREPLY[@]}"}"`,
      'complete -p plankreis',
    ].join('\n');
    const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', script], {
      encoding: 'utf8',
      cwd: register,
      env: { PATH: `${folder}/bin:${process.env['PATH']}` },
    });
    expect({ status, stderr: stderr.replace(/.*compopt.*\n/g, '') }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('complete -F _plankreis plankreis');
    return stdout.split('\n').filter((entry) => entry !== '' && !entry.startsWith('complete '));
  }

  it.each([
    ['plankreis ov', ['overview']],
    ['plankreis cites kj', ['kjfp']],
    // Bash takes `plan`, `:` and `k` for three words, and replaces the last alone.
    ['plankreis cites plan:k', ['kjfp']],
    ['plankreis due --lead fb-3', ['fb-37']],
    ['plankreis due --state=over', ['overdue']],
    ['plankreis list plan --topic ', ['jugend', 'wohnen', 'sicherheit']],
    ['plankreis overview --update plankr', ['plankreis.yaml']],
    ['plankreis due --registry pla', ['plans']],
    ['plankreis nosuch ', []],
  ])('%s', (line, expected) => {
    expect(tab(line)).toEqual(expected);
  });

  it('is a script that bash takes', () => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: completionScripts['bash'], encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('prints a script for %s', async (shell) => {
    const { code, stdout } = await runCli(['completion', shell]);
    expect(code).toBe(0);
    expect(stdout).toBe(completionScripts[shell]);
    expect(stdout).toContain('__complete -- ');
  });

  it('does not know other shells', async () => {
    const { code, stderr } = await runCli(['completion', 'tcsh']);
    expect(code).toBe(2);
    expect(stderr).toContain('Es gibt: bash, zsh, fish.');
  });
});
