import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { largestBaseline, readBaseline, writeBaseline, type Baseline } from '../check/baseline.ts';
import { baselineFileName, diskTree } from '../load/disk-tree.ts';
import { isReadFault } from '../load/register-tree.ts';
import { systemReason } from '../load/system-reasons.ts';
import type { Message } from '../model/language.ts';
import type { BaselineUse } from '../model/report.ts';
import type { RegisterPlace } from './find-register.ts';
import type { Io } from './io.ts';
import { deliver } from './session.ts';
import { WrongUse } from './wrong-use.ts';

/** What the user said about baselines. */
export interface BaselineOptions {
  /** A file; false for none, whatever lies in the register. */
  readonly baseline?: string | false;
  readonly updateBaseline?: boolean;
}

/** A baseline and the file that it is kept in, as it was read. */
export interface BaselineFile {
  readonly baseline: Baseline;
  /** What the file held when it was read; undefined where there was none. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * The baseline that holds in this run: the named file, else `plankreis-baseline.json` in the register if there is one.
 * A named file that is missing is wrong use, unless it is about to be written.
 */
export function openBaseline(options: BaselineOptions, place: RegisterPlace, cwd: string): BaselineFile | undefined {
  const isUpdating = options.updateBaseline === true;
  if (options.baseline === false) return undefined;
  const named = options.baseline;
  const path = named === undefined ? join(place.root, baselineFileName) : resolve(cwd, named);
  const file = named ?? (place.shown === '.' ? baselineFileName : `${place.shown}/${baselineFileName}`);
  const bytes = named === undefined ? readBeside(place.root, file) : readNamed(path, named);
  if (bytes === undefined) {
    if (isUpdating) return { baseline: { file, entries: [], isUpdating }, bytes };
    if (named === undefined) return undefined;
    throw new WrongUse({
      de: `Die Datei „${named}“ gibt es nicht (--baseline). Anlegen: --update-baseline --baseline ${named}`,
      en: `There is no file “${named}” (--baseline). To make it: --update-baseline --baseline ${named}`,
    });
  }
  const entries = readBaseline(Buffer.from(bytes).toString('utf8'));
  if (isMessage(entries)) throw cannotRead(file, entries);
  return { baseline: { file, entries, isUpdating }, bytes };
}

/** Writes the baseline whole or not at all; a file that says the same already is left alone. */
export async function saveBaseline({ baseline, bytes }: BaselineFile, use: BaselineUse, io: Io): Promise<void> {
  const text = Buffer.from(writeBaseline(use.entries));
  if (bytes !== undefined && Buffer.compare(bytes, text) === 0) return;
  await deliver(text, baseline.file, io, bytes);
}

/** The register may come from a stranger: only a regular file counts. */
function readBeside(root: string, file: string): Uint8Array | undefined {
  const bytes = diskTree(root).read(baselineFileName, largestBaseline);
  if (isReadFault(bytes)) throw cannotRead(file, bytes.message);
  return bytes;
}

function readNamed(path: string, file: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    const why = systemReason(error);
    throw cannotRead(file, { de: `Lässt sich nicht lesen: ${why.de}.`, en: `Cannot be read: ${why.en}.` });
  }
}

function isMessage(value: readonly unknown[] | Message): value is Message {
  return !Array.isArray(value);
}

const cannotRead = (file: string, why: Message): WrongUse =>
  new WrongUse({ de: `Altbestand „${file}“: ${why.de}`, en: `Baseline “${file}”: ${why.en}` });
