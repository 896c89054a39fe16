import type { DefinitionBody } from '../model/entry-data.ts';
import type { Language } from '../model/language.ts';
import { formatAges, parseAgeKey } from './ages.ts';
import type { Count } from './counts.ts';
import { facetNames, type Evidence, type Facet, type FacetName, type Side, type Strength } from './facets.ts';
import { addConclusions } from './conclusions.ts';
import { languageOf } from './language-of.ts';
import { populationOf, unitOf } from './named-values.ts';
import { readText, type TextReading } from './read-text.ts';
import type { KeyedText } from './typing-errors.ts';
import { vocabularyOf, type Synonyms, type Vocabulary } from './vocabulary-cache.ts';

/** What a definition says, facet by facet. What it does not say is missing. */
export interface Reading {
  readonly language: Language;
  readonly facets: ReadonlyMap<FacetName, Facet>;
  /** Everything that was read, also what a stronger place has overruled. */
  readonly evidence: readonly Evidence[];
  /** The counts above the line, in the order of the keys that say them. */
  readonly numerators: readonly Count[];
  readonly denominators: readonly Count[];
  /** The words of the indicator's name: they need not be repeated. */
  readonly topic: ReadonlySet<string>;
  /** The normalised wording: equal for two copies that differ only in spelling. */
  readonly wording: string;
  /** The texts that were read, as they stand. */
  readonly texts: readonly KeyedText[];
  /** Is it a ratio by its own words or keys, whether or not its denominator is known? */
  readonly isRatio: boolean;
}

/** What a definition belongs to. */
export interface ReadingContext {
  /** The name of the indicator or term; ages and laws in it hold for all its definitions. */
  readonly name?: string;
  /** The language of the register; a text in the other language is recognised. */
  readonly language: Language;
  readonly synonyms?: Synonyms;
}

const order: Readonly<Record<Strength, number>> = { key: 0, words: 1, name: 2, implied: 3 };
const several: ReadonlySet<FacetName> = new Set<FacetName>(['law', 'population', 'source', 'scope']);

/** Reads a definition: keys as they stand, everything else from the prose, last from the name. */
export function readDefinition(definition: DefinitionBody, context: ReadingContext): Reading {
  const prose = [
    definition.text,
    definition.formula,
    definition.numerator,
    definition.denominator,
    definition.method,
  ].join(' ');
  const language = languageOf(prose, context.language);
  const vocabulary = vocabularyOf(language, context.synonyms);
  const texts = readTexts(definition, vocabulary);
  const evidence = [...readKeys(definition, vocabulary), ...texts.flatMap(({ reading }) => reading.evidence)];
  const name = context.name === undefined ? undefined : readText(context.name, 'name', 'side', vocabulary, 'numerator');
  if (name !== undefined) evidence.push(...name.evidence.filter(holdsForAll));
  const numerators = texts.flatMap(({ reading, side }) =>
    side !== 'denominator' && side !== null ? (reading.numerator ?? []) : [],
  );
  const denominators = texts.flatMap(({ reading, side }) =>
    side === 'denominator' ? (reading.numerator ?? []) : side === null ? [] : (reading.denominator ?? []),
  );
  const measure = texts.find(({ reading }) => reading.measure !== undefined)?.reading.measure;
  const facets = chooseFacets(evidence.filter((one) => !isUnitOfSide(one, definition)));
  addCounts(facets, texts, definition);
  addConclusions(facets, measure, denominators);
  return {
    language,
    facets,
    evidence,
    numerators,
    denominators,
    topic: new Set(name?.numerator?.atoms),
    wording: [...texts.map(({ key, reading }) => `${key}=${reading.wording}`), keyWording(definition)].join('\n'),
    texts: texts.map(({ key }) => ({ key, text: definition[key] ?? '' })),
    isRatio:
      measure === 'share' ||
      measure === 'ratio' ||
      denominators.length > 0 ||
      Number(facets.get('factor')?.value ?? 1) !== 1,
  };
}

/** "numerator: Stellen in Vollzeitäquivalenten" beside a denominator: what is counted in, not the unit of the ratio. */
function isUnitOfSide({ facet, origin }: Evidence, { numerator, denominator }: DefinitionBody): boolean {
  const isSide = origin.key === 'numerator' || origin.key === 'denominator';
  return facet === 'unit' && isSide && numerator !== undefined && denominator !== undefined;
}

interface ReadKey {
  readonly key: 'text' | 'formula' | 'numerator' | 'denominator' | 'method';
  readonly reading: TextReading;
  /** The side that the whole text is about; undefined for both, null for none. */
  readonly side: Side | undefined | null;
}

function readTexts(definition: DefinitionBody, vocabulary: Vocabulary): ReadKey[] {
  const texts: ReadKey[] = [];
  const { text, formula, numerator, denominator, method } = definition;
  if (numerator !== undefined)
    texts.push({
      key: 'numerator',
      reading: readText(numerator, 'numerator', 'side', vocabulary, 'numerator'),
      side: 'numerator',
    });
  if (denominator !== undefined)
    texts.push({
      key: 'denominator',
      reading: readText(denominator, 'denominator', 'side', vocabulary, 'denominator'),
      side: 'denominator',
    });
  if (formula !== undefined)
    texts.push({ key: 'formula', reading: readText(formula, 'formula', 'formula', vocabulary), side: undefined });
  if (text !== undefined)
    texts.push({ key: 'text', reading: readText(text, 'text', 'prose', vocabulary), side: undefined });
  if (method !== undefined)
    texts.push({ key: 'method', reading: readText(method, 'method', 'prose', vocabulary), side: null });
  return texts;
}

