import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { clearLeftovers } from '../edit/leftovers.ts';
import { writeWholeFile } from '../edit/write-whole-file.ts';
import type { Io } from './io.ts';

/** A signal came while something was being written: that is finished, nothing further is begun. */
export class Interrupted extends Error {
  readonly code: 130 | 143;
  constructor(code: 130 | 143) {
    super('interrupted');
    this.name = 'Interrupted';
    this.code = code;
  }
}

/**
 * Lets something be written to its end although the user, or a CI run, wants the program to stop; then stops it. `isStopped`
 * tells, between two files, whether that is wanted.
 */
export async function writeUndisturbed<T>(
  io: Io,
  write: (isStopped: () => Promise<boolean>) => T | Promise<T>,
): Promise<{ readonly result: T; readonly interrupted: Interrupted | undefined }> {
  let interrupted: Interrupted | undefined;
  const off = io.live?.onSignal((code) => {
    interrupted = new Interrupted(code);
  });
  const isStopped = async (): Promise<boolean> => {
    // Signals are told between two turns of the event loop.
    await nextTurn();
    return interrupted !== undefined;
  };
  try {
    const result = await write(isStopped);
    await isStopped();
    return { result, interrupted };
  } finally {
    off?.();
  }
}

/** Writes one file, whole or not at all; what killed runs have left beside it is cleared away. */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  io: Io,
  expected?: Uint8Array,
): Promise<void> {
  const { interrupted } = await writeUndisturbed(io, () => {
    clearLeftovers(dirname(path), io.now());
    writeWholeFile(path, content, expected);
  });
  if (interrupted !== undefined) throw interrupted;
}
