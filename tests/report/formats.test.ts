import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/report/formats.ts';
import type { Style } from '../../src/report/reporter.ts';
import { nastyFinding, nastyReport, nastyStyle, plainStyle, reportOf } from '../support/nasty-report.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { makeFolder, runCli } from '../support/run-cli.ts';

const bin = new URL('../../bin/plankreis.js', import.meta.url).pathname;
const names = [...reportFormats.keys()];
const plan = (id: string, more = ''): string => `id: ${id}\ntitle: ${id}\nno_duty: none\n${more}`;
const settings = 'name: Beispiel\nrules: {entry-incomplete: off, never-cited: off}\n';
const clean = { 'plankreis.yaml': settings, 'bodies/amt.yaml': 'id: amt\nname: Amt für alles\n' };

describe('the exit code is the same whatever the format', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[], number]>([
    ['nothing found', clean, [], 0],
    ['a warning', { ...clean, 'plans/a.yaml': plan('a') }, [], 0],
    ['a warning that fails', { ...clean, 'plans/a.yaml': plan('a') }, ['--fail-on', 'warning'], 1],
    ['an error', { ...clean, 'plans/a.yaml': plan('a', 'lead: niemand\n') }, [], 1],
    [
      'an error that is let pass',
      { ...clean, 'plans/a.yaml': plan('a', 'lead: niemand\n') },
      ['--fail-on', 'never'],
      0,
    ],
    ['too many warnings', { ...clean, 'plans/a.yaml': plan('a') }, ['--max-warnings', '0'], 1],
    ['a file that cannot be parsed', { ...clean, 'plans/a.yaml': 'id: [' }, [], 1],
    ['nothing to check', { 'plankreis.yaml': '' }, [], 2],
    ['no such rule', clean, ['--rule', 'gibtsnicht'], 2],
  ])('%s', async (_, files, args, expected) => {
    const root = makeFolder(files);
    for (const format of names) {
      const { code } = await runCli(['validate', '--registry', root, '-f', format, ...args], { cwd: root });
      expect([format, code]).toEqual([format, expected]);
    }
  });

  it('and so is that of all of them at once, each in its file', async () => {
    const root = makeFolder({ ...clean, 'plans/a.yaml': plan('a', 'lead: niemand\n') });
    const out = makeFolder({});
    const args = names.flatMap((name) => ['-f', `${name}=${join(out, name)}`]);
    const { code, stdout } = await runCli(['validate', '--registry', root, '-f', 'compact', ...args], { cwd: root });
    expect([code, stdout.includes('reference-not-found')]).toEqual([1, true]);
    expect(readdirSync(out).sort()).toEqual(names.toSorted());
    for (const name of names) {
      const alone = await runCli(['validate', '--registry', root, '-f', name, '-o', join(out, 'eine')], { cwd: root });
      expect(alone.code).toBe(1);
      expect(readFileSync(join(out, name), 'utf8')).toBe(readFileSync(join(out, 'eine'), 'utf8'));
    }
  });
});

describe('several formats', () => {
  it.each([
    [['-f', 'json=x', '-f', 'sarif=x'], 'Zwei Formate sollen nach „x“'],
    [['-f', 'json=x', '-f', 'sarif=./x'], 'Zwei Formate sollen nach „./x“'],
    [['-f', 'json', '-f', 'sarif', '-o', 'x'], 'Zwei Formate sollen nach „x“'],
    [['-f', 'json='], 'Hinter „json=“ fehlt der Name der Datei'],
  ])('%j would lose one of them: wrong use, and nothing is written', async (args, words) => {
    const root = makeFolder(clean);
    const { code, stdout, stderr } = await runCli(['validate', ...args], { cwd: root });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(readdirSync(root).sort()).toEqual(['bodies', 'plankreis.yaml']);
  });
});

