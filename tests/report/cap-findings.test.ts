import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from '../support/run-cli.ts';

const lead = 'id: fb-45\nname: Kinder, Jugend und Schule\n';
const head = (id: string): string => `id: ${id}\ntitle: ${id.toUpperCase()}\nlead: fb-45\n`;
const keys = (count: number): string => Array.from({ length: count }, (_, i) => `unbekannt_${i}: x\n`).join('');

/** 130 errors in one file, one warning and one error in another: more than are shown by default. */
const folder = makeFolder({
  'bodies/fb-45.yaml': lead,
  'plans/a.yaml': `${head('a')}no_duty: none\n${keys(130)}`,
  'plans/b.yaml': 'id: c\ntitle: C\nno_duty: none\ninvolved: [weg]\n',
});
const run = async (format: string, ...more: string[]): Promise<string> =>
  (await runCli(['validate', '--registry', folder, '-f', format, ...more])).stdout;
const count = (text: string, what: string): number => text.split(what).length - 1;

describe('findings a file', () => {
  it.each(['pretty', 'compact', 'html'])('%s shows a hundred and counts the rest', async (format) => {
    const text = await run(format);
    expect(count(text, 'Unbekannter Schlüssel')).toBe(100);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('nicht gezeigt: 30 in 1 Datei');
    expect(text).toContain('131 Fehler');
    expect(text).toContain('b.yaml');
  });

  it('markdown says so too, beside what its length cuts', async () => {
    expect(await run('markdown')).toContain('nicht gezeigt: 30 in 1 Datei');
  });

  it('is said even where the summary is not', async () => {
    const lines = (await run('compact', '--quiet')).trimEnd().split('\n');
    expect(lines.at(-1)).toContain('nicht gezeigt: 30 in 1 Datei');
    expect(await run('pretty', '--quiet', '--lang', 'en')).toContain('not shown: 30 in 1 file');
  });

  it.each(['json', 'sarif', 'junit', 'gitlab', 'github'])('%s is for programs: all of them', async (format) => {
    const text = await run(format);
    expect(count(text, 'Unbekannter Schlüssel')).toBeGreaterThanOrEqual(130);
    expect(text).not.toContain('nicht gezeigt');
  });

  it('the settings choose how many; errors come before all else', async () => {
    const few = makeFolder({
      'plankreis.yaml': 'limits: {findings_per_file: 1}\n',
      'plans/b.yaml': 'id: c\ntitle: C\nno_duty: none\ninvolved: [weg]\n',
    });
    const { code, stdout } = await runCli(['validate', '--registry', few, '-f', 'compact', '--quiet']);
    expect(code).toBe(1);
    expect(stdout.split('\n').map((line) => line.split(' ')[1])).toEqual(['error', 'Datei', undefined]);
    expect(stdout).toContain('Je Datei höchstens 1 Befund gezeigt');
    expect(stdout).toContain('nicht gezeigt: 2 in 1 Datei');
  });

  it('nothing is said where all are shown', async () => {
    const small = makeFolder({ 'bodies/fb-45.yaml': lead, 'plans/a.yaml': `${head('a')}no_duty: none\n${keys(100)}` });
    const { stdout } = await runCli(['validate', '--registry', small, '-f', 'compact']);
    expect(stdout).not.toContain('gezeigt');
  });
});
