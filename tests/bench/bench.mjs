// Times `validate` against bare Node in one run: `npm run bench [-- --sizes 300,10000 --runs 9]`. Prints ratios of medians.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeRegister } from './generate-register.mjs';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '300,10000' }, runs: { type: 'string', default: '9' } },
});
const bin = new URL('../../bin/plankreis.js', import.meta.url).pathname;
// More certificates cost Node some 50 ms a start: nothing that we could mend, and nothing that we measure.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function time(args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' });
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, status };
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

const folder = mkdtempSync(join(tmpdir(), 'plankreis-bench-'));
try {
  const runs = Number(values.runs);
  const bare = ['-e', '0'];
  for (const size of values.sizes.split(',').map(Number)) {
    const [clean, faulty] = [join(folder, `clean-${size}`), join(folder, `faulty-${size}`)];
    writeRegister(clean, size);
    writeRegister(faulty, size, { faulty: 0.02 });
    const cases = {
      'bare node': bare,
      'validate, nothing found': [bin, 'validate', '--registry', clean, '--as-of', '2018-05-08'],
      'validate, findings in 2 %': [bin, 'validate', '--registry', faulty, '--as-of', '2018-05-08'],
    };
    const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
    // In turn, so that a busy minute of the machine hits all alike; the first round warms the caches.
    for (let run = 0; run <= (size > 5000 ? Math.min(runs, 9) : runs); run++) {
      for (const [name, args] of Object.entries(cases)) {
        const { ms, status } = time(args);
        if (name.includes('nothing') && status !== 0) throw new Error(`${size} entries: exit ${status}`);
        if (run > 0) times[name].push(ms);
      }
    }
    console.log(`${size} entries`);
    for (const [name, list] of Object.entries(times)) {
      console.log(
        `  ${name.padEnd(28)} ${median(list).toFixed(0).padStart(7)} ms  × ${(median(list) / median(times['bare node'])).toFixed(2)}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
