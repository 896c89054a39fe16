import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The user's folder for what can be made again: `plankreis` below XDG_CACHE_HOME or its equal on macOS and Windows; undefined where there is none. */
export function userCacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
  const own = { win32: env['LOCALAPPDATA'], darwin: home === '' ? undefined : join(home, 'Library', 'Caches') }[
    platform
  ];
  const base = [env['XDG_CACHE_HOME'], own, home === '' ? undefined : join(home, '.cache')].find(
    (folder) => folder !== undefined && folder !== '',
  );
  return base === undefined ? undefined : join(base, 'plankreis');
}

/** What a file of the cache holds; undefined where it is missing or damaged. It stands there twice, for nothing is faster to compare. */
export function readTwice(file: string): Buffer | undefined {
  try {
    const stored = readFileSync(file);
    const half = stored.length >> 1;
    const data = stored.subarray(0, half);
    return half > 0 && data.equals(stored.subarray(half)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file of the cache, whole or not at all. Where that is impossible nothing happens but that the answer is no: a cache is only ever an advantage. */
export function writeTwice(file: string, data: Uint8Array): boolean {
  try {
    const temporary = `${file}.${process.pid}.tmp`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, Buffer.concat([data, data]), { mode: 0o600 });
    renameSync(temporary, file);
    return true;
  } catch {
    // A folder that may not be written to is no fault of the user's.
    return false;
  }
}

/** Leaves only the newest files of a folder once there are twice as many. */
export function keepNewest(folder: string, most: number): void {
  try {
    const names = readdirSync(folder);
    if (names.length <= most * 2) return;
    const byAge = names
      .map((name) => ({ path: join(folder, name), age: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.age - a.age);
    for (const { path } of byAge.slice(most)) unlinkSync(path);
  } catch {
    // Another run tidies up at the same time.
  }
}
