import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../support/run-cli.ts';
import { layOut, scenarios } from './scenarios.ts';

const root = new URL('../..', import.meta.url).pathname;
const program = join(root, 'bin/plankreis.js');

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

function run(cwd: string, command: readonly string[]): Ended {
  const { status, stderr } = spawnSync(process.execPath, [program, ...command], { cwd, encoding: 'utf8' });
  return { code: status, stderr };
}

/** The same, where no file may become larger than so many blocks of 1024 bytes. */
function runWithLimit(cwd: string, command: readonly string[], blocks: number): Ended {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'ulimit -f "$1"; shift; exec "$@"', 'bash', String(blocks), process.execPath, program, ...command],
    { cwd, encoding: 'utf8' },
  );
  return { code: status, stderr };
}

const leftovers = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tmp-plankreis'));

/** Outputs of a few hundred kilobytes, so that no limit that lets Node start lets them through. */
const large = Object.fromEntries(
  Array.from({ length: 400 }, (_, index) => [
    `registry/plans/p-${index}.yaml`,
    `id: p-${index}\ntitle: Planwerk Nummer ${index}\nlead: nirgends\nno_duty: none\nsummary: ${'Text '.repeat(40)}\n`,
  ]),
);

describe('a file that must not become so large', () => {
  it.each([
    ['-f json=FILE', ['validate', '-f', 'json=a.json'], 'a.json'],
    ['-o FILE', ['overview', '-f', 'html', '-o', 'a.html'], 'a.html'],
    ['--update-baseline', ['validate', '--update-baseline', '--baseline', 'a.json', '-q'], 'a.json'],
  ])('%s: the old one stays, exit code 2', (_, command, file) => {
    const old = file === 'a.json' && command.includes('--baseline') ? '{"schemaVersion": 1, "findings": []}' : 'alt';
    const folder = makeFolder({ ...large, [file]: old });
    const { code, stderr } = runWithLimit(folder, [...command, '--registry', 'registry'], 16);
    expect([code, stderr]).toEqual([2, expect.stringContaining('die Datei würde zu groß')]);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(old);
    expect(leftovers(folder)).toEqual([]);
  });
});

const mount = makeFolder({});
const canMount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', mount]).status === 0;
afterAll(() => {
  if (canMount) spawnSync('umount', [mount]);
});

// Only the superuser can make a small disk; for others the limit above stands in for it.
describe.runIf(canMount)('a full disk', () => {
  const fill = (folder: string): void => {
    spawnSync('dd', ['if=/dev/zero', `of=${join(folder, 'voll')}`, 'bs=1k'], { stdio: 'ignore' });
  };

  it('--fix: what was is still there, and it is told what is new', () => {
    const [fixing] = scenarios;
    layOut(mount, fixing?.files ?? {});
    const path = join(mount, 'registry/plans/alt/datei-3.yaml');
    const before = readFileSync(path, 'utf8');
    fill(mount);
    const { code, stderr } = run(mount, fixing?.args ?? []);
    expect([code, stderr]).toEqual([2, expect.stringContaining('der Datenträger ist voll')]);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(leftovers(mount)).toEqual([]);
  });

  it('-o FILE: the old one stays', () => {
    const folder = join(mount, 'registry');
    expect(existsSync(folder)).toBe(true);
    const { code, stderr } = run(mount, [
      'validate',
      '-f',
      'json',
      '-o',
      'registry/plankreis.yaml',
      '--registry',
      'registry',
    ]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('der Datenträger ist voll')]);
    expect(readFileSync(join(folder, 'plankreis.yaml'), 'utf8')).toBe('name: Beispiel\n');
  });
});

describe('what stands in the place of an output', () => {
  const register = { 'registry/bodies/fb-45.yaml': 'id: fb-45\nname: Kinder\n' };
  const overview = ['overview', '-f', 'csv', '--registry', 'registry', '-o'];

  it('a file keeps its mode', () => {
    const folder = makeFolder({ ...register, 'a.csv': 'alt' });
    chmodSync(join(folder, 'a.csv'), 0o640);
    expect(run(folder, [...overview, 'a.csv']).code).toBe(0);
    expect(statSync(join(folder, 'a.csv')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).not.toBe('alt');
  });

  it('a link is refused, and so is a folder', () => {
    const folder = makeFolder({ ...register, 'ziel.csv': 'alt' });
    symlinkSync('ziel.csv', join(folder, 'link.csv'));
    symlinkSync('nirgends.csv', join(folder, 'leer.csv'));
    mkdirSync(join(folder, 'ordner.csv'));
    for (const name of ['link.csv', 'leer.csv', 'ordner.csv'])
      expect([name, run(folder, [...overview, name]).code]).toEqual([name, 2]);
    expect(run(folder, [...overview, 'link.csv']).stderr).toContain('ein symbolischer Verweis steht an ihrer Stelle');
    expect(readFileSync(join(folder, 'ziel.csv'), 'utf8')).toBe('alt');
    expect(leftovers(folder)).toEqual([]);
  });

  it('the standard output by its name is written to, be it a pipe or a file', () => {
    const folder = makeFolder(register);
    const command = [program, ...overview, '/dev/stdout'];
    const { stdout } = spawnSync('bash', ['-c', '"$@" | cat', 'bash', process.execPath, ...command], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^plan,/);
    spawnSync('bash', ['-c', '"$@" > a.csv', 'bash', process.execPath, ...command], { cwd: folder });
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(stdout);
  });
});
