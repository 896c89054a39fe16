import { basename, dirname, join } from 'node:path';
import { kill, pid as ownPid } from 'node:process';

let counter = 0;

/**
 * What a run makes beside a file and takes away again: its new content (`new`), a second name that tells that it is getting
 * another one (`renaming`), and its only name between two that differ in case (`moving`).
 */
type Purpose = 'new' | 'renaming' | 'moving';

/** A name beside a file, hidden, never taken for an entry, and recognised by later runs. */
export function temporaryName(path: string, purpose: Purpose): string {
  // Names may have 255 bytes, of which a character can take four; a file that is moving must find its name again.
  const own = purpose === 'moving' ? basename(path) : [...basename(path)].slice(0, 40).join('');
  return join(dirname(path), `.${own}.${ownPid}-${counter++}.${purpose}.tmp-plankreis`);
}

const ours = /^\.(.*)\.(\d+)-\d+\.(new|renaming|moving)\.tmp-plankreis$/s;

/** What a temporary name says: the start of the file's own name, and which process made it; undefined for other names. */
export function readTemporaryName(
  name: string,
): { readonly own: string; readonly pid: number; readonly purpose: string } | undefined {
  const [, own = '', pid = '', purpose] = ours.exec(name) ?? [];
  return purpose === undefined ? undefined : { own, pid: Number(pid), purpose };
}

/** So long (milliseconds) something can be in the making at most: by then another process may have the number. */
const longest = 3_600_000;

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

/** Not every disk knows a second name for a file. */
export function cannotLink(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes((error as NodeJS.ErrnoException).code ?? '');
}
