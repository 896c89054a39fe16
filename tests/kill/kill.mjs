// Kills every writing command at random moments: `npm run kill-test -- --times 500 --seed 1`. Nothing may be half, nothing lost.
import { parseArgs } from 'node:util';
import { importTypeScript, numberOption } from '../tools/import-typescript.mjs';

const root = new URL('../../', import.meta.url).pathname;
const text = { type: 'string' };
const { values } = parseArgs({ options: { times: text, seed: text } });
const seed = numberOption(values, 'seed', Date.now() % 1_000_000_000);

const { killOften } = await importTypeScript('tests/kill/kill.ts');
console.log(`seed ${seed}`);
const started = Date.now();
const log = (line) => console.log(line);
const { kills, before, amid, after, leftovers, faults } = await killOften({
  root,
  times: numberOption(values, 'times', 500),
  seed,
  log,
});
console.log(
  `${kills} killed in ${Math.round((Date.now() - started) / 1000)} s: ${before} before anything was written, ${amid} in the middle, ${after} after everything; ${leftovers} left something to clear away; ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
