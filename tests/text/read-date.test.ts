import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDate } from '../../src/model/dates.ts';
import { readDate } from '../../src/text/read-date.ts';

describe('a date that can mean one day only', () => {
  it.each([
    ['2018-5-8', '2018-05-08'],
    ['2018/05/08', '2018-05-08'],
    ['2018.5.8', '2018-05-08'],
    ['2018–05–08', '2018-05-08'],
    ['2018-5', '2018-05'],
    ['20180508', '2018-05-08'],
    ['8.5.2018', '2018-05-08'],
    ['08.05.2018', '2018-05-08'],
    ['8. 5. 2018', '2018-05-08'],
    [' 08.05.2018 ', '2018-05-08'],
    ['5.2018', '2018-05'],
    ['05/2018', '2018-05'],
    ['8. Mai 2018', '2018-05-08'],
    ['8 May 2018', '2018-05-08'],
    ['1. März 1999', '1999-03-01'],
    ['1. Ma\u0308rz 1999', '1999-03-01'],
    ['3. Okt. 2025', '2025-10-03'],
    ['Dezember 2019', '2019-12'],
    ['2018-05-08T00:00:00', '2018-05-08'],
    ['2018-05-08 00:00', '2018-05-08'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is %s', (text, date) => expect(readDate(text)).toBe(date));
});

describe('what needs judgement stays', () => {
  it.each([
    '05/08/2018',
    '13/05/2018',
    '8.5.18',
    '2018/19',
    '2018/05',
    '2018.5',
    '29.02.2023',
    '31.4.2018',
    '2018-05-08T14:30:00',
    '2018-05-08T00:00:00Z',
    '8. Mond 2018',
    'Frühjahr 2018',
    'Mai',
    '8. Mai',
    '2018-13-01',
    '1799-01-01',
    '2018-05-08/2018-05-09',
    'um 2018',
    'II/2018',
    '',
    ' ',
    'x'.repeat(100_000),
  ])('%.30s', (text) => expect(readDate(text)).toBeUndefined());
});

it('gives a date of the calendar or nothing, whatever the text', () => {
  const sign = fc.constantFrom(...'0123456789.-/ TMaiJunärz:');
  const text = fc.oneof(
    fc.string(),
    fc.array(sign, { maxLength: 14 }).map((signs) => signs.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      const date = readDate(any);
      return date === undefined || isDate(date);
    }),
    { numRuns: 2_000 },
  );
});
