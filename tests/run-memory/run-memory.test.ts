import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRunMemory, type Circumstances } from '../../src/cli/run-memory/run-memory.ts';

const minute = 60_000;
let folder = '';
let circumstances: Circumstances;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plankreis-memory-'));
  mkdirSync(join(folder, 'register/plans'), { recursive: true });
  writeFileSync(join(folder, 'register/plankreis.yaml'), 'name: Register\n');
  writeFileSync(join(folder, 'register/plans/a.yaml'), 'id: a\ntitle: A\n');
  circumstances = {
    build: 'one',
    args: ['validate', '--registry', 'register'],
    cwd: folder,
    env: { XDG_CACHE_HOME: join(folder, 'cache') },
    platform: 'linux',
    stdout: { isTerminal: false, columns: undefined },
    now: Date.now() + minute,
  };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keep = (until = Number.MAX_SAFE_INTEGER): void =>
  openRunMemory(circumstances)?.keep({ code: 1, output: Buffer.from('ein Befund\n'), until });
const known = (changes: Partial<Circumstances> = {}): string | undefined => {
  const result = openRunMemory({ ...circumstances, ...changes })?.known;
  return result === undefined ? undefined : `${result.code} ${Buffer.from(result.output).toString()}`;
};
const keptFile = (): string =>
  join(folder, 'cache/plankreis/runs', readdirSync(join(folder, 'cache/plankreis/runs'))[0] ?? '');
const plan = (): string => join(folder, 'register/plans/a.yaml');

describe('the memory of a call', () => {
  it('knows nothing at first, and later what was answered', () => {
    expect(known()).toBeUndefined();
    keep();
    expect(known()).toBe('1 ein Befund\n');
  });

  it.each<[string, () => void]>([
    ['a file with other content', () => writeFileSync(plan(), 'id: a\ntitle: Anders\n')],
    [
      'a file of the same size and time of change',
      () => {
        writeFileSync(plan(), 'id: a\ntitle: B\n');
        utimesSync(plan(), new Date(0), new Date(0));
      },
    ],
    ['a new file', () => writeFileSync(join(folder, 'register/plans/b.yaml'), 'id: b\ntitle: B\n')],
    ['a file that is gone', () => rmSync(plan())],
    ['another name', () => renameSync(plan(), join(folder, 'register/plans/c.yaml'))],
    ['other settings', () => writeFileSync(join(folder, 'register/plankreis.yaml'), 'language: en\n')],
    ['a baseline', () => writeFileSync(join(folder, 'register/plankreis-baseline.json'), '{}')],
    ['a file that is no entry', () => writeFileSync(join(folder, 'register/LIESMICH.txt'), '')],
  ])('forgets the answer after %s', (_, change) => {
    utimesSync(plan(), new Date(0), new Date(0));
    keep();
    expect(known()).toBeDefined();
    change();
    expect(known()).toBeUndefined();
  });

  it('forgets the answer where the register is found elsewhere, or its repository', () => {
    const inside = { ...circumstances, cwd: join(folder, 'register'), args: ['validate'] };
    circumstances = inside;
    keep();
    expect(known()).toBeDefined();
    mkdirSync(join(folder, '.git'));
    expect(known()).toBeUndefined();
    circumstances = { ...inside, cwd: join(folder, 'register/plans') };
    keep();
    expect(known()).toBeDefined();
    writeFileSync(join(folder, 'register/plans/plankreis.yaml'), '');
    expect(known()).toBeUndefined();
  });

  it.each<[string, Partial<Circumstances>]>([
    ['other arguments', { args: ['validate', '--registry', 'register', '-q'] }],
    ['another build', { build: 'two' }],
    ['a terminal', { stdout: { isTerminal: true, columns: 80 } }],
    ['NO_COLOR', { env: { XDG_CACHE_HOME: '', HOME: '', NO_COLOR: '1' } }],
    ['--no-cache', { args: ['validate', '--registry', 'register', '--no-cache'] }],
  ])('does not answer with %s', (_, changes) => {
    keep();
    const { env } = circumstances;
    expect(
      known({ ...changes, ...(changes.env === undefined ? {} : { env: { ...changes.env, ...env } }) }),
    ).toBeUndefined();
    expect(known()).toBeDefined();
  });

  it('answers until the day is over, and not before it was asked', () => {
    keep(circumstances.now + minute);
    expect(known({ now: circumstances.now + minute - 1 })).toBeDefined();
    expect(known({ now: circumstances.now + minute })).toBeUndefined();
    expect(known({ now: circumstances.now - 1 })).toBeUndefined();
  });

  it('keeps nothing of a register that has just changed: the next change could carry the same time', () => {
    circumstances = { ...circumstances, now: Date.now() };
    writeFileSync(plan(), 'id: a\ntitle: B\n');
    keep();
    expect(known()).toBeUndefined();
  });

  it('takes damage for ignorance, wherever it is, and mends it', () => {
    keep();
    const sound = readFileSync(keptFile());
    for (let at = 0; at < sound.length; at += 11) {
      const damaged = Buffer.from(sound);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(keptFile(), damaged);
      expect(known(), `byte ${at}`).toBeUndefined();
    }
    for (const length of [0, 1, sound.length >> 1, sound.length - 1]) {
      writeFileSync(keptFile(), sound.subarray(0, length));
      expect(known(), `${length} bytes`).toBeUndefined();
    }
    keep();
    expect(known()).toBeDefined();
  });

  it('does without a place to keep things', () => {
    expect(openRunMemory({ ...circumstances, env: {} })).toBeUndefined();
    writeFileSync(join(folder, 'cache'), 'a file');
    keep();
    expect(known()).toBeUndefined();
  });

  it('keeps only so many answers', () => {
    for (let index = 0; index < 140; index++) {
      circumstances = { ...circumstances, args: ['validate', '--registry', 'register', '--rule', String(index)] };
      keep();
    }
    expect(readdirSync(join(folder, 'cache/plankreis/runs')).length).toBeLessThanOrEqual(128);
    expect(known()).toBeDefined();
  });
});
