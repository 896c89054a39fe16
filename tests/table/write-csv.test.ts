import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ColumnType, Value } from '../../src/model/table.ts';
import { visibleText } from '../../src/text/escape/visible-text.ts';
import { writeCsvDe } from '../../src/table/write-csv-de.ts';
import { writeCsv } from '../../src/table/write-csv.ts';
import { nastyTable } from '../support/nasty-table.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { groupedSample, sampleTable } from '../support/sample-table.ts';

const style = { language: 'de', asOf: '2024-12-04', colorLevel: 0, width: 80 } as const;
/** What a spreadsheet would calculate; a real number may begin with a sign. */
const formula = /^\s*[=+\-@＝＋－＠](?!\d+(?:[.,]\d+)?$)/;

const readCsv = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n', relax_column_count: false });
const readCsvDe = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n', delimiter: ';', bom: true });

describe('writeCsv', () => {
  it('names the columns by their keys and writes values as data', () => {
    const [head, first, second] = readCsv(writeCsv(sampleTable));
    expect(head).toEqual(sampleTable.columns.map(({ key }) => key));
    const row = Object.fromEntries((head ?? []).map((key, at) => [key, first?.[at]]));
    expect(row).toMatchObject({
      plan: 'brandschutzbedarfsplan',
      lead: 'fb-37',
      norms: '§ 3 Abs. 3 BHKG NRW',
      due: '2023-05-16',
      state: 'overdue',
      days: '567',
      file: 'plans/brandschutzbedarfsplan.yaml',
      line: '4',
    });
    expect(second?.[head?.indexOf('due') ?? -1]).toBe('2020');
    expect(second?.[head?.indexOf('norms') ?? -1]).toBe('');
  });

  it('ends every line with CR LF and has no byte order mark', () => {
    const csv = writeCsv(sampleTable);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufeff]/);
  });

  it('holds booleans, negative and decimal numbers as such', () => {
    const columns = ['a', 'b', 'c', 'd'].map((key) => ({ key, label: key, type: 'text' as const, weight: 1 }));
    const csv = writeCsv({ title: '', columns, rows: [{ cells: { a: true, b: -3.5, c: '-3.5', d: ['x', 'y;z'] } }] });
    expect(csv).toBe(`a,b,c,d\r\ntrue,-3.5,'-3.5,"x; y;z"\r\n`);
  });

  it('is read as the same rows whatever stands in them, and calculates nothing', () => {
    const records = readCsv(writeCsv(nastyTable));
    expect(records).toHaveLength(nastyTable.rows.length + 1);
    for (const [at, text] of Object.values(nastyTexts).entries()) {
      const cell = records[at + 1]?.[1] ?? '';
      expect(cell.replaceAll("'", '')).toBe(visibleText(text.replace(/\r\n?/g, '\n'), '\n\t').replaceAll("'", ''));
    }
    expect(records.flat().filter((cell) => formula.test(cell))).toEqual([]);
  });
});

describe('writeCsvDe', () => {
  const write = (type: ColumnType, value: Value): string => {
    const columns = [{ key: 'a', label: 'A', type, weight: 1 }];
    return writeCsvDe({ title: '', columns, rows: [{ cells: { a: value } }] }, style).split('\r\n')[1] ?? '';
  };

  it('opens in a German Excel: byte order mark, semicolons, labels, dates and numbers as people write them', () => {
    const csv = writeCsvDe(sampleTable, style);
    expect(csv.startsWith('\ufeffPlanwerk;Federführung;')).toBe(true);
    const [head, first, second] = readCsvDe(csv);
    const cell = (row: string[] | undefined, label: string): string | undefined => row?.[head?.indexOf(label) ?? -1];
    expect(cell(first, 'Fällig')).toBe('16.05.2023');
    expect(cell(first, 'Status')).toBe('überfällig');
    expect(cell(first, 'Federführung')).toBe('FB 37 Feuerwehr und Rettungsdienst');
    expect(cell(second, 'Fällig')).toBe('2020');
    expect(head).not.toContain('Kennung');
    expect(write('number', 12.5)).toBe('12,5');
    expect(write('number', -1234.5)).toBe('-1234,5');
  });

  it.each([
    '0607',
    '05334002',
    '3-6',
    '12-31',
    '1.10',
    '1E5',
    '12/2018',
    '2018-05',
    '8:30',
    '1234567890123456',
    'Mai 2018',
  ])('keeps Excel from turning the text %s into something else', (text) => {
    expect(write('text', text)).toBe(`'${text}`);
  });

  it.each(['0-17', '15-64', '18-25', '65-', '2018/2019', '2018', 'FB 56', '§ 80', '12 Monate', '5 Jahre'])(
    'leaves %s alone',
    (text) => {
      expect(write('text', text)).toBe(text);
    },
  );

  it('keeps imprecise dates imprecise', () => {
    expect(write('date', '2018-05-16')).toBe('16.05.2018');
    expect(write('date', '2018-05')).toBe("'Mai 2018");
    expect(write('date', '2018')).toBe('2018');
  });

  it('says in a column what the groups say', () => {
    const grouped = groupedSample();
    expect(readCsvDe(writeCsvDe(grouped, style))[0]).toEqual(readCsvDe(writeCsvDe(sampleTable, style))[0]);
    const { groupedBy: _, ...unnamed } = grouped;
    const [head, first] = readCsvDe(writeCsvDe(unnamed, style));
    expect([head?.[0], first?.[0]]).toEqual(['Gruppe', 'Bezirksregierung Köln']);
  });

  it('is read as the same number of cells whatever stands in them, and calculates nothing', () => {
    const records = readCsvDe(writeCsvDe(nastyTable, style));
    expect(records).toHaveLength(nastyTable.rows.length + 1);
    expect(new Set(records.map((record) => record.length)).size).toBe(1);
    expect(records.flat().filter((cell) => formula.test(cell))).toEqual([]);
  });
});
