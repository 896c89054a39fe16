import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AskedWords } from '../../src/text/asked-words.ts';
import { findMentions, type Mention } from '../../src/text/find-mentions.ts';
import { createNameIndex, type Named, type NameIndex } from '../../src/text/name-index.ts';

/** Some begin alike, and some are two others in one: what is one word for one name is two for another. */
const words = [
  'Rad',
  'Verkehr',
  'Radverkehr',
  'Kinder',
  'Kindheit',
  'Jugend',
  'Kinderjugend',
  'Plan',
  'EU',
  'Lärm',
  'Laerm',
  '2030',
];
const endings = ['', '', 'plan', 'planung', 'bericht', 's', 'förderplan'];
const between = [' ', ' ', '-', '-', '- und ', ' und -', ', ', ' der Stadt ', '-, '];

const word = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...endings)).map((parts) => parts.join(''));
/** Names that make others be found, or not, without standing in a text themselves. */
const telling = ['Rad Verkehr', 'Rad-Verkehr', 'Radverkehr Plan', 'Kindheit', 'Kinderplan', 'Kinder- und Jugendplan'];
const phrase = fc.oneof(
  fc.constantFrom(...telling),
  fc
    .array(fc.tuple(word, fc.constantFrom(...between)), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().slice(0, -1).join('')),
);
const text = fc
  .array(fc.tuple(phrase, fc.constantFrom(' ', '. ', ' und ')), { maxLength: 6 })
  .map((parts) => parts.flat().join(''));
/** Who bears which names; the last ones are nobody that one could name. */
const bearers = 5;
const change = fc.record({
  who: fc.nat(bearers - 1),
  names: fc.array(
    fc.oneof(phrase, fc.constantFrom('Rad', 'EU', '„Verkehr“', 'Verkehr', 'SEP', 'Kinder- und Jugendförderplan')),
    {
      maxLength: 3,
    },
  ),
});

const isPlan = (who: number): boolean => who < 3;

interface State {
  readonly names: (readonly string[])[];
}

function fresh({ names }: State): NameIndex {
  const plans = names.flatMap((own, who): Named[] => (isPlan(who) ? [{ id: `p${who}`, names: own }] : []));
  return createNameIndex(
    plans,
    names.flatMap((own, who) => (isPlan(who) ? [] : own)),
    'de',
  );
}

function patch(index: NameIndex, who: number, names: readonly string[], by: 1 | -1): void {
  if (isPlan(who)) index.change({ id: `p${who}`, names }, by);
  else for (const name of names) index.changeOther(name, by);
}

describe('names that change', () => {
  it('are found as in an index that was made anew, and only in the texts that are named', { timeout: 120_000 }, () => {
    let [found, spared] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.array(change, { minLength: 1, maxLength: 12 }),
        (texts, changes) => {
          const state: State = { names: Array.from({ length: bearers }, () => []) };
          const [index, asked] = [fresh(state), new AskedWords()];
          const search = (number: number): Mention[] => {
            const { vocabulary } = index;
            const own = { words: new Set<string>(), halves: new Set<string>() };
            vocabulary.asked = own;
            const mentions = findMentions(index, texts[number] ?? '');
            vocabulary.asked = undefined;
            asked.note(String(number), own, vocabulary);
            return mentions;
          };
          const known = texts.map((_, number) => search(number));
          for (const { who, names } of changes) {
            const { longest } = index;
            patch(index, who, state.names[who] ?? [], -1);
            patch(index, who, names, 1);
            state.names[who] = names;
            const affected = asked.affectedBy(index.takeChanges());
            for (const number of texts.keys()) {
              if (affected.has(String(number)) || longest !== index.longest) known[number] = search(number);
              else spared++;
            }
            const anew = fresh(state);
            expect(known).toEqual(texts.map((one) => findMentions(anew, one)));
            expect(index.forms).toEqual(anew.forms);
            expect(index.longest).toBe(anew.longest);
            found += known.flat().length;
          }
        },
      ),
      { seed: 42, numRuns: 1_500 },
    );
    expect(found).toBeGreaterThan(1_000);
    expect(spared).toBeGreaterThan(1_000);
  });
});
