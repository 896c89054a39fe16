import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plankreis-runs-'));
  cpSync(join(root, 'registry'), join(folder, 'registry'), { recursive: true });
  // The register shall not be new: nothing is kept of what has just changed.
  spawnSync('find', [folder, '-exec', 'touch', '-d', '2020-01-01', '{}', '+']);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(
  cache: string,
  ...args: readonly string[]
): { code: number | null; stdout: string; kept: readonly string[] } {
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, cache) };
  const result = spawnSync(process.execPath, [join(root, 'bin/plankreis.js'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const runs = join(folder, cache, 'plankreis/runs');
  return {
    code: result.status,
    stdout: result.stdout,
    kept: existsSync(runs) ? readdirSync(runs).map((name) => join(runs, name)) : [],
  };
}

describe('the program', () => {
  it('keeps compiled code of so many commands only', () => {
    const copy = join(folder, 'copy');
    for (const name of ['bin', 'dist', 'package.json']) cpSync(join(root, name), join(copy, name), { recursive: true });
    for (let index = 0; index < 80; index++) writeFileSync(join(copy, 'dist/cache', `old-${index}.bin`), '');
    spawnSync(process.execPath, [join(copy, 'bin/plankreis.js'), 'mistyped'], { cwd: folder });
    const names = readdirSync(join(copy, 'dist/cache'));
    expect(names).toHaveLength(32);
    expect(names.filter((name) => name.endsWith('-mistyped.bin'))).toHaveLength(1);
  });

  it.each([
    ['validate', '--as-of', '2018-05-08'],
    ['validate', '-f', 'json', '--fail-on', 'info'],
    ['due', '-f', 'csv'],
    ['conflicts'],
    ['overview'],
    ['cites', 'kinderarmut'],
    ['show', 'kitabedarfsplanung'],
    ['graph', '-f', 'mermaid'],
  ])('answers the same from memory: %s %s %s', (...args) => {
    const cache = `cache-${args.join('-')}`;
    const first = run(cache, ...args);
    const [kept = ''] = first.kept;
    expect(first.kept).toHaveLength(1);
    const second = run(cache, ...args);
    expect(second).toEqual(first);
    expect(run(cache, ...args, '--no-cache').stdout).toBe(first.stdout);
    // What is answered is really what was kept.
    const stored = readFileSync(kept);
    const half = Buffer.from(stored.subarray(0, stored.length >> 1));
    half.write('!', half.length - 2);
    writeFileSync(kept, Buffer.concat([half, half]));
    expect(run(cache, ...args).stdout).toBe(`${first.stdout.slice(0, -2)}!\n`);
  });

  it.each([
    ['validate', '--fix', '--dry-run'],
    ['validate', '-f', 'pretty', '-f', 'json=report.json'],
    ['validate', '-o', 'report.txt'],
    ['validate', 'registry/plans'],
    ['validate', '--baseline', 'known.json'],
    ['validate', '--rule', 'no-such-rule'],
    ['overview', '-o', 'overview.html'],
    ['overview', '-f', 'markdown', '--update', 'registry/UEBERSICHT.md', '--check'],
    ['show', 'no-such-entry'],
    ['--version'],
    ['validate', '--no-cache'],
  ])('keeps nothing of a call that writes, looks elsewhere or fails: %s %s %s', (...args) => {
    expect(run(`nothing-${args.join('-').replaceAll('/', '-')}`, ...args).kept).toEqual([]);
  });
});
