import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { folderOfKind } from '../model/kinds.ts';
import type { Message } from '../model/language.ts';
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
      const options = { cwd: root, dot: true, onlyFiles: true, followSymbolicLinks: false, suppressErrors: true };
      return new Set(await globby([...patterns], options));
    },
  };
}

const entryFolders = new Set(Object.values(folderOfKind));

/** Does this path, relative to the register, name a file that may hold entries? */
export function isEntryPath(path: string): boolean {
  const slash = path.indexOf('/');
  return slash > 0 && entryFolders.has(path.slice(0, slash)) && /\.ya?ml$/.test(path);
}

function listFolder(root: string): Listing {
  const entryFiles: string[] = [];
  const refused: RefusedPath[] = [];
  let others = 0;
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const item of readFolder(root, folder, refused)) {
      // Hidden files are the machinery of editors and git, not the register's.
      if (item.name.startsWith('.') || (folder === '' && item.name === 'node_modules')) continue;
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.isDirectory()) folders.push(path);
      else if (isEntryPath(path) || (item.isSymbolicLink() && entryFolders.has(path.split('/')[0] ?? ''))) {
        if (item.name.includes('\ufffd')) refused.push({ path, ...nameNotUtf8 });
        else if (item.isFile()) entryFiles.push(path);
        else refused.push({ path, ...noRegularFile });
      } else if (path !== settingsFileName && path !== baselineFileName) others++;
    }
  }
  return { entryFiles: entryFiles.sort(), others, refused: refused.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function readFolder(root: string, folder: string, refused: RefusedPath[]): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    refused.push({ path: folder === '' ? '.' : folder, ...cannotRead(error) });
    return [];
  }
}

/** Reads a file that is just that: no link, no pipe, no device, not larger than the limit. */
function readRegularFile(path: string, limit: number): Uint8Array | ReadFault | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return noRegularFile;
    if (stat.size > limit) return tooLarge(limit);
    const bytes = Buffer.allocUnsafe(stat.size);
    let length = 0;
    while (length < stat.size) {
      const count = readSync(descriptor, bytes, length, stat.size - length, length);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return code === 'ELOOP' || code === 'ENXIO' ? noRegularFile : cannotRead(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** What stands where a regular file should. */
export const noRegularFile: ReadFault = {
  kind: 'unreadable',
  message: {
    de: 'Das ist keine gewöhnliche Datei (sondern z. B. ein symbolischer Verweis); sie wird nicht gelesen.',
    en: 'This is no regular file (but e.g. a symbolic link); it is not read.',
  },
  help: {
    de: 'Durch eine gewöhnliche Datei ersetzen oder aus dem Register entfernen.',
    en: 'Replace it by a regular file, or take it out of the register.',
  },
};

/** A file whose name nobody can write. */
export const nameNotUtf8: ReadFault = {
  kind: 'unreadable',
  message: { de: 'Der Dateiname ist kein UTF-8.', en: 'The file name is not UTF-8.' },
  help: { de: 'Die Datei umbenennen: Kennung und .yaml.', en: 'Rename the file: the id and .yaml.' },
};

const reasons: Readonly<Record<string, Message>> = {
  EACCES: { de: 'keine Berechtigung', en: 'no permission' },
  EPERM: { de: 'keine Berechtigung', en: 'no permission' },
  ENAMETOOLONG: { de: 'der Pfad ist zu lang', en: 'the path is too long' },
};

function cannotRead(error: unknown): ReadFault {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  const reason = reasons[code] ?? { de: code, en: code };
  return {
    kind: 'unreadable',
    message: { de: `Lässt sich nicht lesen: ${reason.de}.`, en: `Cannot be read: ${reason.en}.` },
    help: { de: 'Die Leserechte prüfen und erneut starten.', en: 'Check the permissions and run again.' },
  };
}

/** A file over the limit (bytes). */
export function tooLarge(limit: number): ReadFault {
  return {
    kind: 'too-large',
    message: { de: `Die Datei ist größer als ${limit} Byte.`, en: `The file is larger than ${limit} bytes.` },
    help: {
      de: 'Auf mehrere Dateien verteilen, oder die Grenze `limits.file_size` in plankreis.yaml anheben.',
      en: 'Spread it over several files, or raise `limits.file_size` in plankreis.yaml.',
    },
  };
}
