import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './run-cli.ts';

/** A repository of its own in a new folder; nothing of the machine's settings counts in it. */
export interface Repository {
  readonly root: string;
  git(...args: readonly string[]): string;
  /** Writes files (undefined: takes them away) and returns the repository. */
  write(files: Readonly<Record<string, string | undefined>>): Repository;
  /** Commits everything and returns the name of the commit. */
  commit(message?: string): string;
}

/** What git is told about the machine: nothing. */
export const gitEnvironment: Readonly<Record<string, string | undefined>> = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Prüferin',
  GIT_AUTHOR_EMAIL: 'pruefung@example.org',
  GIT_COMMITTER_NAME: 'Prüferin',
  GIT_COMMITTER_EMAIL: 'pruefung@example.org',
  GIT_AUTHOR_DATE: '2018-05-08T10:00:00Z',
  GIT_COMMITTER_DATE: '2018-05-08T10:00:00Z',
};

/** Makes a repository with these files, not yet committed. */
export function makeRepository(files: Readonly<Record<string, string>>): Repository {
  const root = makeFolder({});
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: root, env: gitEnvironment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  git('init', '-q', '-b', 'main');
  const repository: Repository = {
    root,
    git,
    write: (changes) => {
      for (const [path, text] of Object.entries(changes)) {
        if (text === undefined) {
          rmSync(join(root, path));
          continue;
        }
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      return repository;
    },
    commit: (message = 'Stand') => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD').trim();
    },
  };
  return repository.write(files);
}
