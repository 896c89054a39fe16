import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitEnvironment, makeRepository, type Repository } from '../support/git-repository.ts';
import { makeFolder, runCli, type Run } from '../support/run-cli.ts';

const plan = (id: string, more = ''): string => `id: ${id}\ntitle: Planwerk ${id}\nno_duty: none\nlead: amt\n${more}`;
const lost = (id: string): string => `references:\n  - {plan: ${id}, relation: refers_to}\n`;
const base = {
  'registry/plankreis.yaml': 'name: Beispiel\nrules: {entry-incomplete: off}\n',
  'registry/bodies/amt.yaml': 'id: amt\nname: Amt für alles\n',
  'registry/plans/alpha.yaml': plan('alpha', lost('verschollen')),
  'registry/plans/beta.yaml': plan('beta'),
};

function since(repository: Repository, revision: string, ...args: readonly string[]): Promise<Run> {
  const call = [
    'validate',
    '--registry',
    join(repository.root, 'registry'),
    '--since',
    revision,
    '-f',
    'compact',
    ...args,
  ];
  return runCli(call, { cwd: repository.root, env: gitEnvironment });
}

/** The places and rules of what is told. */
async function told(repository: Repository, revision = 'HEAD', ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await since(repository, revision, '-q', ...args);
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ').slice(0, 3).join(' '));
}

