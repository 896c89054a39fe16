import { describe, expect, it } from 'vitest';
import { correctWord } from '../../src/definitions/correct-words.ts';
import { isOnlyMistyped } from '../../src/definitions/typing-errors.ts';
import { vocabularyOf } from '../../src/definitions/vocabulary-cache.ts';

const german = vocabularyOf('de');

describe('a word that holds a definition together', () => {
  it.each([
    ['Antiel', 'de', 'anteil'],
    ['ANTIEL', 'de', 'anteil'],
    ['Einwohnrn', 'de', 'einwohnern'],
    ['percantage', 'en', 'percentage'],
    ['percantage', 'de', 'percantage'],
    ['Jahry', 'de', 'jahre'],
    // "Anteil" or "Anteils"?
    ['Anteiln', 'de', 'Anteiln'],
    ['Anteil', 'de', 'Anteil'],
    ['Jhre', 'de', 'Jhre'],
    ['Xylofon', 'de', 'Xylofon'],
  ] as const)('%s, in %s, is %s', (text, language, corrected) => {
    const token = { kind: 'word', text, start: 2, end: 2 + text.length } as const;
    const { lexicon } = vocabularyOf(language);
    // Once found out, once remembered.
    expect(correctWord(token, lexicon)).toEqual({ ...token, text: corrected });
    expect(correctWord(token, lexicon)).toEqual({ ...token, text: corrected });
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
    ['ab 1000000 Euro', 'ab 1000001 Euro', false],
    ['Gewerbeanmeldungen', 'Gewerbeabmeldungen', false],
    ['Gewerbeanmeldungen', 'Gewerbeanmeldungne', true],
    ['Xylofon', 'Xylofen', true],
    ['Xylofon', 'Xylofn', false],
    [
      'Regelaltersgrenze Regelaltersgrenze Regelaltersgrenze',
      'Regelaltersgrnze Regelaltersgrnze Regelaltersgrnze',
      true,
    ],
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
    expect(isOnlyMistyped([one], [{ key: 'text', text: other.text }, other], german.lexicon)).toBe(false);
  });
});
