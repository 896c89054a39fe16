import { facetNames, type Evidence } from './facets.ts';
import type { Reading } from './read-definition.ts';

/**
 * Everything that was read of a definition, in the order of the facets, with what it was read from: also what a stronger place
 * has overruled, the counts as they were understood, and what was concluded from something else.
 */
export function traceReading({ evidence, facets }: Reading): Evidence[] {
  const more = [...facets.values()].flatMap(({ evidence: chosen }) => chosen.filter((one) => !evidence.includes(one)));
  const all = [...evidence, ...more.map(asUnderstood)];
  return all.sort((a, b) => facetNames.indexOf(a.facet) - facetNames.indexOf(b.facet));
}

/** A count is compared by the words that stand for it, not by those it was read from. */
function asUnderstood(one: Evidence): Evidence {
  const isCount = one.facet === 'numerator' || one.facet === 'denominator';
  return isCount && one.parts.length > 0 ? { ...one, value: one.parts.join(' ') } : one;
}
