import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, runCli } from '../support/run-cli.ts';

const root = new URL('../..', import.meta.url).pathname;

/** Umlauts in expressions: the tests run from the source, people run the bundle. */
const prose = makeFolder({
  'plankreis.yaml': 'name: Beispiel\n',
  'plans/laermaktionsplan.yaml': 'id: laermaktionsplan\ntitle: Lärmaktionsplan\nno_duty: none\n',
  'plans/plural.yaml': 'id: plural\ntitle: Plural\nno_duty: none\nsummary: Den Lärmaktionsplänen folgend.\n',
  'plans/zeilenende.yaml':
    'id: zeilenende\ntitle: Zeilenende\nno_duty: none\nsummary: Neben „Lärm- und Luftaktionsplänen“ – den Laermaktionsplaenen.\n',
});

it('the bundle is plain ASCII: it is read as Latin-1', () => {
  expect(/[^\0-\x7F]/.exec(readFileSync(join(root, 'dist/plankreis.js'), 'latin1'))?.index).toBeUndefined();
});

it('the built program reads umlauts as the source does', async () => {
  const args = ['validate', '--registry', prose, '--as-of', '2018-05-08', '-f', 'json'];
  const { stdout } = spawnSync(process.execPath, [join(root, 'bin/plankreis.js'), ...args], { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual(JSON.parse((await runCli(args)).stdout));
});
