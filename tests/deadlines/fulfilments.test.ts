import { expect, it } from 'vitest';
import { compareText } from '../../src/deadlines/compare-text.ts';
import { compareByDate, isWithdrawn } from '../../src/deadlines/fulfilments.ts';
import type { PlacedEvent } from '../../src/deadlines/fulfilments.ts';
import { adopted, edition, withdrawn } from './case.ts';

it('texts compare both ways', () => {
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
});

it('events compare by last day, by first day, and then by their places in the file', () => {
  const at = (date: string, editionIndex: number, eventIndex: number): PlacedEvent => ({
    event: adopted(date),
    edition: edition([]),
    editionIndex,
    eventIndex,
  });
  const sorted = [at('2018', 0, 0), at('2018-12', 0, 0), at('2018-12-31', 0, 1), at('2018-12-31', 0, 2)];
  sorted.push(at('2018-12-31', 1, 0), at('2018-12-31', 2, 0), at('2019-01-01', 0, 0));
  expect(sorted.toReversed().toSorted(compareByDate)).toEqual(sorted);
  for (const [index, event] of sorted.entries()) {
    expect(sorted.map((other) => Math.sign(compareByDate(event, other)))).toEqual(
      sorted.map((_, other) => Math.sign(index - other)),
    );
  }
});

it('an edition is withdrawn from the last possible day of its withdrawal on', () => {
  const taken = edition([adopted('2018'), withdrawn('2018-05')]);
  expect([isWithdrawn(taken, '2018-05-30'), isWithdrawn(taken, '2018-05-31')]).toEqual([false, true]);
  expect([isWithdrawn({ id: 'a' }, '2018-05-31'), isWithdrawn(edition([adopted('2018')]), '2018-12-31')]).toEqual([
    false,
    false,
  ]);
});
