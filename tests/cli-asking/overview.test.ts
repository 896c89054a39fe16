import { mkdirSync, readFileSync, symlinkSync, lstatSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from '../support/run-cli.ts';
import { ask, askJson, makeExample } from './example.ts';

const start = '<!-- plankreis:overview -->';
const end = '<!-- /plankreis:overview -->';

describe('overview', () => {
  it('tells of every plan what the coordinating circle asks about', async () => {
    const { rows, columns } = await askJson(['overview']);
    expect(columns.map(({ key }) => key)).toEqual([
      'plan',
      'title',
      'lead',
      'legalBasis',
      'rhythm',
      'edition',
      'due',
      'state',
      'targetGroups',
      'areas',
      'referencesOut',
      'referencesIn',
      'indicators',
      'file',
      'line',
    ]);
    expect(rows.find(({ plan }) => plan === 'kjfp')).toEqual({
      plan: 'kjfp',
      title: 'Kinder- und Jugendförderplan',
      lead: 'fb-45',
      legalBasis: ['§ 15 Abs. 4 KJFöG NRW (3. AG-KJHG)', '§80 SGB 8'],
      rhythm: ['laufend'],
      edition: null,
      due: null,
      state: 'no_deadline',
      targetGroups: ['kinder'],
      areas: ['quartiere'],
      referencesOut: ['integrationskonzept'],
      referencesIn: ['integrationskonzept'],
      indicators: ['kinderarmut', 'sgb2-quote'],
      file: 'plans/kjfp.yaml',
      line: 1,
    });
    expect(rows.map(({ title }) => title)).toEqual([
      'Brandschutzbedarfsplan',
      'Integrationskonzept',
      'Kinder- und Jugendförderplan',
      'Mietspiegel',
      'Schulentwicklungsplan',
      'Sozialentwicklungsplan',
    ]);
  });

  it('writes as a German administration does', async () => {
    const stdout = (await ask(['overview', '-f', 'markdown'])).stdout.replaceAll('\\', '');
    expect(stdout).toContain(
      '| Brandschutzbedarfsplan | Feuerwehr (FB 37) | § 3 Abs. 3 BHKG NRW | alle 5 Jahre | Beschluss 16.05.2018 | 16.05.2023 | **überfällig** | Alle | Musterstadt | – | – | – |',
    );
    expect(stdout).toContain('| Fortschreibung alle 2 Jahre, freiwillig; Neuaufstellung alle 4 Jahre |');
    expect(stdout).toContain('6 Planwerke, davon 2 überfällig.');
    expect(stdout).toContain('Schulentwicklungsplan (eingestellt, extern)');
  });

  it.each([
    [
      ['--group-by', 'topic'],
      ['Jugend', 'Sicherheit', 'Wohnen', 'ohne Angabe: Themen'],
    ],
    [
      ['--group-by', 'state'],
      ['überfällig', 'keine Frist', 'Regel unbekannt'],
    ],
    [
      ['--group-by', 'type'],
      ['Bericht', 'Datenprodukt', 'Konzept', 'Plan', 'ohne Angabe: Art'],
    ],
  ])('%j', async (args, headings) => {
    const { stdout } = await ask(['overview', ...args, '-f', 'markdown']);
    expect((stdout.match(/^### .*/gm) ?? []).map((line) => line.slice(4).replaceAll('\\', ''))).toEqual(headings);
  });

  it('names every plan once for programs, however it is grouped', async () => {
    const { rows } = await askJson(['overview', '--group-by', 'topic']);
    expect(rows).toHaveLength(6);
  });

  it('takes the format from the name of the file', async () => {
    const file = join(makeFolder({}), 'out.html');
    expect((await ask(['overview', '-o', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/i);
  });
});

describe('overview --update', () => {
  const page = (inside = ''): string => `# Seite\n\nText.\n${start}\n${inside}${end}\n\nMehr Text.\n`;
  const update = async (text: string, ...args: string[]) => {
    const root = makeExample({ 'UEBERSICHT.md': text });
    const file = join(root, 'UEBERSICHT.md');
    const run = (...more: string[]) =>
      runCli(['overview', '-f', 'markdown', '--update', file, '--registry', root, ...args, ...more]);
    return { root, run, ...(await run()), text: () => readFileSync(file, 'utf8') };
  };

  it('renews what stands between the markers and nothing else, again and again', async () => {
    const { code, text, run, stdout } = await update(page('alt\n'), '--as-of', '2024-12-03');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const once = text();
    expect(
      once.startsWith(
        `# Seite\n\nText.\n${start}\n\n*Stand 03.12.2024: 6 Planwerke, davon 2 überfällig.*\n\n| Planwerk |`,
      ),
    ).toBe(true);
    expect(once.endsWith(`|\n\n${end}\n\nMehr Text.\n`)).toBe(true);
    expect((await run()).code).toBe(0);
    expect(text()).toBe(once);
    expect((await run('--check')).code).toBe(0);
  });

  it('--check says when the register has moved on, and writes nothing', async () => {
    const { root, run, text } = await update(page(), '--as-of', '2024-12-03');
    const before = text();
    writeFileSync(join(root, 'plans/neu.yaml'), 'id: neu\ntitle: Neuer Plan\n');
    const { code, stderr } = await run('--check');
    expect(code).toBe(1);
    expect(stderr).toContain('nicht auf dem Stand des Registers. Erneuern: plankreis overview -f markdown --update');
    expect(text()).toBe(before);
  });

  it('is not put out of date by a day on which nothing changes, but by a deadline that passes', async () => {
    const { root } = await update(page(), '--as-of', '2018-05-07');
    const check = (now: string) =>
      runCli(['overview', '--update', join(root, 'UEBERSICHT.md'), '--check', '--registry', root, ...now.split(' ')]);
    // The clock of these runs stands on 8 May 2018.
    expect((await check('-q')).code).toBe(0);
    expect((await check('--as-of 2018-05-08')).code).toBe(1);
    expect((await check('--as-of 2018-05-07')).code).toBe(0);
  });

  it('keeps the line breaks of Windows, a byte order mark and a link', async () => {
    const { text, root } = await update(`\ufeff${page()}`.replaceAll('\n', '\r\n'));
    expect(text()).toMatch(/^\ufeff# Seite\r\n/);
    expect(text().replaceAll('\r\n', '')).not.toContain('\n');
    mkdirSync(join(root, 'x'));
    symlinkSync(join(root, 'UEBERSICHT.md'), join(root, 'x/link.md'));
    writeFileSync(join(root, 'UEBERSICHT.md'), page());
    await runCli(['overview', '--update', join(root, 'x/link.md'), '--registry', root]);
    expect(lstatSync(join(root, 'x/link.md')).isSymbolicLink()).toBe(true);
    expect(text()).toContain('| Brandschutzbedarfsplan |');
  });

  it.each([
    ['no markers', 'Text\n', 'hat keine Stelle für die Übersicht'],
    ['only shown in a code block', `\`\`\`\n${start}\n${end}\n\`\`\`\n`, 'hat keine Stelle für die Übersicht'],
    ['within a line', `a ${start}\n${end} b\n`, 'hat keine Stelle für die Übersicht'],
    ['twice', page() + page(), 'je einmal'],
    ['the wrong way round', `${end}\n${start}\n`, 'je einmal'],
  ])('leaves a file alone with markers %s', async (_, given, words) => {
    const { code, stderr, text } = await update(given);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(text()).toBe(given);
  });

  it.each([
    [['--check'], '--check braucht --update'],
    [['--update', 'gibt-es-nicht.md'], 'lässt sich nicht lesen: die Datei oder ihren Ordner gibt es nicht'],
    [['--update', 'x.md', '-f', 'html'], '--update schreibt Markdown'],
    [['--update', 'x.md', '-o', 'y.md'], '--update schreibt Markdown'],
  ])('%j is wrong use', async (args, words) => {
    const { code, stderr } = await ask(['overview', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  it('refuses to publish an overview that would lack a broken plan', async () => {
    const root = makeExample({ 'plans/kaputt.yaml': 'id: kaputt\ntitel: x\n', 'UEBERSICHT.md': page() });
    const file = join(root, 'UEBERSICHT.md');
    const { code, stderr } = await runCli(['overview', '--update', file, '--registry', root]);
    expect(code).toBe(2);
    expect(stderr).toContain('die Übersicht wäre unvollständig');
    expect(readFileSync(file, 'utf8')).toBe(page());
  });
});