function readKeys(definition: DefinitionBody, vocabulary: Vocabulary): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (facet: FacetName, value: string, parts: readonly string[] = [value], key: string = facet): void => {
    evidence.push({ facet, value, parts, origin: { key }, strength: 'key' });
  };
  for (const key of ['numerator_age', 'denominator_age'] as const) {
    const range = definition[key] === undefined ? undefined : parseAgeKey(definition[key]);
    if (range !== undefined) add(key, formatAges([range]));
  }
  if (definition.population !== undefined) {
    const known = populationOf(definition.population, vocabulary);
    add(
      'population',
      known.length > 0 ? known.join(', ') : definition.population,
      known.length > 0 ? known : atomsOf(definition.population, vocabulary),
    );
  }
  if (definition.factor !== undefined) add('factor', String(definition.factor));
  if (definition.unit !== undefined) {
    const unit = unitOf(definition.unit, vocabulary);
    add('unit', unit);
  }
  if (definition.reference_date !== undefined) add('reference_date', definition.reference_date);
  if (definition.source !== undefined) {
    const known = readText(definition.source, 'source', 'side', vocabulary).evidence.filter(
      ({ facet }) => facet === 'source',
    );
    const parts = known.length > 0 ? known.flatMap((one) => one.parts) : atomsOf(definition.source, vocabulary);
    add('source', definition.source, [...new Set(parts)]);
  }
  return evidence;
}

/** The words of a key that no list knows, as they are compared. */
function atomsOf(text: string, vocabulary: Vocabulary): string[] {
  const count = readText(text, '', 'side', vocabulary).numerator;
  const atoms = count === undefined ? [] : [...count.atoms, ...count.gloss, ...count.people];
  return atoms.length > 0 ? atoms.map((atom) => `=${atom}`) : [`=${text.toLowerCase()}`];
}

/** Of the name only ages and laws are read: they hold for every definition. */
function holdsForAll({ facet, value }: Evidence): boolean {
  return (facet === 'numerator_age' && value !== 'same') || facet === 'law';
}

/** For each facet the strongest place decides; laws, sources and limits add up where they are equally strong. */
function chooseFacets(evidence: readonly Evidence[]): Map<FacetName, Facet> {
  const facets = new Map<FacetName, Facet>();
  for (const name of facetNames) {
    const found = evidence.filter(({ facet, value }) => facet === name && value !== 'same');
    if (found.length === 0) continue;
    const best = Math.min(...found.map(({ strength }) => order[strength]));
    const strongest = found.filter(({ strength }) => order[strength] === best);
    const taken = several.has(name) ? strongest : strongest.slice(0, 1);
    const parts = [...new Set(taken.flatMap((one) => one.parts))];
    const values = [...new Set(taken.map(({ value }) => value))];
    facets.set(name, { facet: name, value: values.join(', '), parts, evidence: taken });
  }
  resolveSameAge(facets, evidence);
  return facets;
}

/** "an der gleichaltrigen Bevölkerung": the age of the other side. */
function resolveSameAge(facets: Map<FacetName, Facet>, evidence: readonly Evidence[]): void {
  for (const [name, other] of [
    ['denominator_age', 'numerator_age'],
    ['numerator_age', 'denominator_age'],
  ] as const) {
    const same = evidence.find(({ facet, value }) => facet === name && value === 'same');
    const known = facets.get(other);
    if (same === undefined || known === undefined || facets.has(name)) continue;
    facets.set(name, {
      facet: name,
      value: known.value,
      parts: known.parts,
      evidence: [{ ...same, value: known.value, parts: known.parts }],
    });
  }
}

/** The words of the counts, as a message quotes them. */
function addCounts(facets: Map<FacetName, Facet>, texts: readonly ReadKey[], definition: DefinitionBody): void {
  for (const { key, reading, side } of texts) {
    if (side === null) continue;
    const sides = [
      [side ?? 'numerator', reading.numerator] as const,
      ['denominator', side === undefined ? reading.denominator : undefined] as const,
    ];
    for (const [facet, count] of sides) {
      if (count === undefined || facets.has(facet)) continue;
      const words = (definition[key] ?? '').slice(count.start, count.end);
      const isKey = side !== undefined;
      const origin = isKey ? { key } : { key, start: count.start, end: count.end, pattern: `count.${facet}` };
      const evidence: Evidence = {
        facet,
        value: words,
        parts: [...count.atoms],
        side: facet,
        words,
        origin,
        strength: isKey ? 'key' : 'words',
      };
      facets.set(facet, { facet, value: words, parts: evidence.parts, evidence: [evidence] });
    }
  }
}

function keyWording(definition: DefinitionBody): string {
  const { numerator_age, denominator_age, population, factor, unit, reference_date, source } = definition;
  return JSON.stringify([numerator_age, denominator_age, population, factor, unit, reference_date, source]);
}
