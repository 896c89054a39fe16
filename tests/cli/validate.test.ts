import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cleanRegister } from '../faults/clean-register.ts';
import { makeFolder, runCli } from '../support/run-cli.ts';

const root = new URL('../..', import.meta.url).pathname;
const bin = join(root, 'bin/plankreis.js');
const clean = makeFolder(cleanRegister());
const plan = (id: string, more = ''): string => `id: ${id}\ntitle: ${id.toUpperCase()}\nno_duty: none\n${more}`;
const lead = 'id: fb-45\nname: Kinder, Jugend und Schule\n';

/** A register with one error, one warning and one info. */
const mixed = makeFolder({
  'plankreis.yaml': 'name: Beispiel\nrecommended: {plan: [url]}\n',
  'bodies/fb-45.yaml': lead,
  'plans/a.yaml': plan('a', 'lead: fb45\n'),
  'plans/b.yaml': plan('b', 'url: https://example.org/b\n'),
  'notizen.txt': 'kein Eintrag\n',
});

describe('exit codes', () => {
  it('0: nothing found', async () => {
    const { code, stdout, stderr } = await runCli(['validate', '--registry', clean]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Kein Befund.');
    expect(stdout).toContain('54 Dateien mit 37 Planwerken');
  });

  it.each([
    [[], 1],
    [['--fail-on', 'never'], 0],
    [['--rule', 'lead-missing'], 0],
    [['--rule', 'lead-missing', '--fail-on', 'warning'], 1],
    [['--rule', 'entry-incomplete', '--fail-on', 'warning'], 0],
    [['--rule', 'entry-incomplete', '--fail-on', 'info'], 1],
    [['--rule', 'lead-missing', '--max-warnings', '1'], 0],
    [['--rule', 'lead-missing', '--max-warnings', '0'], 1],
    [['--fail-on', 'never', '--max-warnings', '0'], 1],
  ])('%s → %i', async (args, expected) => {
    for (const format of ['pretty', 'compact', 'json']) {
      expect((await runCli(['validate', '--registry', mixed, '-f', format, ...args])).code).toBe(expected);
    }
  });

  it.each([
    ['an unknown option', ['validate', '--rulle', 'schema'], '--rule'],
    ['an unknown command', ['valdate'], 'validate'],
    ['an unknown rule', ['validate', '--registry', mixed, '--rule', 'lead-mising'], 'lead-missing'],
    ['an unknown format', ['validate', '--registry', mixed, '-f', 'xml'], 'compact'],
    ['no such folder', ['validate', '--registry', '/nirgends'], '/nirgends'],
    ['an impossible day', ['validate', '--registry', mixed, '--as-of', '2018-02-30'], '2018-02-30'],
    ['a day without its month', ['validate', '--registry', mixed, '--as-of', '2018'], '2018'],
    ['a folder below a file', ['validate', '--registry', join(mixed, 'plankreis.yaml/x')], 'plankreis.yaml/x'],
    ['a file for a folder', ['validate', '--registry', join(mixed, 'plankreis.yaml')], 'kein Ordner'],
    ['an empty variable for a folder', ['validate', '--registry', ''], '„“'],
    ['a folder name that is too long', ['validate', '--registry', 'a'.repeat(5000)], 'aaa'],
    ['a path below a file', ['validate', 'plans/a.yaml/x', '--registry', mixed], 'plans/a.yaml/x'],
    ['a path that is too long', ['validate', 'a'.repeat(5000), '--registry', mixed], 'aaa'],
    ['an empty variable for a path', ['validate', '', '--registry', mixed], '„“'],
    ['a path that matches nothing', ['validate', 'plans/kita*.yaml', '--registry', mixed], 'kita'],
    ['a path outside', ['validate', '/etc/hostname', '--registry', mixed], '/etc/hostname'],
    ['no number', ['validate', '--max-warnings', 'viele'], 'viele'],
    ['an unknown severity', ['validate', '--fail-on', 'schlimm'], 'schlimm'],
    ['an unknown language', ['validate', '--lang', 'fr'], 'fr'],
    ['an output that cannot be written', ['validate', '--registry', clean, '-o', '/nirgends/out.txt'], '/nirgends'],
    ['an unknown kind', ['schema', 'planwerk'], 'planwerk'],
    ['an unknown rule to explain', ['explain', 'schemma'], 'schema'],
  ])('2: %s', async (_, args, hint) => {
    const { code, stdout, stderr } = await runCli(args, { cwd: mixed });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^plankreis: /);
    expect(stderr).toContain(hint);
  });

  it('2: no register anywhere', async () => {
    const empty = makeFolder({});
    const { code, stderr } = await runCli(['validate'], { cwd: empty });
    expect([code, stderr.includes('plankreis.yaml')]).toEqual([2, true]);
  });

  it('2: an empty folder, with a report all the same', async () => {
    const { code, stdout } = await runCli(['validate', '--registry', makeFolder({}), '-f', 'json']);
    const report = JSON.parse(stdout) as { diagnostics: { rule: string }[] };
    expect([code, report.diagnostics.map(({ rule }) => rule)]).toEqual([2, ['nothing-to-check']]);
  });

  it('2: nothing to check, whatever rules are asked for', async () => {
    const { code } = await runCli([
      'validate',
      '--registry',
      makeFolder({}),
      '--rule',
      'lead-missing',
      '--fail-on',
      'never',
    ]);
    expect(code).toBe(2);
  });

  it('2 wins over 1: a file that cannot be read, beside an error', async () => {
    const folder = makeFolder({ 'plans/a.yaml': plan('a', 'lead: weg\n') });
    symlinkSync('/etc/hostname', join(folder, 'plans/b.yaml'));
    const { code, stdout } = await runCli(['validate', '--registry', folder, '-f', 'compact', '--quiet']);
    expect(code).toBe(2);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[2]),
    ).toEqual(['reference-not-found', 'file-unreadable']);
  });

  it('help and version are answers', async () => {
    expect((await runCli(['--help'])).code).toBe(0);
    expect((await runCli(['validate', '--help'])).stdout).toContain('--fail-on');
    expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runCli([])).code).toBe(2);
  });
});

