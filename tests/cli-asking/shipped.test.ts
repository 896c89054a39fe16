import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const registry = new URL('../../registry', import.meta.url).pathname;
const run = (args: readonly string[], columns = 100) =>
  runCli([...args, '--registry', registry], { columns, isTerminal: true, env: { NO_COLOR: '1' } });

describe('the shipped register', () => {
  it('has an overview that is up to date', async () => {
    const { code, stderr } = await run([
      'overview',
      '--update',
      `${registry}/UEBERSICHT.md`,
      '--check',
      '--as-of',
      '2026-11-22',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.each([80, 200])('fits a terminal of %i columns', async (columns) => {
    for (const question of [
      ['overview'],
      ['due'],
      ['cites', 'sgb2-quote'],
      ['list', 'body'],
      ['show', 'kjfp'],
      ['matrix'],
    ]) {
      const { code, stdout } = await run([...question, '--as-of', '2024-12-03'], columns);
      expect(code).toBe(0);
      const widest = Math.max(...stdout.split('\n').map((line) => line.length));
      expect(widest, question.join(' ')).toBeLessThanOrEqual(columns);
    }
  });

  it('tells a true story on the eve of two decisions', async () => {
    const { stdout } = await run(['due', '--as-of', '2024-12-03', '-f', 'json']);
    const [first] = JSON.parse(stdout).rows;
    expect(first).toMatchObject({ plan: 'brandschutzbedarfsplan', state: 'overdue', due: '2023-05-16', days: 567 });
  });

  it('finds the Jugendhilfe norm in every spelling', async () => {
    const asked = ['§ 80 SGB VIII', '§80 SGB 8', 'SGB VIII § 80', 'Paragraf 80 Sozialgesetzbuch VIII'];
    const answers = await Promise.all(asked.map((norm) => run(['cites', norm, '-f', 'json'])));
    const rows = answers.map(({ stdout }): unknown => JSON.parse(stdout).rows);
    expect(rows[0]).not.toEqual([]);
    for (const other of rows) expect(other).toEqual(rows[0]);
  });
});
