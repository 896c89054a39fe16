import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownText } from '../../src/text/own-text.ts';

describe('a text of its own', () => {
  it('is the same text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(ownText(text)).toBe(text);
      }),
    );
  });

  it.each([
    'Kinder- und Jugendförderplan',
    '„Klimaanpassungskonzept“ der Städteregion',
    'ein halbes Zeichen \ud83c, und ein ganzes 🌍',
    'x'.repeat(100_000),
    'ł'.repeat(100_000),
  ])('is %.30s', (text) => {
    expect(ownText(text)).toBe(text);
  });
});
