import { linkSync, readFileSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearLeftovers } from '../../src/edit/leftovers.ts';
import { takeLock } from '../../src/edit/lock.ts';
import { makeFolder, runCli } from '../support/run-cli.ts';

/** The number of a process that has ended. */
const dead = spawnSync(process.execPath, ['-e', '']).pid;
const now = new Date();
const inTwoHours = new Date(now.getTime() + 7_200_000);

const list = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.'))
    .sort();

describe('what killed runs have left', () => {
  it('goes, in all folders of entries; other hidden files stay', () => {
    const root = makeFolder({
      'plans/a.yaml': 'a',
      [`plans/.a.yaml.${dead}-0.new.tmp-plankreis`]: 'hal',
      [`plans/alt/.b.yaml.${dead}-7.new.tmp-plankreis`]: '',
      'plans/.a.yaml.swp': 'x',
      [`plans/a.yaml.${dead}-0.new.tmp-plankreis`]: 'sichtbar',
      [`.git/.x.${dead}-0.new.tmp-plankreis`]: 'nicht unseres',
      '.lock.tmp-plankreis': String(dead),
    });
    clearLeftovers(root, now, true);
    expect(list(root)).toEqual([
      '.git',
      `.git/.x.${dead}-0.new.tmp-plankreis`,
      'plans/.a.yaml.swp',
      'plans/a.yaml',
      `plans/a.yaml.${dead}-0.new.tmp-plankreis`,
    ]);
  });

  it('stays while somebody may work on it: for an hour', () => {
    const name = `plans/.a.yaml.${process.ppid}-0.new.tmp-plankreis`;
    const root = makeFolder({ [name]: 'hal' });
    clearLeftovers(root, now, true);
    expect(list(root)).toEqual([name]);
    utimesSync(join(root, name), now, now);
    clearLeftovers(root, inTwoHours, true);
    expect(list(root)).toEqual([]);
  });

  it('two names of one file become one', () => {
    const root = makeFolder({ 'plans/alt.yaml': 'a', 'plans/c.yaml': 'a' });
    linkSync(join(root, 'plans/alt.yaml'), join(root, 'plans/neu.yaml'));
    linkSync(join(root, 'plans/alt.yaml'), join(root, `plans/.alt.yaml.${dead}-0.renaming.tmp-plankreis`));
    clearLeftovers(root, now, true);
    expect(list(root)).toEqual(['plans/alt.yaml', 'plans/c.yaml']);
  });

  it('two names that nobody was changing stay two', () => {
    const root = makeFolder({ 'plans/alt.yaml': 'a' });
    linkSync(join(root, 'plans/alt.yaml'), join(root, 'plans/neu.yaml'));
    clearLeftovers(root, now, true);
    expect(list(root)).toEqual(['plans/alt.yaml', 'plans/neu.yaml']);
  });

  it('a file between two names that differ in case finds its name again', () => {
    const root = makeFolder({ 'plans/Kita.yaml': 'k' });
    renameSync(join(root, 'plans/Kita.yaml'), join(root, `plans/.kita.yaml.${dead}-0.moving.tmp-plankreis`));
    clearLeftovers(root, now, true);
    expect(list(root)).toEqual(['plans/kita.yaml']);
    expect(readFileSync(join(root, 'plans/kita.yaml'), 'utf8')).toBe('k');
  });

  it('is cleared away by the next --fix, before it reads', async () => {
    const root = makeFolder({
      'bodies/fb-45.yaml': 'id: fb-45\nname: Kinder\n',
      'plans/alt.yaml': 'id: neu\ntitle: Neu\nlead: fb-45\nno_duty: none\n',
    });
    linkSync(join(root, 'plans/alt.yaml'), join(root, 'plans/neu.yaml'));
    linkSync(join(root, 'plans/alt.yaml'), join(root, `plans/.alt.yaml.${dead}-0.renaming.tmp-plankreis`));
    const { code } = await runCli(['validate', '--fix', '--registry', root], { cwd: root });
    expect(code).toBe(0);
    expect(list(root)).toEqual(['bodies/fb-45.yaml', 'plans/neu.yaml']);
  });
});

describe('the lock', () => {
  it('is one run’s, until it is released', () => {
    const root = makeFolder({});
    writeFileSync(join(root, '.lock.tmp-plankreis'), String(process.ppid));
    expect(takeLock(root, now)).toBeUndefined();
    writeFileSync(join(root, '.lock.tmp-plankreis'), '');
    expect(takeLock(root, now)).toBeUndefined();
  });

  it('is free again when its holder is dead, or an hour has passed', () => {
    const root = makeFolder({ '.lock.tmp-plankreis': String(dead) });
    const release = takeLock(root, now);
    expect(release).toBeDefined();
    release?.();
    expect(readdirSync(root)).toEqual([]);
    writeFileSync(join(root, '.lock.tmp-plankreis'), String(process.ppid));
    expect(takeLock(root, inTwoHours)).toBeDefined();
  });
});
