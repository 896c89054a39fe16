import { describe, expect, it } from 'vitest';
import { bindNumbers, formatBoolean, formatDate, formatNumber, joinList } from '../../src/table/format-value.ts';
import { findTableFormat, tableFormats } from '../../src/table/table-formats.ts';
import { sampleTable } from '../support/sample-table.ts';

it.each([
  ['2018-05-16', '16.05.2018', '16 May 2018'],
  ['2018-03', 'März 2018', 'March 2018'],
  ['2018', '2018', '2018'],
  ['0999-12-01', '01.12.0999', '1 December 0999'],
  ['2018-02-30', '2018-02-30', '2018-02-30'],
  ['demnächst', 'demnächst', 'demnächst'],
])('formatDate writes %s as %s and %s', (date, de, en) => {
  expect([formatDate(date, 'de'), formatDate(date, 'en')]).toEqual([de, en]);
});

it.each([
  [0, '0', '0'],
  [567, '567', '567'],
  [1234567.25, '1.234.567,25', '1,234,567.25'],
  [-1000, '−1.000', '−1,000'],
  [0.1, '0,1', '0.1'],
  [1e21, '1e+21', '1e+21'],
  [-0, '0', '0'],
])('formatNumber writes %d as %s and %s', (number, de, en) => {
  expect([formatNumber(number, 'de'), formatNumber(number, 'en')]).toEqual([de, en]);
});

it('formatNumber leaves thousands together where it is told to', () => {
  expect(formatNumber(100000.5, 'de', false)).toBe('100000,5');
});

it('formatBoolean answers', () => {
  expect([formatBoolean(true, 'de'), formatBoolean(false, 'de'), formatBoolean(true, 'en')]).toEqual([
    'ja',
    'nein',
    'yes',
  ]);
});

it('joinList parts items by what they do not hold', () => {
  expect(joinList(['FB 45', 'FB 56'])).toBe('FB 45, FB 56');
  expect(joinList(['§§ 79, 80 SGB VIII', '§ 4 KiBiz'])).toBe('§§ 79, 80 SGB VIII; § 4 KiBiz');
});

it('bindNumbers holds signs and their numbers together', () => {
  expect(bindNumbers('§ 80 Abs. 5 SGB VIII, §§ 3 und Nr. 4')).toBe(
    '§\u00a080 Abs.\u00a05 SGB\u00a0VIII, §§\u00a03 und Nr.\u00a04',
  );
  expect(bindNumbers('Satzung 5, abs. 3, Nr. a')).toBe('Satzung 5, abs. 3, Nr. a');
});

describe('tableFormats', () => {
  it('are those of the command line', () => {
    const names = ['table', 'markdown', 'html', 'csv', 'csv-de', 'xlsx', 'docx', 'json', 'ndjson'];
    expect(tableFormats.map(({ name }) => name)).toEqual(names);
    expect(findTableFormat('xlsx')?.binary).toBe(true);
    expect(findTableFormat('constructor')).toBeUndefined();
  });

  it.each(tableFormats)('load and write: $name', async ({ load, binary }) => {
    const write = await load();
    const written = await write(sampleTable, { language: 'en', asOf: '2024-12-04', colorLevel: 0, width: 80 });
    expect(written.length).toBeGreaterThan(100);
    expect(typeof written === 'string').toBe(!binary);
  });
});
