// Compiles schemas/ ahead of time into src/yaml/generated/: validators, where references stand, and the texts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';

const root = new URL('../../', import.meta.url);
const folder = new URL('src/yaml/generated/', root);
const read = (name) => JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8'));
const kinds = ['plan', 'body', 'indicator', 'term', 'area', 'paper'];
const schemas = Object.fromEntries(['common', ...kinds, 'plankreis', 'report'].map((name) => [name, read(name)]));

/** Validators as one self-contained module; the calendar is checked while references are collected. */
function compileValidators() {
  const ajv = new Ajv2020.default({
    schemas: Object.values(schemas),
    allErrors: true,
    strict: true,
    strictTypes: false,
    validateFormats: false,
    ownProperties: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['x-reference', 'x-as-written', 'x-owner', 'tsType']);
  const names = Object.fromEntries(kinds.map((kind) => [kind, `${kind}.schema.json#/$defs/entry`]));
  const code = standaloneCode.default(ajv, { ...names, settings: 'plankreis.schema.json' });
  const bundled = buildSync({
    stdin: { contents: code, resolveDir: root.pathname },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [],
  });
  return bundled.outputFiles[0].text;
}

/** Follows a $ref; keywords beside it win. */
function resolve(schema, document) {
  if (schema.$ref === undefined) return [schema, document];
  const [file, path] = schema.$ref.split('#');
  const target = file === '' ? document : schemas[file.replace('.schema.json', '')];
  const found = path.split('/').slice(1).reduce((value, step) => value[step], target);
  const { $ref: _, ...beside } = schema;
  return resolve({ ...found, ...beside }, target);
}

/** The part of a schema that says where ids stand and which values are taken as written; undefined where there is none. */
function outline(unresolved, unresolvedDocument) {
  const [schema, document] = resolve(unresolved, unresolvedDocument);
  const node = {};
  if (schema['x-reference']) node.reference = schema['x-reference'];
  if (schema['x-owner']) node.owner = schema['x-owner'];
  if (schema['x-as-written']) node.asWritten = true;
  if (schema.format === 'calendar-date') node.date = true;
  for (const branch of ['then', 'else']) {
    const part = schema[branch] && outline(schema[branch], document);
    if (part) Object.assign(node, part, part.keys && node.keys ? { keys: { ...node.keys, ...part.keys } } : {});
  }
  const items = schema.items && outline(schema.items, document);
  if (items) node.items = items;
  for (const [key, item] of Object.entries(schema.properties ?? {})) {
    const part = outline(item, document);
    if (part) node.keys = { ...node.keys, [key]: part };
  }
  return Object.keys(node).length > 0 ? node : undefined;
}

mkdirSync(folder, { recursive: true });
const write = (name, text) => writeFileSync(new URL(name, folder), text);
write('validators.js', compileValidators());
const outlines = Object.fromEntries(kinds.map((kind) => [kind, outline(schemas[kind].$defs.entry, schemas[kind])]));
outlines.settings = outline(schemas.plankreis, schemas.plankreis);
write('outlines.js', `export const outlines = ${JSON.stringify(outlines)};\n`);
const texts = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, JSON.stringify(schema)]));
write('schema-texts.js', `export const schemaTexts = ${JSON.stringify(texts)};\n`);
