// Kills every writing command so often at random moments: `npm run kill-test -- --times 500 --seed 1`. Nothing may be half,
// nothing lost; what has ended before it was killed does not count.
import { parseArgs } from 'node:util';
import { importTypeScript, numberOption } from '../tools/import-typescript.mjs';

const root = new URL('../../', import.meta.url).pathname;
const text = { type: 'string' };
const { values } = parseArgs({ options: { times: text, seed: text } });
const seed = numberOption(values, 'seed', Date.now() % 1_000_000_000);

const times = numberOption(values, 'times', 500);

const { killOften } = await importTypeScript('tests/kill/kill.ts');
console.log(`seed ${seed}`);
const started = Date.now();
const log = (line) => console.log(line);
const result = await killOften({ root, times, seed, log });
const { kills, attempts, before, amid, after, leftovers, killsOf, faults } = result;
const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  `${kills} killed in ${attempts} attempts and ${seconds} s: ${before} before anything was written, ${amid} in the middle, ${after} after everything; ${leftovers} left something to clear away; ${faults.length} faults`,
);
for (const [name, count] of Object.entries(killsOf)) console.log(`${String(count).padStart(5)} × ${name}`);
process.exitCode = faults.length === 0 && kills >= times ? 0 : 1;
