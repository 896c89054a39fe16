import type { Message } from '../model/language.ts';

const reasons: ReadonlyMap<string, Message> = new Map([
  ['EACCES', { de: 'keine Berechtigung', en: 'no permission' }],
  ['EPERM', { de: 'keine Berechtigung', en: 'no permission' }],
  ['EROFS', { de: 'der Datenträger ist schreibgeschützt', en: 'the disk is read-only' }],
  ['ENOENT', { de: 'die Datei oder ihren Ordner gibt es nicht', en: 'there is no such file or folder' }],
  ['ENOTDIR', { de: 'ein Teil des Pfads ist kein Ordner', en: 'a part of the path is no folder' }],
  ['EISDIR', { de: 'das ist ein Ordner', en: 'that is a folder' }],
  ['ENAMETOOLONG', { de: 'der Pfad ist zu lang', en: 'the path is too long' }],
  ['EMFILE', { de: 'zu viele offene Dateien', en: 'too many open files' }],
  ['ENOSPC', { de: 'der Datenträger ist voll', en: 'the disk is full' }],
  ['EDQUOT', { de: 'der zugeteilte Speicherplatz ist voll', en: 'the disk quota is used up' }],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', { de: 'die Datei ist nicht UTF-8', en: 'the file is not UTF-8' }],
  ['EFBIG', { de: 'die Datei würde zu groß', en: 'the file would become too large' }],
  ['link', { de: 'ein symbolischer Verweis steht an ihrer Stelle', en: 'a symbolic link stands in its place' }],
  ['changed', { de: 'sie wurde inzwischen geändert', en: 'it has changed meanwhile' }],
  ['EIO', { de: 'der Datenträger meldet einen Fehler', en: 'the disk reports a fault' }],
]);

/** What the system says about a file that cannot be read or written, in words; an unknown code as it is. */
export function systemReason(error: unknown): Message {
  const { code, message } = error as NodeJS.ErrnoException;
  const text = code ?? message;
  return reasons.get(text) ?? { de: text, en: text };
}
