import { linkSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pid as ownPid } from 'node:process';
import { cannotLink, isAbandoned, temporaryName } from './temporary-name.ts';

/** One run at a time changes a register: its number stands in this file while it does. */
const lockName = '.lock.tmp-plankreis';

/** The locks that this process has. */
const held = new Set<string>();

/** Takes the lock of a register, and gives back how to release it; undefined where another run has it. */
export function takeLock(root: string, now: Date): (() => void) | undefined {
  clearLock(root, now);
  const path = join(root, lockName);
  try {
    writeExclusively(path, temporaryName(path, 'new'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return undefined;
  }
  held.add(path);
  return () => {
    rmSync(path, { force: true });
    held.delete(path);
  };
}

/** The number stands in the file from its first moment on: whoever is killed here leaves no lock that belongs to nobody. */
function writeExclusively(path: string, temporary: string): void {
  try {
    writeFileSync(temporary, String(ownPid), { flag: 'wx' });
    linkSync(temporary, path);
  } catch (error) {
    if (!cannotLink(error)) throw error;
    writeFileSync(path, String(ownPid), { flag: 'wx' });
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Takes the lock away that a killed run has left in a folder. */
export function clearLock(folder: string, now: Date): void {
  const path = join(folder, lockName);
  if (held.has(path)) return;
  const stat = lstatSync(path, { throwIfNoEntry: false });
  const holder = stat?.isFile() === true ? Number(readFileSync(path, 'utf8')) : 0;
  if (stat !== undefined && isAbandoned(holder, stat.ctimeMs, now)) rmSync(path, { force: true });
}
