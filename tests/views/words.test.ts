import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kinds } from '../../src/model/kinds.ts';
import { keyWords } from '../../src/views/words/key-words.ts';
import { keysOfWords, valueWords } from '../../src/views/words/value-words.ts';

const folder = new URL('../../schemas/', import.meta.url);
const files = readdirSync(folder).filter((name) => ['common', ...kinds].some((kind) => name === `${kind}.schema.json`));

/** Every key of the schemas of entries with the words that it is limited to. */
function keysOf(schema: unknown): [string, readonly string[]][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: Record<string, { enum?: readonly string[] }> };
  const own = Object.entries(properties ?? {}).map(([key, value]): [string, readonly string[]] => [
    key,
    value.enum ?? [],
  ]);
  return [...own, ...Object.values(schema).flatMap(keysOf)];
}

const keys = files.flatMap((name) => keysOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

it('people read words for every key and every fixed value, in both languages', () => {
  expect(keys.length).toBeGreaterThan(150);
  for (const [key, values] of keys) {
    expect(keyWords, key).toHaveProperty([key]);
    if (values.length > 0) expect(keysOfWords).toContain(key);
    for (const value of values) expect(valueWords, `${key}: ${value}`).toHaveProperty([value]);
  }
  for (const [key, { de, en }] of [...Object.entries(keyWords), ...Object.entries(valueWords)]) {
    expect([de.trim(), en.trim()], key).not.toContain('');
  }
});

it('has words for nothing that does not exist', () => {
  const known = new Set(keys.map(([key]) => key));
  expect(Object.keys(keyWords).filter((key) => !known.has(key))).toEqual([]);
});
