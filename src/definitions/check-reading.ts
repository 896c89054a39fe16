import type { DefinitionBody } from '../model/entry-data.ts';
import type { Evidence, FacetName, Side } from './facets.ts';
import { unitFactor } from './named-values.ts';
import type { Reading } from './read-definition.ts';

/** Two places of one definition that say different things. */
export interface Contradiction {
  readonly facet: FacetName;
  readonly one: Evidence;
  readonly other: Evidence;
}

/** Facets that a definition can only say once. */
const single: readonly FacetName[] = ['numerator_age', 'denominator_age', 'factor', 'reference_date'];

/**
 * Where a definition disagrees with itself: key against prose, name against text, unit against factor. Two places of one
 * prose may speak of different things, so only different keys are held against each other.
 */
export function contradictionsOf(reading: Reading): readonly Contradiction[] {
  const said = reading.evidence.filter(
    ({ facet, value, origin }) => value !== 'same' && !(facet === 'reference_date' && origin.key === 'method'),
  );
  const found: Contradiction[] = [];
  for (const facet of single) {
    const places = said.filter((evidence) => evidence.facet === facet);
    const [one] = places;
    if (one === undefined) continue;
    const agrees = new Set(
      places.filter(({ value }) => dayOf(value) === dayOf(one.value)).map(({ origin }) => origin.key),
    );
    const other = places.find((place) => !agrees.has(place.origin.key) && !onlyNarrows(one, place));
    if (other !== undefined) found.push({ facet, one, other });
  }
  const factor = said.find(({ facet }) => facet === 'factor');
  const unit = said.find((evidence) => evidence.facet === 'unit' && unitFactor(evidence.value) !== undefined);
  const ofUnit = unit === undefined ? undefined : unitFactor(unit.value);
  const isTold = found.some(({ facet }) => facet === 'factor');
  if (!isTold && factor !== undefined && unit !== undefined && String(ofUnit) !== factor.value) {
    found.push({ facet: 'factor', one: factor, other: unit });
  }
  return found;
}

/** The name "Ü3" leaves the upper end open: "3 bis unter 6" only makes it precise. */
function onlyNarrows(one: Evidence, other: Evidence): boolean {
  const [open, closed] = one.value.endsWith('-') ? [one, other] : [other, one];
  const isOfName = open.strength === 'name' || closed.strength === 'name';
  return isOfName && open.value.endsWith('-') && closed.value.startsWith(open.value);
}

/** A day with its year, or with a word on which year is meant, is the same day of the year. Other values stay as they are. */
function dayOf(value: string): string {
  return (value.split(' ')[0] ?? '').replace(/^\d{4}-/, '');
}

/** What is missing from a definition that cannot do without it. */
export type Gap = 'denominator' | 'age';

const children = /(?<!\p{L})(?:Kind(?:er|ern|es)?|children|child)(?!\p{L})/iu;

const otherChildren = /Kindergeld|Klasse|Schul|Eltern|school|parent/iu;

/** Is it a ratio without a denominator, or does it count children without saying up to which age? */
export function gapsOf(definition: DefinitionBody, reading: Reading): readonly Gap[] {
  const { facets } = reading;
  const gaps: Gap[] = [];
  if (reading.isRatio && !facets.has('denominator')) gaps.push('denominator');
  const prose = [definition.text, definition.formula, definition.numerator, definition.denominator].join(' ');
  const hasAge = facets.has('numerator_age') || facets.has('denominator_age');
  // Children of parents are of any age; the law and the year at school say an age in their own way.
  if (!hasAge && children.test(prose) && !facets.has('law') && !otherChildren.test(prose)) gaps.push('age');
  return gaps;
}

/**
 * What a definition says as one text, to find two that say the same; undefined where it says too little to tell. What is
 * counted must be said in words, and of what, or in which unit.
 */
export function signatureOf(reading: Reading): string | undefined {
  const { facets } = reading;
  if (!facets.has('numerator') || (!facets.has('denominator') && !facets.has('unit'))) return undefined;
  const parts = [...facets.values()].map(({ facet, parts: values }) =>
    facet === 'numerator' || facet === 'denominator'
      ? [facet, ...countedBy(reading, facet)]
      : [facet, ...values.toSorted()],
  );
  return JSON.stringify(parts.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/** The words that decide what is counted, in brackets too, and whom, where no age says that. Words that add nothing to others count alone. */
function countedBy({ facets, ...counts }: Reading, side: Side): string[] {
  const words = counts[`${side}s`].flatMap(({ atoms, weak, gloss, people }) => [
    ...(atoms.size > 0 ? atoms : weak),
    ...[...gloss].map((word) => `(${word})`),
    ...(facets.has(`${side}_age`) ? [] : people),
  ]);
  return [...new Set(words)].sort();
}
