import { compareCounts } from './compare-counts.ts';
import type { CountOutcome } from './count-side.ts';
import type { Count } from './counts.ts';
import type { FacetName, Side } from './facets.ts';
import type { Reading } from './read-definition.ts';
import { vocabularyOf } from './vocabulary-cache.ts';

/** The sides of a ratio on which two definitions count different things. */
export function compareSides(here: Reading, there: Reading): FacetName[] {
  if (here.language !== there.language) return [];
  const differing: FacetName[] = [];
  const { lexicon } = vocabularyOf(here.language);
  const isIdle = (key: string): boolean => lexicon.single(key)?.idle === true;
  const compare = (
    side: Side,
    [impliedHere, impliedThere]: readonly [ReadonlySet<string>, ReadonlySet<string>],
    [baseHere, baseThere]: readonly [ReadonlySet<string>, ReadonlySet<string>],
  ): CountOutcome | undefined => {
    const outcome = bestOutcome(here[`${side}s`], there[`${side}s`], (a, b) =>
      compareCounts(
        {
          count: a,
          included: includedBy(here),
          implied: impliedHere,
          base: baseHere,
          excluded: excludedBy(here),
          hasAge: here.facets.has(`${side}_age`),
          byLaw: here.facets.has('law'),
        },
        {
          count: b,
          included: includedBy(there),
          implied: impliedThere,
          base: baseThere,
          excluded: excludedBy(there),
          hasAge: there.facets.has(`${side}_age`),
          byLaw: there.facets.has('law'),
        },
        { isIdle },
      ),
    );
    if (outcome === 'differ') differing.push(side);
    return outcome;
  };
  const isSameBase = compare('denominator', [none, none], [none, none]) === 'equal';
  const bases = isSameBase ? ([wordsBelow(here), wordsBelow(there)] as const) : ([none, none] as const);
  compare('numerator', [impliedBy(here), impliedBy(there)], bases);
  return differing;
}

/** A definition can say a count twice (key and prose); the pair that fits best decides. */
function bestOutcome(
  left: readonly Count[],
  right: readonly Count[],
  compare: (a: Count, b: Count) => CountOutcome,
): CountOutcome | undefined {
  let best: CountOutcome | undefined;
  for (const a of left) {
    for (const b of right) {
      const outcome = compare(a, b);
      if (outcome === 'equal') return outcome;
      if (best === undefined || outcome === 'open') best = outcome;
    }
  }
  return best;
}

const none: ReadonlySet<string> = new Set();

/** The words of the denominator. */
function wordsBelow({ denominators }: Reading): ReadonlySet<string> {
  return new Set(denominators.flatMap(({ atoms }) => [...atoms]));
}

/** What a numerator need not say because the denominator or the name says it. */
function impliedBy({ denominators, topic }: Reading): ReadonlySet<string> {
  return new Set([...topic, ...denominators.flatMap(({ atoms }) => [...atoms])]);
}

function excludedBy(reading: Reading): readonly (readonly string[])[] {
  const scopes = reading.facets.get('scope')?.evidence ?? [];
  return scopes.flatMap(({ parts }) => (parts[0] === 'without' ? [parts.slice(1)] : []));
}

/** What is expressly counted in, and what stands in brackets at the end, behind the denominator. */
function includedBy(reading: Reading): ReadonlySet<string> {
  const scopes = reading.facets.get('scope')?.evidence ?? [];
  const included = scopes.flatMap(({ parts }) => (parts[0] === 'including' ? parts.slice(1) : []));
  return new Set([...included, ...reading.denominators.flatMap(({ gloss }) => [...gloss])]);
}