describe('no format lets foreign text act', () => {
  const write = async (name: string, report = nastyReport, style: Style = nastyStyle): Promise<string> => {
    const format = reportFormats.get(name);
    if (format === undefined) throw new Error(name);
    return (await format.load())(report, style);
  };

  it.each(names)('%s: no control code, no bidirectional mark, no command of a CI log', async (name) => {
    const text = await write(name);
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
    const commands = text.split('\n').filter((line) => /^\s*::/.test(line));
    expect(commands).toHaveLength(name === 'github' ? nastyReport.findings.length : 0);
    if (name !== 'html' && name !== 'markdown' && name !== 'junit') expect(text).not.toMatch(/\p{Cs}/u);
  });

  it.each(['pretty', 'compact'])('%s: colours are the only codes', async (name) => {
    const text = await write(name, nastyReport, { ...nastyStyle, colorLevel: 3 });
    // oxlint-disable-next-line no-control-regex
    expect(text.replace(/\u001b\[[\d;]*m/g, '')).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  it.each(Object.entries(nastyTexts))('compact: %s stays on its line', async (_, text) => {
    const lines = (await write('compact', reportOf([nastyFinding(text)]), { ...plainStyle, isQuiet: true })).split(
      '\n',
    );
    expect(lines).toHaveLength(2);
  });
});

/** More than five million bytes of findings. */
function largeRegister(): string {
  const files = Array.from({ length: 8 }, (_, file) => {
    const areas = Array.from(
      { length: 1_500 },
      (__, index) => `- id: g-${file}-${index}\n  name: Gebiet ${file} ${index}\n  valid_from: nie-${file}-${index}\n`,
    );
    return [`areas/liste-${file}.yaml`, areas.join('')] as const;
  });
  // People are shown all of them too: more than a pipe holds.
  const shown = `${settings}limits: {findings_per_file: 5000}\n`;
  return makeFolder({ ...clean, 'plankreis.yaml': shown, ...Object.fromEntries(files) });
}

describe('a pipe', () => {
  const root = largeRegister();

  it.each(['json', 'sarif', 'gitlab', 'junit', 'github', 'pretty', 'compact', 'html'])(
    'gets all of %s, however slowly it is read',
    async (format) => {
      const child = spawn(process.execPath, [bin, 'validate', '--registry', root, '-f', format], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      const parts: Buffer[] = [];
      let waits = 0;
      for await (const part of child.stdout) {
        parts.push(part as Buffer);
        // Long enough for a program that does not wait to be gone.
        if (waits++ < 5) await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const text = Buffer.concat(parts).toString('utf8');
      expect(await ended).toBe(1);
      expect(text.length).toBeGreaterThan({ json: 5_000_000, sarif: 5_000_000, compact: 500_000 }[format] ?? 1_000_000);
      expect(text.split('nie-7-1499').length).toBeGreaterThan(1);
      if (format === 'json' || format === 'sarif' || format === 'gitlab')
        expect(() => JSON.parse(text) as unknown).not.toThrow();
      if (format === 'junit') expect(text.endsWith('</testsuites>\n')).toBe(true);
    },
  );

  it.each(['json', 'pretty'])('of a shell gets all of %s too, from memory as well', (format) => {
    const command = `"$0" "$1" validate --registry "$2" -f ${format} | (sleep 0.5; md5sum); "$0" "$1" validate --registry "$2" -f ${format} -o "$3"; md5sum <"$3"`;
    const file = join(makeFolder({}), 'bericht');
    const { stdout } = spawnSync('bash', ['-c', command, process.execPath, bin, root, file], { encoding: 'utf8' });
    const [piped, written] = stdout.split('\n');
    expect(piped).toBe(written);
  });

  it.each(names)('that is closed early ends %s quietly, with the code of the check', (format) => {
    const run = (more: string): string =>
      `"$0" "$1" validate --registry "$2" -f ${format} ${more} | head -c 100 > /dev/null; echo "\${PIPESTATUS[0]}"`;
    const command = `${run('--no-cache')}; ${run('')}`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, bin, root], { encoding: 'utf8' });
    expect([stdout.split('\n'), stderr]).toEqual([['1', '1', ''], '']);
  });

  it('that nobody can write to is exit 2', () => {
    const run = spawnSync(
      'bash',
      ['-c', `"$0" "$1" validate --registry "$2" > /dev/full`, process.execPath, bin, root],
      { encoding: 'utf8' },
    );
    expect([run.status, run.stderr === '']).toEqual([2, false]);
  });
});
