import { lstatSync, readdirSync } from 'node:fs';

/** What a folder looked like without reading its files: names, kinds, sizes, times, and numbers of the file system. */
export interface RegisterState {
  readonly text: string;
  /** Could a change after this moment leave the same state? Then the state proves nothing. */
  readonly isSettled: boolean;
}

/** Larger registers take so long to read that nobody misses what is gained here. */
const mostFiles = 300_000;

/** Times of files are as fine as the system's clock tick, on old file systems two seconds. */
const tick = 50;
const coarseTick = 2000;

/**
 * The state of all files of a register, hidden ones left out as the register leaves them out; undefined where some of it cannot be
 * read. Two equal states hold the same content as long as the first one is settled (compare the racy entries of git's index).
 */
export function registerState(root: string, now: number): RegisterState | undefined {
  const lines: string[] = [];
  let newest = 0;
  let isCoarse = true;
  const folders = [''];
  try {
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      for (const item of readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
        if (item.name.startsWith('.') || (folder === '' && item.name === 'node_modules')) continue;
        const path = folder === '' ? item.name : `${folder}/${item.name}`;
        if (item.isDirectory()) {
          folders.push(path);
          lines.push(`${path}/`);
          continue;
        }
        const { mode, size, mtimeMs, ctimeMs, ino } = lstatSync(`${root}/${path}`);
        lines.push(`${path}\0${mode} ${size} ${mtimeMs} ${ctimeMs} ${ino}`);
        newest = Math.max(newest, mtimeMs, ctimeMs);
        if (mtimeMs % 1000 !== 0 || ctimeMs % 1000 !== 0) isCoarse = false;
        if (lines.length > mostFiles) return undefined;
      }
    }
  } catch {
    return undefined;
  }
  return { text: lines.sort().join('\n'), isSettled: now - newest > (isCoarse ? coarseTick : tick) };
}
