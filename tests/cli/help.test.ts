import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const help = async (language: string, ...command: string[]): Promise<string> =>
  (await runCli([...command, '--help', '--lang', language])).stdout;

const commands = [...(await help('en')).matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1] ?? '');

/** What is to be filled in: `<file>`, `[path...]`. */
const gaps = (text: string): readonly string[] => text.match(/<[^>]*>|\[[^\]]*\]/g) ?? [];

describe('German help is German', () => {
  it('lists the commands', () => {
    expect(commands).toContain('validate');
    expect(commands.length).toBeGreaterThan(10);
  });

  it.each([[], ...commands.map((command) => [command])])('%s', async (...command) => {
    const [german, english] = [await help('de', ...command), await help('en', ...command)];
    expect(gaps(german).length).toBe(gaps(english).length);
    expect(gaps(german).filter((gap) => !/^[<[][A-ZÄÖÜ]/.test(gap))).toEqual([]);
    expect(german).not.toMatch(/\b(?:choices|default|options|command|file|day|Usage)\b:?(?!-)/);
    expect(gaps(english).filter((gap) => /[A-ZÄÖÜ]/.test(gap))).toEqual([]);
  });

  it('so is what is said of a missing value', async () => {
    expect((await runCli(['cites', '--lang', 'de'])).stderr).toContain('Es fehlt die Angabe „Kennung“.');
    expect((await runCli(['cites', '--lang', 'en'])).stderr).toContain('The argument “id” is missing.');
    expect((await runCli(['due', '--lang', 'de', '--as-of'])).stderr).toContain('„--as-of <Tag>“ fehlt der Wert.');
  });
});
