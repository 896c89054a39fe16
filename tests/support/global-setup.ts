import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before all tests: the vocabulary as it stands in the sources, and a cache that is nobody's. Answers how to tidy up. */
export function setup(): () => void {
  execFileSync(process.execPath, [new URL('../tools/compile-vocabulary.mjs', import.meta.url).pathname]);
  const folder = mkdtempSync(join(tmpdir(), 'plankreis-cache-'));
  process.env['XDG_CACHE_HOME'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
