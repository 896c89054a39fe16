import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const source = join(folder, '../../src/deadlines');

const groups = [
  'anchor',
  'calendar',
  'lead-time',
  'named-date',
  'own-event',
  'period',
  'rule',
  'start-of-day',
  'term',
  'worked',
];

/** Judges every case and prints what comes out. */
const program = `
  import { judgeDuty } from ${JSON.stringify(join(source, 'judge-duty.ts'))};
  ${groups.map((name, at) => `import * as group${at} from ${JSON.stringify(join(folder, `${name}-cases.ts`))};`).join(' ')}
  const cases = [${groups.map((_, at) => `group${at}`).join(', ')}].flatMap((group) => Object.values(group).flat());
  const results = cases.map(({ duty, editions, settings, asOf }) =>
    judgeDuty({ id: 'x', title: 'X', editions, duties: [duty] }, 0, duty, settings ?? {}, asOf));
  process.stdout.write(JSON.stringify([new Date(2018, 0, 1).getTimezoneOffset(), results]));
`;

it('results do not depend on the time zone or the language of the machine', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'deadlines-'));
  try {
    const file = join(temporary, 'judge.mjs');
    const stdin = { contents: program, resolveDir: folder, loader: 'ts' } as const;
    await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: file, logLevel: 'silent' });
    const outputs = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'].map(
      (zone): readonly [number, unknown] =>
        JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8', env: { TZ: zone, LC_ALL: 'C' } })),
    );
    expect(new Set(outputs.map(([offset]) => offset)).size).toBe(5);
    for (const [, results] of outputs) expect(results).toEqual(outputs[0]?.[1]);
  } finally {
    rmSync(temporary, { recursive: true });
  }
});

it('knows no clock, no time zone and no locale', () => {
  for (const name of readdirSync(source)) {
    expect(readFileSync(join(source, name), 'utf8'), name).not.toMatch(
      /\bnew Date\b|\bDate\.|\bIntl\b|toLocale|process\./,
    );
  }
});
