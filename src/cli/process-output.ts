import { fstatSync, statSync, writeSync, type Stats } from 'node:fs';
import { isatty } from 'node:tty';
import type { Output } from './io.ts';

/**
 * The standard output or error stream. Files and pipes are written to directly, for Node's own streams take as long to load as a
 * small register takes to check; terminals and all else get these streams.
 */
export function processOutput(descriptor: 1 | 2): Output {
  const stat = statOf(descriptor);
  const isDirect = stat === undefined || stat.isFile() || stat.isFIFO() || isNullDevice(stat);
  let terminal: boolean | undefined;
  const stream = (): NodeJS.WriteStream => (descriptor === 1 ? process.stdout : process.stderr);
  return {
    get isTerminal() {
      return (terminal ??= !isDirect && isatty(descriptor));
    },
    get columns() {
      const columns = isDirect ? undefined : stream().columns;
      // Some terminals say that they have none at all.
      return columns === 0 ? undefined : columns;
    },
    write: async (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const written = isDirect ? writeDirectly(descriptor, bytes) : 0;
      if (written < bytes.length) await writeToStream(stream(), bytes.subarray(written));
    },
  };
}

function statOf(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    // Closed: writing will say so.
    return undefined;
  }
}

function isNullDevice(stat: Stats): boolean {
  try {
    return stat.isCharacterDevice() && stat.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

/** Writes as much as the system takes at once; a reader that went away takes all. */
function writeDirectly(descriptor: number, bytes: Uint8Array): number {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return bytes.length;
    if (code !== 'EAGAIN') throw error;
  }
  return written;
}

/** Resolves when the system has taken the bytes. A reader that went away (`| head`) is no error. */
function writeToStream(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  // What fails is told to the callback of `write`; without a listener it would also end the process.
  if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => {
      if (error == null || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
      else reject(error);
    });
  });
}
