import { describe, expect, it } from 'vitest';
import { formatAges, mergeAges, parseAgeKey, type AgeRange } from '../../src/definitions/ages.ts';
import { languageOf } from '../../src/definitions/language-of.ts';
import { lemma, masculineOf } from '../../src/definitions/lemma.ts';
import { namedValue, populationOf, unitFactor, unitOf } from '../../src/definitions/named-values.ts';
import { ageWordOf, numberOfOrdinal, numberOfWord } from '../../src/definitions/number-words.ts';
import { rootOf, splitCompounds } from '../../src/definitions/related-words.ts';
import { citedLaw, joinSections, sameSections } from '../../src/definitions/sections.ts';
import { splitWord } from '../../src/definitions/split-words.ts';
import { tokenise } from '../../src/definitions/tokens.ts';
import { isOnlyMistyped } from '../../src/definitions/typing-errors.ts';
import { vocabularyOf } from '../../src/definitions/vocabulary-cache.ts';

const german = vocabularyOf('de');

describe('ages', () => {
  const written: readonly (readonly [AgeRange[], string])[] = [
    [[{ from: 0, to: 17 }], '0-17'],
    [[{ from: 65, to: null }], '65-'],
    [[{ from: 15, to: 'R' }], '15-retirement_age'],
    [[{ from: 'R', to: null }], 'retirement_age-'],
    [
      [
        { from: 6, to: 9 },
        { from: 0, to: 5 },
      ],
      '0-9',
    ],
    [
      [
        { from: 0, to: 5 },
        { from: 7, to: 9 },
      ],
      '0-5,7-9',
    ],
    [
      [
        { from: 0, to: 17 },
        { from: 3, to: 5 },
      ],
      '0-17',
    ],
    [
      [
        { from: 0, to: 64 },
        { from: 'R', to: null },
      ],
      '0-64,retirement_age-',
    ],
    [
      [
        { from: 0, to: null },
        { from: 65, to: null },
      ],
      '0-',
    ],
  ];
  it.each(written)('%j are written %s', (ranges, text) => {
    expect(formatAges(ranges)).toBe(text);
  });
  it('keeps the longer of two ranges with one beginning', () => {
    expect(
      mergeAges([
        { from: 3, to: 9 },
        { from: 3, to: 5 },
      ]),
    ).toEqual([{ from: 3, to: 9 }]);
  });
  const keys: readonly (readonly [string, AgeRange | undefined])[] = [
    ['0-17', { from: 0, to: 17 }],
    ['65-', { from: 65, to: null }],
    ['-17', { from: 0, to: 17 }],
    ['17-17', { from: 17, to: 17 }],
    ['17-3', undefined],
    ['-', undefined],
    ['17', undefined],
    ['0-17 ', undefined],
  ];
  it.each(keys)('the key %j is %j', (key, range) => {
    expect(parseAgeKey(key)).toEqual(range);
  });
});

describe('numbers in words', () => {
  it.each([
    ['drei', 3],
    ['Zwölf', 12],
    ['zweier', 2],
    ['tausend', 1000],
    ['Haus', undefined],
  ] as const)('%s is %s', (word, value) => {
    expect(numberOfWord(word, 'de')).toBe(value);
  });
  it('knows English ones only in English', () => {
    expect(numberOfWord('twelve', 'en')).toBe(12);
    expect(numberOfWord('twelve', 'de')).toBeUndefined();
  });
  it.each([
    ['ersten', 1],
    ['dritten', 3],
    ['siebtes', 7],
    ['achten', 8],
    ['achtzehnten', 18],
    ['zwanzigste', 20],
    ['guten', undefined],
    ['drei', undefined],
  ] as const)('%s is ordinal %s', (word, value) => {
    expect(numberOfOrdinal(word)).toBe(value);
  });
  it.each([
    ['dreijährige', { value: 3, before: '', after: 'jährige' }],
    ['unterdreijährigen', { value: 3, before: 'unter', after: 'jährigen' }],
    ['einjährig', { value: 1, before: '', after: 'jährig' }],
    ['langjährig', undefined],
  ] as const)('%s', (word, age) => {
    expect(ageWordOf(word)).toEqual(age);
  });
});

