import { describe, expect, it } from 'vitest';
import { contradictionsOf, gapsOf, signatureOf } from '../../src/definitions/check-reading.ts';
import { compareReadings } from '../../src/definitions/compare-readings.ts';
import { compareSoundly } from '../../src/definitions/compare-soundly.ts';
import { describeDifferences, differenceData, facetList } from '../../src/definitions/describe-difference.ts';
import type { FacetName } from '../../src/definitions/facets.ts';
import { readDefinition, type Reading } from '../../src/definitions/read-definition.ts';
import { traceReading } from '../../src/definitions/trace-reading.ts';
import type { DefinitionBody } from '../../src/model/entry-data.ts';

function read(definition: DefinitionBody | string, name?: string): Reading {
  const body = typeof definition === 'string' ? { text: definition } : definition;
  return readDefinition(body, { language: 'de', ...(name !== undefined && { name }) });
}

describe('facet by facet', () => {
  const conflicts: readonly (readonly [string, string, readonly FacetName[]])[] = [
    ['Kinder unter 15 Jahren', 'Kinder unter 18 Jahren', ['numerator_age']],
    ['Personen ab 65 Jahren', 'Personen ab der Regelaltersgrenze', ['numerator_age']],
    ['Fälle je 100 Einwohner unter 18', 'Fälle je 100 Einwohner unter 21', ['denominator_age']],
    ['Fälle je 1.000 Einwohner', 'Fälle je 10.000 Einwohner', ['factor', 'unit']],
    ['Wohnfläche in m²', 'Wohnfläche in ha', ['unit']],
    ['Einwohner am 31.12.', 'Einwohner am 30.06.', ['reference_date']],
    ['Einwohner am 31.12. des Vorjahres', 'Einwohner am 31.12. des Berichtsjahres', ['reference_date']],
    ['Einwohner im Februar', 'Einwohner im Oktober', ['reference_date']],
    ['Einwohner mit Hauptwohnsitz', 'Einwohner mit Haupt- und Nebenwohnsitz', ['population']],
    ['Beschäftigte am Wohnort', 'Beschäftigte am Arbeitsort', ['population']],
    ['Einwohner laut Melderegister', 'Einwohner laut Zensus', ['source']],
    ['Einwohner laut Zensus 2011', 'Einwohner laut Zensus 2022', ['source']],
    ['Empfänger nach dem SGB II', 'Empfänger nach dem SGB XII', ['law']],
    ['Schulen, nur städtische Schulen', 'Schulen einschließlich Ersatzschulen in freier Trägerschaft', ['scope']],
    ['Frühere Beschäftigte', 'Frühe Beschäftigte', ['numerator']],
    ['Kitas, die nach 17 Uhr schließen', 'Kitas, die ab 17 Uhr schließen', ['numerator']],
    ['Verträge bis 30. September', 'Verträge bis 31. Dezember', ['reference_date']],
    ['Empfänger nach dem SGB II', 'Empfänger nach dem SGB II und SGB XII', ['law']],
    ['Empfänger nach dem 3. Kapitel SGB XII', 'Empfänger nach dem 4. Kapitel SGB XII', ['law']],
    ['Hilfen nach § 33 SGB VIII', 'Hilfen nach § 34 SGB VIII', ['law']],
    ['Hilfen nach §§ 33 und 34 SGB VIII', 'Hilfen nach § 34 SGB VIII', ['law']],
    ['Baulücken nach § 30 BauGB', 'Baulücken nach § 34 BauGB', ['law']],
    ['Fälle nach dem Waldgesetz', 'Fälle nach dem Wassergesetz', ['law']],
    ['Wähler ohne Briefwahl', 'Wähler einschließlich Briefwahl', ['scope']],
    ['Anmeldungen, nur öffentliche Schulen', 'Anmeldungen einschließlich privater Schulen', ['scope']],
    ['belegte Plätze', 'genehmigte Plätze', ['numerator']],
    ['Plätze für Kinder in Kitas', 'Kinder in Kitas', ['numerator']],
    ['Median der Mieten', 'Durchschnitt der Mieten', ['numerator']],
    ['Personen in besonderen Wohnformen', 'Personen außerhalb besonderer Wohnformen', ['numerator']],
    ['Gruppen, selbstverwaltete und fremdverwaltete', 'Gruppen, nur selbstverwaltete', ['numerator']],
    ['Wohnungen', 'Mietwohnungen', ['numerator']],
    ['Wahlberechtigte Frauen', 'Wahlberechtigte Männer', ['numerator']],
    ['Wohnungen mit mindestens 3 Räumen', 'Wohnungen mit mindestens 4 Räumen', ['numerator']],
    ['Arbeitslose seit 12 Monaten', 'Arbeitslose seit 12 Jahren', ['numerator']],
    ['Verbrauch, witterungsbereinigt', 'Verbrauch, nicht witterungsbereinigt', ['numerator']],
    ['Kinder in Kitas', 'Betreute Kinder (in Kitas oder Tagespflege)', ['numerator']],
    [
      'Kinder, die Leistungen nach dem SGB II beziehen',
      'Kinder in Haushalten mit weniger als 60 % des Medians',
      ['numerator'],
    ],
    ['Anteil der Wähler an den Wahlberechtigten', 'Anteil der Wähler an den Einwohnern', ['denominator']],
    ['Ungültige Stimmen an den Wählenden in %', 'Ungültige Stimmen an den Wahlberechtigten in %', ['denominator']],
    [
      'Von 100 Kindern beziehen so viele Bürgergeld',
      'Von 100 Haushalten beziehen so viele Bürgergeld',
      ['denominator'],
    ],
    ['Frauenanteil an den Schülern', 'Frauenanteil an den Lehrkräften', ['denominator']],
    ['Wöchentliche Öffnungsstunden', 'Jährliche Öffnungsstunden', ['numerator']],
    ['Opfer je 1.000 Einwohnerinnen', 'Opfer je 1.000 Einwohner', ['denominator']],
    ['Geburten minus Sterbefälle', 'Geburten', ['numerator']],
    ['Haushalte, in denen niemand erwerbstätig ist', 'Haushalte, in denen jemand erwerbstätig ist', ['numerator']],
    ['Anteil der Kranken an allen getesteten Kindern', 'Anteil der Kranken an allen Kindern', ['denominator']],
  ];
  it.each(conflicts)('%s | %s', (a, b, facets) => {
    const { outcome, differences } = compareReadings(read(a), read(b));
    expect([outcome, differences.map(({ facet }) => facet)]).toEqual(['conflict', facets]);
  });

  const agreeing: readonly (readonly [string, string])[] = [
    ['Kinder unter 15 Jahren', 'Kinder'],
    ['Einwohner am 31.12.', 'Einwohner im Dezember'],
    ['Einwohner am 31.12.2022', 'Einwohner am 31.12.2023'],
    ['Einwohner laut Zensus', 'Einwohner laut Zensus 2022'],
    ['Empfänger nach dem SGB XII', 'Empfänger nach dem 4. Kapitel SGB XII'],
    ['Hilfen nach §§ 27 ff. SGB VIII', 'Hilfen nach §§ 27 bis 35 SGB VIII'],
    ['Hilfen nach dem SGB VIII', 'Hilfen nach § 34 SGB VIII'],
    ['Bauten nach dem Baugesetzbuch', 'Bauten nach § 34 BauGB'],
    ['Wähler', 'Wähler ohne Briefwahl'],
    ['Inobhutnahmen', 'Inobhutnahmen, insbesondere bei dringender Gefahr'],
    ['Pflegeplätze', 'Plätze der Pflege'],
    ['Öffentlich geförderte Wohnheimplätze', 'Öffentlich geförderte Wohnheimplätze privater Träger'],
    ['Schüler an öffentlichen und privaten Schulen', 'Schüler an Schulen'],
    ['erfasste Fälle', 'Fälle'],
    ['Arbeitslose seit 12 Monaten', 'Arbeitslose seit einem Jahr'],
    ['nicht erwerbsfähige Leistungsberechtigte', 'NEF (nicht erwerbsfähige Leistungsberechtigte)'],
    ['Arbeitslose an der Bevölkerung', 'Anteil der Arbeitslosen an der Bevölkerung'],
    ['Bevölkerung bis zur Regelaltersgrenze', 'Bevölkerung bis zur Regelaltersgrnze'],
  ];
  it.each(agreeing)('%s ~ %s', (a, b) => {
    expect(compareReadings(read(a), read(b)).outcome).not.toBe('conflict');
  });

  it.each([
    ['Kinder unter 3 Jahren', 'Kinder  unter 3 Jahren.', 'same'],
    ['Anzahl der Pkw', 'Zahl der Autos am 31.12.', 'wording'],
    ['31.12.', 'Kinder', 'unknown'],
  ] as const)('%s | %s is %s', (a, b, outcome) => {
    expect(compareReadings(read(a), read(b)).outcome).toBe(outcome);
  });

  it('compares keys with prose', () => {
    const keys = read({
      numerator: 'Leistungsberechtigte',
      numerator_age: '0-14',
      denominator: 'Einwohner',
      factor: 100,
    });
    expect(compareReadings(keys, read('Leistungsberechtigte unter 15 Jahren je 100 Einwohner')).outcome).toBe(
      'wording',
    );
    expect(compareReadings(keys, read('Leistungsberechtigte unter 18 Jahren je 100 Einwohner')).outcome).toBe(
      'conflict',
    );
  });
  it('tells one difference once: a unit that only follows from the factor is no second one', () => {
    const [a, b] = [read({ numerator: 'Fälle', factor: 100 }), read({ numerator: 'Fälle', factor: 1000 })];
    expect(compareReadings(a, b).differences.map(({ facet }) => facet)).toEqual(['factor']);
  });
});

