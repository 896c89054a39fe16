// `npm run check-reuse`: is everything here under a licence that somebody can find? Asks the `reuse` tool of the FSFE, which
// has to be installed. It wants the text of a licence in a folder LICENSES/; here it is the file LICENSE, so a copy has both.
import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;
const copy = mkdtempSync(join(tmpdir(), 'reuse-'));
try {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const isHere = (path) => path !== '' && lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
  for (const path of stdout.split('\0').filter(isHere)) cpSync(join(root, path), join(copy, path));
  cpSync(join(root, 'LICENSE'), join(copy, 'LICENSES/EUPL-1.2.txt'));
  const { error, status } = spawnSync('reuse', ['--root', copy, 'lint'], { stdio: 'inherit' });
  if (error !== undefined) console.error(`reuse cannot be run (${error.message}); Debian and PyPI have it as “reuse”.`);
  process.exitCode = status ?? 2;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
