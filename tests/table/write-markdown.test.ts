import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../src/table/write-markdown.ts';
import { nastyTable } from '../support/nasty-table.ts';
import { groupedSample, readingsTable, sampleTable } from '../support/sample-table.ts';

const style = { language: 'de', asOf: '2024-12-04', colorLevel: 0, width: 80 } as const;
const render = (markdown: string): string =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
const cellsOf = (html: string): string[][] =>
  html
    .split('<tr>')
    .slice(1)
    .map((row) => Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs), ([, cell = '']) => cell));

describe('writeMarkdown', () => {
  it('is a table with a title, the date and what is said around it', () => {
    const html = render(writeMarkdown(sampleTable, style));
    expect(html).toContain('<h2>Planwerke im Überblick</h2>');
    expect(html).toContain('Stand 04.12.2024');
    expect(html).toContain('davon 6 überfällig');
    const rows = cellsOf(html);
    expect(rows).toHaveLength(31);
    expect(rows[0]?.slice(0, 3)).toEqual(['Planwerk', 'Federführung', 'Rechtsgrundlage']);
    expect(rows[1]?.slice(0, 8)).toEqual([
      '<a href="https://www.example.org/planwerke/1">Brandschutzbedarfsplan</a>',
      'FB 37 Feuerwehr und Rettungsdienst',
      '§ 3 Abs. 3 BHKG NRW',
      'alle 5 Jahre',
      '16.05.2018',
      '16.05.2023',
      '<strong>überfällig</strong>',
      '567',
    ]);
    expect(html).toContain('<th align="right">Tage über Frist</th>');
  });

  it('is only the table where it is bare', () => {
    expect(writeMarkdown(sampleTable, { ...style, bare: true }).startsWith('| Planwerk |')).toBe(true);
  });

  it('has a heading for each group, and no column for what it says', () => {
    const html = render(writeMarkdown(groupedSample(), style));
    expect(html).toContain('<h3>FB 56 Wohnen, Soziales und Integration</h3>');
    expect(html).not.toContain('<th>Federführung</th>');
  });

  it('says what differs and what is unknown', () => {
    const rows = cellsOf(render(writeMarkdown(readingsTable, style)));
    expect(rows[1]).toEqual(['Alter im Zähler', '0-14', '≠ 0-17 („unter 18 Jahren“)', '0-14']);
    expect(rows[2]?.[3]).toBe('? unbekannt');
    expect(rows[3]?.[3]).toBe('1000,5');
  });

  it('says in a sentence that there is nothing', () => {
    expect(
      writeMarkdown({ ...sampleTable, rows: [], empty: 'Kein Planwerk ist überfällig.' }, { ...style, bare: true }),
    ).toBe('Kein Planwerk ist überfällig.\n');
    expect(writeMarkdown({ ...sampleTable, rows: [] }, { ...style, bare: true })).toBe('Keine Einträge.\n');
  });

  it('formats and links nothing that a stranger wrote', () => {
    const markdown = writeMarkdown(nastyTable, style);
    const html = render(markdown);
    const allowed = /^<\/?(?:h2|h3|p|em|strong|table|thead|tbody|tr|th|td)(?: align="right")?>$/;
    expect(html.match(/<[^>]*>/g)?.filter((tag) => !allowed.test(tag))).toEqual([]);
    expect(new Set(cellsOf(html).map((row) => row.length))).toEqual(new Set([nastyTable.columns.length]));
    expect(markdown.split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line))).toEqual([]);
  });
});
