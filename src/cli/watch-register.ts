import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { baselineFileName, isEntryPath, settingsFileName } from '../load/disk-tree.ts';
import { stampOf } from '../load/watched-tree.ts';

/** After a first change so long (ms) is waited for the next: editors write in several steps. */
const settling = 20;
/** At least so long (ms) between two looks at a register whose disk tells nothing of changes (network drives). */
const shortestPause = 1_000;

/** A watch that can be ended. */
export interface Watch {
  stop(): void;
}

/**
 * Calls back whenever a file that the register consists of has changed, appeared or gone. What the system tells is only a
 * reason to look: other files in the folder, such as a report that is written there, are no change.
 */
export function watchRegister(root: string, onChange: () => void): Watch {
  const watchers = new Map<string, FSWatcher>();
  let last = look(root);
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const plan = (pause: number): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(check, pause);
  };
  const check = (): void => {
    const present = look(root);
    follow(present.folders);
    const hasChanged = present.stamps !== last.stamps;
    last = present;
    plan(Math.max(shortestPause, present.files));
    if (hasChanged) onChange();
  };
  const follow = (folders: readonly string[]): void => {
    const wanted = new Set(folders);
    for (const [folder, watcher] of watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      const watcher = watchFolder(folder, () => plan(settling));
      if (watcher !== undefined) watchers.set(folder, watcher);
    }
  };
  follow(last.folders);
  plan(shortestPause);
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
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

interface Look {
  readonly folders: readonly string[];
  readonly files: number;
  readonly stamps: string;
}

function look(root: string): Look {
  const folders: string[] = [];
  const stamps: string[] = [];
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    folders.push(join(root, folder));
    for (const item of itemsOf(join(root, folder))) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.name.startsWith('.') || path === 'node_modules') continue;
      if (item.isDirectory()) waiting.push(path);
      else if (isEntryPath(path) || path === settingsFileName || path === baselineFileName) {
        stamps.push(`${path} ${stampOf(join(root, path))}`);
      }
    }
  }
  return { folders, files: stamps.length, stamps: stamps.sort().join('\n') };
}

function itemsOf(folder: string): ReturnType<typeof readItems> {
  try {
    return readItems(folder);
  } catch {
    return [];
  }
}

const readItems = (folder: string) => readdirSync(folder, { withFileTypes: true });
