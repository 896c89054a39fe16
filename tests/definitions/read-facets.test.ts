import { describe, expect, it } from 'vitest';
import type { FacetName } from '../../src/definitions/facets.ts';
import { readDefinition } from '../../src/definitions/read-definition.ts';
import type { DefinitionBody } from '../../src/model/entry-data.ts';

type Facets = Partial<Record<FacetName, readonly [value: string, words: string]>>;

/** What is read besides the counts: the value (of laws and scope all its parts) and the words it was read from. */
function facetsOf(definition: DefinitionBody, name?: string, language: 'de' | 'en' = 'de'): Facets {
  const reading = readDefinition(definition, { language, ...(name !== undefined && { name }) });
  const found: Facets = {};
  for (const [facet, { value, parts, evidence }] of reading.facets) {
    if (facet === 'numerator' || facet === 'denominator') continue;
    const isSet = facet === 'law' || facet === 'scope';
    found[facet] = [isSet ? parts.join(' ') : value, evidence[0]?.words ?? ''];
  }
  return found;
}

const german: readonly (readonly [string, Facets])[] = [
  ['unter 18 Jahren', { numerator_age: ['0-17', 'unter 18 Jahren'] }],
  ['unter 18-Jährige', { numerator_age: ['0-17', 'unter 18-Jährige'] }],
  ['0 bis unter 3 Jahre', { numerator_age: ['0-2', '0 bis unter 3 Jahre'] }],
  ['0-2-Jährige', { numerator_age: ['0-2', '0-2-Jährige'] }],
  ['U3', { numerator_age: ['0-2', 'U3'] }],
  ['Ü65', { numerator_age: ['65-', 'Ü65'] }],
  ['ab 65', { numerator_age: ['65-', 'ab 65'] }],
  ['65 Jahre und älter', { numerator_age: ['65-', '65 Jahre und älter'] }],
  ['15 bis 64 Jahre', { numerator_age: ['15-64', '15 bis 64 Jahre'] }],
  ['15 bis < 65 Jahre', { numerator_age: ['15-64', '15 bis < 65 Jahre'] }],
  ['18- bis unter 65-jährig', { numerator_age: ['18-64', '18- bis unter 65-jährig'] }],
  ['über 80 Jahre', { numerator_age: ['81-', 'über 80 Jahre'] }],
  ['bis 17 Jahre', { numerator_age: ['0-17', 'bis 17 Jahre'] }],
  ['Drei- bis Fünfjährige', { numerator_age: ['3-5', 'Drei- bis Fünfjährige'] }],
  ['dreijährige Kinder', { numerator_age: ['3-3', 'dreijährige'] }],
  [
    'vom vollendeten dritten Lebensjahr bis zur Einschulung',
    { numerator_age: ['3-', 'vom vollendeten dritten Lebensjahr bis zur Einschulung'] },
  ],
  ['vor Vollendung des 18. Lebensjahres', { numerator_age: ['0-17', 'vor Vollendung des 18. Lebensjahres'] }],
  [
    'das 14., aber noch nicht das 18. Lebensjahr vollendet',
    { numerator_age: ['14-17', 'das 14., aber noch nicht das 18. Lebensjahr vollendet'] },
  ],
  ['im ersten Lebensjahr', { numerator_age: ['0-0', 'im ersten Lebensjahr'] }],
  ['bis zur Regelaltersgrenze', { numerator_age: ['0-retirement_age', 'bis zur Regelaltersgrenze'] }],
  [
    'ab der Altersgrenze nach § 41 SGB XII',
    { numerator_age: ['retirement_age-', 'ab der Altersgrenze nach § 41 SGB XII'] },
  ],
  [
    'zwischen 15 Jahren und der Regelaltersgrenze',
    { numerator_age: ['15-retirement_age', 'zwischen 15 Jahren und der Regelaltersgrenze'] },
  ],
  ['Minderjährige', { numerator_age: ['0-17', 'Minderjährige'] }],
  ['Volljährige', { numerator_age: ['18-', 'Volljährige'] }],
  ['Kinder ohne Altersgrenze', { numerator_age: ['0-', 'ohne Altersgrenze'] }],
  ['Personen jeden Alters', { numerator_age: ['0-', 'jeden Alters'] }],
  ['Altersgruppe 15 bis 44', { numerator_age: ['15-44', 'Altersgruppe 15 bis 44'] }],
  ['0 bis 5 und 6 bis 9 Jahre', { numerator_age: ['0-9', '0 bis 5 und 6 bis 9 Jahre'] }],
  ['ohne Kinder unter 8 Jahren', { numerator_age: ['8-', 'unter 8 Jahren'], scope: ['without @kind', 'ohne Kinder'] }],
  ['mindestens 15 Euro', {}],
  ['unter 15 Euro', {}],
  [
    'Kinder unter 3 Jahren an allen Kindern gleichen Alters',
    { numerator_age: ['0-2', 'unter 3 Jahren'], denominator_age: ['0-2', 'gleichen Alters'] },
  ],
  ['Fälle je 1.000 Einwohner', { factor: ['1000', 'je 1.000'], unit: ['per_1000', 'je 1.000'] }],
  ['Fälle je 1 000 Einwohner', { factor: ['1000', 'je 1 000'], unit: ['per_1000', 'je 1 000'] }],
  ['Fälle pro 100.000 Einwohner', { factor: ['100000', 'pro 100.000'], unit: ['per_100000', 'pro 100.000'] }],
  ['Fälle / Einwohner x 100', { factor: ['100', 'x 100'], unit: ['percent', 'x 100'] }],
  ['Fälle / Einwohner * 1.000', { factor: ['1000', '* 1.000'], unit: ['per_1000', '* 1.000'] }],
  ['100 x Fälle / Einwohner', { factor: ['100', '100 x'], unit: ['percent', '100 x'] }],
  ['Anteil der Fälle in Prozent', { unit: ['percent', 'in Prozent'], factor: ['100', 'in Prozent'] }],
  ['Anteil der Fälle in v. H.', { unit: ['percent', 'in v. H'], factor: ['100', 'in v. H'] }],
  ['Fälle in Promille', { unit: ['per_1000', 'in Promille'], factor: ['1000', 'in Promille'] }],
  ['Euro je m²', { unit: ['eur_per_m2', 'Euro je m²'] }],
  ['Wohnfläche in m²', { unit: ['m2', 'in m²'] }],
  ['Einwohner je km²', { unit: ['per_km2', 'je km²'] }],
  ['Wohnungen von 40 bis 100 m²', {}],
  ['Stichtag 31.12.', { reference_date: ['12-31', 'Stichtag 31.12.'] }],
  ['zum 30. Juni', { reference_date: ['06-30', 'zum 30. Juni'] }],
  ['am 1. März des Berichtsjahres', { reference_date: ['03-01 reporting_year', 'am 1. März des Berichtsjahres'] }],
  ['am 31.12. des Vorjahres', { reference_date: ['12-31 previous_year', 'am 31.12. des Vorjahres'] }],
  ['Bevölkerung im Jahresdurchschnitt', { reference_date: ['annual_average', 'im Jahresdurchschnitt'] }],
  ['Mittel aus März und September', { reference_date: ['average_03_09', 'Mittel aus März und September'] }],
  ['Stand: Dezember', { reference_date: ['12', 'Dezember'] }],
  ['Fälle im Februar', { reference_date: ['02', 'im Februar'] }],
  ['im Laufe des Jahres', { reference_date: ['during_year', 'im Laufe des Jahres'] }],
  ['Ende 2022', { reference_date: ['12-31', 'Ende 2022'] }],
  ['am 31.12.2022', { reference_date: ['2022-12-31', 'am 31.12.2022'] }],
  ['2022-12-31', { reference_date: ['2022-12-31', '2022-12-31'] }],
  ['mit Hauptwohnsitz', { population: ['main_residence', 'mit Hauptwohnsitz'] }],
  ['mit Haupt- und Nebenwohnsitz', { population: ['entitled_residents', 'mit Haupt- und Nebenwohnsitz'] }],
  ['wohnberechtigte Bevölkerung', { population: ['entitled_residents', 'wohnberechtigte'] }],
  ['Bevölkerung in Privathaushalten', { population: ['private_households', 'in Privathaushalten'] }],
  ['Beschäftigte am Arbeitsort', { population: ['workplace', 'am Arbeitsort'] }],
  ['Beschäftigte am Wohnort', { population: ['place_of_residence', 'am Wohnort'] }],
  ['ohne Nebenwohnsitz', { population: ['main_residence', 'ohne Nebenwohnsitz'] }],
  ['laut Melderegister', { source: ['melderegister', 'Melderegister'] }],
  [
    'nach der Bevölkerungsfortschreibung auf Basis des Zensus 2022',
    { source: ['fortschreibung/census-2022', 'Bevölkerungsfortschreibung auf Basis des Zensus 2022'] },
  ],
  ['Mikrozensus', { source: ['mikrozensus', 'Mikrozensus'] }],
  ['Statistik der Bundesagentur für Arbeit', { source: ['ba', 'Statistik der Bundesagentur für Arbeit'] }],
  ['Leistungen nach dem SGB II', { law: ['SGB II', 'nach dem SGB II'] }],
  ['Leistungen nach SGB 12', { law: ['SGB XII', 'nach SGB 12'] }],
  ['Leistungen nach dem Vierten Kapitel SGB XII', { law: ['SGB XII/4', 'nach dem Vierten Kapitel SGB XII'] }],
  [
    'Leistungen nach §§ 27, 29 bis 31 und 35a SGB VIII',
    {
      law: [
        'SGB VIII SGB VIII/§27 SGB VIII/§29 SGB VIII/§30 SGB VIII/§31 SGB VIII/§35a',
        'nach §§ 27, 29 bis 31 und 35a SGB VIII',
      ],
    },
  ],
  ['Hilfen nach §§ 27 ff. SGB VIII', { law: ['SGB VIII SGB VIII/§27ff', 'nach §§ 27 ff. SGB VIII'] }],
  ['Hilfen nach SGB VIII, § 34', { law: ['SGB VIII SGB VIII/§34', 'nach SGB VIII'] }],
  ['Hilfen nach dem SGB II und SGB VIII, § 34', { law: ['SGB II SGB VIII SGB VIII/§34', 'nach dem SGB II'] }],
  ['Leistungen nach § 3 AsylbLG', { law: ['AsylbLG AsylbLG/§3', 'nach § 3 AsylbLG'] }],
  ['Bürgergeld', { law: ['SGB II', 'Bürgergeld'] }],
  ['Wohngeldhaushalte', { law: ['WoGG', 'Wohngeldhaushalte'] }],
  ['Baulücken nach § 34 BauGB', { law: ['~baugb ~baugb/§34', '§ 34 BauGB'] }],
  ['Wohnungen nach dem Wohnraumförderungsgesetz', { law: ['~wohnraumfoerderungsgesetz', 'Wohnraumförderungsgesetz'] }],
  ['SGB II und SGB XII', { law: ['SGB II SGB XII', 'SGB II'] }],
  ['Wohnungen ohne Ferienwohnungen', { scope: ['without ferienwohnung', 'ohne Ferienwohnungen'] }],
  ['Wähler einschließlich Briefwahl', { scope: ['including briefwahl', 'einschließlich Briefwahl'] }],
  ['Pkw, nur private Halter', { scope: ['only privat', 'nur private'] }],
  ['Wohnungen, Wohnheime ausgenommen', { scope: ['without wohnheim', 'Wohnheime ausgenommen'] }],
  ['Schulabgänger ohne Abschluss', {}],
  ['Hilfen, insbesondere bei Gefahr', {}],
  [
    'Mietwohnungen (ohne Wohnungen in der Nachwirkungsfrist)',
    { scope: ['without wohnung nachwirkungsfrist', 'ohne Wohnungen in der Nachwirkungsfrist'] },
  ],
  [
    'vom vollendeten dritten Lebensjahr bis zur Einschulung',
    { numerator_age: ['3-', 'vom vollendeten dritten Lebensjahr bis zur Einschulung'] },
  ],
  ['im dritten Lebensjahr', { numerator_age: ['2-2', 'im dritten Lebensjahr'] }],
  [
    'vor Vollendung des achtzehnten Lebensjahres',
    { numerator_age: ['0-17', 'vor Vollendung des achtzehnten Lebensjahres'] },
  ],
  ['im ersten Lebensjahr', { numerator_age: ['0-0', 'im ersten Lebensjahr'] }],
  ['das siebte Lebensjahr vollendet', { numerator_age: ['7-', 'das siebte Lebensjahr vollendet'] }],
];

