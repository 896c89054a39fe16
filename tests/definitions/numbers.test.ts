import { describe, expect, it } from 'vitest';
import { formatAges, mergeAges, parseAgeKey, type AgeRange } from '../../src/definitions/ages.ts';
import { ageWordOf, numberOfOrdinal, numberOfWord } from '../../src/definitions/number-words.ts';

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
        { from: 'R', to: null },
        { from: 0, to: 64 },
      ],
      '0-64,retirement_age-',
    ],
    [
      [
        { from: 15, to: 'R' },
        { from: 0, to: 20 },
      ],
      '0-retirement_age',
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
    ['1000-17', undefined],
    ['0-3-17', undefined],
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
    ['Dritteln', undefined],
    ['3dritten', undefined],
  ] as const)('%s is ordinal %s', (word, value) => {
    expect(numberOfOrdinal(word)).toBe(value);
  });
  it.each([
    ['dreijährige', { value: 3, before: '', after: 'jährige' }],
    ['unterdreijährigen', { value: 3, before: 'unter', after: 'jährigen' }],
    ['einjährig', { value: 1, before: '', after: 'jährig' }],
    ['langjährig', undefined],
    ['Dreijährigkeit', undefined],
    ['3dreijährige', undefined],
  ] as const)('%s', (word, age) => {
    expect(ageWordOf(word)).toEqual(age);
  });
});
