import { expect, it } from 'vitest';
import { readDefinition } from '../../src/definitions/read-definition.ts';

const wordingOf = (text: string): string => readDefinition({ text }, { language: 'de' }).wording;

it.each([
  ['Anteil der Autos', 'Anteil der Pkw'],
  ['Einwohner am 31.12.2022', 'Einwohner am 31.12.2023'],
  ['Schülerinnen', 'Schuelerinnen'],
  ['Xylofonistinnen', 'Xylofonisten'],
])('one wording: %s, %s', (a, b) => {
  expect(wordingOf(a)).toBe(wordingOf(b));
});

it('a word of a register joins what is known of its synonyms, whichever of them stands first', () => {
  const atomsOf = (word: string, synonyms: Record<string, string[]>): string[] =>
    readDefinition({ text: `Zahl der ${word}` }, { language: 'de', synonyms }).numerators.flatMap(({ atoms }) => [
      ...atoms,
    ]);
  expect(atomsOf('Blechkutschen', { Blechkutsche: ['Pkw'] })).toEqual(['pkw']);
  expect(atomsOf('Blechkutschen', { Pkw: ['Blechkutsche'] })).toEqual(['pkw']);
  expect(atomsOf('Blechkutschen', { Blechkutsche: ['Karosse'] })).not.toEqual(['pkw']);
});

it('one wording: with the words of a register', () => {
  const synonyms = { Pkw: ['Blechkutsche'] };
  const { wording } = readDefinition({ text: 'Zahl der Blechkutschen' }, { language: 'de', synonyms });
  expect(wording).toBe(wordingOf('Zahl der Pkw'));
});

it.each([
  ['Fälle / Einwohner', 'Fälle Einwohner'],
  ['Fälle + Anträge', 'Fälle - Anträge'],
  ['Fälle im Februar', 'Fälle im Oktober'],
  ['Fälle seit 2 Monaten', 'Fälle seit 2 Jahren'],
  ['Hilfen nach § 33 SGB VIII', 'Hilfen nach § 34 SGB VIII'],
  ['Hilfen nach § 34 SGB VIII', 'Hilfen nach dem SGB VIII'],
  ['Bauten nach § 33 BauGB', 'Bauten nach § 34 BauGB'],
  ['Bauten nach dem Waldgesetz', 'Bauten nach dem Wassergesetz'],
  ['Kinder von 1 bis 23 Jahren', 'Kinder von 12 bis 3 Jahren'],
  ['Einwohner am 31.12.', 'Einwohner am 30.06.'],
  ['Schülerinnen', 'Schüler'],
])('two wordings: %s, %s', (a, b) => {
  expect(wordingOf(a)).not.toBe(wordingOf(b));
});
