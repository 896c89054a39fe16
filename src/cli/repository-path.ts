import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * The folder of a register as seen from the root of its repository, with `/`; where there is none, from the working
 * directory. Empty where they are one, or where the register lies outside.
 */
export function repositoryPath(root: string, cwd: string): string {
  const real = realpathSync(root);
  return below(repositoryOf(real) ?? realpathSync(cwd), real) ?? '';
}

/** The next folder upwards that git keeps: `.git` is a folder, or a file in a linked work tree. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

function below(folder: string, path: string): string | undefined {
  const inside = relative(folder, path);
  if (isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`)) return undefined;
  return inside.split(sep).join('/');
}
