import { closeSync, lstatSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { kill, pid as ownPid } from 'node:process';

/** One run at a time changes a register: its number stands in this file while it does. */
const lockName = '.lock.tmp-plankreis';

/** So long (milliseconds) something can be in the making at most: by then another process may have the number. */
const longest = 3_600_000;

/** Takes the lock of a register, and gives back how to release it; undefined where another run has it. */
export function takeLock(root: string, now: Date): (() => void) | undefined {
  clearLock(root, now);
  const path = join(root, lockName);
  try {
    const descriptor = openSync(path, 'wx', 0o666);
    writeSync(descriptor, String(ownPid));
    closeSync(descriptor);
    return () => rmSync(path, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return undefined;
  }
}

/** Takes the lock away that a killed run has left in a folder. */
export function clearLock(folder: string, now: Date): void {
  const path = join(folder, lockName);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  // Between its making and the writing of the number it is empty: then nobody is known to be dead.
  const holder = stat?.isFile() === true ? Number(readFileSync(path, 'utf8')) : 0;
  if (stat !== undefined && isAbandoned(holder, stat.ctimeMs, now)) rmSync(path, { force: true });
}

/** Nobody works on it any more: this process has not begun, the other one is dead or does something else by now. */
export function isAbandoned(pid: number, since: number, now: Date): boolean {
  return pid === ownPid || (pid > 0 && !isAlive(pid)) || now.getTime() - since > longest;
}

function isAlive(pid: number): boolean {
  try {
    kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
