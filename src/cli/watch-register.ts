import { watch, type FSWatcher } from 'node:fs';
import { dirname, join } from 'node:path';
import { Look, stampOf } from '../load/look.ts';

/** After a first change so long (ms) is waited for the next: editors write in several steps. */
const settling = 20;
/** At least so long (ms) between two looks at a register whose disk tells nothing of changes (network drives). */
const shortestPause = 1_000;

/** A watch that can be ended. */
export interface Watch {
  /** What the register held at the last look. */
  lastLook(): Look;
  stop(): void;
}

/**
 * Calls back whenever a file that the register consists of, or one of the others (with their whole paths), has changed, appeared or gone. What the
 * system tells is only a reason to look, and where: other files in the folder, such as a report that is written there, are no change.
 */
export function watchRegister(root: string, others: readonly string[], onChange: () => void): Watch {
  const watchers = new Map<string, FSWatcher>();
  const othersWatchers = [...new Set(others.map(dirname))].map((folder) =>
    watchFolder(folder, () => plan(settling, false)),
  );
  const touched = new Map<string, Set<string> | undefined>();
  let last = Look.at(root);
  let lastOthers = others.map(stampOf);
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const plan = (pause: number, isWhole: boolean): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(check, pause, isWhole);
  };
  const touch = (folder: string, name: string | null): void => {
    const names = touched.has(folder) ? touched.get(folder) : new Set<string>();
    if (name !== null) names?.add(name);
    touched.set(folder, name === null ? undefined : names);
    plan(settling, false);
  };
  const check = (isWhole: boolean): void => {
    const before = last;
    last = isWhole ? Look.whole(root, before) : Look.at(root, before, touched);
    const presentOthers = others.map(stampOf);
    touched.clear();
    follow();
    const hasChanged = last.differsFrom(before) || presentOthers.some((stamp, index) => stamp !== lastOthers[index]);
    lastOthers = presentOthers;
    plan(Math.max(shortestPause, last.listing.entryFiles.length), true);
    if (hasChanged) onChange();
  };
  const follow = (): void => {
    const folders = new Set(last.folders);
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      const watcher = watchFolder(join(root, folder), (name) => touch(folder, name));
      if (watcher !== undefined) watchers.set(folder, watcher);
    }
  };
  follow();
  plan(shortestPause, true);
  return {
    lastLook: () => last,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      for (const watcher of [...watchers.values(), ...othersWatchers]) watcher?.close();
    },
  };
}

/** Undefined where the system watches no more folders; then the regular look must do. */
function watchFolder(folder: string, onEvent: (name: string | null) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => onEvent(name));
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
