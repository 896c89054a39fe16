import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFileName } from './disk-tree.ts';
import { runGit, type Environment } from './run-git.ts';

/**
 * Where a register stood at a commit that does not have it in its present folder: the one folder with settings there that
 * has none any more. Undefined where there is no such folder, or several.
 */
export function findEarlierFolder(root: string, commit: string, env: Environment): string | undefined {
  const top = runGit(root, ['rev-parse', '--show-toplevel'], env);
  const names = runGit(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], env);
  if (!top.ok || !names.ok) return undefined;
  const repository = top.output.toString('utf8').replace(/\n$/, '');
  const left = names.output
    .toString('utf8')
    .split('\0')
    .filter((path) => path === settingsFileName || path.endsWith(`/${settingsFileName}`))
    .filter((path) => !existsSync(join(repository, path)))
    .map((path) => path.slice(0, -settingsFileName.length));
  return left.length === 1 ? left[0] : undefined;
}