describe('facets of German prose', () => {
  it.each(german)('%s', (text, facets) => {
    expect(facetsOf({ text })).toEqual(facets);
  });
});

const english: readonly (readonly [string, Facets])[] = [
  ['children under 18', { numerator_age: ['0-17', 'children under 18'] }],
  ['residents aged 16 to 64', { numerator_age: ['16-64', 'aged 16 to 64'] }],
  ['people aged 65 and over', { numerator_age: ['65-', 'aged 65 and over'] }],
  ['people over the age of 80', { numerator_age: ['81-', 'over the age of 80'] }],
  ['people of retirement age and over', { numerator_age: ['retirement_age-', 'of retirement age and over'] }],
  ['offences per 1,000 population', { factor: ['1000', 'per 1,000'], unit: ['per_1000', 'per 1,000'] }],
  [
    'voters as a percentage of residents',
    { unit: ['percent', 'as a percentage of'], factor: ['100', 'as a percentage of'] },
  ],
  ['dwellings on 31 December', { reference_date: ['12-31', 'on 31 December'] }],
  ['residents, annual average', { reference_date: ['annual_average', 'annual average'] }],
  ['employees at the place of work', { population: ['workplace', 'at the place of work'] }],
  ['people in private households', { population: ['private_households', 'in private households'] }],
  ['residents according to the 2022 census', { source: ['census/2022', '2022 census'] }],
  ['dwellings excluding holiday homes', { scope: ['without holidayhome', 'excluding holiday homes'] }],
];

