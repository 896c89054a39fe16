import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, normaliseText, normaliseWord } from '../../src/text/normalise-text.ts';

describe('normaliseText', () => {
  it.each([
    ['Rahmenpläne', 'rahmenpläne'],
    ['Rahmenpla\u0308ne', 'rahmenpläne'],
    ['Maßnahmen', 'massnahmen'],
    ['GROẞE STRASSE', 'grosse strasse'],
    ['„Handlungskonzept Wohnen“', '"handlungskonzept wohnen"'],
    ['‚Kekiz‘ und «Preuswald»', `'kekiz' und "preuswald"`],
    ['Kinder‑ und Jugendförderplan', 'kinder- und jugendförderplan'],
    ['2015–2020', '2015-2020'],
    ['Integra\u00ADtions\u00AD\nkonzept', 'integrationskonzept'],
    ['FB\u00A056 \t\n Wohnen', 'fb 56 wohnen'],
    ['Sozial\u200Braum', 'sozialraum'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });
});

describe('normaliseWord', () => {
  it.each([
    ['Kita-Bedarfsplanung', 'kitabedarfsplanung'],
    ['Kita‑Bedarfsplanung', 'kitabedarfsplanung'],
    ['Bürger*innen', 'bürgerinnen'],
    ['Bürger:innen', 'bürgerinnen'],
    ['BürgerInnen', 'bürgerinnen'],
    ['Straße', 'strasse'],
  ])('%j becomes %j', (word, expected) => {
    expect(normaliseWord(word)).toBe(expected);
  });
});

describe('nameKey', () => {
  it.each([
    ['Lärmaktionsplan', 'Laermaktionsplan'],
    ['Lärmaktionsplan', 'La\u0308rmaktionsplan'],
    ['Maßnahmenplan', 'Massnahmenplan'],
    ['Sozial-Plattform', 'Sozialplattform'],
    ['Kinder- und Jugendförderplan', 'kinder-und-jugendfoerderplan'],
    ['SEP', 'S.E.P.'],
    ['Café Plan', 'cafe-plan'],
    ['„Handlungskonzept Wohnen“', 'Handlungskonzept  Wohnen'],
    ['Runder Tisch: Wohnen', 'runder tisch wohnen'],
  ])('%j and %j are one name', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
    expect(nameKey(a)).not.toBe('');
  });

  it.each([
    ['Bericht 1-2', 'Bericht 12'],
    ['Bar', 'Bär'],
    ['SEP', 'SEB'],
    ['Plan 2015', 'Plan 2016'],
  ])('%j and %j are two', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('is empty where there is neither letter nor digit', () => {
    expect(nameKey('– … –')).toBe('');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
      }),
    );
  });
});
