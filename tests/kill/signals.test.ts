import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/edit/apply-changes.ts';
import type { FileChange } from '../../src/edit/overlay-tree.ts';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { makeFolder } from '../support/run-cli.ts';
import { scenarios } from './scenarios.ts';

const root = new URL('../..', import.meta.url).pathname;
const program = join(root, 'bin/plankreis.js');
const [fixing] = scenarios;
const files = fixing?.files ?? {};
const args = fixing?.args ?? [];

/** Runs `main` in this process; the signal comes when the program begins to listen for one, which is when it begins to write. */
async function runWithSignal(
  signal: 130 | 143,
  cwd: string,
  command: readonly string[],
): Promise<{ code: number; stderr: string }> {
  let stderr = '';
  const output = (take: (text: string) => void): Io['stdout'] => ({
    isTerminal: false,
    columns: undefined,
    write: async (content) => take(String(content)),
  });
  const code = await main(command, {
    stdout: output(() => undefined),
    stderr: output((text) => (stderr += text)),
    cwd,
    env: {},
    now: () => new Date('2018-05-08T10:00:00Z'),
    live: {
      onKey: () => () => undefined,
      onSignal: (listener) => {
        setImmediate(() => listener(signal));
        return () => undefined;
      },
    },
  });
  return { code, stderr };
}

const names = (folder: string): string[] => readdirSync(join(folder, 'registry/plans/alt')).sort();

describe('a signal while files are written', () => {
  it.each([130, 143] as const)(
    '%i: the file at hand is finished, the others stay, and it is told which are new',
    async (signal) => {
      const folder = makeFolder(files);
      const { code, stderr } = await runWithSignal(signal, folder, args);
      expect(code).toBe(signal);
      const fresh = names(folder).filter((name) => name.startsWith('plan-'));
      expect(fresh.length).toBeLessThan(24);
      expect(names(folder)).toHaveLength(24);
      for (const name of fresh) expect(stderr).toContain(name);
      expect(stderr).toMatch(/^plankreis: (?:Keine Datei wurde geändert|Geändert sind bisher)/);
      expect(readdirSync(join(folder, 'registry')).filter((name) => name.includes('tmp'))).toEqual([]);
    },
  );

  it('an output is finished; the next one is not begun', async () => {
    const folder = makeFolder({ ...files, 'b.json': 'alt' });
    const { code } = await runWithSignal(130, folder, [
      'validate',
      '-f',
      'json=a.json',
      '-f',
      'json=b.json',
      '--registry',
      'registry',
    ]);
    expect(code).toBe(130);
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'))).toHaveProperty('diagnostics');
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('alt');
  });
});

describe('a signal at any time', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends a process as a shell expects it', async (signal) => {
    const folder = makeFolder(files);
    const child = spawn(process.execPath, [program, 'validate', '--watch', '--registry', 'registry'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.once('data', () => child.kill(signal));
    const [code, by] = await new Promise<[number | null, string | null]>((resolve) => {
      child.on('close', (status, name) => resolve([status, name]));
    });
    // 130 and 143, whether the program or the system says so.
    expect(code === null ? by : code).toBe(code === null ? signal : signal === 'SIGINT' ? 130 : 143);
  });
});

describe('two runs at once', () => {
  const change = (from: string, before: string, after: string): FileChange => ({
    from,
    to: from,
    before: Buffer.from(before),
    after: Buffer.from(after),
  });

  it('the later one notices, and changes nothing', async () => {
    const folder = makeFolder({ 'plans/a.yaml': 'alt', 'plans/b.yaml': 'alt' });
    const now = new Date();
    const first = ['a', 'b'].map((name) => change(`plans/${name}.yaml`, 'alt', 'vom ersten'));
    const second = ['b', 'a'].map((name) => change(`plans/${name}.yaml`, 'alt', 'vom zweiten'));
    let other: Promise<unknown> | undefined;
    const one = await applyChanges(folder, first, now, async () => {
      other ??= applyChanges(folder, second, now);
      return false;
    });
    expect(one.problem).toBeUndefined();
    expect(await other).toMatchObject({ done: [], problem: { en: expect.stringContaining('Another run') as string } });
    expect(readFileSync(join(folder, 'plans/a.yaml'), 'utf8')).toBe('vom ersten');
    expect(readFileSync(join(folder, 'plans/b.yaml'), 'utf8')).toBe('vom ersten');
    const later = await applyChanges(folder, second, now);
    expect(later).toMatchObject({ done: [], problem: { en: expect.stringContaining('has changed since') as string } });
  });

  it('as processes: all files are new in the end, and each run ends as one of the two should', async () => {
    const folder = makeFolder(files);
    const runs = [0, 1].map(
      () =>
        new Promise<number | null>((resolve) => {
          spawn(process.execPath, [program, ...args], { cwd: folder, stdio: 'ignore' }).on('close', resolve);
        }),
    );
    const codes = await Promise.all(runs);
    spawnSync(process.execPath, [program, ...args], { cwd: folder });
    expect(codes.every((code) => code === 0 || code === 1 || code === 2)).toBe(true);
    expect(names(folder).every((name) => name.startsWith('plan-'))).toBe(true);
    expect(names(folder)).toHaveLength(24);
  });
});
