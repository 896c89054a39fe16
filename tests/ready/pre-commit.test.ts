import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Run } from '../support/run-cli.ts';
import { makeRepository } from '../support/git-repository.ts';
import { brokenFiles, makeMachine, ownVersion, readExample, registerFiles, soundFiles, writeFiles } from './machine.ts';

const machine = makeMachine({ isInstalled: true });
const git = (folder: string, ...args: readonly string[]): Run =>
  machine.run(folder, 'git', ['-c', 'protocol.file.allow=always', ...args]);

function addHook(repository: string): void {
  const file = resolve(repository, git(repository, 'rev-parse', '--git-path', 'hooks/pre-commit').stdout.trim());
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, readExample('pre-commit'));
  chmodSync(file, 0o755);
}

/** A repository with the hook and a register with an old fault. */
function withHook(): string {
  const repository = makeRepository(registerFiles);
  repository.commit();
  addHook(repository.root);
  return repository.root;
}

/** Stages everything and commits; the exit code. */
function commitAll(folder: string): number {
  git(folder, 'add', '-A');
  return git(folder, 'commit', '-q', '-m', 'Neues').code;
}

describe('the hook for git', () => {
  it('refuses a commit with a new fault and says which; the old one holds up nothing', () => {
    const root = withHook();
    writeFiles(root, brokenFiles);
    git(root, 'add', '-A');
    const { code, stderr, stdout } = git(root, 'commit', '-m', 'Falsch');
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('Es gibt keine Stelle „amtt“.');
    expect(stdout + stderr).not.toContain('verschollen');
    writeFiles(root, soundFiles);
    expect(commitAll(root)).toBe(0);
  });

  it('judges what is staged, whatever lies in the working copy, and touches neither', () => {
    const root = withHook();
    writeFiles(root, brokenFiles);
    git(root, 'add', '-A');
    writeFiles(root, soundFiles);
    expect(git(root, 'commit', '-m', 'Falsch').code).toBe(1);
    expect(git(root, 'status', '--porcelain').stdout).toBe('AM registry/plans/neu.yaml\n');
    git(root, 'add', '-A');
    writeFiles(root, { ...brokenFiles, 'registry/plans/halb.yaml': 'id: [' });
    expect(git(root, 'commit', '-m', 'Richtig').code).toBe(0);
    expect(git(root, 'status', '--porcelain').stdout).toBe(' M registry/plans/neu.yaml\n?? registry/plans/halb.yaml\n');
  });

  it('works from a folder below, with -a, with single files, and where files only vanish', () => {
    const root = withHook();
    const below = join(root, 'registry/plans');
    writeFiles(root, brokenFiles);
    git(root, 'add', '-A');
    expect(git(below, 'commit', '-m', 'Falsch').code).toBe(1);
    writeFiles(root, { ...soundFiles, 'registry/plans/auch.yaml': 'id: [' });
    git(root, 'add', '-A');
    expect(git(below, 'commit', '-m', 'Eine', 'neu.yaml').code).toBe(0);
    git(root, 'rm', '-q', '-f', 'registry/plans/auch.yaml');
    writeFiles(root, brokenFiles);
    expect(git(below, 'commit', '-a', '-m', 'Falsch').code).toBe(1);
    git(root, 'checkout', '-q', '.');
    git(root, 'rm', '-q', 'registry/bodies/amt.yaml');
    expect(git(root, 'commit', '-m', 'Weg').code).toBe(1);
  });

  it('judges the first commit of a repository whole', () => {
    const { root } = makeRepository({ ...registerFiles, ...soundFiles });
    addHook(root);
    expect(commitAll(root)).toBe(1);
    writeFiles(root, { 'registry/plans/alt.yaml': 'id: alt\ntitle: Planwerk ALT\nno_duty: none\nlead: amt\n' });
    expect(commitAll(root)).toBe(0);
  });

  it('works in a linked work tree and in a submodule', () => {
    const root = withHook();
    const linked = `${root}-zweig`;
    git(root, 'worktree', 'add', '-q', linked);
    const outer = makeRepository({ 'LIESMICH.md': '#\n' });
    git(outer.root, 'submodule', 'add', '-q', root, 'daten');
    const inner = join(outer.root, 'daten');
    addHook(inner);
    for (const folder of [linked, inner]) {
      writeFiles(folder, brokenFiles);
      expect(commitAll(folder)).toBe(1);
      writeFiles(folder, soundFiles);
      expect(commitAll(folder)).toBe(0);
    }
  });

  it('leaves nothing behind', () => {
    const left = readdirSync(machine.env['TMPDIR'] ?? '').filter((name) => name.startsWith('tmp.'));
    expect(left).toEqual([]);
  });
});

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly additional_dependencies: readonly string[];
}

describe('the settings of pre-commit', () => {
  const { repos } = parse(readExample('pre-commit-config.yaml')) as {
    repos: readonly { readonly repo: string; readonly hooks: readonly Hook[] }[];
  };
  const hook = repos[0]?.hooks[0];

  it('have the shape that pre-commit asks of a local hook', () => {
    expect(repos).toEqual([
      {
        repo: 'local',
        hooks: [
          {
            id: 'plankreis',
            name: 'plankreis',
            entry: expect.stringMatching(/^plankreis validate /),
            language: 'node',
            additional_dependencies: [`plankreis@${ownVersion}`],
            // Files that only vanish break references too.
            always_run: true,
            pass_filenames: false,
          },
        ],
      },
    ]);
  });

  it('call a command that tells a new fault from an old one', () => {
    const [program = '', ...args] = (hook?.entry ?? '').split(' ');
    const repository = makeRepository(registerFiles);
    repository.commit();
    expect(machine.run(repository.root, program, args).code).toBe(0);
    repository.write(brokenFiles);
    expect(machine.run(repository.root, program, args).code).toBe(1);
  });
});
