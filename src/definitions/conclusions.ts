import type { Count } from './counts.ts';
import type { Evidence, Facet, FacetName } from './facets.ts';
import { unitFactor } from './named-values.ts';
import type { TextReading } from './read-text.ts';

/** What follows from what is said: percent from a factor of 100, "alle Einwohner" from the denominator, a plain count from "Anzahl". */
export function addConclusions(
  facets: Map<FacetName, Facet>,
  measure: TextReading['measure'],
  denominators: readonly Count[],
): void {
  const conclude = (facet: FacetName, value: string, from: Evidence | undefined): void => {
    if (facets.has(facet)) return;
    const origin = from?.origin ?? { key: 'text' };
    const evidence: Evidence = {
      facet,
      value,
      parts: [value],
      origin: { ...origin, pattern: 'conclusion' },
      strength: 'implied',
      ...(from?.words !== undefined && { words: from.words }),
    };
    facets.set(facet, { facet, value, parts: [value], evidence: [evidence] });
  };
  const unit = facets.get('unit');
  const factor = facets.get('factor');
  const ofUnit = unit === undefined ? undefined : unitFactor(unit.value);
  if (ofUnit !== undefined) conclude('factor', String(ofUnit), unit?.evidence[0]);
  const unitOfFactor =
    factor === undefined
      ? undefined
      : { '100': 'percent', '1000': 'per_1000', '10000': 'per_10000', '100000': 'per_100000' }[factor.value];
  if (unitOfFactor !== undefined) conclude('unit', unitOfFactor, factor?.evidence[0]);
  if (measure === 'share' && factor === undefined && unit === undefined) {
    conclude('factor', '100', undefined);
    conclude('unit', 'percent', undefined);
  }
  if (measure === 'count' && denominators.length === 0 && factor === undefined) conclude('unit', 'count', undefined);
  const all = denominators.find(({ total, people, atoms }) => total && people.has('@einwohner') && atoms.size === 0);
  if (all !== undefined) conclude('denominator_age', '0-', facets.get('denominator')?.evidence[0]);
}
