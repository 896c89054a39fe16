// Times the first check of `validate --watch` and those after a change of one file: `npm run bench:watch [-- --sizes 300,10000 --changes 9]`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { writeRegister } from './generate-register.mjs';
import { median } from './measure.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '300,10000' },
    changes: { type: 'string', default: '9' },
  },
});
const root = new URL('../../', import.meta.url).pathname;

/** The time of one check (ms): on the clock, and of the processor. */
const stopwatch = () => {
  const [start, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { clock: performance.now() - start, cpu: (user + system) / 1000 };
  };
};

/** Starts `validate --watch` in this process; `next` waits for a report. */
function startWatch(main, registry) {
  let arrived = () => {};
  let press = () => {};
  const write = async (text) => {
    if (/q quits/.test(text)) arrived();
  };
  const output = { isTerminal: false, columns: 200, write };
  const live = {
    onKey: (listener) => {
      press = listener;
      return () => {};
    },
    onSignal: () => () => {},
  };
  const next = () => new Promise((resolve) => (arrived = resolve));
  const first = next();
  const args = [
    'validate',
    '--watch',
    '--registry',
    registry,
    '-f',
    'compact',
    '--lang',
    'en',
    '--as-of',
    '2018-05-08',
  ];
  const io = { stdout: output, stderr: output, cwd: registry, env: {}, now: () => new Date(), live };
  const ended = main(args, io);
  return { first, next, stop: () => (press('q'), ended) };
}

/** The first check, and those after a change of a plan's summary and of an indicator's definition in turn. */
async function timeWatch(main, size) {
  const registry = mkdtempSync(join(tmpdir(), 'plankreis-watch-'));
  try {
    writeRegister(registry, size);
    const indicator = join(registry, 'indicators/indikator-00003.yaml');
    const plan = join(registry, 'plans/bildung', firstPlan(registry));
    const changes = { plan: [], indicator: [] };
    const started = stopwatch();
    const { first, next, stop } = startWatch(main, registry);
    await first;
    const whole = started();
    for (let change = 1; change <= 2 * Number(values.changes); change++) {
      const name = change % 2 === 0 ? 'plan' : 'indicator';
      const file = name === 'plan' ? plan : indicator;
      const text = readFileSync(file, 'utf8').replace(/(?: Stand \d+\.)?\n(?=duties:)|(?<= der Stufe )\d+/, (found) =>
        name === 'plan' ? ` Stand ${change}.\n` : String(Number(found) + 1),
      );
      const told = next();
      const elapsed = stopwatch();
      writeFileSync(file, text);
      await told;
      changes[name].push(elapsed());
    }
    await stop();
    return { whole, changes };
  } finally {
    rmSync(registry, { recursive: true, force: true });
  }
}

function firstPlan(registry) {
  for (let number = 0; ; number++) {
    const name = `plan-${String(number).padStart(6, '0')}.yaml`;
    try {
      readFileSync(join(registry, 'plans/bildung', name));
      return name;
    } catch {
      // The next one, then.
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'plankreis-watch-bundle-'));
try {
  const outfile = join(folder, 'main.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    external: ['@hpcc-js/wasm-graphviz', 'docx', 'fflate', 'globby', 'hucre', 'jsonata', 'micromatch'],
  });
  const { main } = createRequire(import.meta.url)(outfile);
  const print = (name, list, base) => {
    const [clock, cpu] = ['clock', 'cpu'].map((kind) => median(list.map((one) => one[kind])));
    const best = Math.min(...list.map((one) => one.cpu));
    const share = ((100 * cpu) / base.cpu).toFixed(1).padStart(6);
    const times = [clock, cpu, best].map((ms) => ms.toFixed(0).padStart(8));
    console.log(`  ${name.padEnd(24)}${times[0]} ms, processor ${times[1]} ms (${share} %), best ${times[2]} ms`);
  };
  for (const size of values.sizes.split(',').map(Number)) {
    const { whole, changes } = await timeWatch(main, size);
    console.log(`${size} entries`);
    print('first check', [whole], whole);
    for (const [name, list] of Object.entries(changes)) print(`after a change (${name})`, list, whole);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
