// Times the first check of `validate --watch` and those after a change of one file, as multiples of a check of that file alone: `npm run bench:watch [-- --sizes 300,10000 --changes 9 --faulty 0]`.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { writeRegister } from './generate-register.mjs';
import { median } from './measure.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '300,10000' },
    changes: { type: 'string', default: '9' },
    // The share of plans with a reference that leads nowhere: how much there is to report.
    faulty: { type: 'string', default: '0' },
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

/** What somebody changes: in which file, and how its text reads after the change of this number. */
const edits = {
  'a text': {
    file: 'plan',
    change: (text, number) => text.replace(/(?: Stand \d+\.)?\n(?=duties:)/, ` Stand ${number}.\n`),
  },
  'a date': {
    file: 'plan',
    change: (text, number) => text.replace(/(?<=date: 2016-0\d-)\d\d/, () => String(10 + (number % 18))),
  },
  'a reference': {
    file: 'plan',
    change: (text, number) =>
      text.replace(/(?<=plan: plan-)\d+(?=, relation: refers_to)/, () => String(20 + (number % 90)).padStart(6, '0')),
  },
  'a definition': {
    file: 'indicator',
    change: (text) => text.replace(/(?<= der Stufe )\d+/, (found) => String(Number(found) + 1)),
  },
  'a name': {
    file: 'plan',
    change: (text, number) => text.replace(/(?<=\ntitle: ).*/, `Radwegebedarfsplanung Stufe ${number}`),
  },
};
/** The first changes let the machine learn; they are not counted. */
const learning = 6;

/** The first check, those after each kind of change in turn, and a check of the settings and the changed file alone. */
async function timeWatch(main, size) {
  const registry = mkdtempSync(join(tmpdir(), 'plankreis-watch-'));
  const alone = mkdtempSync(join(tmpdir(), 'plankreis-alone-'));
  try {
    writeRegister(registry, size, { faulty: Number(values.faulty) });
    const files = {
      plan: join('plans/bildung', firstPlan(registry)),
      indicator: 'indicators/indikator-00003.yaml',
    };
    const started = stopwatch();
    const { first, next, stop } = startWatch(main, registry);
    await first;
    const whole = started();
    const changes = Object.fromEntries(Object.keys(edits).map((name) => [name, { again: [], alone: [] }]));
    for (let number = 1; number <= learning + Number(values.changes); number++) {
      for (const [name, { file, change }] of Object.entries(edits)) {
        const path = join(registry, files[file]);
        const text = change(readFileSync(path, 'utf8'), number);
        const told = next();
        const elapsed = stopwatch();
        writeFileSync(path, text);
        await told;
        const again = elapsed();
        await settle();
        const once = await timeAlone(main, registry, alone, files[file]);
        if (number <= learning) continue;
        changes[name].again.push(again);
        changes[name].alone.push(once);
      }
    }
    await stop();
    return { whole, changes };
  } finally {
    rmSync(registry, { recursive: true, force: true });
    rmSync(alone, { recursive: true, force: true });
  }
}

/** A plain check of a register that holds just the settings and one file of another one, in this same warm process. */
async function timeAlone(main, registry, alone, file) {
  rmSync(alone, { recursive: true, force: true });
  mkdirSync(dirname(join(alone, file)), { recursive: true });
  for (const path of ['plankreis.yaml', file]) copyFileSync(join(registry, path), join(alone, path));
  const output = { isTerminal: false, columns: 200, write: async () => {} };
  const io = { stdout: output, stderr: output, cwd: alone, env: {}, now: () => new Date() };
  const elapsed = stopwatch();
  await main(['validate', '--registry', alone, '-f', 'compact', '--lang', 'en', '--as-of', '2018-05-08'], io);
  return elapsed();
}

/** Lets a look at the folder that is still to come pass by. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

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
  const middle = (list, kind) => median(list.map((one) => one[kind]));
  const ms = (time, digits = 1) => `${time.toFixed(digits).padStart(8)} ms`;
  for (const size of values.sizes.split(',').map(Number)) {
    const { whole, changes } = await timeWatch(main, size);
    console.log(`${size} entries: first check ${ms(whole.clock, 0)}, processor ${ms(whole.cpu, 0)}`);
    for (const [name, { again, alone }] of Object.entries(changes)) {
      const [used, once] = [middle(again, 'cpu'), middle(alone, 'cpu')];
      const best = Math.min(...again.map(({ cpu }) => cpu));
      console.log(
        `  after a change of ${name.padEnd(13)}${ms(middle(again, 'clock'), 0)}, processor ${ms(used)} (best ${ms(best).trim()}); ` +
          `the file alone ${ms(once).trim()}: × ${(used / once).toFixed(1)}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
