import { describe, expect, it } from 'vitest';
import { contradictionsOf, gapsOf, signatureOf } from '../../src/definitions/check-reading.ts';
import { readDefinition, type Reading } from '../../src/definitions/read-definition.ts';
import type { DefinitionBody } from '../../src/model/entry-data.ts';

const read = (definition: DefinitionBody | string, name?: string): Reading =>
  readDefinition(typeof definition === 'string' ? { text: definition } : definition, {
    language: 'de',
    ...(name !== undefined && { name }),
  });

describe('a definition that disagrees with itself', () => {
  it.each<[DefinitionBody, string | undefined, readonly (readonly [string, string, string])[]]>([
    [
      { text: 'Anteil der Kranken an den Kindern unter 6 Jahren', denominator_age: '0-2' },
      undefined,
      [['denominator_age', '0-2', '0-5']],
    ],
    [{ text: 'Kinder unter 3 Jahren an allen Kindern gleichen Alters', denominator_age: '0-5' }, undefined, []],
    [{ text: 'Fälle je 1.000 Einwohner', method: 'je 100 Einwohner' }, undefined, [['factor', '1000', '100']]],
    [
      { numerator: 'Fälle', numerator_age: '0-5', text: 'Kinder unter 3 Jahren', unit: 'Prozent', factor: 1000 },
      undefined,
      [
        ['numerator_age', '0-5', '0-2'],
        ['factor', '1000', 'percent'],
      ],
    ],
    [{ text: 'Kinder ab 3 Jahren' }, 'Quote der 3- bis 5-Jährigen', []],
    [{ text: 'Kinder ab 3 Jahren', numerator_age: '3-5' }, undefined, [['numerator_age', '3-5', '3-']]],
    [{ text: 'Kinder unter 15 Jahren' }, 'Kinder unter 2 Jahren', [['numerator_age', '0-14', '0-1']]],
  ])('%j of %s', (definition, name, contradictions) => {
    const found = contradictionsOf(read(definition, name));
    expect(found.map(({ facet, one, other }) => [facet, one.value, other.value])).toEqual(contradictions);
  });
});

describe('what a definition lacks', () => {
  it.each<[DefinitionBody, readonly string[]]>([
    [{ text: 'Ausgaben je Kind' }, ['age']],
    [{ text: 'Zahl der Kindergärten' }, []],
    [{ numerator: 'Kinder', denominator: 'Plätze' }, ['age']],
    [{ text: 'Anteil der Kranken an den Kindern unter 6 Jahren' }, []],
    [{ text: 'Kinder im SGB-II-Bezug' }, []],
  ])('%j lacks %j', (definition, gaps) => {
    expect(gapsOf(definition, read(definition))).toEqual(gaps);
  });
});

describe('what a definition says as one text', () => {
  const same: readonly (readonly [DefinitionBody | string, DefinitionBody | string])[] = [
    ['Pkw und Lkw je 1.000 Einwohner', 'Lkw und Pkw je 1.000 Einwohner'],
    ['Anteil der Autos an allen Haushalten in Prozent', { text: 'Anteil der Autos an allen Haushalten', factor: 100 }],
    ['Bauten nach § 34 BauGB je 1.000 Einwohner', 'Bauten nach Baugesetzbuch, § 34, je 1.000 Einwohner'],
    ['Empfänger nach SGB II und SGB XII in Prozent', 'Empfänger nach SGB XII und SGB II in Prozent'],
    ['Kinder unter 15 Jahren, Anzahl', 'Anzahl der unter 15-Jährigen'],
  ];
  it.each(same)('is the same: %j, %j', (a, b) => {
    expect(signatureOf(read(a))).toBe(signatureOf(read(b)));
    expect(signatureOf(read(a))).toBeDefined();
  });
  const other: readonly (readonly [string, string])[] = [
    ['Kinder je 1.000 Einwohner', 'Jugendliche je 1.000 Einwohner'],
    ['Kinder nach SGB II je 1.000 Einwohner', 'Jugendliche nach SGB II je 1.000 Einwohner'],
    ['Zahl der Kinder', 'Zahl der Jugendlichen'],
    ['Zahl der Betreuten', 'Zahl der Leistungsbezieher'],
    ['Zahl der Plätze (genehmigt)', 'Zahl der Plätze (belegt)'],
    ['Pkw je Kind', 'Pkw je Erwachsenen'],
    ['Pkw ohne Oldtimer je 1.000 Einwohner', 'Pkw ohne Elektroautos je 1.000 Einwohner'],
    ['Kinder unter 15 Jahren, Anzahl', 'Kinder unter 18 Jahren, Anzahl'],
  ];
  it.each(other)('is another one: %s, %s', (a, b) => {
    expect(signatureOf(read(a))).not.toBe(signatureOf(read(b)));
  });
  it.each([
    ['Zahl der Autos', 'without a denominator'],
    ['Pkw je Haushalt', 'without a unit'],
  ])('of %s there is one, if %s', (text) => {
    expect(signatureOf(read(text))).toContain('pkw');
  });
});