describe('language', () => {
  it.each([
    ['Anteil der Kinder an der Bevölkerung', 'en', 'de'],
    ['share of the population aged 65 in the city', 'de', 'en'],
    ['Pkw', 'en', 'en'],
    ['number of persons', 'de', 'en'],
    ['number of', 'de', 'de'],
  ] as const)('%s, in a register in %s, is %s', (text, fallback, language) => {
    expect(languageOf(text, fallback)).toBe(language);
  });
});

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
  ])('%s and %s are forms of one word', (a, b) => {
    expect(lemma(a, 'de')).toBe(lemma(b, 'de'));
  });
  it.each([
    ['Mieter', 'Miete'],
    ['Besucher', 'Besuch'],
    ['älter', 'Alter'],
    ['Forderung', 'Förderung'],
    ['zuzüglich', 'Zuzug'],
  ])('%s and %s are not', (a, b) => {
    expect(lemma(a, 'de')).not.toBe(lemma(b, 'de'));
  });
  it.each([
    ['Ärztinnen', 'ärzt'],
    ['Studentin', 'student'],
    ['gewinnen', undefined],
    ['Kinder', undefined],
  ])('%s is the feminine form of %s', (word, masculine) => {
    expect(masculineOf(word)).toBe(masculine);
  });
  it('reads British as American English', () => {
    expect(lemma('labour', 'en')).toBe(lemma('labor', 'en'));
    expect(lemma('centres', 'en')).toBe(lemma('centers', 'en'));
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
    ['Äpfel', 'äpfel'],
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

describe('sections of a law', () => {
  it.each([
    ['§ 34 SGB VIII', 'sgb8', ['§34']],
    ['§ 35a SGB VIII', 'sgb8', ['§35a']],
    ['§§ 27, 29 bis 31 SGB VIII', 'sgb8', ['§27', '§29', '§30', '§31']],
    ['§§ 27 BIS 29 SGB VIII', 'sgb8', ['§27', '§28', '§29']],
    ['§§ 27 ff. SGB VIII', 'sgb8', ['§27ff']],
    ['§ 22 Abs. 1 Satz 2 SGB II', 'sgb2', ['§22']],
    ['§ 34 BauGB', 'baugb', ['§34']],
    ['SGB VIII', 'sgb8', []],
    ['SGB VIII, § 34', 'sgb8', ['§34']],
  ] as const)('%s', (words, key, sections) => {
    expect(citedLaw(words)).toMatchObject({ key, sections });
  });
  it('names none where there is none', () => {
    expect(citedLaw('die Kinder')).toBeUndefined();
  });
  it.each([
    [['§27'], ['§27'], true],
    [['§27', '§28'], ['§28', '§27'], true],
    [['§27', '§28'], ['§28'], false],
    [['§27ff'], ['§27', '§28'], true],
    [['§27'], ['§27ff'], true],
    [['§34'], ['§27ff'], false],
    [['§27ff'], ['§27ff'], true],
    [['§27ff'], ['§34ff'], false],
  ] as const)('%j and %j: %s', (a, b, same) => {
    expect(sameSections(a, b)).toBe(same);
    expect(sameSections(b, a)).toBe(same);
  });
  it.each([
    ['nach §§ 27, 29 bis 31 und 35a SGB VIII', ['nach', '§', 'SGB', 'VIII']],
    ['(§ 34 Abs. 1 Nr. 2), 14 Jahre', ['(', '§', ')', ',', '#', 'Jahre']],
    ['§§ 27 ff. SGB', ['§', 'SGB']],
    ['Paragraf 34 SGB', ['§', 'SGB']],
    ['kein Gesetz, 3 Dinge', ['kein', 'Gesetz', ',', '#', 'Dinge']],
  ])('%s becomes %j', (text, tokens) => {
    expect(joinSections(tokenise(text)).map(({ text: word }) => word)).toEqual(tokens);
  });
});

describe('typing errors', () => {
  const differ = (a: string, b: string): boolean =>
    isOnlyMistyped([{ key: 'text', text: a }], [{ key: 'text', text: b }], german.lexicon);
  it.each([
    ['Bevölkerung bis zur Regelaltersgrenze', 'Bevölkerung bis zur Regelaltersgrnze', true],
    ['Bevölkerung bis zur Regelaltersgrenze', 'Bevölkerung bis zur Regelatlersgrenze', true],
    ['Bevölkerung bis zur Regelaltersgrenze', 'Bevölkerung bis zur Altersgrenze', false],
    ['Kinder', 'Rinder', false],
    ['Fälle in der Stadt', 'Fälle in der Stadt', false],
    ['Fälle in der Kindertagesstätte', 'in der Kindertagesstatte Fälle', false],
    ['Auspendler', 'Einpendler', false],
    ['unter 15 Jahren', 'unter 16 Jahren', false],
    [
      'Regelaltersgrenze Regelaltersgrenze Regelaltersgrenze Regelaltersgrenze',
      'Regelaltersgrnze Regelaltersgrnze Regelaltersgrnze Regelaltersgrnze',
      false,
    ],
  ])('%s | %s: %s', (a, b, only) => {
    expect(differ(a, b)).toBe(only);
    expect(differ(b, a)).toBe(only);
  });
  it('compares only texts of the same keys', () => {
    const [one, other] = [
      { key: 'text', text: 'Regelaltersgrenze' },
      { key: 'formula', text: 'Regelaltersgrnze' },
    ];
    expect(isOnlyMistyped([one], [other], german.lexicon)).toBe(false);
    expect(isOnlyMistyped([one], [one, other], german.lexicon)).toBe(false);
  });
});
