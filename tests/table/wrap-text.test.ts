import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyphenAt } from '../../src/table/hyphenate.ts';
import { longestPart, wrapText } from '../../src/table/wrap-text.ts';
import { textWidth } from '../../src/text/text-width.ts';

describe('wrapText', () => {
  it('breaks at blanks, after hyphens and slashes', () => {
    expect(wrapText('Kinder- und Jugendförderplan', 12)).toEqual(['Kinder- und', 'Jugendför-', 'derplan']);
    expect(wrapText('Aachen-Nord', 8)).toEqual(['Aachen-', 'Nord']);
    expect(wrapText('Fachbereich/Abteilung', 14)).toEqual(['Fachbereich/', 'Abteilung']);
  });

  it('keeps short parts and numbers together', () => {
    expect(wrapText('das E-Government', 14)).toEqual(['das', 'E-Government']);
    expect(wrapText('Plan 2021–2025', 11)).toEqual(['Plan', '2021–2025']);
    expect(wrapText('nach § 80 Abs. 5', 12)).toEqual(['nach § 80', 'Abs. 5']);
  });

  it('writes no-break spaces as blanks, and holds them', () => {
    expect(wrapText('nach §\u00a080', 8)).toEqual(['nach', '§ 80']);
  });

  it('cuts what is no word anywhere, without a hyphen', () => {
    expect(wrapText('fb56.0143.wp17.x', 6)).toEqual(['fb56.0', '143.wp', '17.x']);
    expect(wrapText('日本語日本語', 4)).toEqual(['日本', '語日', '本語']);
  });

  it('indents the lines after the first', () => {
    expect(wrapText('eins zwei drei', 8, '  ')).toEqual(['eins', '  zwei', '  drei']);
  });

  it('loses nothing and keeps its width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (raw, width) => {
        const text = raw
          .normalize('NFC')
          .replace(/[\p{Cc}\p{Cf}\p{Zs}]+/gu, ' ')
          .trim();
        const lines = wrapText(text, width);
        const bare = (value: string): string => value.replace(/[ -]/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) {
          if ([...new Intl.Segmenter('de').segment(line)].length > 1)
            expect(textWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('takes time linear in the text', () => {
    const start = performance.now();
    wrapText('x'.repeat(200_000), 20);
    wrapText('wort '.repeat(40_000), 20);
    wrapText('語'.repeat(50_000), 20);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

it('longestPart is the widest that does not break by itself', () => {
  expect(longestPart('Kinder- und Jugendförderplan')).toBe(16);
  expect(longestPart('')).toBe(0);
});

describe('hyphenAt', () => {
  const part = (word: string, width: number): string => {
    const at = hyphenAt(word, width);
    return at === 0 ? word : `${word.slice(0, at)}-${word.slice(at)}`;
  };

  it.each([
    ['Hochwasserrisikomanagementplan', 28, 'Hochwasserrisikomanagement-plan'],
    ['Kindertagesbetreuungsbedarfsplanung', 29, 'Kindertagesbetreuungsbedarfs-planung'],
    ['Verkehrsentwicklungsplan', 23, 'Verkehrsentwicklungs-plan'],
    ['Sozialentwicklungsplan', 14, 'Sozialent-wicklungsplan'],
    ['Informationstechnologie', 16, 'Informations-technologie'],
    ['Bevölkerungsfortschreibung', 20, 'Bevölkerungsfort-schreibung'],
    ['Flussgebietseinheit', 14, 'Flussgebiet-seinheit'],
  ])('parts %s within %i', (word, width, parted) => {
    expect(part(word, width)).toBe(parted);
  });

  it.each(['fb-56-0143-wp17', 'https://example.org/abcdefghijk', 'kurz', 'plans/sozialbericht.yaml'])(
    'leaves %s alone',
    (word) => {
      expect(part(word, 10)).toBe(word);
    },
  );
});

it('gives up an indent that leaves no room, and ends', () => {
  expect(wrapText('abc', 2, '  ')).toEqual(['ab', 'c']);
  expect(wrapText('abc', 1, '  ')).toEqual(['a', 'b', 'c']);
});
