import { describe, expect, it } from 'vitest';
import { lemma, masculineOf } from '../../src/definitions/lemma.ts';
import { namedValue, populationOf, unitFactor, unitOf } from '../../src/definitions/named-values.ts';
import { rootOf, splitCompounds } from '../../src/definitions/related-words.ts';
import { splitWord } from '../../src/definitions/split-words.ts';
import { tokenise } from '../../src/definitions/tokens.ts';
import { vocabularyOf } from '../../src/definitions/vocabulary-cache.ts';

const german = vocabularyOf('de');

describe('tokens', () => {
  const kinds = (text: string): string[] =>
    tokenise(text).map(({ kind, text: word, value, date }) => (kind === 'word' ? word : String(date ?? value ?? word)));
  it.each([
    ['1.000', ['1000']],
    ['1 000', ['1000']],
    ["1'000", ['1000']],
    ['1,000', ['1000']],
    ['1,5', ['1.5']],
    ['100.000', ['100000']],
    ['31.12.', ['12-31']],
    ['31.12.2022', ['2022-12-31']],
    ['31.12.22', ['2022-12-31']],
    ['2022-12-31', ['2022-12-31']],
    ['2022-13-31', ['2022', '-', '13', '-', '31']],
    ['12.50', ['12.5']],
    ['15-64', ['15', '-', '64']],
    ['15 – 64', ['15', '-', '64']],
    ['x * y', ['x', '×', 'y']],
    ['a ≤ b ÷ c', ['a', '<=', 'b', '/', 'c']],
    ['<Jahr> Fälle', ['Fälle']],
    ['<ein „Wort“> Fälle', ['Fälle']],
    ['a < b', ['a', '<', 'b']],
    ['Schüler*innen', ['Schüler']],
    ['Schüler:innenzahl', ['Schülerzahl']],
    ['SCHÜLER*INNEN', ['SCHÜLER']],
    ['Schüler/-innen', ['Schüler']],
    ['Schüler(innen)', ['Schüler']],
    ['SchülerInnen', ['Schüler']],
    ['Ein-Personen-Haushalt', ['Ein', 'Personen', 'Haushalt']],
    ['„Kita“-Platz', ['Kita', 'Platz']],
    ['Tages"pflege"', ['Tagespflege']],
    ['Tages\u00ADpflege', ['Tagespflege']],
    ['Kinder-\n  garten', ['Kindergarten']],
    ['Kinder-\n  und', ['Kinder', 'und']],
    ['[a]', ['(', 'a', ')']],
    ['', []],
  ])('%j', (text, tokens) => {
    expect(kinds(text)).toEqual(tokens);
  });
  it('says which words a hyphen joins to the one before', () => {
    expect(tokenise('SGB-II-Bezug - ja').map(({ joined }) => joined ?? false)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
  it('says where each token stands', () => {
    const text = 'Anteil „der“ 1.000 Schüler*innen';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Anteil',
      'der',
      '1.000',
      'Schüler*innen',
    ]);
  });
});

describe('words', () => {
  it.each([
    ['Einwohnerinnen', 'Einwohner'],
    ['Kindes', 'Kinder'],
    ['Teilnehmende', 'Teilnehmer'],
    ['Wählerschaft', 'Wähler'],
    ['geändert', 'geaendert'],
    ['neue', 'neuen'],
    ['Straße', 'STRASSE'],
    ['freie', 'freien'],
    ['Hauptmieterinnen', 'Hauptmieter'],
    ['Teilnehmenden', 'Teilnehmers'],
    ['Mieterschaften', 'Mietern'],
  ])('%s and %s are forms of one word', (a, b) => {
    expect(lemma(a, 'de')).toBe(lemma(b, 'de'));
  });
  it.each([
    ['Mieter', 'Miete'],
    ['Besucher', 'Besuch'],
    ['älter', 'Alter'],
    ['Forderung', 'Förderung'],
    ['zuzüglich', 'Zuzug'],
    ['Gewerkschaft', 'Gewerk'],
    ['Wochenende', 'Wochener'],
    ['Radius', 'Radi'],
  ])('%s and %s are not', (a, b) => {
    expect(lemma(a, 'de')).not.toBe(lemma(b, 'de'));
  });
  it.each([
    ['Ärztinnen', 'ärzt'],
    ['Aerztin', 'aerzt'],
    ['Studentin', 'student'],
    ['Praktikantin', 'praktikant'],
    ['Polizistinnen', 'polizist'],
    ['Ingenieurin', 'ingenieur'],
    ['Autorinnen', 'autor'],
    ['Beamtin', 'beamt'],
    ['Kundinnen', 'kund'],
    ['Pädagogin', 'pädagog'],
    ['Nachbarinnen', 'nachbar'],
    ['MIETERINEN', 'mieter'],
    ['gewinnen', undefined],
    ['verrinnen', undefined],
    ['drinnen', undefined],
    ['besinnen', undefined],
    ['Termin', undefined],
    ['Kinder', undefined],
  ])('%s is the feminine form of %s', (word, masculine) => {
    expect(masculineOf(word)).toBe(masculine);
  });
  it.each([
    ['labour', 'labor'],
    ['colours', 'colors'],
    ['neighbouring', 'neighboring'],
    ['neighbourhood', 'neighborhood'],
    ['behavioural', 'behavioral'],
    ['organisation', 'organization'],
    ['organised', 'organized'],
    ['organises', 'organizes'],
    ['organising', 'organizing'],
    ['organiser', 'organizer'],
    ['centres', 'centers'],
    ['theatre', 'theater'],
    ['kilometres', 'kilometers'],
    ['travelled', 'traveled'],
    ['counselling', 'counseling'],
    ['offence', 'offense'],
    ['licences', 'licenses'],
    ['programmes', 'programs'],
    ['Programme', 'program'],
  ])('%s is the British %s', (british, american) => {
    expect(lemma(british, 'en')).toBe(lemma(american, 'en'));
  });
  it.each([
    ['tours', 'tors'],
    ['tourism', 'torism'],
    ['programmed', 'programd'],
    ['sentence', 'sentense'],
    ['massacre', 'massacer'],
  ])('%s is not %s', (one, other) => {
    expect(lemma(one, 'en')).not.toBe(lemma(other, 'en'));
  });
  it.each([
    ['förderung', 'förder'],
    ['mieter', undefined],
    ['haus', undefined],
    ['#12345', undefined],
  ])('the root of %s is %s', (word, root) => {
    expect(rootOf(word)).toBe(root);
  });
  it('splits compounds of words that the vocabulary knows', () => {
    const parts = (word: string): string[] | undefined =>
      splitWord({ kind: 'word', text: word, start: 0, end: word.length }, german.lexicon)?.map(({ text }) => text);
    expect(parts('Bürgergeldempfänger')).toEqual(['Bürgergeld', 'empfänger']);
    expect(parts('Pkwbestand')).toEqual(['Pkw', 'bestand']);
    expect(parts('Xylophonquartett')).toBeUndefined();
    expect(parts('Kind')).toBeUndefined();
  });
  it('takes compounds apart where the other side has the parts', () => {
    const left = new Set(['pflegeplatz']);
    const right = new Set(['platz', 'pflege']);
    splitCompounds(left, right, new Set(['pflegeplatz']), new Set(['platz', 'pflege']), () => false);
    expect([left.size, right.size]).toEqual([0, 0]);
  });
  it('leaves compounds alone where that explains nothing', () => {
    const left = new Set(['pflegeplatz']);
    const right = new Set(['wohnung']);
    splitCompounds(left, right, new Set(['pflegeplatz']), new Set(['wohnung']), () => false);
    expect([[...left], [...right]]).toEqual([['pflegeplatz'], ['wohnung']]);
  });
});

describe('values with a closed list', () => {
  it.each([
    ['Prozent', 'percent'],
    ['%', 'percent'],
    ['je 1.000 Einwohner', 'per_1000'],
    ['pro 1 000 Einwohner', 'per_1000'],
    ['percent', 'percent'],
    ['€/m²', 'eur_per_m2'],
    ['Angabe in Promille', 'per_1000'],
    ['Äpfel', 'äpfel'],
    ['Äpfel (Stück)', 'äpfel stück'],
    ['Äpfel (.)', 'äpfel'],
    ['Äpfel/Korb', 'äpfel je korb'],
    ['Äpfel / Korb', 'äpfel je korb'],
    ['Äpfel pro Korb', 'äpfel je korb'],
    ['Äpfel²', 'äpfel2'],
    ['1.000 Äpfel', '1000 äpfel'],
    ['1,5 Äpfel', '1,5 äpfel'],
  ])('the unit %s is %s', (text, unit) => {
    expect(unitOf(text, german)).toBe(unit);
  });
  it.each([
    ['percent', 100],
    ['per_1000', 1000],
    ['m2', undefined],
    ['no_unit', undefined],
  ])('the factor of %s is %s', (unit, factor) => {
    expect(unitFactor(unit)).toBe(factor);
  });
  it.each([
    ['main_residence', ['main_residence']],
    ['mit Hauptwohnsitz', ['main_residence']],
    ['Hauptwohnsitz in Privathaushalten', ['main_residence', 'private_households']],
    ['Haustiere', []],
  ])('the population %s is %j', (text, ids) => {
    expect(populationOf(text, german)).toEqual(ids);
  });
  it('knows what excludes what', () => {
    expect(namedValue('census/2011')?.kind).toBe('population');
    expect(namedValue('nobody')).toBeUndefined();
  });
});
