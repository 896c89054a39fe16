import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeJson, writeNdjson } from '../../src/table/write-json.ts';
import { nastyTable } from '../support/nasty-table.ts';
import { nastyText } from '../support/nasty-text.ts';
import { readingsTable, sampleTable } from '../support/sample-table.ts';

const style = { language: 'de', asOf: '2024-12-04', colorLevel: 0, width: 80 } as const;
const schema: object = JSON.parse(readFileSync(new URL('../../schemas/table.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

describe('writeJson', () => {
  it('holds values, not what people read instead', () => {
    const document = JSON.parse(writeJson(sampleTable, style));
    expect(document).toMatchObject({ schemaVersion: 1, asOf: '2024-12-04' });
    expect(document.columns[6]).toEqual({ key: 'due', label: 'Fällig', type: 'date' });
    expect(document.rows[0]).toMatchObject({
      title: 'Brandschutzbedarfsplan',
      lead: 'fb-37',
      norms: ['§ 3 Abs. 3 BHKG NRW'],
      due: '2023-05-16',
      state: 'overdue',
      days: 567,
      file: 'plans/brandschutzbedarfsplan.yaml',
      line: 4,
    });
  });

  it('has every key in every row', () => {
    const document = JSON.parse(writeJson(readingsTable, style));
    const keys = document.columns.map(({ key }: { key: string }) => key);
    for (const row of document.rows) expect(Object.keys(row)).toEqual(keys);
    expect(document.rows[1].kjfp).toBeNull();
  });

  it.each([
    ['a usual table', sampleTable],
    ['one with notes and markers', readingsTable],
    ['a nasty one', nastyTable],
    ['an empty one', { ...sampleTable, rows: [] }],
  ])('fits its schema: %s', (_, table) => {
    expect(validate(JSON.parse(writeJson(table, style))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('keeps every text what it is', () => {
    const row = JSON.parse(writeJson(nastyTable, style)).rows.at(-1);
    expect(row.text).toBe(nastyText);
    expect(Object.getOwnPropertyDescriptor(row, '__proto__')?.value).toBe(nastyText);
    expect(row.where).toMatch(/:7$/);
  });
});

describe('writeNdjson', () => {
  it('is one object a line', () => {
    const lines = writeNdjson(nastyTable).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(writeJson(nastyTable, style)).rows);
  });

  it('is empty for an empty table', () => {
    expect(writeNdjson({ ...sampleTable, rows: [] })).toBe('');
  });
});
