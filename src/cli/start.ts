import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import * as zlib from 'node:zlib';

/**
 * The bundle, as a function that Node's module wrapper would make of it. A script that comes from the cache cannot import:
 * packages that are no part of the bundle are imported by this module, on its behalf.
 */
type Bundle = (
  require: NodeJS.Require,
  importPackage: (name: string) => Promise<unknown>,
) => { run: () => Promise<void> };

/** A checksum; missing in the first releases of Node 20, where there is no cache then. */
const checksum: ((data: Uint8Array) => number) | undefined = zlib.crc32;

/**
 * Runs the bundle with V8's code cache: compiling it is most of what a short run costs. The cache belongs to one version of
 * Node on one architecture, is kept beside the bundle (which every build makes anew), and is only ever an advantage: what is
 * missing, damaged or refused is made again, and where it cannot be written the program runs without.
 */
export async function start(file: string): Promise<void> {
  const cacheFile = join(dirname(file), 'cache', `${process.version}-${process.arch}.bin`);
  // The bundle is pure ASCII: read as Latin-1 it stays one byte a character.
  const source = readFileSync(file, 'latin1');
  const cachedData = readCache(cacheFile);
  const script = new Script(source, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const bundle = script.runInThisContext() as Bundle;
  await bundle(createRequire(file), (name) => import(name)).run();
  // After the run the cache also holds the functions that were compiled on the way.
  if (cachedData === undefined || script.cachedDataRejected === true) writeCache(cacheFile, script.createCachedData());
}

function readCache(file: string): Buffer | undefined {
  try {
    const stored = checksum === undefined ? Buffer.alloc(0) : readFileSync(file);
    const data = stored.subarray(4);
    return data.length > 0 && checksum?.(data) === stored.readUInt32LE(0) ? data : undefined;
  } catch {
    return undefined;
  }
}

function writeCache(file: string, data: Uint8Array): void {
  if (checksum === undefined) return;
  try {
    const head = Buffer.alloc(4);
    head.writeUInt32LE(checksum(data));
    const temporary = `${file}.${process.pid}.tmp`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, Buffer.concat([head, data]));
    renameSync(temporary, file);
  } catch {
    // A folder that may not be written to is no fault of the user's.
  }
}
