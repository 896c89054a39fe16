import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/model/table.ts';
import { visibleText, oneLine } from '../../src/text/escape/visible-text.ts';
import { writeDocx } from '../../src/table/docx/write-docx.ts';
import { nastyTable } from '../support/nasty-table.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { readArchive } from '../support/read-archive.ts';
import { groupedSample, readingsTable, sampleTable } from '../support/sample-table.ts';

const style = { language: 'de', asOf: '2024-12-04', colorLevel: 0, width: 80 } as const;
const write = async (table: Table): Promise<Buffer> => Buffer.from(await writeDocx(table, style));
const htmlOf = async (table: Table): Promise<string> => {
  const { value } = await mammoth.convertToHtml({ buffer: await write(table) });
  return value.replaceAll('\u00a0', ' ');
};
const rowsOf = (html: string): string[][] =>
  html
    .split('<tr>')
    .slice(1)
    .map((row) => Array.from(row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g), ([, cell = '']) => textOf(cell)));
const textOf = (html: string): string =>
  html
    .replaceAll('</p><p>', '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('writeDocx', () => {
  it('is read by others as a table with a title and what is said around it', async () => {
    const html = await htmlOf(sampleTable);
    const rows = rowsOf(html);
    expect(rows).toHaveLength(31);
    expect(rows[0]?.slice(0, 2)).toEqual(['Planwerk', 'Federführung']);
    expect(rows[1]?.slice(0, 6)).toEqual([
      'Brandschutzbedarfsplan',
      'FB 37 Feuerwehr und Rettungsdienst',
      '§ 3 Abs. 3 BHKG NRW',
      'alle 5 Jahre',
      '16.05.2018',
      '16.05.2023',
    ]);
    expect(html).toContain('<a href="https://www.example.org/planwerke/1">');
    for (const words of ['Planwerke im Überblick', 'Stand 04.12.2024', 'davon 6 überfällig', 'negative Zahlen']) {
      expect(textOf(html)).toContain(words);
    }
  });

  it('repeats the head on each page, keeps rows whole and lies across A4', async () => {
    const xml = readArchive(await write(sampleTable)).get('word/document.xml') ?? '';
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(31);
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    const widths = Array.from(xml.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(16838 - 2 * 794);
  });

  it('is German and hyphenated, or English', async () => {
    const files = readArchive(await write(sampleTable));
    expect(files.get('word/styles.xml')).toContain('w:val="de-DE"');
    expect(files.get('word/settings.xml')).toContain('<w:autoHyphenation/>');
    expect(readArchive(await writeDocx(sampleTable, { ...style, language: 'en' })).get('word/styles.xml')).toContain(
      'w:val="en-GB"',
    );
  });

  it('names the columns that a page has no room for', async () => {
    const html = textOf(await htmlOf(sampleTable));
    expect(html).toMatch(/Aus Platzgründen ausgelassen: .*Kennzahlen/);
  });

  it('has a row across for each group', async () => {
    const rows = rowsOf(await htmlOf(groupedSample()));
    expect(rows.filter((row) => row.length === 1)).toHaveLength(13);
    expect(rows).toContainEqual(['FB 45 Kinder, Jugend und Schule (5)']);
  });

  it('marks what differs and what is unknown', async () => {
    const rows = rowsOf(await htmlOf(readingsTable));
    expect(rows[1]?.[2]).toBe('≠ 0-17\n„unter 18 Jahren“');
    expect(rows[2]?.[3]).toBe('? unbekannt');
  });

  it('stays whole whatever stands in it, and leads nowhere', async () => {
    const bytes = await write(nastyTable);
    const files = readArchive(bytes);
    expect(files.get('word/_rels/document.xml.rels')).not.toContain('TargetMode="External"');
    const html = (await mammoth.convertToHtml({ buffer: bytes })).value;
    const rows = rowsOf(html).filter((row) => row.length > 1);
    expect(rows).toHaveLength(nastyTable.rows.length + 1);
    for (const [at, [name, text]] of Object.entries(nastyTexts).entries()) {
      const shown = rows[at + 1]?.[1] ?? '';
      const expected = visibleText(oneLine(text)) || '';
      expect(shown.replaceAll('\u00a0', ' ').trim(), name).toBe(expected.replaceAll('\u00a0', ' ').trim());
    }
  });

  it('takes a table without rows', async () => {
    expect(textOf(await htmlOf({ ...sampleTable, rows: [] }))).toContain('Keine Einträge.');
  });

  it('carries the reference date, not the hour, and no lots', async () => {
    const bytes = await write(sampleTable);
    const core = readArchive(bytes).get('docProps/core.xml') ?? '';
    expect(core.match(/2024-12-04T00:00:00Z/g)).toHaveLength(2);
    expect(await write(sampleTable)).toEqual(bytes);
  });
});
