import { sameLaw } from './compare-laws.ts';
import { isAcronymOf } from './acronyms.ts';
import { compareSides } from './compare-sides.ts';
import { facetNames, type FacetName, type Facet } from './facets.ts';
import { replacedSide } from './near-copies.ts';
import { namedValue, unitById } from './named-values.ts';
import type { Reading } from './read-definition.ts';
import { isOnlyMistyped } from './typing-errors.ts';
import { vocabularyOf } from './vocabulary-cache.ts';
import type { NamedValue } from './vocabulary/phrase.ts';

/** What a comparison of two definitions comes to. */
export type Outcome = 'conflict' | 'wording' | 'same' | 'unknown';

/** A facet that both definitions know and that differs. */
export interface Difference {
  readonly facet: FacetName;
  readonly here: Facet;
  readonly there: Facet;
}

/** The outcome of comparing two definitions, with the facets that differ. */
export interface Comparison {
  readonly outcome: Outcome;
  readonly differences: readonly Difference[];
}

/** Compares two definitions of one indicator or term, facet by facet. What one of them does not say is no difference. Symmetric. */
export function compareReadings(here: Reading, there: Reading): Comparison {
  if (here === there || here.wording === there.wording) return { outcome: 'same', differences: [] };
  const differing = new Set<FacetName>();
  let known = 0;
  for (const name of facetNames) {
    const a = here.facets.get(name);
    const b = there.facets.get(name);
    if (a === undefined || b === undefined) continue;
    known++;
    if (name === 'numerator' || name === 'denominator' || simpleComparers[name](a, b)) continue;
    if (name !== 'unit' || !shareUnit(here, there)) differing.add(name);
  }
  for (const side of compareSides(here, there)) differing.add(side);
  const replaced = differing.size === 0 ? replacedSide(here, there) : undefined;
  if (replaced !== undefined) differing.add(replaced);
  dropConsequences(differing, here, there);
  const differences: Difference[] = [];
  for (const facet of facetNames) {
    const a = here.facets.get(facet);
    const b = there.facets.get(facet);
    if (differing.has(facet) && a !== undefined && b !== undefined) differences.push({ facet, here: a, there: b });
  }
  if (differences.length > 0) {
    return isSameButForErrors(here, there)
      ? { outcome: 'wording', differences: [] }
      : { outcome: 'conflict', differences };
  }
  return { outcome: known === 0 ? 'unknown' : 'wording', differences };
}

/** A wrong letter in a long word, and keys that say the same. */
function isSameButForErrors(here: Reading, there: Reading): boolean {
  const keys = ({ wording }: Reading): string => wording.slice(wording.lastIndexOf('\n') + 1);
  if (here.language !== there.language || keys(here) !== keys(there)) return false;
  return isOnlyMistyped(here.texts, there.texts, vocabularyOf(here.language).lexicon);
}

type SimpleFacet = Exclude<FacetName, 'numerator' | 'denominator'>;

const simpleComparers: Readonly<Record<SimpleFacet, (a: Facet, b: Facet) => boolean>> = {
  numerator_age: sameValue,
  denominator_age: sameValue,
  factor: sameValue,
  unit: (a, b) => sameUnit(a.value, b.value),
  reference_date: (a, b) => sameDate(a, b),
  population: sameNamed,
  source: sameNamed,
  law: sameLaw,
  scope: sameScope,
};

function sameValue(a: Facet, b: Facet): boolean {
  return a.value === b.value;
}

function sameUnit(a: string, b: string): boolean {
  if (a === b || isWithin(a, b) || isWithin(b, a)) return true;
  // An area below the line, and "in Euro" beside "Euro je Einwohner".
  if (a === `per_${b}` || b === `per_${a}`) return b.endsWith('km2') || b.endsWith('ha');
  return unitById(a)?.broader === b || unitById(b)?.broader === a || wholeUnit(a) === b || wholeUnit(b) === a;
}

/** "eur_per_capita", "kg je Einwohner": what a unit that no list knows says before its "je". */
function wholeUnit(unit: string): string | undefined {
  return unitById(unit) === undefined ? /^(.+?)(?:_per_| je | pro | per |\/)/.exec(unit)?.[1] : undefined;
}

/** "Kilometer je 1.000 Einwohner" says two units; where the other side only says "je 1.000", it says one of them. */
function shareUnit(here: Reading, there: Reading): boolean {
  return saysRate(here, there) || saysRate(there, here);
}

function saysRate({ facets }: Reading, { evidence }: Reading): boolean {
  const rate = facets.get('unit')?.value ?? '';
  return rate.startsWith('per_1') && evidence.some(({ facet, value }) => facet === 'unit' && value === rate);
}

/** `census/2011` says the same as `census`, only more precisely. */
function isWithin(precise: string, general: string): boolean {
  return precise.startsWith(`${general}/`);
}

