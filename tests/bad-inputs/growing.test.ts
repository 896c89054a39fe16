import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeFolder, runCli } from '../support/run-cli.ts';
import { growing, type Make } from './growing.ts';

/** Every limit as high as the settings may set it: then the size of the files alone bounds the time. */
const limits =
  'limits: {file_size: 104857600, collection_items: 100000, text_length: 1000000, aliases: 10000, nesting: 200}\n';

/** What it costs the processor to check a register, in milliseconds. */
async function costOf(make: Make, bytes: number): Promise<number> {
  const root = makeFolder({
    'plankreis.yaml': limits,
    'bodies/fb-45.yaml': 'id: fb-45\nname: Kinder\n',
    ...make(bytes),
  });
  const before = process.cpuUsage();
  const { code } = await runCli(['validate', '-f', 'json', '--registry', root, '--as-of', '2018-05-08'], { cwd: root });
  const { user, system } = process.cpuUsage(before);
  rmSync(root, { recursive: true, force: true });
  expect(code).toBeLessThan(3);
  return (user + system) / 1000;
}

const small = 75_000;

it.each(Object.entries(growing))('%s: four times as much takes about four times as long', async (_, make) => {
  // The first run compiles what it meets; of the others the quickest counts.
  await costOf(make, small);
  let ratio = Infinity;
  for (let attempt = 0; attempt < 3 && ratio > 7; attempt++) {
    const [one, four] = [await costOf(make, small), await costOf(make, 4 * small)];
    // What takes no time worth measuring grows by nothing worth measuring.
    ratio = Math.min(ratio, four < 100 ? 0 : four / one);
  }
  expect(ratio).toBeLessThan(7);
});
