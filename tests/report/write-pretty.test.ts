import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const root = new URL('../..', import.meta.url).pathname;

describe('the report for people', () => {
  it.each([40, 60, 80, 120])(
    'keeps within a terminal of %i columns, but for names that cannot be broken',
    async (columns) => {
      const { stdout } = await runCli(['validate', '--registry', 'registry', '--color', 'never'], {
        cwd: root,
        columns,
      });
      const lines = stdout.split('\n');
      const tooWide = lines.filter((line) => stringWidth(line) > columns);
      const breakable = tooWide.filter((line) => /\s\S+\s/.test(line.replace(/^\s*(?:→\s)?|\s*$/g, '')));
      expect(lines.length).toBeGreaterThan(300);
      expect(breakable).toEqual([]);
    },
  );

  it('puts what another place is below it where both do not fit on a line', async () => {
    const call = ['validate', '--registry', 'registry', '--as-of', '2018-05-08', '--rule', 'definition-conflict'];
    const place = 'indicators/betreuungsquote-u3.yaml:13:5';
    const wide = await runCli(call, { cwd: root, columns: 80 });
    expect(wide.stdout).toContain(`    → ${place}  die andere Lesart\n`);
    const narrow = await runCli(call, { cwd: root, columns: 60 });
    expect(narrow.stdout).toContain(`    → ${place}\n      die andere Lesart\n`);
  });
});