describe('only what is not there at the revision', () => {
  it('is told; the exit code follows it', async () => {
    const repository = makeRepository(base);
    repository.commit();
    const quiet = await since(repository, 'HEAD');
    expect([quiet.code, quiet.stderr]).toEqual([0, '']);
    expect(quiet.stdout).toContain(
      'Nur Befunde, die es am Stand „HEAD“ noch nicht gibt; 1 Befund von dort ist nicht aufgeführt.',
    );
    repository.write({ 'registry/plans/beta.yaml': plan('beta', lost('niemand')) });
    const loud = await since(repository, 'HEAD');
    expect(loud.code).toBe(1);
    expect(loud.stdout).toContain('plans/beta.yaml:6:12: error reference-not-found');
    expect(loud.stdout).not.toContain('alpha');
  });

  it.each<[string, Readonly<Record<string, string | undefined>>]>([
    ['lines that moved', { 'registry/plans/alpha.yaml': `# oben\n\n\n${plan('alpha', lost('verschollen'))}` }],
    [
      'a renamed file',
      { 'registry/plans/alpha.yaml': undefined, 'registry/plans/neu/alpha.yaml': base['registry/plans/alpha.yaml'] },
    ],
    ['keys in another order', { 'registry/plans/alpha.yaml': `${lost('verschollen')}${plan('alpha')}` }],
    ['a finding that is gone', { 'registry/plans/alpha.yaml': plan('alpha') }],
    [
      'another reference before it',
      {
        'registry/plans/alpha.yaml': plan(
          'alpha',
          'references:\n  - {plan: beta, relation: refers_to}\n  - {plan: verschollen, relation: refers_to}\n',
        ),
      },
    ],
  ])('%s: nothing new', async (_, changes) => {
    const repository = makeRepository(base);
    repository.commit();
    repository.write(changes);
    expect(await told(repository)).toEqual([]);
  });

  it('an entry with its file under another id keeps its findings', async () => {
    const repository = makeRepository({
      ...base,
      'registry/plans/alpha.yaml': plan(
        'alpha',
        `${lost('verschollen')}summary: Ein Text, an dem die Datei zu erkennen ist.\n`,
      ),
    });
    repository.commit();
    const text = readFileSync(join(repository.root, 'registry/plans/alpha.yaml'), 'utf8');
    repository.write({
      'registry/plans/alpha.yaml': undefined,
      'registry/plans/omega.yaml': text.replace('id: alpha', 'id: omega'),
    });
    expect(await told(repository)).toEqual([]);
  });

  it('a file that cannot be read is followed under another name', async () => {
    const broken = 'title: "offen\nlead: amt\nnote: eins\n';
    const repository = makeRepository({ ...base, 'registry/plans/kaputt.yaml': broken });
    repository.commit();
    repository.write({ 'registry/plans/kaputt.yaml': undefined, 'registry/plans/anders.yaml': `${broken}url: x\n` });
    expect(await told(repository)).toEqual([]);
    repository.write({ 'registry/plans/neu.yaml': 'auch: [kaputt\n' });
    expect(await told(repository)).toEqual(['plans/neu.yaml:1:7: error yaml-syntax']);
  });

  it('one more of the same is one', async () => {
    const three = 'references:\n  - {plan: weg, relation: refers_to}\n  - {plan: weg, relation: builds_on}\n';
    const repository = makeRepository({ ...base, 'registry/plans/beta.yaml': plan('beta', three) });
    repository.commit();
    repository.write({ 'registry/plans/beta.yaml': plan('beta', `${three}  - {plan: weg, relation: implements}\n`) });
    expect(await told(repository)).toEqual(['plans/beta.yaml:8:12: error reference-not-found']);
  });

  it('an exception that is taken back brings its finding', async () => {
    const exception = 'exceptions:\n  - {rule: reference-not-found, reason: Wird angelegt}\n';
    const repository = makeRepository({
      ...base,
      'registry/plans/alpha.yaml': plan('alpha', lost('verschollen') + exception),
    });
    repository.commit();
    repository.write({ 'registry/plans/alpha.yaml': base['registry/plans/alpha.yaml'] });
    expect(await told(repository)).toEqual(['plans/alpha.yaml:6:12: error reference-not-found']);
  });

  it('a rule that is switched on looks at both states', async () => {
    const repository = makeRepository({
      ...base,
      'registry/plankreis.yaml': 'name: x\nrules: {entry-incomplete: off, reference-not-found: off}\n',
    });
    repository.commit();
    repository.write({ 'registry/plankreis.yaml': base['registry/plankreis.yaml'] });
    expect(await told(repository)).toEqual([]);
  });

  it('each state has its own register settings', async () => {
    const repository = makeRepository({ ...base, 'registry/plans/beta.yaml': plan('beta', 'topics: [wohnen]\n') });
    repository.commit();
    repository.write({ 'registry/plankreis.yaml': `${base['registry/plankreis.yaml']}topics: {jugend: Jugend}\n` });
    expect(await told(repository)).toEqual(['plans/beta.yaml:5:10: error reference-not-found']);
  });

  it.each([
    ['from the root', '', 'daten/register/'],
    ['to the root', 'daten/register/', ''],
    ['to another name', 'register/', 'Planwerke Süd/'],
  ])('a register that moved, %s', async (_, from, to) => {
    const placed = (folder: string): Readonly<Record<string, string>> =>
      Object.fromEntries(
        Object.entries(base).map(([path, text]) => [path.replace(/^registry\//, folder), text] as const),
      );
    const repository = makeRepository({ ...placed(from), 'anderes/LIESMICH.md': '#\n' });
    repository.commit();
    repository.write(Object.fromEntries(Object.keys(placed(from)).map((path) => [path, undefined]))).write({
      ...placed(to),
      [`${to}plans/beta.yaml`]: plan('beta', lost('niemand')),
    });
    const root = join(repository.root, to);
    const run = await runCli(['validate', '--registry', root, '--since', 'HEAD', '-f', 'compact', '-q'], {
      cwd: repository.root,
      env: gitEnvironment,
    });
    expect(run.stdout.split(' ')[0]).toBe('plans/beta.yaml:6:12:');
    expect(run.stdout.split('\n')).toHaveLength(2);
  });

  it('not where another register took its first steps: that one is new', async () => {
    const repository = makeRepository(base);
    repository.commit();
    repository.write(
      Object.fromEntries(Object.entries(base).map(([path, text]) => [path.replace(/^registry/, 'zweites'), text])),
    );
    const run = await runCli(
      ['validate', '--registry', join(repository.root, 'zweites'), '--since', 'HEAD', '-f', 'compact', '-q'],
      { cwd: repository.root, env: gitEnvironment },
    );
    expect(run.stdout).toContain('plans/alpha.yaml:6:12: error reference-not-found');
  });

  it('everything, where the register did not exist then', async () => {
    const repository = makeRepository({ 'LIESMICH.md': '#\n' });
    repository.commit();
    repository.write(base);
    expect(await told(repository)).toEqual(['plans/alpha.yaml:6:12: error reference-not-found']);
  });

  it('within the files that were asked for', async () => {
    const repository = makeRepository(base);
    repository.commit();
    repository.write({
      'registry/plans/beta.yaml': plan('beta', lost('niemand')),
      'registry/plans/gamma.yaml': plan('gamma', lost('keiner')),
    });
    expect(await told(repository, 'HEAD', join(repository.root, 'registry/plans/gamma.yaml'))).toEqual([
      'plans/gamma.yaml:6:12: error reference-not-found',
    ]);
  });

  it('what the settings ignored then is read as ignored', async () => {
    const repository = makeRepository({
      ...base,
      'registry/plankreis.yaml': `${base['registry/plankreis.yaml']}ignore: ["**/entwurf/**", plans/alt]\n`,
      'registry/plans/entwurf/x.yaml': plan('x', lost('weg')),
      'registry/plans/alt/y.yaml': plan('y', lost('weg')),
    });
    repository.commit();
    expect(await told(repository)).toEqual([]);
    repository.write({ 'registry/plankreis.yaml': base['registry/plankreis.yaml'] });
    expect(await told(repository)).toEqual([
      'plans/alt/y.yaml:6:12: error reference-not-found',
      'plans/entwurf/x.yaml:6:12: error reference-not-found',
    ]);
  });

  it('a register at the root of its repository, on any kind of revision', async () => {
    const repository = makeRepository({
      'plankreis.yaml': '',
      'bodies/amt.yaml': base['registry/bodies/amt.yaml'],
      'plans/alpha.yaml': base['registry/plans/alpha.yaml'],
    });
    const first = repository.commit();
    repository.git('tag', 'v1');
    repository.git('tag', '-a', '-m', 'Fassung', 'v2');
    repository.commit();
    for (const revision of [first, first.slice(0, 8), 'HEAD~1', 'main', 'v1', 'v2', 'HEAD^{/Stand}', '@']) {
      const run = await runCli(['validate', '--since', revision], { cwd: repository.root, env: gitEnvironment });
      expect([revision, run.code, run.stderr]).toEqual([revision, 0, '']);
    }
  });
});

describe('the working copy', () => {
  it('is left as it is: no file, no index, no lock, no program of the repository runs', async () => {
    const repository = makeRepository(base);
    repository.commit();
    const trap = join(repository.root, 'falle');
    for (const setting of [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'core.sshCommand',
      'core.editor',
      'alias.rev-parse',
    ]) {
      repository.git('config', setting, `touch ${trap}; #`);
    }
    repository.git('config', 'filter.x.clean', `touch ${trap}`);
    repository.git('config', 'diff.x.textconv', `touch ${trap}; cat`);
    writeFileSync(join(repository.root, '.gitattributes'), '* filter=x diff=x\n');
    mkdirSync(join(repository.root, '.git/hooks'), { recursive: true });
    for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction']) {
      writeFileSync(join(repository.root, '.git/hooks', hook), `#!/bin/sh\ntouch ${trap}\n`, { mode: 0o755 });
    }
    repository.write({ 'registry/plans/beta.yaml': plan('beta', lost('niemand')) });
    const index = readFileSync(join(repository.root, '.git/index'));
    expect(await told(repository)).toEqual(['plans/beta.yaml:6:12: error reference-not-found']);
    expect(readFileSync(join(repository.root, '.git/index')).equals(index)).toBe(true);
    repository.git('config', '--unset', 'core.fsmonitor');
    expect(repository.git('ls-files', '--others', '--exclude-standard').includes('falle')).toBe(false);
  });

  it('may be a linked work tree, and the caller a hook of another one', async () => {
    const repository = makeRepository(base);
    repository.commit();
    const linked = `${repository.root}-zweig`;
    repository.git('worktree', 'add', '-q', linked);
    const env = {
      ...gitEnvironment,
      GIT_DIR: join(repository.root, '.git'),
      GIT_INDEX_FILE: 'nirgends',
      GIT_WORK_TREE: '/',
    };
    const run = await runCli(['validate', '--registry', join(linked, 'registry'), '--since', 'main'], {
      cwd: linked,
      env,
    });
    expect([run.code, run.stderr]).toEqual([0, '']);
  });
});

describe('what git holds otherwise than a disk', () => {
  it('links, submodules and names that are no UTF-8 are no entries', async () => {
    const repository = makeRepository(base);
    repository.git('config', 'core.quotePath', 'false');
    repository.commit();
    const blob = repository.git('rev-parse', 'HEAD:registry/plans/beta.yaml').trim();
    repository.git('update-index', '--add', '--cacheinfo', `120000,${blob},registry/plans/link.yaml`);
    repository.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${repository.git('rev-parse', 'HEAD').trim()},registry/plans/modul.yaml`,
    );
    repository.git('commit', '-q', '-m', 'Besonderes');
    expect(await told(repository)).toEqual([]);
  });

  it('wide line breaks on disk, narrow ones in git', async () => {
    const repository = makeRepository(base);
    repository.commit();
    repository.write({ 'registry/plans/alpha.yaml': base['registry/plans/alpha.yaml'].replaceAll('\n', '\r\n') });
    expect(await told(repository)).toEqual([]);
  });
});

describe('exit 2 and words that help', () => {
  it.each([
    'gibtsnicht',
    '',
    '-',
    '--all',
    '--output=x',
    'HEAD:registry',
    'HEAD\nHEAD',
    'HEAD..HEAD',
    '^HEAD',
    '0'.repeat(40),
  ])('no such revision: %j', async (revision) => {
    const repository = makeRepository(base);
    repository.commit();
    // As one word, so that no argument parser takes it for an option either.
    const call = ['validate', '--registry', join(repository.root, 'registry'), `--since=${revision}`];
    const run = await runCli(call, { cwd: repository.root, env: gitEnvironment });
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(/^plankreis: --since: Den Stand „.*“ gibt es im Repository nicht|--since/);
  });

  it('a repository without any commit', async () => {
    const repository = makeRepository(base);
    expect((await since(repository, 'HEAD')).code).toBe(2);
  });

  it('a shallow clone', async () => {
    const repository = makeRepository(base);
    const first = repository.commit('eins');
    repository.write({ 'registry/plans/beta.yaml': plan('beta', 'note: x\n') }).commit('zwei');
    const clone = `${repository.root}-flach`;
    repository.git('clone', '-q', '--depth', '1', `file://${repository.root}`, clone);
    const run = await runCli(['validate', '--registry', join(clone, 'registry'), '--since', first], {
      cwd: clone,
      env: gitEnvironment,
    });
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('git fetch --unshallow');
    expect(run.stderr).toContain('GIT_DEPTH: 0');
    expect(run.stderr).toContain('fetch-depth: 0');
    const there = await runCli(['validate', '--registry', join(clone, 'registry'), '--since', 'HEAD'], {
      cwd: clone,
      env: gitEnvironment,
    });
    expect(there.code).toBe(0);
  });

  it('a folder that is in no repository', async () => {
    const folder = makeFolder(base);
    const run = await runCli(['validate', '--registry', join(folder, 'registry'), '--since', 'HEAD'], {
      cwd: folder,
      env: { ...gitEnvironment, GIT_CEILING_DIRECTORIES: '/' },
    });
    expect([run.code, run.stderr]).toEqual([
      2,
      'plankreis: --since: Das Register liegt in keinem git-Repository; einen früheren Stand gibt es nicht.\n',
    ]);
  });

  it('a machine without git', async () => {
    const repository = makeRepository(base);
    repository.commit();
    const run = await runCli(
      ['validate', '--registry', join(repository.root, 'registry'), '--since', 'HEAD', '--lang', 'en'],
      { cwd: repository.root, env: { PATH: '/nirgends' } },
    );
    expect([run.code, run.stderr]).toEqual([
      2,
      'plankreis: --since: This needs git; the command “git” was not found.\n',
    ]);
  });

  it('objects that were not fetched', async () => {
    const repository = makeRepository(base);
    repository.commit('eins');
    repository.write({ 'registry/plans/alpha.yaml': plan('alpha', lost('anderswo')) }).commit('zwei');
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = `${repository.root}-teil`;
    repository.git('clone', '-q', '--filter=blob:none', `file://${repository.root}`, clone);
    renameSync(repository.root, `${repository.root}-weg`);
    const run = await runCli(
      ['validate', '--registry', join(clone, 'registry'), '--since', 'HEAD~1', '-f', 'compact'],
      { cwd: clone, env: gitEnvironment },
    );
    // What cannot be compared is told: nothing new may slip through.
    expect(run.stdout).toContain('plans/alpha.yaml:6:12: error reference-not-found');
    expect(run.code).toBe(1);
  });
});