describe('facets of English prose', () => {
  it.each(english)('%s', (text, facets) => {
    expect(facetsOf({ text }, undefined, 'en')).toMatchObject(facets);
  });
});

describe('where facets come from', () => {
  it('takes a key before the prose', () => {
    expect(facetsOf({ text: 'Kinder unter 15 Jahren', numerator_age: '0-17' })['numerator_age']).toEqual(['0-17', '']);
  });
  it('takes the prose before the name', () => {
    expect(facetsOf({ text: 'Kinder unter 15 Jahren' }, 'Kinder unter 18')['numerator_age']?.[0]).toBe('0-14');
  });
  it('takes ages and laws from the name, and nothing else', () => {
    expect(facetsOf({ text: 'Empfänger' }, 'SGB-II-Quote der unter 25-Jährigen je 1.000 am 31.12.')).toEqual({
      numerator_age: ['0-24', 'unter 25-Jährigen'],
      law: ['SGB II', 'SGB-II'],
    });
  });
  it('concludes percent from a factor, a factor from percent, and both from a share', () => {
    expect(facetsOf({ numerator: 'Fälle', factor: 1000 })['unit']?.[0]).toBe('per_1000');
    expect(facetsOf({ numerator: 'Fälle', unit: 'Prozent' })['factor']?.[0]).toBe('100');
    expect(facetsOf({ text: 'Anteil der Frauen an der Bevölkerung' })['unit']?.[0]).toBe('percent');
  });
  it('concludes a plain count from its name, and all ages from all inhabitants', () => {
    expect(facetsOf({ text: 'Anzahl der Wohnungen' })['unit']?.[0]).toBe('count');
    expect(facetsOf({ text: 'Anteil der Wähler an allen Einwohnern' })['denominator_age']?.[0]).toBe('0-');
  });
  it('reads each side of a ratio on its own', () => {
    expect(facetsOf({ text: 'Anteil der unter 3-Jährigen an den unter 6-Jährigen' })).toMatchObject({
      numerator_age: ['0-2', 'unter 3-Jährigen'],
      denominator_age: ['0-5', 'unter 6-Jährigen'],
    });
  });
  it('reads the keys that hold a value', () => {
    expect(
      facetsOf({
        population: 'mit Hauptwohnsitz',
        unit: 'je 1.000 Einwohner',
        reference_date: '12-31',
        source: 'Zensus 2022',
      }),
    ).toEqual({
      population: ['main_residence', ''],
      unit: ['per_1000', ''],
      factor: ['1000', ''],
      reference_date: ['12-31', ''],
      source: ['Zensus 2022', ''],
    });
  });
  it('keeps what it does not know as its own words', () => {
    expect(facetsOf({ population: 'Haustiere', unit: 'Schritte' })).toEqual({
      population: ['Haustiere', ''],
      unit: ['schritte', ''],
    });
  });
  it('leaves out an age that cannot be one', () => {
    expect(facetsOf({ text: 'Personen unter 140 Jahren', numerator_age: '17-3' })).toEqual({});
  });
  it('uses the synonyms of the register', () => {
    const synonyms = { Kita: ['Spielhaus'] };
    const read = (text: string): string[] =>
      readDefinition({ text }, { language: 'de', synonyms }).numerators.flatMap(({ atoms }) => [...atoms]);
    expect(read('Kinder im Spielhaus')).toEqual(read('Kinder in der Kita'));
  });
});
