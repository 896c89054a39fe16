import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import { temporaryName } from './temporary-name.ts';
import { WriteRefused } from './write-refused.ts';

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed, measured, renamed. Keeps the mode of the file
 * that it replaces. Devices and pipes, which cannot be replaced, are written to directly; a link is refused. With `expected`
 * the file must still hold these bytes just before it is replaced. Throws the system's error, or `WriteRefused`.
 */
export function writeWholeFile(path: string, content: string | Uint8Array, expected?: Uint8Array): void {
  const present = lstatSync(path, { throwIfNoEntry: false });
  if (isStream(path, present)) {
    writeFileSync(path, content);
    return;
  }
  if (present?.isSymbolicLink() === true) throw new WriteRefused('link');
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const temporary = temporaryName(path, 'new');
  const descriptor = openSync(temporary, 'wx', 0o666);
  try {
    try {
      writeFileSync(descriptor, bytes);
      if (present?.isFile() === true) fchmodSync(descriptor, present.mode & 0o7777);
      fsyncSync(descriptor);
      const { size } = fstatSync(descriptor);
      if (size !== bytes.length) throw new Error(`wrote ${size} of ${bytes.length} bytes`);
    } finally {
      closeSync(descriptor);
    }
    if (expected !== undefined && Buffer.compare(readFileSync(path), expected) !== 0) throw new WriteRefused('changed');
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Is this a device, a pipe or a socket, be it by a link such as `/dev/stdout`? */
function isStream(path: string, present: Stats | undefined): boolean {
  if (present === undefined) return false;
  if (!present.isSymbolicLink()) return !present.isFile() && !present.isDirectory();
  const target = statSync(path, { throwIfNoEntry: false });
  // The standard output of a process can be a file, which is the caller's to keep.
  return target !== undefined && !target.isDirectory() && (!target.isFile() || /^\/(?:dev|proc)\//.test(path));
}

/** Makes the rename last; not every file system lets a folder be flushed. */
function syncFolder(path: string): void {
  try {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The content itself is safe.
  }
}
