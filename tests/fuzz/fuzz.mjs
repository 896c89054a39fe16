// Looks for registers that the program cannot cope with: `npm run fuzz -- --seconds 30 --seed 1`. What it finds is kept in
// reports/fuzz/, as small as it gets, and belongs into tests/bad-inputs/ once it is mended.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url).pathname;
const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, trials: { type: 'string' } },
});

function number(name, otherwise) {
  const text = values[name];
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name}: a whole number, please`);
  return Number(text);
}

// The tests' own code is TypeScript, which not every supported Node reads: bundled beside the packages it still finds them.
const outfile = `${root}node_modules/.cache/plankreis/fuzz.${process.pid}.mjs`;
mkdirSync(new URL('.', `file://${outfile}`), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['tests/fuzz/fuzz.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.setSourceMapsEnabled(true);
const { fuzz } = await import(outfile);

const seed = number('seed', Date.now() % 1_000_000_000);
console.log(`seed ${seed}`);
const started = Date.now();
const { trials, findings } = await fuzz({
  root,
  seconds: number('seconds', values.trials === undefined ? 30 : 1_000_000),
  seed,
  ...(values.trials === undefined ? {} : { trials: number('trials') }),
  found: `${root}reports/fuzz`,
  log: (line) => console.log(line),
});
console.log(
  `${trials} registers, ${2 * trials} runs in ${Math.round((Date.now() - started) / 1000)} s: ${findings.length} findings`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
