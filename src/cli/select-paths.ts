import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isModestGlob } from '../config/ignore-globs.ts';
import { fileKind } from './file-kind.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * Which files of a register the PATH arguments mean: files, folders or globs, as seen from the working directory or, as
 * reports name them, from the register. A PATH that matches nothing is wrong use: a gate must not turn green on a typing error.
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
    const { found, isNamed } = await findFrom(path, [cwd, root]);
    if (found.length === 0) throw nothingMatches(path);
    const inside = found.map((match) => insideRegister(match, root)).filter((match) => match !== undefined);
    if (inside.length === 0) throw outside(path);
    // A name means one thing: what is nearer to the working directory.
    for (const match of isNamed ? inside.slice(0, 1) : inside) {
      if (fileKind(resolve(root, match)) === 'folder') folders.push(match === '' ? '' : `${match}/`);
      else files.add(match);
    }
  }
  return (path) => files.has(path) || folders.some((folder) => path.startsWith(folder));
}

/** What a name stands for as seen from each of the folders, else what a glob matches in the first where it does. */
async function findFrom(
  path: string,
  folders: readonly string[],
): Promise<{ readonly found: readonly string[]; readonly isNamed: boolean }> {
  if (path === '') return { found: [], isNamed: true };
  const named = folders.map((folder) => resolve(folder, path)).filter((full) => fileKind(full) !== undefined);
  if (named.length > 0) return { found: named, isNamed: true };
  for (const folder of folders) {
    const found = (await globFiles(path, folder)).filter((full) => fileKind(full) !== undefined);
    if (found.length > 0) return { found, isNamed: false };
  }
  return { found: [], isNamed: false };
}

async function globFiles(pattern: string, cwd: string): Promise<string[]> {
  if (!isModestGlob(pattern)) return [];
  const { globby } = await import('globby');
  // Below a file, or under a name that is too long, there is nothing to match.
  const options = { cwd, absolute: true, followSymbolicLinks: false, suppressErrors: true } as const;
  return (await globby(pattern, options)).sort();
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
