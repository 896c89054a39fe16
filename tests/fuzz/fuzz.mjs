// Looks for registers that the program cannot cope with: `npm run fuzz -- --seconds 30 --seed 1`. What it finds is kept in
// reports/fuzz/, as small as it gets, and belongs into tests/bad-inputs/ once it is mended.
import { parseArgs } from 'node:util';
import { importTypeScript, numberOption } from '../tools/import-typescript.mjs';

const root = new URL('../../', import.meta.url).pathname;
const text = { type: 'string' };
const { values } = parseArgs({ options: { seconds: text, seed: text, trials: text } });
const seed = numberOption(values, 'seed', Date.now() % 1_000_000_000);
const trials = numberOption(values, 'trials', Infinity);
const seconds = numberOption(values, 'seconds', trials === Infinity ? 30 : 1_000_000);

const { fuzz } = await importTypeScript('tests/fuzz/fuzz.ts');
console.log(`seed ${seed}`);
const started = Date.now();
const log = (line) => console.log(line);
const result = await fuzz({ root, seconds, seed, trials, found: `${root}reports/fuzz`, log });
const took = Math.round((Date.now() - started) / 1000);
console.log(
  `${result.trials} registers, ${2 * result.trials} runs in ${took} s: ${result.findings.length} kinds of findings`,
);
process.exitCode = result.findings.length === 0 ? 0 : 1;
