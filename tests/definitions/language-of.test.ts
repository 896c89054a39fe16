import { expect, it } from 'vitest';
import { languageOf } from '../../src/definitions/language-of.ts';

it.each([
  ['Anteil der Kinder an der Bevölkerung', 'en', 'de'],
  ['share of the population aged 65 in the city', 'de', 'en'],
  ['Pkw', 'en', 'en'],
  ['number of persons', 'de', 'en'],
  ['number of', 'de', 'de'],
  ['der number of persons', 'de', 'en'],
  ['der und number of persons', 'de', 'de'],
  ['der und number of persons in', 'de', 'de'],
] as const)('%s, in a register in %s, is %s', (text, fallback, language) => {
  expect(languageOf(text, fallback)).toBe(language);
});