describe('a definition that disagrees with itself', () => {
  const found = (definition: DefinitionBody, name?: string): (readonly [FacetName, string, string])[] =>
    contradictionsOf(read(definition, name)).map(({ facet, one, other }) => [facet, one.value, other.value]);
  it.each<[DefinitionBody, string | undefined, readonly (readonly [string, string, string])[]]>([
    [{ text: 'Personen unter 15 Jahren' }, 'Personen unter 25', [['numerator_age', '0-14', '0-24']]],
    [{ text: 'Kinder von 3 bis unter 6 Jahren' }, 'Quote Ü3', []],
    [{ text: 'Kinder von 4 bis unter 6 Jahren' }, 'Quote Ü3', [['numerator_age', '4-5', '3-']]],
    [{ text: 'Kinder unter 3 Jahren', numerator_age: '0-5' }, undefined, [['numerator_age', '0-5', '0-2']]],
    [{ numerator: 'Fälle', unit: 'Prozent', factor: 1000 }, undefined, [['factor', '1000', 'percent']]],
    [{ text: 'Fälle je 1.000 Einwohner', formula: 'Fälle / Einwohner x 100' }, undefined, [['factor', '100', '1000']]],
    [{ text: 'Einwohner am 31.12.', reference_date: '06-30' }, undefined, [['reference_date', '06-30', '12-31']]],
    [{ text: 'Einwohner am 31.12.2022', reference_date: '12-31' }, undefined, []],
    [{ text: 'Einwohner am 31.12.', method: 'Abzug am 15.01.' }, undefined, []],
    [{ text: 'Anteil der Kinder unter 3 an den Kindern unter 6 Jahren' }, undefined, []],
  ])('%j of %s', (definition, name, contradictions) => {
    expect(found(definition, name)).toEqual(contradictions);
  });
  it('is compared without what it says twice', () => {
    const doubtful = read({ text: 'Kinder unter 15 Jahren', numerator_age: '0-17' });
    expect(compareReadings(doubtful, read('Kinder unter 3 Jahren')).outcome).toBe('conflict');
    expect(compareSoundly(doubtful, read('Kinder unter 3 Jahren'))).toEqual({ outcome: 'unknown', differences: [] });
  });
  it('is without its unit where its factor is in doubt', () => {
    const doubtful = read({ numerator: 'Fälle', unit: 'Prozent', factor: 1000 });
    expect(compareSoundly(doubtful, read('Fälle in Promille')).outcome).not.toBe('conflict');
  });
});

