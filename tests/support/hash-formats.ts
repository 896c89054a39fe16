import { createHash } from 'node:crypto';
import { tableFormats } from '../../src/table/table-formats.ts';
import { nastyTable } from './nasty-table.ts';
import { groupedSample, sampleTable } from './sample-table.ts';

/** Prints the hash of every format of some tables; run as a program of its own under different surroundings. */
async function printHashes(): Promise<void> {
  const hashes: Record<string, string> = {};
  for (const { name, load } of tableFormats) {
    const write = await load();
    const hash = createHash('sha256');
    for (const table of [sampleTable, groupedSample(), nastyTable]) {
      hash.update(await write(table, { language: 'de', asOf: '2024-12-04', colorLevel: 1, width: 120 }));
    }
    hashes[name] = hash.digest('hex');
  }
  process.stdout.write(JSON.stringify(hashes));
}

void printHashes();
