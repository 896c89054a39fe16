import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { ask, askJson } from './example.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/table.schema.json', import.meta.url), 'utf8'));
const isTable = new Ajv.default({ allErrors: true, strict: false }).compile(schema);

const questions = [
  ['due'],
  ['overview'],
  ['overview', '--group-by', 'topic'],
  ['cites', 'fb-56', '--transitive'],
  ['cites', '§ 80 SGB VIII'],
  ['show', 'kjfp'],
  ['matrix', '--columns', 'bodies'],
  ...['plan', 'body', 'indicator', 'term', 'area', 'paper'].map((kind) => ['list', kind]),
];

it.each(questions)('%s %s %s answers as schemas/table.schema.json says', async (...args) => {
  const document = await askJson(args.filter((arg) => arg !== undefined));
  expect(isTable(document) ? [] : isTable.errors).toEqual([]);
  const keys = document.columns.map(({ key }) => key);
  for (const row of document.rows) expect(Object.keys(row)).toEqual(keys);
});

it('says the same on many lines', async () => {
  const { rows } = await askJson(['overview']);
  const { stdout } = await ask(['overview', '-f', 'ndjson']);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual(rows);
});
