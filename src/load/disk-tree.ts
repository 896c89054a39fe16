import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { folderOfKind } from '../model/kinds.ts';
import { cannotRead, changing, irregular, nameNotUtf8, noRegularFile, notTheFolder, tooLarge } from './read-faults.ts';
import type { Listing, ReadFault, RefusedPath, RegisterTree } from './register-tree.ts';

/** The file of settings at the root of a register. */
export const settingsFileName = 'plankreis.yaml';

/** The file of accepted findings at the root of a register. */
export const baselineFileName = 'plankreis-baseline.json';

/** The register in a folder on disk. Links are never followed, pipes and devices never opened for long. */
export function diskTree(root: string): RegisterTree {
  return {
    list: () => listFolder(root),
    read: (path, limit) => readRegularFile(join(root, path), limit),
    glob: async (patterns) => {
      const { globby } = await import('globby');
      // Links and folders can be ignored too, whose names are those of entries.
      const options = { cwd: root, dot: true, onlyFiles: false, followSymbolicLinks: false, suppressErrors: true };
      return new Set(await globby([...patterns], options));
    },
  };
}

const entryFolders = new Set(Object.values(folderOfKind));

/** Is this path, relative to the register, one of the folders of entries or below one? */
function isOfEntries(path: string): boolean {
  const slash = path.indexOf('/');
  return entryFolders.has(slash < 0 ? path : path.slice(0, slash));
}

/** Is a name at the root of the register that of a folder of entries, but for the case, or that of a file? */
export function isAlmostEntryFolder(name: string, isFolder: boolean): boolean {
  return entryFolders.has(isFolder ? name.toLowerCase() : name) && !(isFolder && entryFolders.has(name));
}

const entryEnding = /\.ya?ml$/i;

/** Does this path, relative to the register, name a file that may hold entries? */
export function isEntryPath(path: string): boolean {
  return path.includes('/') && entryEnding.test(path) && isOfEntries(path);
}

/** What one folder of a register holds, without the folders in it. */
export interface FolderListing extends Listing {
  readonly folders: readonly string[];
}

function listFolder(root: string): Listing {
  const listings: FolderListing[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const listing = listOneFolder(root, folder);
    listings.push(listing);
    folders.push(...listing.folders);
  }
  return joinListings(listings);
}

/** All folders of a register together. */
export function joinListings(listings: readonly FolderListing[]): Listing {
  return {
    entryFiles: listings.flatMap(({ entryFiles }) => entryFiles).sort(),
    others: listings.reduce((sum, { others }) => sum + others, 0),
    refused: listings.flatMap(({ refused }) => refused).sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Lists one folder, by its path in the register. */
export function listOneFolder(root: string, folder: string): FolderListing {
  const entryFiles: string[] = [];
  const refused: RefusedPath[] = [];
  const folders: string[] = [];
  let others = 0;
  const items = readFolder(root, folder);
  if (!Array.isArray(items)) {
    // What lies beside the folders of entries is not the register's.
    const isOwn = folder === '' || isOfEntries(folder);
    const unread = isOwn ? [{ path: folder === '' ? '.' : folder, ...items }] : [];
    return { entryFiles, others: isOwn ? 0 : 1, refused: unread, folders };
  }
  for (const item of items) {
    // Hidden files are the machinery of editors and git, not the register's.
    if (item.name.startsWith('.') || (folder === '' && item.name === 'node_modules')) continue;
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    const isFolder = item.isDirectory();
    if (folder === '' && !item.isSymbolicLink() && isAlmostEntryFolder(item.name, isFolder)) {
      refused.push({ path, ...notTheFolder(item.name, isFolder) });
      continue;
    }
    const isEntry = isEntryPath(path);
    const mayBeMeant = isEntry || ((isFolder || item.isSymbolicLink()) && isOfEntries(path));
    if (mayBeMeant && item.name.includes('\ufffd')) refused.push({ path, ...nameNotUtf8 });
    else if (isEntry && item.isFile()) entryFiles.push(path);
    else {
      if (isFolder) folders.push(path);
      if (isEntry || (mayBeMeant && !isFolder)) refused.push({ path, ...noRegularFile(irregular(item)) });
      else if (!isFolder && path !== settingsFileName && path !== baselineFileName) others++;
    }
  }
  return { entryFiles, others, refused, folders };
}

function readFolder(root: string, folder: string): Dirent[] | ReadFault {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    return cannotRead(error);
  }
}

/** So often a file is read that changes under the reader's eyes. */
const attempts = 3;

/** Reads a file that is just that: no link, no pipe, no device, not larger than the limit, and not half written. */
function readRegularFile(path: string, limit: number): Uint8Array | ReadFault | undefined {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const bytes = readOnce(path, limit);
    if (bytes !== changing) return bytes;
  }
  return changing;
}

function readOnce(path: string, limit: number): Uint8Array | ReadFault | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return noRegularFile(irregular(stat));
    if (stat.size > limit) return tooLarge(limit);
    // One byte more than there should be: a file that grows is noticed.
    const bytes = Buffer.allocUnsafe(stat.size + 1);
    let length = 0;
    for (let count = 1; count > 0 && length < stat.size; length += count) {
      count = readSync(descriptor, bytes, length, bytes.length - length, length);
    }
    return length === stat.size ? bytes.subarray(0, length) : changing;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'ELOOP') return noRegularFile('link');
    return code === 'ENXIO' ? noRegularFile('socket') : cannotRead(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