describe('what a definition lacks', () => {
  it.each<[DefinitionBody, readonly string[]]>([
    [{ text: 'Anteil der Wohnungen' }, ['denominator']],
    [{ text: 'Anteil der leeren Wohnungen an allen Wohnungen' }, []],
    [{ text: 'Zahl der Kinder' }, ['age']],
    [{ text: 'Zahl der Kinder unter 3 Jahren' }, []],
    [{ text: 'Kinder von Eltern mit Bürgergeld' }, []],
    [{ text: 'Zahl der Schulkinder, Kinder der Klasse 4' }, []],
    [{ numerator: 'Fälle', factor: 1000 }, ['denominator']],
    [{ numerator: 'Fälle', factor: 1 }, []],
  ])('%j lacks %j', (definition, gaps) => {
    expect(gapsOf(definition, read(definition))).toEqual(gaps);
  });
});

describe('what a definition says as one text', () => {
  it('is the same for two ways to say it', () => {
    const [a, b] = [read('Pkw je 1.000 Einwohner'), read('Zahl der Autos auf 1.000 Einwohner')];
    expect(signatureOf(a)).toBe(signatureOf(b));
    expect(signatureOf(a)).toContain('pkw');
  });
  it('is unknown where it says too little', () => {
    expect(signatureOf(read('Pkw'))).toBeUndefined();
    expect(signatureOf(read('je 1.000 Einwohner'))).toBeUndefined();
  });
});

