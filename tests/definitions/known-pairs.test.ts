import { expect, it } from 'vitest';
import { decide, readMissed, readPairs, type Pair } from './benchmark.ts';

// The scores of all pairs together, and which ones are missed, are `npm run quality`.
const missed = readMissed();
const wanted = readPairs('known').filter(({ id }) => missed.get(id) !== 'conflict');

/** What is asked of a pair, as text: where only other facets are named than the labelled ones, that there is a conflict. */
const asked = ({ id }: Pair, conflict: boolean, facets: readonly string[]): string =>
  `${id} ${conflict ? 'conflict' : 'none'} ${missed.has(id) ? '' : facets.toSorted().join(' ')}`.trimEnd();

it.each([...new Set(wanted.map(({ wording }) => wording))])('known pairs, %s: decided as labelled', (kind) => {
  const pairs = wanted.filter(({ wording }) => wording === kind);
  const decided = pairs.map((pair) => {
    const { outcome, facets } = decide(pair);
    return asked(pair, outcome === 'conflict', facets);
  });
  expect(decided).toEqual(pairs.map((pair) => asked(pair, pair.conflict, pair.facets)));
});
