import type { Message } from '../model/language.ts';

/** The facets of a definition, in the order in which they are compared and shown. */
export const facetNames = [
  'numerator',
  'denominator',
  'numerator_age',
  'denominator_age',
  'population',
  'scope',
  'law',
  'factor',
  'unit',
  'reference_date',
  'source',
] as const;

/** One thing that a definition says and that can differ from another definition. */
export type FacetName = (typeof facetNames)[number];

/** What a facet is called in messages and tables. */
export const facetLabels: Readonly<Record<FacetName, Message>> = {
  numerator: { de: 'Zähler', en: 'numerator' },
  denominator: { de: 'Nenner', en: 'denominator' },
  numerator_age: { de: 'Alter im Zähler', en: 'age of the numerator' },
  denominator_age: { de: 'Alter im Nenner', en: 'age of the denominator' },
  population: { de: 'Bevölkerungsbegriff', en: 'population' },
  scope: { de: 'Abgrenzung', en: 'scope' },
  law: { de: 'Rechtskreis', en: 'law' },
  factor: { de: 'Faktor', en: 'factor' },
  unit: { de: 'Einheit', en: 'unit' },
  reference_date: { de: 'Stichtag', en: 'reference date' },
  source: { de: 'Datenquelle', en: 'source' },
};

/** The keys of a definition that hold prose, and the name of the indicator or term that it belongs to. */
export type TextKey =
  'text' | 'formula' | 'numerator' | 'denominator' | 'population' | 'source' | 'method' | 'unit' | 'name';

/** Where a facet was read: a key that was taken as it stands, or words in a text with the pattern that read them. */
export interface Origin {
  /** The key of the definition (`numerator_age`, `text` …), or `name` for the name of the indicator or term. */
  readonly key: string;
  /** Offsets of the quoted words in the text of the key (UTF-16 units, end exclusive). Absent where a whole key was taken as it stands. */
  readonly start?: number;
  readonly end?: number;
  /** Id of the vocabulary entry or reading step that read the words. */
  readonly pattern?: string;
}

/** How far a facet can be trusted: a key, words that say it, the name of the indicator, or a conclusion from other words. */
export type Strength = 'key' | 'words' | 'name' | 'implied';

/** One side of a ratio. */
export type Side = 'numerator' | 'denominator';

/** A facet that was read once, with its origin. A definition can say the same facet several times. */
export interface Evidence {
  readonly facet: FacetName;
  /** The canonical value: `0-17`, `percent`, `12-31`; for a count in words the words themselves. */
  readonly value: string;
  /** The values that are compared: one for a single value, several for laws, sources or the words of a count. */
  readonly parts: readonly string[];
  /** The side of the ratio on which the words stand, where that matters. */
  readonly side?: Side;
  /** The words that the facet was read from; absent where a key was taken as it stands. */
  readonly words?: string;
  readonly origin: Origin;
  readonly strength: Strength;
}

/** A facet as the definition as a whole says it. */
export interface Facet {
  readonly facet: FacetName;
  /** For people and machines: `0-17`, `percent`, the words of a count. */
  readonly value: string;
  /** What is compared. */
  readonly parts: readonly string[];
  /** The first place that says it; others with the same weight follow in `evidence`. */
  readonly evidence: readonly Evidence[];
}
