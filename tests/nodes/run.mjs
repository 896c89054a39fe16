// Does every supported Node give the same bytes, whatever the locale? `npm run test:nodes` also runs the bad inputs and a
// minute of fuzzing on each; `--bytes` leaves that out.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { nodes } from './nodes.mjs';

const root = new URL('../../', import.meta.url).pathname;
const onlyBytes = process.argv.includes('--bytes');

const surroundings = [
  { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' },
  { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', TZ: 'Pacific/Apia' },
];
const commands = [
  ['validate', '-f', 'json'],
  ['validate', '-f', 'pretty'],
  ['overview', '-f', 'csv-de'],
  ['due', '-f', 'ics'],
];

let isFine = true;
function tell(label, isRight, more = '') {
  isFine &&= isRight;
  console.log(`${isRight ? 'same' : 'OTHER'}  ${label}${more}`);
}

const known = nodes();
const { PATH } = process.env;

for (const command of commands) {
  const hashes = new Map();
  for (const { version, path } of known) {
    for (const env of surroundings) {
      const args = ['bin/plankreis.js', ...command, '--registry', 'registry', '--as-of', '2018-05-08'];
      const { status, stdout, stderr } = spawnSync(path, args, { cwd: root, env: { PATH, ...env } });
      const hash = createHash('sha256').update(`${status}\n`).update(stdout).update('\0').update(stderr).digest('hex');
      hashes.set(`Node ${version} ${env.LANG}`, `${stdout.length} bytes ${hash.slice(0, 12)}`);
    }
  }
  const [first] = hashes.values();
  for (const [where, hash] of hashes) tell(`${command.join(' ')} · ${where}: ${hash}`, hash === first);
}

/** Runs a script on one Node, with everything that it starts. */
function runOn({ version, path }, label, args) {
  const { status, stdout, stderr } = spawnSync(path, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
  });
  const last = `${stdout}${stderr}`
    .trimEnd()
    .split('\n')
    .slice(status === 0 ? -4 : -60)
    .join('\n      ');
  tell(`${label} · Node ${version}`, status === 0, `\n      ${last}`);
}

if (!onlyBytes) {
  for (const node of known) {
    runOn(node, 'bad inputs', [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'tests/bad-inputs/vitest.config.ts',
    ]);
    runOn(node, 'fuzzing', ['tests/fuzz/fuzz.mjs', '--seconds', '60', '--seed', '1']);
  }
}
process.exitCode = isFine ? 0 : 1;
