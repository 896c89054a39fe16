import { lstatSync, readdirSync, renameSync, rmSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { clearLock } from './lock.ts';
import { isAbandoned, readTemporaryName } from './temporary-name.ts';

/**
 * Takes away what runs that were killed have left in a folder, and in the folders below: files that were not finished, and
 * one of two names of a file that was getting another one. What is just being written by others stays.
 */
export function clearLeftovers(folder: string, now: Date, isDeep = false): void {
  clearLock(folder, now);
  for (const item of readFolder(folder)) {
    if (item.isFile()) clearFile(folder, item.name, now);
    else if (isDeep && item.isDirectory() && !item.name.startsWith('.') && item.name !== 'node_modules') {
      clearLeftovers(join(folder, item.name), now, true);
    }
  }
}

function clearFile(folder: string, name: string, now: Date): void {
  const temporary = readTemporaryName(name);
  if (temporary === undefined) return;
  const { own, pid, purpose } = temporary;
  const path = join(folder, name);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !isAbandoned(pid, stat.ctimeMs, now)) return;
  if (purpose === 'moving') {
    // The only name that its content has.
    if (lstatSync(join(folder, own), { throwIfNoEntry: false }) === undefined) renameSync(path, join(folder, own));
    return;
  }
  if (purpose === 'renaming') finishRenaming(folder, stat);
  rmSync(path, { force: true });
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // What cannot be read cannot be cleared; the run itself will tell.
    return [];
  }
}

/** Of two names of one file, between which a run was killed, one stays. */
function finishRenaming(folder: string, marker: Stats): void {
  const names = readFolder(folder)
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) => join(folder, item.name))
    .filter((path) => {
      const stat = lstatSync(path, { throwIfNoEntry: false });
      return stat?.ino === marker.ino && stat.dev === marker.dev;
    });
  for (const surplus of names.sort().slice(1)) rmSync(surplus, { force: true });
}
