import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { composed, countLetters, isCapitalised, isWordCode, kindOf } from '../../src/text/letters.ts';

it('agrees with Unicode on the letters, digits and accents of Europe', () => {
  for (let code = 0; code < 0x370; code++) {
    const character = String.fromCharCode(code);
    const isModifier = code >= 0x2b0 && code < 0x300;
    if (isModifier || /[¼-¾]/.test(character)) continue;
    const kind = /\p{L}/u.test(character)
      ? 'letter'
      : /\p{N}/u.test(character)
        ? 'digit'
        : /\p{M}/u.test(character)
          ? 'mark'
          : 'other';
    expect([code.toString(16), kindOf(code)]).toEqual([code.toString(16), kind]);
  }
});

it('knows the punctuation that German texts use for what it is', () => {
  for (const sign of '„“”‚‘’»«–—‐‑…§€½•†′″\u00A0\u2009\u202F\u3000\uFFFD')
    expect([sign, isWordCode(sign.charCodeAt(0))]).toEqual([sign, false]);
  for (const letter of 'ñłőЖщΩπאع漢字') expect([letter, isWordCode(letter.charCodeAt(0))]).toEqual([letter, true]);
  expect(kindOf('\u200B'.charCodeAt(0))).toBe('invisible');
  expect(kindOf(Number.NaN)).toBe('other');
});

it('counts letters and sees capitals', () => {
  expect(countLetters('SGB-II 2015 ü')).toBe(6);
  expect(['Über', 'über', 'ßa', '2a', ''].map(isCapitalised)).toEqual([true, false, false, false, false]);
});

it('composes as NFC does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(composed(text)).toBe(text.normalize('NFC'));
    }),
  );
});
