import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

/** What is asked of a labelled pair here; the schema below knows the whole line. */
interface Pair {
  readonly id: string;
  readonly a: Readonly<Record<string, string | number>>;
  readonly b: Readonly<Record<string, string | number>>;
  readonly conflict: boolean;
  readonly outcome: string;
  readonly facets: readonly string[];
}

const facets = [
  'numerator',
  'denominator',
  'numerator_age',
  'denominator_age',
  'population',
  'factor',
  'unit',
  'reference_date',
  'source',
  'law',
  'scope',
];

const text = { type: 'string', minLength: 1 };
const definition = { type: 'object', $ref: 'common.schema.json#/$defs/definition_body', minProperties: 1 };

/** The format of a line: every key there and no other. */
const properties = {
  id: { type: 'string', pattern: '^p[0-9]{4}$' },
  kind: { enum: ['indicator', 'term'] },
  name: text,
  language: { enum: ['de', 'en'] },
  a: definition,
  b: definition,
  conflict: { type: 'boolean' },
  outcome: { enum: ['conflict', 'wording', 'same', 'unknown'] },
  facets: { type: 'array', uniqueItems: true, items: { enum: facets } },
  wording: text,
  note: text,
};

const schemas = new URL('../../schemas/', import.meta.url);
const ajv = new Ajv2020({ allErrors: true }).addSchema(
  JSON.parse(readFileSync(new URL('common.schema.json', schemas), 'utf8')) as object,
);
const isPair = ajv.compile<Pair>({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

/** The pairs of one file; a line that is no pair fails with its number and what is wrong with it. */
function readPairs(file: string): readonly Pair[] {
  const lines = readFileSync(new URL(`pairs/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, index): Pair => {
    const pair: unknown = JSON.parse(line);
    if (!isPair(pair)) throw new Error(`${file}:${String(index + 1)}: ${ajv.errorsText(isPair.errors)}`);
    return pair;
  });
}

/** Letters and digits of a side, whatever its case, blanks and marks: two sides that look alike are alike. */
function normalise(side: Pair['a']): string {
  const said = Object.entries(side).sort(([left], [right]) => left.localeCompare(right, 'en'));
  return JSON.stringify(said)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** One name for a pair, whichever side stands first. */
const contentOf = (pair: Pair): string => [normalise(pair.a), normalise(pair.b)].sort().join('|');

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) < index);

describe('the labelled pairs', () => {
  const known = readPairs('known.jsonl');
  const heldBack = readPairs('held-back.jsonl');
  const all = [...known, ...heldBack];
  const idsOf = (pairs: readonly Pair[]): string[] => pairs.map(({ id }) => id);

  it('have an id each, over both files', () => {
    expect(repeated(idsOf(all))).toEqual([]);
  });

  it('say `conflict` exactly where the outcome is one, and name facets only there', () => {
    expect(idsOf(all.filter(({ conflict, outcome }) => conflict !== (outcome === 'conflict')))).toEqual([]);
    expect(idsOf(all.filter((pair) => pair.conflict !== pair.facets.length > 0))).toEqual([]);
  });

  it('are without conflict in at least half of the cases', () => {
    expect(all.filter(({ conflict }) => !conflict).length).toBeGreaterThanOrEqual(all.length / 2);
  });

  it('are held back in at least a third of the cases', () => {
    expect(heldBack.length).toBeGreaterThanOrEqual(all.length / 3);
  });

  it('are held back only if no known pair says the same', () => {
    const contents = new Set(known.map(contentOf));
    expect(idsOf(heldBack.filter((pair) => contents.has(contentOf(pair))))).toEqual([]);
    expect(repeated(heldBack.map(contentOf))).toEqual([]);
  });
});
