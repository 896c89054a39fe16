import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canMention } from '../../src/text/can-mention.ts';
import { findMentions, searchMentions } from '../../src/text/find-mentions.ts';
import { createNameIndex } from '../../src/text/name-index.ts';

const index = createNameIndex(
  [
    { id: 'sep', names: ['Sozialentwicklungsplan', 'SEP', 'Plan für die soziale Entwicklung'] },
    { id: 'kjfp', names: ['Kinder- und Jugendförderplan', 'KJFP 2020/25'] },
    { id: 'kita', names: ['Kita-Bedarfsplanung', 'Bedarfsplan Kita'] },
    {
      id: 'bericht',
      names: ['Kinder und Jugendbericht', 'Leitbild (Entwurf)', 'Rahmenplan Nord', 'Luft, Lärm und Licht'],
    },
    { id: 'kep', names: ['Kitaentwicklungsplanung', 'Jugendbericht'] },
    { id: 'lap', names: ['Lärmaktionsplan, 3. Stufe', 'SGB-II-Bericht'] },
  ],
  ['Forum Sozialentwicklungsplan'],
  'de',
);
const part = fc.constantFrom(
  ...'Sozialentwicklungsplan Sozialentwicklungsplans Sozial entwicklungsplan SEP SEPs sep Plan für die soziale Entwicklung'.split(
    ' ',
  ),
  ...'Kinder Jugendförderplan Kinder- und u. bzw. Jugend- -förderplan Kita Bedarfsplanung Kita-Bedarfsplanung Bedarfsplan'.split(
    ' ',
  ),
  ...'Lärmaktionsplan, 3. Stufe SGB-II-Bericht SGB II Bericht Forum KJFP 2020/25 2020 25 & – - … 1.000 „SEP“ (Kita) Bürger*innen'.split(
    ' ',
  ),
  ...'Luft, Lärm und Licht Kinder und bzw. u. Jugendbericht Leitbild (Entwurf) Entwurf Rahmenplan Nord bzw Rahmenplans'.split(
    ' ',
  ),
  ...'Kita- Schulentwicklungsplanung -bericht Jugendplanung Kita-/Schulentwicklungsplanung Kinder-/Jugendförderplan'.split(
    ' ',
  ),
  'Sozial\u00ADentwicklungsplan',
  'Sozialentwick\u00AD\n  lungsplan',
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  '  ',
  ', ',
  '. ',
  '\n',
  '\n\n',
  ': ',
  '/',
  ' / ',
  '-/',
  ' (',
  '-',
  ' – ',
  '\u00A0',
  '',
);
const prose = fc.array(fc.tuple(part, gap), { maxLength: 12 }).map((pairs) => pairs.flat().join(''));

describe('asking first whether a text can name anything', () => {
  it('never hides a name', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(findMentions(index, text)).toEqual(searchMentions(index, text));
      }),
      { numRuns: 20_000, seed: 20181124 },
    );
  });

  it.each([
    'Der Plan wird jährlich fortgeschrieben, die soziale Lage der Kinder beschrieben.',
    'Für die Entwicklung der Kitas im Norden der Stadt – und im Osten – ist viel zu tun (siehe dort).',
    '',
  ])('says no where nothing is named: %s', (text) => {
    expect(canMention(index, text)).toBe(false);
  });
});
