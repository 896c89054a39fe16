import { contradictionsOf } from './check-reading.ts';
import { compareReadings, type Comparison } from './compare-readings.ts';
import type { FacetName } from './facets.ts';
import type { Reading } from './read-definition.ts';

const doubtful = new WeakMap<Reading, ReadonlySet<FacetName>>();

/** The facets in which a definition disagrees with itself; a factor and its unit stand and fall together. */
function doubtfulFacets(reading: Reading): ReadonlySet<FacetName> {
  let facets = doubtful.get(reading);
  if (facets === undefined) {
    const found = contradictionsOf(reading).map(({ facet }) => facet);
    facets = new Set(found.includes('factor') ? [...found, 'unit' as const] : found);
    doubtful.set(reading, facets);
  }
  return facets;
}

/**
 * Compares two readings, leaving out what one of them says in two ways: that is a finding of its own, and nobody knows
 * which of the two would differ from the other definition.
 */
export function compareSoundly(here: Reading, there: Reading): Comparison {
  const comparison = compareReadings(here, there);
  if (comparison.outcome !== 'conflict') return comparison;
  const [a, b] = [doubtfulFacets(here), doubtfulFacets(there)];
  const differences = comparison.differences.filter(({ facet }) => !a.has(facet) && !b.has(facet));
  return differences.length > 0 ? { ...comparison, differences } : { outcome: 'unknown', differences };
}