describe('what is found and shown', () => {
  it('finds the register upwards, and in ./registry', async () => {
    const below = join(mixed, 'plans');
    expect((await runCli(['validate'], { cwd: below })).code).toBe(1);
    const folder = makeFolder({
      'registry/plans/a.yaml': plan('a', 'lead: fb-45\n'),
      'registry/bodies/fb-45.yaml': lead,
    });
    expect((await runCli(['validate'], { cwd: folder })).code).toBe(0);
  });

  it.each([
    [['plans/a.yaml'], ['plans/a.yaml']],
    [['plans'], ['plans/a.yaml', 'plans/b.yaml']],
    [
      ['plans/?.yaml', 'bodies'],
      ['plans/a.yaml', 'plans/b.yaml'],
    ],
    [['bodies'], []],
  ])('PATH %s', async (paths, expected) => {
    const { stdout } = await runCli(['validate', ...paths, '-f', 'json'], { cwd: mixed });
    const report = JSON.parse(stdout) as { diagnostics: { file: string }[] };
    expect([...new Set(report.diagnostics.map(({ file }) => file))]).toEqual(expected);
  });

  it.each([
    ['plans/jugend', ['plans/jugend/b.yaml']],
    ['plans/jugend/*.yaml', ['plans/jugend/b.yaml']],
    ['register/plans/jugend', ['plans/jugend/b.yaml']],
    ['register/plans/jugend/../a.yaml', ['plans/a.yaml']],
    ['register', ['plans/a.yaml', 'plans/jugend/b.yaml']],
  ])('PATH %s as reports name it, or from the working directory', async (path, expected) => {
    const cwd = makeFolder({
      'register/plankreis.yaml': '',
      'register/bodies/fb-45.yaml': lead,
      'register/plans/a.yaml': plan('a'),
      'register/plans/jugend/b.yaml': plan('b'),
      'plans/jugend/fremd.txt': '',
    });
    symlinkSync('nirgends.yaml', join(cwd, 'register/plans/jugend/tot.yaml'));
    const args = ['validate', path, '--registry', 'register/', '--rule', 'lead-missing', '-f', 'json'];
    const { stdout } = await runCli(args, { cwd });
    const report = JSON.parse(stdout) as { registry: string; diagnostics: { file: string; rule: string }[] };
    expect(report.diagnostics.filter(({ rule }) => rule === 'lead-missing').map(({ file }) => file)).toEqual(expected);
    expect(report.registry).toBe('register');
  });

  it.each([
    ['{lead-missing: {severty: error}}', 'keine Option „severty“'],
    ['{reference-expected: {max_per_plan: viele}}', 'Voreinstellung: 20'],
    ['{reference-suggested: {threshold: "1"}}', 'Voreinstellung: 1.5'],
    ['{reference-suggested: {threshold: -1}}', 'Voreinstellung: 1.5'],
    ['{reference-unlinked: {ignored_names: SEP}}', 'Voreinstellung: []'],
    ['{reference-unlinked: {ignored_names: [1]}}', 'Voreinstellung: []'],
    ['{lead-mising: off}', '„lead-missing“'],
    ['{nothing-to-check: off}', 'nicht abschalten'],
  ])('rules: %s in the settings is wrong use', async (rules, told) => {
    const registry = makeFolder({ 'plankreis.yaml': `rules: ${rules}\n`, 'plans/a.yaml': plan('a') });
    const { code, stdout, stderr } = await runCli(['validate', '--registry', registry]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^plankreis: plankreis\.yaml: /);
    expect(stderr).toContain(told);
  });

  it('without a command: what there is to call', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Aufruf: plankreis[^]*\n {2}validate /);
  });

  it('an English register is answered in English, also where the call is wrong', async () => {
    const cwd = makeFolder({ 'plankreis.yaml': 'language: en\n', 'plans/a.yaml': plan('a') });
    for (const args of [
      ['validate', '--rulle'],
      ['validate', '--rule', 'nix'],
      ['validate', 'nix.yaml'],
      ['explain', 'nix'],
      ['schema', 'nix'],
    ]) {
      expect((await runCli(args, { cwd })).stderr).toMatch(/There is no|does not exist/);
      expect((await runCli([...args, '--lang', 'de'], { cwd })).stderr).toMatch(/gibt es nicht/);
      expect((await runCli([...args, '--registry', cwd])).stderr).toMatch(/There is no|does not exist/);
    }
    expect((await runCli(['explain', 'schema'], { cwd })).stdout).toContain('How to mend');
    expect((await runCli(['explain', 'schema'], { cwd: tmpdir() })).stdout).toContain('Beheben');
  });

  it('--rule with a rule about exceptions asks all rules and tells only that one', async () => {
    const exceptions = (rule: string): string => `exceptions:\n  - {rule: ${rule}, reason: wird geklärt}\n`;
    const registry = makeFolder({
      'plankreis.yaml': '',
      'plans/a.yaml': plan('a', exceptions('lead-missing')),
      'plans/b.yaml': plan('b', exceptions('revision-late')),
    });
    const args = ['validate', '--registry', registry, '--rule', 'exception-unused', '-f', 'json'];
    const { counts, diagnostics } = JSON.parse((await runCli(args)).stdout) as {
      counts: object;
      diagnostics: { entry: string }[];
    };
    expect(counts).toEqual({ error: 0, warning: 1, info: 0, excepted: 0, baseline: 0 });
    expect(diagnostics.map(({ entry }) => entry)).toEqual(['plan:b']);
  });

  it('names the register as seen from the working directory, wherever it was found', async () => {
    for (const [cwd, expected] of [
      [mixed, '.'],
      [join(mixed, 'plans'), '..'],
    ] as const) {
      const { stdout } = await runCli(['validate', '-f', 'json'], { cwd });
      expect((JSON.parse(stdout) as { registry: string }).registry).toBe(expected);
    }
  });

  it('leaves alone what is no entry or is ignored, and says so', async () => {
    const folder = makeFolder({
      'plankreis.yaml': 'ignore: ["**/archiv/**"]\n',
      'plans/a.yaml': plan('a', 'lead: fb-45\n'),
      'bodies/fb-45.yaml': lead,
      'plans/archiv/kaputt.yaml': 'id: [\n',
      'README.md': '# Register\n',
      '.editorconfig': 'root = true\n',
    });
    const { code, stdout } = await runCli(['validate', '--registry', folder, '-f', 'json']);
    const { examined } = JSON.parse(stdout) as { examined: object };
    expect(code).toBe(0);
    expect(examined).toMatchObject({ files: 2, ignoredFiles: 2 });
  });

  it('counts what an exception accepts', async () => {
    const folder = makeFolder({
      'plans/a.yaml': plan('a', 'exceptions: [{rule: lead-missing, reason: Wird geklärt}]\n'),
    });
    const { code, stdout } = await runCli(['validate', '--registry', folder, '--fail-on', 'info']);
    expect([code, stdout.includes('1 Befund mit Begründung hingenommen')]).toEqual([0, true]);
  });

  it('speaks the language of the register, or the one that is asked for', async () => {
    const folder = makeFolder({ 'plankreis.yaml': 'language: en\n', 'plans/a.yaml': plan('a') });
    expect((await runCli(['validate', '--registry', folder])).stdout).toContain('Nobody leads');
    expect((await runCli(['validate', '--registry', folder, '--lang', 'de'])).stdout).toContain(
      'niemand die Federführung',
    );
  });

  it('several formats at once, each to its place', async () => {
    const folder = makeFolder({});
    const file = join(folder, 'bericht.json');
    const { stdout } = await runCli(['validate', '--registry', mixed, '-f', 'compact', '-f', `json=${file}`]);
    expect(stdout).toContain('plans/a.yaml:4:7: error reference-not-found');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ schemaVersion: 1 });
    expect(readdirSync(folder)).toEqual(['bericht.json']);
  });

  it('JSON keeps to its schema, on every example of every rule', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/report.schema.json'), 'utf8')) as object;
    const isReport = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    const rules = join(root, 'tests/rules');
    let count = 0;
    for (const rule of readdirSync(rules, { withFileTypes: true }).filter((item) => item.isDirectory())) {
      for (const example of readdirSync(join(rules, rule.name)).filter((name) => /^(?:good|bad)-/.test(name))) {
        const { stdout } = await runCli(['validate', '--registry', join(rules, rule.name, example), '-f', 'json']);
        expect(isReport(JSON.parse(stdout)), `${rule.name}/${example}: ${JSON.stringify(isReport.errors)}`).toBe(true);
        count++;
      }
    }
    expect(count).toBeGreaterThan(60);
  });

  it.each([40, 60, 80, 200])('pretty keeps to a terminal of %i columns', async (columns) => {
    const { stdout } = await runCli(['validate', '--registry', join(root, 'registry')], { columns, isTerminal: true });
    // Paths, and words that are longer than the line, cannot be broken.
    const long = stdout
      .replaceAll(/\u001b\[[0-9;]*m/g, '')
      .split('\n')
      .filter((line) => line.length > Math.max(columns, 40) && line.trim().includes(' ') && !line.includes('→'));
    expect(long).toEqual([]);
  });

  it('colours only where they are wanted', async () => {
    const colored = async (args: string[], env = {}, isTerminal = true): Promise<boolean> =>
      (await runCli(['validate', '--registry', mixed, ...args], { env, isTerminal })).stdout.includes('\u001b[');
    expect(await colored([])).toBe(true);
    expect(await colored([], {}, false)).toBe(false);
    expect(await colored([], { NO_COLOR: '1' })).toBe(false);
    expect(await colored(['--color', 'always'], { NO_COLOR: '1' }, false)).toBe(true);
    expect(await colored(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false);
    expect(await colored([], { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await colored([], { TERM: 'dumb' })).toBe(false);
  });
});

describe('as a process', () => {
  it('the same bytes whatever the locale, the time zone and the order in which files were made', () => {
    const files = [...cleanRegister()].map(([path, text]): [string, string] => [
      path,
      path.includes('integrationskonzept') ? text.replace('coordinates_with', 'builds_on') : text,
    ]);
    const forwards = makeFolder(new Map(files));
    const backwards = makeFolder(new Map(files.toReversed()));
    const run = (folder: string, env: Record<string, string>): string =>
      execFileSync(
        process.execPath,
        [bin, 'validate', '-f', 'json', '-f', 'pretty', '--as-of', '2018-05-08', '--fail-on', 'never'],
        {
          cwd: folder,
          env: { PATH: process.env['PATH'], ...env },
          encoding: 'utf8',
        },
      );
    const expected = run(forwards, { LANG: 'C', TZ: 'UTC' });
    expect(expected).toContain('reference-not-returned');
    expect(run(forwards, { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', TZ: 'Asia/Tokyo' })).toBe(expected);
    expect(run(backwards, { LANG: 'sv_SE.UTF-8', TZ: 'America/Los_Angeles' })).toBe(expected);
  });

  it('a closed pipe ends quietly', () => {
    const shell = `"${process.execPath}" "${bin}" validate --registry "${mixed}" -f json | head -n 1; echo "$\{PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', shell], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['{\n1\n', '']);
  });

  it('a full disk is not passed over', () => {
    const shell = `"${process.execPath}" "${bin}" validate --registry "${clean}" >/dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', shell], { encoding: 'utf8' });
    expect([status, stderr.includes('plankreis:')]).toEqual([2, true]);
  });

  it('a folder that has the name of a file is named', () => {
    const folder = makeFolder({ 'plans/a.yaml': plan('a', 'lead: fb-45\n'), 'bodies/fb-45.yaml': lead });
    mkdirSync(join(folder, 'plans/geheim.yaml'));
    const { status, stdout } = spawnSync(process.execPath, [bin, 'validate', '--registry', folder, '-f', 'compact'], {
      encoding: 'utf8',
    });
    expect([status, stdout.split('\n')[0]]).toEqual([
      2,
      'plans/geheim.yaml:1:1: error file-unreadable Das ist keine gewöhnliche Datei, sondern ein Ordner; es wird nicht gelesen.',
    ]);
  });
});
