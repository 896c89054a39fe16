import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChanges as applyAt, type Applied } from '../../src/edit/apply-changes.ts';
import type { FileChange } from '../../src/edit/overlay-tree.ts';
import { makeFolder } from '../support/run-cli.ts';

const change = (from: string, before: string, after = before, to = from): FileChange => ({
  from,
  to,
  before: Buffer.from(before),
  after: Buffer.from(after),
});

const applyChanges = (root: string, changes: readonly FileChange[]): Promise<Applied> =>
  applyAt(root, changes, new Date());

describe('changes are written', () => {
  it('into the file, which keeps its mode', async () => {
    const root = makeFolder({ 'plans/a.yaml': 'alt' });
    chmodSync(join(root, 'plans/a.yaml'), 0o640);
    expect((await applyChanges(root, [change('plans/a.yaml', 'alt', 'neu')])).problem).toBeUndefined();
    expect(readFileSync(join(root, 'plans/a.yaml'), 'utf8')).toBe('neu');
    expect(statSync(join(root, 'plans/a.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, 'plans'))).toEqual(['a.yaml']);
  });

  it('under another name, content and all', async () => {
    const root = makeFolder({ 'plans/a.yaml': 'alt' });
    const { done } = await applyChanges(root, [change('plans/a.yaml', 'alt', 'neu', 'plans/b.yaml')]);
    expect(done).toHaveLength(1);
    expect(readdirSync(join(root, 'plans'))).toEqual(['b.yaml']);
    expect(readFileSync(join(root, 'plans/b.yaml'), 'utf8')).toBe('neu');
  });

  it('under a name that another file gives up first', async () => {
    const root = makeFolder({ 'plans/a.yaml': 'A', 'plans/b.yaml': 'B', 'plans/c.yaml': 'C' });
    const changes = [
      change('plans/a.yaml', 'A', 'A', 'plans/b.yaml'),
      change('plans/b.yaml', 'B', 'B', 'plans/c.yaml'),
      change('plans/c.yaml', 'C', 'C', 'plans/d.yaml'),
    ];
    expect((await applyChanges(root, changes)).problem).toBeUndefined();
    const texts = readdirSync(join(root, 'plans')).map((name) => [
      name,
      readFileSync(join(root, 'plans', name), 'utf8'),
    ]);
    expect(texts).toEqual([
      ['b.yaml', 'A'],
      ['c.yaml', 'B'],
      ['d.yaml', 'C'],
    ]);
  });

  it('under a name that differs in case only', async () => {
    const root = makeFolder({ 'plans/Kita.yaml': 'k' });
    expect(
      (await applyChanges(root, [change('plans/Kita.yaml', 'k', 'k', 'plans/kita.yaml')])).problem,
    ).toBeUndefined();
    expect(readdirSync(join(root, 'plans'))).toEqual(['kita.yaml']);
  });
});

describe('nothing is destroyed', () => {
  it('where a file has changed since it was read: then no file is written at all', async () => {
    const root = makeFolder({ 'plans/a.yaml': 'alt', 'plans/b.yaml': 'von Hand' });
    const { done, problem } = await applyChanges(root, [
      change('plans/a.yaml', 'alt', 'neu'),
      change('plans/b.yaml', 'gelesen', 'neu'),
    ]);
    expect(done).toEqual([]);
    expect(problem?.de).toContain('plans/b.yaml');
    expect(readFileSync(join(root, 'plans/a.yaml'), 'utf8')).toBe('alt');
    expect(readFileSync(join(root, 'plans/b.yaml'), 'utf8')).toBe('von Hand');
  });

  it.each(['gone', 'a link', 'a folder'])('where a file is %s', async (what) => {
    const root = makeFolder({ 'plans/a.yaml': 'alt', elsewhere: 'alt' });
    const path = join(root, 'plans/b.yaml');
    if (what === 'a link') symlinkSync(join(root, 'elsewhere'), path);
    if (what === 'a folder') mkdirSync(path);
    const { done, problem } = await applyChanges(root, [
      change('plans/a.yaml', 'alt', 'neu'),
      change('plans/b.yaml', 'alt', 'neu'),
    ]);
    expect([done.length, problem?.de.includes('plans/b.yaml')]).toEqual([0, true]);
    expect(readFileSync(join(root, 'elsewhere'), 'utf8')).toBe('alt');
  });

  it.each(['a file', 'a link that leads nowhere', 'a second name of the file'])(
    'where the new name is %s',
    async (what) => {
      const root = makeFolder({ 'plans/a.yaml': 'alt' });
      const path = join(root, 'plans/b.yaml');
      if (what === 'a file') writeFileSync(path, 'steht hier');
      else if (what === 'a link that leads nowhere') symlinkSync('/nirgends', path);
      else linkSync(join(root, 'plans/a.yaml'), path);
      const before = what === 'a file' ? readFileSync(path, 'utf8') : '';
      const { problem } = await applyChanges(root, [change('plans/a.yaml', 'alt', 'alt', 'plans/b.yaml')]);
      expect(problem?.en).toContain('exists already');
      expect(existsSync(join(root, 'plans/a.yaml'))).toBe(true);
      if (what === 'a file') expect(readFileSync(path, 'utf8')).toBe(before);
    },
  );

  it('where names differ in case only and both are second names of one file', async () => {
    const root = makeFolder({ 'plans/Kita.yaml': 'k' });
    linkSync(join(root, 'plans/Kita.yaml'), join(root, 'plans/kita.yaml'));
    expect((await applyChanges(root, [change('plans/Kita.yaml', 'k', 'k', 'plans/kita.yaml')])).problem).toBeDefined();
    expect(readdirSync(join(root, 'plans')).sort()).toEqual(['Kita.yaml', 'kita.yaml']);
  });

  it('where the folder cannot be written; what is done is told', async () => {
    const root = makeFolder({ 'plans/a.yaml': 'alt', 'terms/b.yaml': 'alt' });
    // A name that is longer than any file system takes fails for every user.
    const long = `terms/${'x'.repeat(300)}.yaml`;
    const { done, problem } = await applyChanges(root, [
      change('plans/a.yaml', 'alt', 'neu'),
      change('terms/b.yaml', 'alt', 'alt', long),
    ]);
    expect(done.map(({ to }) => to)).toEqual(['plans/a.yaml']);
    expect(problem?.de).toContain('lässt sich nicht schreiben');
    expect(readdirSync(join(root, 'terms'))).toEqual(['b.yaml']);
  });
});
