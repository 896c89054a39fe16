import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tableFormats } from '../../src/table/table-formats.ts';

let folder: string;
let program: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plankreis-'));
  program = join(folder, 'hash-formats.cjs');
  const entry = new URL('../support/hash-formats.ts', import.meta.url).pathname;
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('every format is the same to the byte, whatever the hour, time zone, language and terminal', () => {
  const surroundings = [
    { TZ: 'UTC', LC_ALL: 'C', NO_COLOR: '1' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'sv_SE.UTF-8', FORCE_COLOR: '3' },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', TERM: 'dumb', CI: 'true' },
  ];
  const hashes = surroundings.map((env): unknown =>
    JSON.parse(
      execFileSync(process.execPath, [program], { env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' }),
    ),
  );
  expect(Object.keys(Object(hashes[0]))).toEqual(tableFormats.map(({ name }) => name));
  expect(hashes[1]).toEqual(hashes[0]);
  expect(hashes[2]).toEqual(hashes[0]);
});
