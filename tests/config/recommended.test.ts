import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kinds } from '../../src/model/kinds.ts';

interface Keys {
  readonly properties: Readonly<Record<string, { readonly items: { readonly enum: readonly string[] } }>>;
}

const schema = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

it.each(kinds)('%s: every key of an entry may be recommended, and nothing else', (kind) => {
  const { properties } = schema('plankreis') as { properties: { recommended: Keys } };
  const { $defs } = schema(kind) as { $defs: { entry: Keys } };
  expect(properties.recommended.properties[kind]?.items.enum).toEqual(Object.keys($defs.entry.properties));
});
