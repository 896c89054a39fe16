import type { Message } from '../model/language.ts';
import type { ReadFault } from './register-tree.ts';
import { systemReason } from './system-reasons.ts';

/** What can stand where a regular file should. */
export type Irregular = 'link' | 'folder' | 'pipe' | 'socket' | 'device' | 'other';

const names: Readonly<Record<Irregular, Message>> = {
  link: { de: 'ein symbolischer Verweis', en: 'a symbolic link' },
  folder: { de: 'ein Ordner', en: 'a folder' },
  pipe: { de: 'eine Pipe (FIFO)', en: 'a pipe (FIFO)' },
  socket: { de: 'ein Socket', en: 'a socket' },
  device: { de: 'ein Gerät', en: 'a device' },
  other: { de: 'etwas anderes', en: 'something else' },
};

/** What a directory or `stat` says about something that is no regular file. */
export function irregular(item: {
  isSymbolicLink(): boolean;
  isDirectory(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
  isBlockDevice(): boolean;
  isCharacterDevice(): boolean;
}): Irregular {
  if (item.isSymbolicLink()) return 'link';
  if (item.isDirectory()) return 'folder';
  if (item.isFIFO()) return 'pipe';
  if (item.isSocket()) return 'socket';
  return item.isBlockDevice() || item.isCharacterDevice() ? 'device' : 'other';
}

/** What stands where a regular file should. */
export function noRegularFile(what: Irregular): ReadFault {
  return {
    kind: 'unreadable',
    message: {
      de: `Das ist keine gewöhnliche Datei, sondern ${names[what].de}; es wird nicht gelesen.`,
      en: `This is no regular file but ${names[what].en}; it is not read.`,
    },
    help:
      what === 'folder'
        ? {
            de: 'Den Ordner anders nennen: Namen mit .yaml oder .yml gehören Einträgen.',
            en: 'Call the folder something else: names with .yaml or .yml are for entries.',
          }
        : {
            de: 'Durch eine gewöhnliche Datei ersetzen oder aus dem Register entfernen.',
            en: 'Replace it by a regular file, or take it out of the register.',
          },
  };
}

/** Something at the root of the register that is almost one of the folders of entries. */
export function notTheFolder(name: string, isFolder: boolean): ReadFault {
  const right = name.toLowerCase();
  return {
    kind: 'unreadable',
    message: isFolder
      ? {
          de: `Der Ordner heißt „${name}“, Einträge stehen aber in „${right}“: Er wird nicht gelesen.`,
          en: `The folder is called “${name}”, but entries stand in “${right}”: it is not read.`,
        }
      : {
          de: `„${name}“ ist kein Ordner; die Einträge gehören in einen Ordner „${right}“.`,
          en: `“${name}” is no folder; the entries belong into a folder “${right}”.`,
        },
    help: isFolder
      ? { de: `Den Ordner in „${right}“ umbenennen.`, en: `Rename the folder to “${right}”.` }
      : { de: 'Umbenennen oder aus dem Register entfernen.', en: 'Rename it, or take it out of the register.' },
  };
}

/** A file or folder whose name nobody can write. */
export const nameNotUtf8: ReadFault = {
  kind: 'unreadable',
  message: { de: 'Der Name ist kein UTF-8.', en: 'The name is not UTF-8.' },
  help: {
    de: 'Umbenennen: eine Datei heißt wie ihre Kennung, mit .yaml.',
    en: 'Rename it: a file is called like its id, with .yaml.',
  },
};

/** A file that was there when the folder was listed, and is not any more. */
export const vanished: ReadFault = {
  kind: 'unreadable',
  message: {
    de: 'Die Datei ist während der Prüfung verschwunden.',
    en: 'The file has vanished during the check.',
  },
  help: {
    de: 'Erneut starten, wenn am Register gerade niemand arbeitet.',
    en: 'Run again when nobody is working on the register.',
  },
};

/** A file that somebody was writing while it was read. */
export const changing: ReadFault = {
  kind: 'unreadable',
  message: {
    de: 'Die Datei wird gerade geschrieben: Sie hat sich beim Lesen geändert.',
    en: 'The file is just being written: it changed while it was read.',
  },
  help: vanished.help,
};

const permissions: Message = {
  de: 'Die Leserechte prüfen und erneut starten.',
  en: 'Check the permissions and run again.',
};
const again: Message = { de: 'Erneut starten.', en: 'Run again.' };

const helps: ReadonlyMap<string, Message> = new Map([
  ['EACCES', permissions],
  ['EPERM', permissions],
  ['ENAMETOOLONG', { de: 'Die Ordner weniger tief schachteln.', en: 'Nest the folders less deeply.' }],
  ['EIO', { de: 'Den Datenträger prüfen.', en: 'Check the disk.' }],
]);

/** What the system says about a file or folder that cannot be read. */
export function cannotRead(error: unknown): ReadFault {
  const why = systemReason(error);
  return {
    kind: 'unreadable',
    message: { de: `Lässt sich nicht lesen: ${why.de}.`, en: `Cannot be read: ${why.en}.` },
    help: helps.get((error as NodeJS.ErrnoException).code ?? '') ?? again,
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
