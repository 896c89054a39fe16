import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableFormats } from '../../src/table/table-formats.ts';
import { makeFolder, runCli } from '../support/run-cli.ts';
import { readArchive } from '../support/read-archive.ts';
import { ask, exampleFiles, makeExample } from './example.ts';

const questions = [
  ['due'],
  ['overview'],
  ['show', 'brandschutz'],
  ['list', 'plan'],
  ['cites', 'fb-37'],
  ['matrix'],
] as const;

describe('what is internal', () => {
  it('reaches no output', async () => {
    for (const question of questions) {
      for (const { name, binary } of tableFormats) {
        if (binary) continue;
        const { stdout, stderr } = await ask([...question, '-f', name]);
        expect(stdout + stderr, `${question.join(' ')} -f ${name}`).not.toContain('GEHEIM');
      }
    }
    for (const format of ['mermaid', 'dot', 'svg', 'json', 'graphml']) {
      expect((await ask(['graph', '-f', format])).stdout).not.toContain('GEHEIM');
    }
    expect((await ask(['due', '-f', 'ics'])).stdout).not.toContain('GEHEIM');
  });

  it('is shown on request, where nothing public is written', async () => {
    expect((await ask(['show', 'brandschutz', '--internal', '-f', 'json'])).stdout.match(/GEHEIM/g)).toHaveLength(2);
    for (const format of ['html', 'markdown', 'docx', 'csv', 'xlsx']) {
      expect((await ask(['show', 'brandschutz', '--internal', '-f', format])).code).toBe(2);
    }
  });

  it('is whatever the settings say', async () => {
    const settings = `${exampleFiles['plankreis.yaml']}public: {exclude_keys: [lead, source, events, members]}\n`;
    const root = makeExample({ 'plankreis.yaml': settings });
    const run = (...args: string[]) => runCli([...args, '--registry', root, '--as-of', '2024-12-03', '-f', 'json']);
    const overview = JSON.parse((await run('overview')).stdout).rows;
    expect(overview.map(({ lead, edition }: Record<string, unknown>) => [lead, edition])).toEqual(
      overview.map(() => [null, null]),
    );
    expect(JSON.parse((await run('cites', 'fb-37')).stdout).rows).toEqual([]);
    expect((await run('cites', 'fb-37', '--internal')).stdout).toContain('plan:brandschutz');
    expect((await run('show', 'brandschutz')).stdout).not.toContain('GEHEIM');
  });

  it.each(['xlsx', 'docx'])('is in no part of %s', async (format) => {
    const file = join(makeFolder({}), `out.${format}`);
    expect((await ask(['show', 'brandschutz', '-o', file])).code).toBe(0);
    const parts = [...readArchive(readFileSync(file)).values()].join('\n');
    expect(parts).toContain('Brandschutzbedarfsplan');
    expect(parts).not.toContain('GEHEIM');
  });
});
