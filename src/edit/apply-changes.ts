import { linkSync, lstatSync, readFileSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { systemReason } from '../load/system-reasons.ts';
import type { Message } from '../model/language.ts';
import type { FileChange } from './overlay-tree.ts';
import { takeLock } from './lock.ts';
import { cannotLink, temporaryName } from './temporary-name.ts';
import { WriteRefused } from './write-refused.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** Which changes are on disk, and why the others are not. */
export interface Applied {
  readonly done: readonly FileChange[];
  /** What went wrong; undefined where all is done, or where the run was told to stop. */
  readonly problem: Message | undefined;
}

/**
 * Writes changes to the folder of a register, one run at a time. Before the first one is written, all files must still be as
 * they were read; each file is then written whole or not at all, and no name that is taken is given again. Stops at the first
 * that fails, and between two files where `isStopped` says so.
 */
export async function applyChanges(
  root: string,
  changes: readonly FileChange[],
  now: Date,
  isStopped: () => Promise<boolean> = async () => false,
): Promise<Applied> {
  if (changes.length === 0) return { done: [], problem: undefined };
  let release: (() => void) | undefined;
  try {
    release = takeLock(root, now);
  } catch (error) {
    return { done: [], problem: cannotWrite(changes[0]?.to ?? '', error) };
  }
  if (release === undefined) return { done: [], problem: otherRun };
  try {
    return await applyInOrder(root, changes, isStopped);
  } finally {
    release();
  }
}

async function applyInOrder(
  root: string,
  changes: readonly FileChange[],
  isStopped: () => Promise<boolean>,
): Promise<Applied> {
  const changed = changes.find((change) => !isUnchanged(root, change));
  if (changed !== undefined) return { done: [], problem: changedMeanwhile(changed.from) };
  const done: FileChange[] = [];
  for (const change of inOrder(changes)) {
    if (await isStopped()) break;
    try {
      if (!isUnchanged(root, change)) return { done, problem: changedMeanwhile(change.from) };
      if (Buffer.compare(change.before, change.after) !== 0) {
        writeWholeFile(join(root, change.from), change.after, change.before);
      }
      if (change.from !== change.to) giveName(join(root, change.from), join(root, change.to));
    } catch (error) {
      if (error instanceof WriteRefused) return { done, problem: changedMeanwhile(change.from) };
      return { done, problem: cannotWrite(change.to, error) };
    }
    done.push(change);
  }
  return { done, problem: undefined };
}

function isUnchanged(root: string, { from, before }: FileChange): boolean {
  const path = join(root, from);
  const isFile = lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && Buffer.compare(readFileSync(path), before) === 0;
}

/** A file that takes the name of another comes after that one. */
function inOrder(changes: readonly FileChange[]): readonly FileChange[] {
  const byName = new Map(changes.map((change) => [change.from, change]));
  const ordered = new Set<FileChange>();
  for (const change of changes) {
    const chain: FileChange[] = [];
    for (let next: FileChange | undefined = change; next !== undefined; next = byName.get(next.to)) {
      if (ordered.has(next) || chain.includes(next)) break;
      chain.push(next);
    }
    for (const next of chain.toReversed()) ordered.add(next);
  }
  return [...ordered];
}

/** Gives a file another name in its folder, and fails where the name is taken: a plain rename would destroy what is there. */
function giveName(from: string, to: string): void {
  const present = lstatSync(to, { throwIfNoEntry: false });
  const own = lstatSync(from);
  const isSameFile = present !== undefined && present.ino === own.ino && present.dev === own.dev;
  if (isSameFile && from.toLowerCase() === to.toLowerCase()) {
    // On a disk that ignores case the old name is the new one: over a third name.
    const between = temporaryName(to, 'moving');
    renameSync(from, between);
    if (lstatSync(to, { throwIfNoEntry: false }) === undefined) return renameSync(between, to);
    renameSync(between, from);
  }
  if (present !== undefined) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
  const marker = temporaryName(from, 'renaming');
  try {
    // Whoever is killed between the two names leaves this third one, which says that one of the others is too many.
    linkSync(from, marker);
    linkSync(from, to);
  } catch (error) {
    rmSync(marker, { force: true });
    if (!cannotLink(error)) throw error;
    return renameSync(from, to);
  }
  unlinkSync(from);
  rmSync(marker, { force: true });
}

const otherRun: Message = {
  de: 'Ein anderer Lauf schreibt gerade in dieses Register; bitte danach erneut starten.',
  en: 'Another run is just writing into this register; please run again after it.',
};

const changedMeanwhile = (path: string): Message => ({
  de: `„${path}“ wurde geändert, seit es gelesen wurde. Es wird nicht überschrieben; bitte erneut starten.`,
  en: `“${path}” has changed since it was read. It is not overwritten; please run again.`,
});

function cannotWrite(path: string, error: unknown): Message {
  if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
    return { de: `„${path}“ gibt es schon.`, en: `“${path}” exists already.` };
  }
  const why = systemReason(error);
  return { de: `„${path}“ lässt sich nicht schreiben: ${why.de}.`, en: `“${path}” cannot be written: ${why.en}.` };
}
