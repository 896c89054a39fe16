import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isModestGlob } from '../config/ignore-globs.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * Which files of a register the PATH arguments mean: files, folders or globs, as seen from the working directory.
 * A PATH that matches nothing is wrong use: a gate must not turn green on a typing error.
 */
export async function selectPaths(
  paths: readonly string[],
  root: string,
  cwd: string,
): Promise<((path: string) => boolean) | undefined> {
  if (paths.length === 0) return undefined;
  const files = new Set<string>();
  const folders: string[] = [];
  for (const path of paths) {
    const stat = statSync(resolve(cwd, path), { throwIfNoEntry: false });
    const found = stat === undefined ? await globFiles(path, cwd) : [resolve(cwd, path)];
    if (found.length === 0) throw nothingMatches(path);
    for (const match of found) {
      const inside = insideRegister(match, root);
      if (inside === undefined) throw outside(path);
      if (stat?.isDirectory() === true) folders.push(inside === '' ? '' : `${inside}/`);
      else files.add(inside);
    }
  }
  return (path) => files.has(path) || folders.some((folder) => path.startsWith(folder));
}

async function globFiles(pattern: string, cwd: string): Promise<string[]> {
  if (!isModestGlob(pattern)) throw nothingMatches(pattern);
  const { globby } = await import('globby');
  return (await globby(pattern, { cwd, absolute: true, followSymbolicLinks: false })).sort();
}

/** The path within the register with `/`; undefined where it is outside. */
function insideRegister(path: string, root: string): string | undefined {
  const inside = relative(realpathSync(root), realpathSync(path));
  if (isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`)) return undefined;
  return inside.split(sep).join('/');
}

const nothingMatches = (path: string): WrongUse =>
  new WrongUse({
    de: `„${path}“ gibt es nicht, und kein Muster passt darauf.`,
    en: `“${path}” does not exist, and matches nothing as a glob.`,
  });

const outside = (path: string): WrongUse =>
  new WrongUse({ de: `„${path}“ liegt nicht im Register.`, en: `“${path}” is not in the register.` });