describe('differences in words', () => {
  const comparison = compareReadings(
    read('Anteil der Kinder unter 15 Jahren mit Hauptwohnsitz'),
    read('Anteil der Kinder unter 18 Jahren mit Haupt- und Nebenwohnsitz'),
  );
  it('quotes both values and their words', () => {
    expect(describeDifferences(comparison, 'indicator', { de: 'vereinbart', en: 'agreed' })).toEqual({
      de: '  Alter im Zähler: 0-14 „unter 15 Jahren“; vereinbart: 0-17 „unter 18 Jahren“\n  Bevölkerungsbegriff: main_residence „mit Hauptwohnsitz“; vereinbart: entitled_residents „mit Haupt- und Nebenwohnsitz“',
      en: '  age of the numerator: 0-14 “unter 15 Jahren”; agreed: 0-17 “unter 18 Jahren”\n  population: main_residence “mit Hauptwohnsitz”; agreed: entitled_residents “mit Haupt- und Nebenwohnsitz”',
    });
  });
  it('says that a count was read from the wording, and that a term has no numerator', () => {
    const counts = compareReadings(read('Häuser'), read('Katzen'));
    expect(describeDifferences(counts, 'term', { de: 'dort', en: 'there' }).de).toBe(
      '  Inhalt: „Häuser“; dort: „Katzen“ (aus dem Wortlaut gelesen)',
    );
    expect(
      describeDifferences(compareReadings(read({ numerator: 'Häuser' }), read('Katzen')), 'indicator', {
        de: '',
        en: '',
      }).de,
    ).not.toContain('Wortlaut');
  });
  it('tells machines the same', () => {
    expect(differenceData(comparison.differences)[0]).toEqual({
      facet: 'numerator_age',
      here: '0-14',
      there: '0-17',
      hereWords: 'unter 15 Jahren',
      thereWords: 'unter 18 Jahren',
    });
    expect(facetList(['numerator', 'law'], 'term')).toEqual({ de: 'Inhalt, Rechtskreis', en: 'content, law' });
  });
});

describe('what a facet was read from', () => {
  it('is told for every facet, in their order, with the words and the pattern', () => {
    const reading = read({ text: 'Anteil der Autos an allen Haushalten', factor: 100 }, 'Quote nach SGB II');
    expect(
      traceReading(reading).map(({ facet, value, words, origin }) => [facet, value, words, origin.key, origin.pattern]),
    ).toEqual([
      ['numerator', 'pkw', 'Anteil der Autos', 'text', 'count.numerator'],
      ['denominator', 'haushalt', 'an allen Haushalten', 'text', 'count.denominator'],
      ['law', 'SGB II', 'nach SGB II', 'name', 'law.SGB II'],
      ['factor', '100', undefined, 'factor', undefined],
      ['unit', 'percent', undefined, 'factor', 'conclusion'],
    ]);
  });
  it('is told of what was overruled too', () => {
    const reading = read({ text: 'Kinder unter 15 Jahren', numerator_age: '0-17' });
    const ages = traceReading(reading).filter(({ facet }) => facet === 'numerator_age');
    expect(ages.map(({ value, strength }) => [value, strength])).toEqual([
      ['0-17', 'key'],
      ['0-14', 'words'],
    ]);
  });
});
