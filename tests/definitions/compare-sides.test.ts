import { describe, expect, it } from 'vitest';
import { compareSides } from '../../src/definitions/compare-sides.ts';
import { readDefinition } from '../../src/definitions/read-definition.ts';
import type { DefinitionBody } from '../../src/model/entry-data.ts';
import type { Language } from '../../src/model/language.ts';

const read = (definition: DefinitionBody | string, language: Language = 'de') =>
  readDefinition(typeof definition === 'string' ? { text: definition } : definition, { language });

describe('a definition that says a count twice', () => {
  it.each<[why: string, twice: DefinitionBody, once: string, differing: readonly string[]]>([
    ['the prose fits', { numerator: 'Häuser', text: 'Zahl der Pkw' }, 'Zahl der Pkw', []],
    ['the key fits', { numerator: 'Pkw', text: 'Zahl der Häuser' }, 'Zahl der Pkw', []],
    ['the prose leaves open', { numerator: 'Häuser', text: 'Teilnehmer' }, 'Teilnehmer an Sprachkursen', []],
    ['the key leaves open', { numerator: 'Teilnehmer', text: 'Häuser' }, 'Teilnehmer an Sprachkursen', []],
    ['neither fits', { numerator: 'Häuser', text: 'Zahl der Pkw' }, 'Zahl der Wohnungen', ['numerator']],
  ])('%s', (_, twice, once, differing) => {
    expect(compareSides(read(twice), read(once))).toEqual(differing);
    expect(compareSides(read(once), read(twice))).toEqual(differing);
  });
});

describe('what is expressly counted in, or out', () => {
  it.each<[a: string, b: string, differing: readonly string[]]>([
    ['Beschäftigte und Gleichgestellte', 'Beschäftigte', ['numerator']],
    ['Beschäftigte und Gleichgestellte', 'Beschäftigte ohne Gleichgestellte', ['numerator']],
    ['Beschäftigte und Gleichgestellte', 'Beschäftigte einschließlich Gleichgestellter', []],
    ['Beschäftigte und Gleichgestellte', 'Beschäftigte, nur Gleichgestellte', []],
  ])('%s | %s', (a, b, differing) => {
    expect(compareSides(read(a), read(b))).toEqual(differing);
    expect(compareSides(read(b), read(a))).toEqual(differing);
  });
});

it('counts in two languages are not compared', () => {
  expect(compareSides(read('Zahl der Häuser'), read('number of cars', 'en'))).toEqual([]);
});
