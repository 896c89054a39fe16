import readWorkbook, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/model/table.ts';
import { visibleText } from '../../src/text/escape/visible-text.ts';
import { writeXlsx } from '../../src/table/xlsx/write-xlsx.ts';
import { columnName, pageText, sheetName } from '../../src/table/xlsx/xlsx-names.ts';
import { nastyTable } from '../support/nasty-table.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { childrenOfRoot, readArchive } from '../support/read-archive.ts';
import { groupedSample, readingsTable, sampleTable } from '../support/sample-table.ts';

const style = { language: 'de', asOf: '2024-12-04', colorLevel: 0, width: 80 } as const;
const write = async (table: Table): Promise<Buffer> => Buffer.from(await writeXlsx(table, style));
const fileOf = async (table: Table, path: string): Promise<string> => readArchive(await write(table)).get(path) ?? '';
const sheet = 'xl/worksheets/sheet1.xml';

describe('writeXlsx', () => {
  it('is read by others as texts, days and numbers', async () => {
    const [head, first, second] = await readSheet(await write(sampleTable));
    const cell = (row: typeof first, label: string): unknown => row?.[head?.indexOf(label) ?? -1];
    expect(head?.slice(0, 3)).toEqual(['Planwerk', 'Federführung', 'Rechtsgrundlage']);
    expect(cell(first, 'Fällig')).toEqual(new Date('2023-05-16T00:00:00Z'));
    expect(cell(first, 'Tage über Frist')).toBe(567);
    expect(cell(first, 'Status')).toBe('überfällig');
    expect(cell(second, 'Fällig')).toBe('2020');
    expect(cell(second, 'Räume')).toBe('60 Lebensräume\nStadt Aachen');
    expect(cell(second, 'Rechtsgrundlage')).toBeNull();
  });

  it('has a sheet that says what the table is', async () => {
    const sheets = await readWorkbook(await write(sampleTable));
    expect(sheets.map((one) => one.sheet)).toEqual(['Planwerke im Überblick', 'Über diese Tabelle']);
    const about = sheets[1]?.data.flat();
    expect(about).toContain('Planwerke im Überblick');
    expect(about).toContain('Stand 04.12.2024');
    expect(about).toContain(sampleTable.notes?.[0]);
  });

  it('holds the head, filters all columns and prints across with the head on each page', async () => {
    const xml = await fileOf(sampleTable, sheet);
    expect(xml).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
    expect(xml).toContain('<autoFilter ref="A1:M31"/>');
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/);
    expect(await fileOf(sampleTable, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Planwerke im Überblick'!$1:$1</definedName>`,
    );
  });

  it('puts the parts of a sheet in the order that Excel demands', async () => {
    const first = 'sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter hyperlinks';
    const order = `${first} printOptions pageMargins pageSetup headerFooter`.split(' ');
    for (const table of [sampleTable, nastyTable]) {
      const names = childrenOfRoot(await fileOf(table, sheet));
      expect(names).toEqual(order.filter((name) => names.includes(name)));
    }
  });

  it('shows days and numbers as Germans write them', async () => {
    const styles = await fileOf(sampleTable, 'xl/styles.xml');
    expect(styles).toContain('formatCode="dd.mm.yyyy"');
    expect(styles).toContain('formatCode="#,##0"');
  });

  it('says in a column what the groups say', async () => {
    expect((await readSheet(await write(groupedSample())))[0]).toContain('Federführung');
  });

  it('marks what differs and what is unknown', async () => {
    const rows = await readSheet(await write(readingsTable));
    expect(rows[1]).toEqual(['Alter im Zähler', '0-14', '≠ 0-17\n„unter 18 Jahren“', '0-14']);
    expect(rows[2]?.[3]).toBe('? unbekannt');
    expect(rows[3]).toEqual(['Faktor', 100, 100, 1000.5]);
  });

  it('leads only to addresses that are safe', async () => {
    const columns = [{ key: 'a', label: 'A', type: 'link' as const, weight: 1 }];
    const rows = ['https://example.org/?a=1&b=2', 'javascript:alert(1)', 'file:///etc/passwd'].map((a) => ({
      cells: { a },
    }));
    const files = readArchive(await write({ title: 'T', columns, rows }));
    const targets = files.get('xl/worksheets/_rels/sheet1.xml.rels')?.match(/Target="[^"]*"/g);
    expect(targets).toEqual(['Target="https://example.org/?a=1&amp;b=2"']);
  });

  it('has no formula and stays whole whatever stands in it', async () => {
    const bytes = await write(nastyTable);
    const files = readArchive(bytes);
    expect([...files.values()].filter((xml) => xml.includes('<f>') || xml.includes('<f '))).toEqual([]);
    const rows = await readSheet(bytes);
    expect(rows).toHaveLength(nastyTable.rows.length + 1);
    for (const [at, [name, text]] of Object.entries(nastyTexts).entries()) {
      const expected = visibleText(text.replace(/\r\n?/g, '\n'), '\n\t');
      const read = String(rows[at + 1]?.[rows[0]?.length === 9 ? 1 : 2] ?? '');
      expect(read.trim(), name).toBe(expected.length > 32_767 ? read.trim() : expected.trim());
    }
  });

  it('takes a table without rows', async () => {
    expect(await readSheet(await write({ ...sampleTable, rows: [] }))).toHaveLength(1);
    const about = (await readWorkbook(await write({ ...sampleTable, rows: [] })))[1]?.data.flat();
    expect(about).toContain('Keine Einträge.');
  });

  it('cuts what Excel would refuse', async () => {
    const columns = [{ key: 'a', label: 'A', type: 'text' as const, weight: 1 }];
    const rows = await readSheet(await write({ title: 'T', columns, rows: [{ cells: { a: '😀'.repeat(20_000) } }] }));
    const text = String(rows[1]?.[0]);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text.endsWith('😀 …')).toBe(true);
  });

  it('carries the reference date, not the hour', async () => {
    const core = await fileOf(sampleTable, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Planwerke im Überblick</dc:title>');
    expect(core.match(/2024-12-04T00:00:00Z/g)).toHaveLength(2);
    expect(await write(sampleTable)).toEqual(await write(sampleTable));
  });
});

it.each([
  ['Planwerke: Überblick [2024]/neu?', 'Planwerke Überblick 2024 neu'],
  ["'Zitat'", 'Zitat'],
  ['', 'Tabelle'],
  ['///', 'Tabelle'],
  ['x'.repeat(50), 'x'.repeat(31)],
  [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
])('sheetName of %j is %j', (title, name) => {
  expect(sheetName(title)).toBe(name);
});

it('columnName counts as Excel does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('pageText begins no command', () => {
  expect(pageText('Kinder & Jugend &P')).toBe('Kinder && Jugend &&P');
});
