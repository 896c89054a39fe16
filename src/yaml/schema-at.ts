import { kinds, type Kind } from '../model/kinds.ts';
import { splitPath, type DataPath } from '../model/source-file.ts';
import { schemaTexts } from './generated/schema-texts.js';

/** The part of JSON Schema that this program's schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly then?: Schema;
  readonly else?: Schema;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-reference'?: string;
}

type Name = keyof typeof schemaTexts;
const parsed = new Map<Name, Schema>();

/** A schema as data, parsed when it is first asked for. */
export function schemaOf(name: Name): Schema {
  let schema = parsed.get(name);
  if (schema === undefined) {
    schema = JSON.parse(schemaTexts[name]) as Schema;
    parsed.set(name, schema);
  }
  return schema;
}

/** Follows a `$ref` within the document or into the common parts; keywords beside it win. */
function follow(schema: Schema, document: Schema): readonly [Schema, Schema] {
  if (schema.$ref === undefined) return [schema, document];
  const target = schema.$ref.startsWith('common') ? schemaOf('common') : document;
  const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  const { $ref: _, ...beside } = schema;
  return follow({ ...target.$defs?.[name], ...beside }, target);
}

let everyKey: readonly string[] | undefined;

/** All keys that entries can have, at any depth, sorted by code point. */
export function entryKeys(): readonly string[] {
  if (everyKey !== undefined) return everyKey;
  const keys = new Set<string>();
  const waiting: unknown[] = [...kinds, 'common' as const].map(schemaOf);
  for (const schema of waiting) {
    if (typeof schema !== 'object' || schema === null) continue;
    const { properties } = schema as Schema;
    for (const key of Object.keys(properties ?? {})) keys.add(key);
    waiting.push(...Object.values(schema));
  }
  return (everyKey = [...keys].sort());
}

/** The schema that judges the value at a path of an entry (or of the settings); undefined where there is none. */
export function schemaAt(kind: Kind | 'settings', path: DataPath, value: unknown): Schema | undefined {
  return placedSchema(kind, path, value)?.[0];
}

/** The schema of an item like this one of the list that should stand at a path. */
export function itemsAt(kind: Kind | 'settings', path: DataPath, value: unknown, item: unknown): Schema | undefined {
  const [schema, home] = placedSchema(kind, path, value) ?? [];
  return schema?.items === undefined || home === undefined ? undefined : choose(follow(schema.items, home), item)[0];
}

/** With the document that its references lead into. */
function placedSchema(kind: Kind | 'settings', path: DataPath, value: unknown): readonly [Schema, Schema] | undefined {
  const document = schemaOf(kind === 'settings' ? 'plankreis' : kind);
  let current: readonly [Schema, Schema] = [
    kind === 'settings' ? document : (document.$defs?.['entry'] ?? {}),
    document,
  ];
  let data = value;
  for (const step of splitPath(path)) {
    const [schema, home] = choose(follow(...current), data);
    const next = Array.isArray(data) ? schema.items : schema.properties?.[step];
    const found = next ?? (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined);
    if (found === undefined) return undefined;
    current = [found, home];
    data = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[step] : undefined;
  }
  return choose(follow(...current), data);
}

/** Where a schema takes an object or a text, the branch that fits the data. */
function choose([schema, document]: readonly [Schema, Schema], data: unknown): readonly [Schema, Schema] {
  if (schema.then === undefined || schema.else === undefined) return [schema, document];
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
  return follow(isObject ? schema.then : schema.else, document);
}