/** Days agree whatever the year; a month agrees with a day in it; the year before never with the year of the report. */
function sameDate(a: Facet, b: Facet): boolean {
  const datesA = a.evidence.map(({ value }) => splitDate(value));
  const datesB = b.evidence.map(({ value }) => splitDate(value));
  return datesA.some((one) => datesB.some((other) => agree(one, other)));
}

interface DateParts {
  readonly day: string;
  readonly year: string | undefined;
}

function splitDate(value: string): DateParts {
  const [date = '', year] = value.split(' ');
  return { day: /^\d{4}-/.test(date) ? date.slice(5) : date, year };
}

function agree(a: DateParts, b: DateParts): boolean {
  const sameDay = a.day === b.day || a.day.startsWith(`${b.day}-`) || b.day.startsWith(`${a.day}-`);
  return sameDay && (a.year === undefined || b.year === undefined || a.year === b.year);
}

/**
 * Values of one kind exclude each other, unless one side names some of what the other names; where both name none of the same
 * kind, nothing is said. Words of their own must share one.
 */
function sameNamed(a: Facet, b: Facet): boolean {
  const named = (facet: Facet) => facet.parts.flatMap((part) => namedValue(part) ?? []);
  const [left, right] = [named(a), named(b)];
  const bothKeys = a.evidence[0]?.strength === 'key' && b.evidence[0]?.strength === 'key';
  if (left.length === 0 || right.length === 0) {
    if (left.length === 0 && right.length === 0)
      return a.parts.some((part) => b.parts.some((one) => isSameName(part, one)));
    return !bothKeys && a.facet !== 'population';
  }
  const isElsewhereThan = (places: readonly NamedValue[], others: readonly NamedValue[]): boolean =>
    places.some((place) => !others.some(({ id }) => id === place.id) && others.some((one) => isElsewhere(place, one)));
  if (isElsewhereThan(left, right) || isElsewhereThan(right, left)) return false;
  const kinds = new Set(left.map(({ kind }) => kind).filter((kind) => right.some((other) => other.kind === kind)));
  if (kinds.size === 0) return !(bothKeys && a.facet === 'population');
  return [...kinds].every((kind) => {
    const [here, there] = [left, right].map((values) => values.filter((value) => value.kind === kind));
    return isCovered(here ?? [], there ?? []) || isCovered(there ?? [], here ?? []);
  });
}

/** Names that no list knows: the same, or one the abbreviation of the other ("KBA", "Kraftfahrt-Bundesamt"). */
function isSameName(part: string, other: string): boolean {
  const [a, b] = [part, other].map((one) => one.replace(/^=/, ''));
  return a === b || isAcronymOf(a ?? '', b ?? '') || isAcronymOf(b ?? '', a ?? '');
}

/** Does every value of one side agree with one of the other? */
function isCovered(some: readonly NamedValue[], all: readonly NamedValue[]): boolean {
  return some.every(({ id }) =>
    all.some((other) => other.id === id || isWithin(other.id, id) || isWithin(id, other.id)),
  );
}

/** Who is counted where he or she works, learns or studies is not counted by residence. */
function isElsewhere(place: NamedValue, residence: NamedValue): boolean {
  return place.kind === 'place' && place.id !== 'place_of_residence' && residence.kind === 'residence';
}

/**
 * "ohne Briefwahl" excludes "einschließlich Briefwahl" and "nur Briefwahl"; "nur städtische Schulen" excludes "einschließlich
 * privater". Any of them against silence says nothing.
 */
function sameScope(a: Facet, b: Facet): boolean {
  for (const one of a.evidence) {
    for (const other of b.evidence) {
      const [kind, ...atoms] = one.parts;
      const [otherKind, ...otherAtoms] = other.parts;
      const excludes = (kind === 'without') !== (otherKind === 'without');
      const shared = atoms.some((atom) => !atom.startsWith('@') && otherAtoms.includes(atom));
      if (excludes && shared) return false;
      if (kind === 'only' && otherKind === 'including' && !isPartOf(otherAtoms, atoms)) return false;
      if (kind === 'including' && otherKind === 'only' && !isPartOf(atoms, otherAtoms)) return false;
    }
  }
  return true;
}

/** "nur städtische Schulen" leaves out part of "städtische Schulen und Ersatzschulen". */
function isPartOf(included: readonly string[], only: readonly string[]): boolean {
  return included.every((atom) => atom.startsWith('@') || only.includes(atom));
}

/** One difference is told once: a unit that only follows from the factor is no second one. */
function dropConsequences(differing: Set<FacetName>, here: Reading, there: Reading): void {
  if (!differing.has('factor') || !differing.has('unit')) return;
  const isImplied = (reading: Reading, name: FacetName): boolean =>
    reading.facets.get(name)?.evidence[0]?.strength === 'implied';
  if (isImplied(here, 'unit') && isImplied(there, 'unit')) differing.delete('unit');
  else if (isImplied(here, 'factor') && isImplied(there, 'factor')) differing.delete('factor');
}
