// Writes src/model/entry-data.ts from schemas/: one truth for the editor, the validator and the compiler.
import { readFileSync, writeFileSync } from 'node:fs';
import * as prettier from 'prettier';

const root = new URL('../../', import.meta.url);
const target = new URL('src/model/entry-data.ts', root);
const read = (name) => JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8'));
const kinds = ['plan', 'body', 'indicator', 'term', 'area', 'paper'];
const common = read('common').$defs;

const pascal = (text) => text.replace(/(^|[._-])([a-z])/g, (_, __, letter) => letter.toUpperCase());
const comment = (schema) => (schema.description ? `/** ${schema.description.split('\n\n').at(-1)} */\n` : '');
const isInterface = (schema) => schema.type === 'object' && schema.properties !== undefined;

/** The TypeScript type of a schema; what is an object of its own and referred to by name keeps that name. */
function typeOf(schema, local) {
  if (schema.tsType) return schema.tsType;
  if (schema['x-as-written']) return 'string';
  if (schema.$ref) {
    const key = schema.$ref.split('/').at(-1);
    const to = schema.$ref.startsWith('common') ? common[key] : (local[key] ?? common[key]);
    return isInterface(to) ? pascal(key) : typeOf(to, local);
  }
  if (schema.enum) return schema.enum.map((value) => `'${value}'`).join(' | ');
  if (schema.type === 'array') return `readonly (${typeOf(schema.items, local)})[]`;
  if (schema.type === 'object' && !schema.properties)
    return `Readonly<Record<string, ${typeOf(schema.additionalProperties, local)}>>`;
  if (schema.type === 'object') return `{ ${members(schema, local)} }`;
  if (schema.type === 'integer') return 'number';
  return schema.type;
}

function members(schema, local) {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties)
    .map(([key, item]) => `${comment(item)}readonly ${key}${required.has(key) ? '' : '?'}: ${typeOf(item, local)};`)
    .join('\n');
}

const declare = (name, schema, local) => `${comment(schema)}export interface ${name} { ${members(schema, local)} }\n\n`;

/** The whole file, formatted. */
async function render() {
  let text = '// Made by `npm run generate` from schemas/. Do not edit.\n\n';
  for (const [key, schema] of Object.entries(common))
    if (isInterface(schema)) text += declare(pascal(key), schema, common);
  for (const kind of kinds) {
    const schema = read(kind);
    for (const [key, item] of Object.entries(schema.$defs)) {
      const described = key === 'entry' ? { ...item, description: schema.description } : item;
      text += declare(pascal(key === 'entry' ? kind : key), described, schema.$defs);
    }
  }
  const settings = read('plankreis');
  for (const [key, schema] of Object.entries(settings.$defs)) text += declare(pascal(key), schema, settings.$defs);
  text += declare('SettingsData', settings, settings.$defs);
  text += `/** The data of an entry, by kind. */\nexport interface EntryData { ${kinds.map((kind) => `readonly ${kind}: ${pascal(kind)};`).join(' ')} }\n`;
  return prettier.format(text, { ...(await prettier.resolveConfig(target.pathname)), parser: 'typescript' });
}

writeFileSync(target, await render());
