// Compiles schemas/ ahead of time into src/yaml/generated/: validators, where references stand, and the texts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';

const root = new URL('../../', import.meta.url);
const folder = new URL('src/yaml/generated/', root);
const read = (name) => JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8'));
const kinds = ['plan', 'body', 'indicator', 'term', 'area', 'paper'];
const schemas = Object.fromEntries(['common', ...kinds, 'plankreis', 'report'].map((name) => [name, read(name)]));

const kindNames = Object.fromEntries(kinds.map((kind) => [kind, `${kind}.schema.json#/$defs/entry`]));

/** What no validator needs would only make the program longer. */
function withoutWords(value) {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (value === null || typeof value !== 'object') return value;
  const keep = ([key, item]) =>
    !(typeof item === 'string' && ['description', 'title', '$schema', 'format', 'tsType'].includes(key));
  return Object.fromEntries(
    Object.entries(value)
      .filter(keep)
      .map(([key, item]) => [key, withoutWords(item)]),
  );
}

/**
 * Validators as one self-contained module; the calendar is checked while references are collected. The schemas keep to what
 * draft 7 and 2020-12 have in common, and for draft 7 Ajv makes shorter code.
 */
function compileValidators(allErrors) {
  const ajv = new Ajv.default({
    schemas: Object.values(withoutWords(schemas)),
    allErrors,
    messages: false,
    strict: true,
    strictTypes: false,
    validateFormats: false,
    inlineRefs: false,
    ownProperties: true,
    code: { source: true, esm: false, optimize: 2 },
  });
  ajv.addVocabulary(['x-reference', 'x-as-written', 'x-owner']);
  return standaloneCode.default(ajv, { ...kindNames, settings: 'plankreis.schema.json' });
}

/** Counts code points only where a text has characters beyond the first plane: seldom. */
const ucs2length = 'const func0 = (text) => (/[\\ud800-\\udbff]/.test(text) ? [...text].length : text.length);';

/** A function that makes the validators when it is called: what reports all errors is not even compiled before. */
function asFunction(name, code) {
  const own = code.replace(/const (func\d+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g, (_, id) =>
    ucs2length.replace('func0', id),
  );
  if (own.includes('require(')) throw new Error(`${name} needs a module: ${/require\([^)]*\)/.exec(own)[0]}`);
  return `export function ${name}() {\n  const exports = {};\n${own.replace('"use strict";', '')}\n  return exports;\n}\n`;
}

/** Follows a $ref; keywords beside it win. */
function resolve(schema, document) {
  if (schema.$ref === undefined) return [schema, document];
  const [file, path] = schema.$ref.split('#');
  const target = file === '' ? document : schemas[file.replace('.schema.json', '')];
  const found = path
    .split('/')
    .slice(1)
    .reduce((value, step) => value[step], target);
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
// Nearly every entry is sound: the first set stops at the first error, the second tells all of them.
const code =
  asFunction('createJudges', compileValidators(false)) + asFunction('createValidators', compileValidators(true));
write('validators.js', transformSync(code, { minify: true, format: 'esm', charset: 'ascii' }).code);

/** The part of an outline that leads to nodes of one sort, its keys as a list; undefined where none does. */
function prune(node, isWanted, keep) {
  const keys = Object.entries(node.keys ?? {}).flatMap(([key, child]) => {
    const part = prune(child, isWanted, keep);
    return part === undefined ? [] : [[key, part]];
  });
  const items = node.items && prune(node.items, isWanted, keep);
  if (!isWanted(node) && keys.length === 0 && items === undefined) return undefined;
  const own = Object.fromEntries(Object.entries(node).filter(([key]) => keep.includes(key)));
  return { ...own, ...(items && { items }), ...(keys.length > 0 && { keys }) };
}

const whole = Object.fromEntries(kinds.map((kind) => [kind, outline(schemas[kind].$defs.entry, schemas[kind])]));
whole.settings = outline(schemas.plankreis, schemas.plankreis);
const outlines = Object.fromEntries(
  Object.entries(whole).map(([name, node]) => [
    name,
    {
      whole: node,
      references: prune(node, (part) => part.reference !== undefined, ['reference', 'owner']) ?? {},
      written: prune(node, (part) => part.asWritten || part.date, ['asWritten', 'date']) ?? {},
    },
  ]),
);
write('outlines.js', `export const outlines = ${JSON.stringify(outlines)};\n`);
const texts = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, JSON.stringify(schema)]));
write('schema-texts.js', `export const schemaTexts = ${JSON.stringify(texts)};\n`);
