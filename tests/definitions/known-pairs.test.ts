import { expect, it } from 'vitest';
import { decide, readMissed, readPairs } from './benchmark.ts';

// The scores of all pairs together, and which ones are missed, are `npm run quality`.
const missed = readMissed();
const wanted = readPairs('known').filter(({ id }) => missed.get(id) !== 'conflict');

it.each(wanted)('the known pair $id is decided as it is labelled', (pair) => {
  const { outcome, facets } = decide(pair);
  expect(outcome === 'conflict').toBe(pair.conflict);
  if (!missed.has(pair.id)) expect(facets.toSorted()).toEqual(pair.facets.toSorted());
});
