import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { processOutput } from './process-output.ts';
import { keepNewest, readTwice, userCacheFolder, writeTwice } from './run-memory/cache-folder.ts';
import { openRunMemory, type LastingResult } from './run-memory/run-memory.ts';

/**
 * The bundle, as a function that Node's module wrapper would make of it. A script that comes from the cache cannot import:
 * packages that are no part of the bundle are imported by this module, on its behalf.
 */
type Bundle = (
  require: NodeJS.Require,
  importPackage: (name: string) => Promise<unknown>,
) => { run: (keep?: (result: LastingResult) => void) => Promise<void> };

/** Enough for every command under several versions of Node. */
const mostCaches = 32;

/** Names the content of the bundle, for V8 itself only compares lengths; the build puts it here. */
declare const bundleHash: string;

/**
 * Answers from memory where the same call was made before and the register has not changed since; else runs the bundle. `load` is the `require` of
 * the caller.
 */
export async function start(file: string, load: NodeJS.Require): Promise<void> {
  const stdout = processOutput(1);
  const memory = openRunMemory({
    build: `${bundleHash} ${process.version} ${process.arch}`,
    args: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    platform: process.platform,
    stdout,
    now: Date.now(),
  });
  const known = memory?.known;
  if (known === undefined) return runBundle(file, load, memory?.keep);
  process.exitCode = known.code;
  // What cannot be written is told by the program itself.
  return stdout.write(known.output).catch(() => runBundle(file, load));
}

/**
 * Runs the bundle with V8's code cache: compiling it is most of what a short run costs. There is a cache for each command, which
 * holds what that command needs. It belongs to one build of the bundle, one version of Node and one architecture, and is only ever an
 * advantage: what is missing, damaged or refused is made again. It stands beside the bundle, or in the user's folder where the program was installed by
 * somebody else.
 */
async function runBundle(file: string, load: NodeJS.Require, keep?: (result: LastingResult) => void): Promise<void> {
  optimiseLater();
  const name = `${bundleHash}-${process.version}-${process.arch}-${commandName()}.bin`;
  const user = userCacheFolder(process.env, process.platform);
  const cacheFiles = [join(dirname(file), 'cache', name), ...(user === undefined ? [] : [join(user, 'code', name)])];
  // The bundle is pure ASCII: read as Latin-1 it stays one byte a character.
  const source = readFileSync(file, 'latin1');
  const cachedData = readFirst(cacheFiles);
  const script = new Script(source, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  const bundle = script.runInThisContext() as Bundle;
  await bundle(load, (packageName) => import(packageName)).run(keep);
  // After the run the cache also holds the functions that were compiled on the way.
  if (cachedData === undefined || isStale(script)) {
    const data = script.createCachedData();
    const kept = cacheFiles.find((cacheFile) => writeTwice(cacheFile, data));
    // Older builds and mistyped commands leave theirs behind.
    if (kept !== undefined) keepNewest(dirname(kept), mostCaches);
  }
}

/** A short run ends before optimised code pays for its making: V8 shall wait for what is really used often. Later versions of Node do so by themselves. */
function optimiseLater(): void {
  if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000');
}

function readFirst(files: readonly string[]): Buffer | undefined {
  for (const file of files) {
    const data = readTwice(file);
    if (data !== undefined) return data;
  }
  return undefined;
}

/** The first argument, if it can be the name of a command. */
function commandName(): string {
  const name = process.argv[2] ?? '';
  return /^[a-z]{1,20}$/.test(name) ? name : 'other';
}

/** Was the cache refused, and would another one serve the next run? With options for V8 only runs with the same options would profit. */
function isStale(script: Script): boolean {
  return (
    script.cachedDataRejected === true && process.execArgv.length === 0 && process.env['NODE_OPTIONS'] === undefined
  );
}
