import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { dirname, join } from 'node:path';
import { baselineFileName, isEntryPath, settingsFileName } from '../load/disk-tree.ts';
import { stampOf } from '../load/watched-tree.ts';

/** After a first change so long (ms) is waited for the next: editors write in several steps. */
const settling = 20;
/** At least so long (ms) between two looks at a register whose disk tells nothing of changes (network drives). */
const shortestPause = 1_000;

/** A watch that can be ended. */
export interface Watch {
  /** The stamp that a file of the register had at the last look; undefined where it was not there. */
  stampOf(path: string): string | undefined;
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
  const touched = new Set<string>();
  let last = look(root, undefined, touched);
  let lastOthers = others.map(stampOf);
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const plan = (pause: number, isWhole: boolean): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(check, pause, isWhole);
  };
  const check = (isWhole: boolean): void => {
    const present = look(root, isWhole ? undefined : last, touched);
    const presentOthers = others.map(stampOf);
    touched.clear();
    follow(present);
    const hasChanged = differ(present, last) || presentOthers.some((stamp, index) => stamp !== lastOthers[index]);
    last = present;
    lastOthers = presentOthers;
    plan(Math.max(shortestPause, countFiles(present)), true);
    if (hasChanged) onChange();
  };
  const follow = (folders: Look): void => {
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders.keys()) {
      if (watchers.has(folder)) continue;
      const watcher = watchFolder(join(root, folder), () => {
        touched.add(folder);
        plan(settling, false);
      });
      if (watcher !== undefined) watchers.set(folder, watcher);
    }
  };
  follow(last);
  plan(shortestPause, true);
  return {
    stampOf: (path) => last.get(path.slice(0, Math.max(0, path.lastIndexOf('/'))))?.stamps.get(path),
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      for (const watcher of [...watchers.values(), ...othersWatchers]) watcher?.close();
    },
  };
}

/** Undefined where the system watches no more folders; then the regular look must do. */
function watchFolder(folder: string, onEvent: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, onEvent);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

/** What one folder of the register holds. */
interface FolderLook {
  /** By path. */
  readonly stamps: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
}

/** All folders of the register, by path. */
type Look = ReadonlyMap<string, FolderLook>;

/** Looks at the folders that were touched, with all that is in them; of the others holds what was seen before, if it was. */
function look(root: string, before: Look | undefined, touched: ReadonlySet<string>): Look {
  const seen = new Map<string, FolderLook>();
  const waiting = [{ folder: '', isTouched: touched.has('') }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { folder, isTouched } = next;
    const here = (isTouched ? undefined : before?.get(folder)) ?? lookInto(root, folder);
    seen.set(folder, here);
    for (const inner of here.folders) waiting.push({ folder: inner, isTouched: isTouched || touched.has(inner) });
  }
  return seen;
}

function lookInto(root: string, folder: string): FolderLook {
  const folders: string[] = [];
  const stamps = new Map<string, string>();
  for (const item of itemsOf(join(root, folder))) {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.name.startsWith('.') || path === 'node_modules') continue;
    if (item.isDirectory()) folders.push(path);
    else if (isEntryPath(path) || path === settingsFileName || path === baselineFileName) {
      stamps.set(path, stampOf(join(root, path)));
    }
  }
  return { stamps, folders };
}

function countFiles(folders: Look): number {
  let files = 0;
  for (const { stamps } of folders.values()) files += stamps.size;
  return files;
}

/** Is any file another one, new, or gone? Folders without files do not count. */
function differ(present: Look, last: Look): boolean {
  if (countFiles(present) !== countFiles(last)) return true;
  for (const [folder, { stamps }] of present) {
    const before = last.get(folder)?.stamps;
    if (stamps === before) continue;
    for (const [path, stamp] of stamps) if (before?.get(path) !== stamp) return true;
  }
  return false;
}

function itemsOf(folder: string): ReturnType<typeof readItems> {
  try {
    return readItems(folder);
  } catch {
    return [];
  }
}

const readItems = (folder: string) => readdirSync(folder, { withFileTypes: true });
