import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

let counter = 0;

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed, measured, renamed. Keeps the mode of the file
 * that it replaces. Devices and pipes, which cannot be replaced, are written to directly. Throws the system's error.
 */
export function writeWholeFile(path: string, content: string | Uint8Array): void {
  const present = lstatSync(path, { throwIfNoEntry: false });
  if (present !== undefined && !present.isFile() && !present.isDirectory() && !present.isSymbolicLink()) {
    writeFileSync(path, content);
    return;
  }
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${counter++}.tmp-plankreis`);
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
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
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
