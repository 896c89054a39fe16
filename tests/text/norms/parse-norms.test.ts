import { describe, expect, it } from 'vitest';
import { citesNorm } from '../../../src/text/norms/cites-norm.ts';
import type { NormCitation, NumberSpan } from '../../../src/text/norms/norm-citation.ts';
import { parseNorms } from '../../../src/text/norms/parse-norms.ts';

const number = (key: number): string => {
  const letter = key % 1000;
  return `${Math.floor(key / 1000) || ''}${letter === 0 ? '' : String.fromCharCode(96 + letter)}`;
};
const span = ({ from, to }: NumberSpan): string => (from === to ? number(from) : `${number(from)}-${number(to)}`);

/** A citation as a short text that a reader can compare with the source. */
function write({ law, kind, sections, steps }: NormCitation): string {
  const name = [law.keys.join('='), law.land].filter((part) => part !== undefined).join('@');
  const sign = kind === 'article' ? 'Art' : '§';
  const inside = steps.map((step) => ` ${step.unit} ${step.numbers.map(span).join('+')}`).join('');
  return sections === undefined ? name : `${sign}${span(sections)}${inside} ${name}`;
}

const read = (text: string): string[] => parseNorms(text).map(write);

describe('parseNorms reads', () => {
  it.each<[string, ...string[]]>([
    // One section, however it is written.
    ['§ 80 SGB VIII', '§80 sgb8'],
    ['§80 SGB 8', '§80 sgb8'],
    ['§\u00a080\u00a0SGB\u00a0VIII', '§80 sgb8'],
    ['§80 SGB-VIII', '§80 sgb8'],
    ['§ 80 SGBVIII', '§80 sgb8'],
    ['Paragraf 80 SGB VIII', '§80 sgb8'],
    ['Paragraph 80 Sozialgesetzbuch VIII', '§80 sgb8'],
    ['§ 80 des Achten Buches Sozialgesetzbuch', '§80 sgb8'],
    ['§ 80 Sozialgesetzbuch Achtes Buch', '§80 sgb8'],
    ['§ 80 KJHG', '§80 sgb8'],
    ['SGB VIII § 80', '§80 sgb8'],
    ['SGB VIII, § 80', '§80 sgb8'],
    ['§ 47d BImSchG', '§47d bimschg'],
    ['§ 171e Abs. 4 BauGB', '§171e abs 4 baugb'],
    ['§ 16f SGB II', '§16f sgb2'],
    ['Art. 28 Abs. 2 GG', 'Art28 abs 2 gg'],
    ['Artikel 28 Grundgesetz', 'Art28 gg'],
    // Parts of a section.
    ['§ 80 Abs. 5 SGB VIII', '§80 abs 5 sgb8'],
    ['§ 80 Absatz 5 Satz 2 SGB VIII', '§80 abs 5 satz 2 sgb8'],
    ['§ 47d Abs. 5 S. 2 BImSchG', '§47d abs 5 satz 2 bimschg'],
    ['§ 80 V SGB VIII', '§80 abs 5 sgb8'],
    ['§ 80 V 2 SGB VIII', '§80 abs 5 satz 2 sgb8'],
    ['§ 80 (5) SGB VIII', '§80 abs 5 sgb8'],
    ['§ 140 Nr. 4 BauGB', '§140 nr 4 baugb'],
    ['§ 7 Abs. 1 Nr. 4 Buchst. a SGB VIII', '§7 abs 1 nr 4 buchst a sgb8'],
    ['§ 80 Abs. 1 und 2 SGB VIII', '§80 abs 1+2 sgb8'],
    ['§ 80 Abs. 5 Satz 2 und Abs. 6 SGB VIII', '§80 abs 5 satz 2 sgb8', '§80 abs 6 sgb8'],
    ['§ 75 Absätze 1 bis 3 WHG', '§75 abs 1-3 whg'],
    // Lists and spans.
    ['§§ 71, 79, 80 SGB VIII', '§71 sgb8', '§79 sgb8', '§80 sgb8'],
    ['§§ 79 und 80 SGB VIII', '§79 sgb8', '§80 sgb8'],
    ['Paragrafen 79 und 80 SGB VIII', '§79 sgb8', '§80 sgb8'],
    ['§§ 11 bis 14, 79, 80 SGB VIII', '§11-14 sgb8', '§79 sgb8', '§80 sgb8'],
    ['§§ 78-80 GO NRW', '§78-80 go@NW'],
    ['§§ 78–80 GO NRW', '§78-80 go@NW'],
    ['§ 79 f. SGB VIII', '§79-80 sgb8'],
    ['§ 7 ff. LNatSchG NRW', '§7-16 lnatschg@NW'],
    ['§§ 24 Abs. 4, 80 SGB VIII', '§24 abs 4 sgb8', '§80 sgb8'],
    ['§ 1 Abs. 3, § 5 BauGB', '§1 abs 3 baugb', '§5 baugb'],
    ['§ 171b Abs. 2, § 171e Abs. 4 BauGB', '§171b abs 2 baugb', '§171e abs 4 baugb'],
    ['§ 80 i. V. m. § 79 SGB VIII', '§80 sgb8', '§79 sgb8'],
    ['§ 80 in Verbindung mit § 79 SGB VIII', '§80 sgb8', '§79 sgb8'],
    ['§ 140 Nr. 4 BauGB; § 1 Abs. 6 Nr. 11 BauGB', '§140 nr 4 baugb', '§1 abs 6 nr 11 baugb'],
    // Laws with a Land, a number, a second name; acts of the EU; a law alone.
    ['§ 15 Abs. 4 KJFöG NRW (3. AG-KJHG)', '§15 abs 4 kjfoeg=3.agkjhg@NW'],
    ['§ 80 SchulG-NRW', '§80 schulg@NW'],
    ['§ 80 Schulgesetz Nordrhein-Westfalen', '§80 schulg@NW'],
    ['§ 27 39. BImSchV', '§27 39.bimschv'],
    ['§ 80 Abs. 5 SGB VIII; § 80 SchulG NRW', '§80 abs 5 sgb8', '§80 schulg@NW'],
    ['§ 8 Abs. 3 PBefG; §§ 8, 9 ÖPNVG NRW', '§8 abs 3 pbefg', '§8 oepnvg@NW', '§9 oepnvg@NW'],
    ['Richtlinie 2002/49/EG', 'eu:2002/49'],
    ['VO (EU) 2024/1679', 'eu:2024/1679'],
    ['Art. 8 RL 2002/49/EG', 'Art8 eu:2002/49'],
    ['TIntG NRW', 'tintg@NW'],
    // Prose.
    ['Nach § 80 Abs. 5 SGB VIII sollen die Planungen abgestimmt werden.', '§80 abs 5 sgb8'],
    ['wer noch nicht 27 Jahre alt ist (§ 7 Abs. 1 Nr. 4 SGB VIII)', '§7 abs 1 nr 4 sgb8'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '§ 80',
    '§',
    '§§ und',
    'Abs. 5',
    'Die Quote lag 2018 bei 12,5 %.',
    'Teil 2 der Planung',
    '',
    '§ 5 Abs. Nr.',
  ])('nothing in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('long hostile texts in linear time', () => {
    for (const part of [
      '§ ',
      '§ 1, ',
      '§ 1 Abs. 1 und ',
      '3. ',
      '§§ 1 bis ',
      'i. V. m. ',
      'Abs. 1, ',
      'Sozialgesetzbuch ',
    ]) {
      const started = process.hrtime.bigint();
      parseNorms(part.repeat(20_000));
      expect(Number(process.hrtime.bigint() - started) / 1e6, part).toBeLessThan(6000);
    }
  });
});

describe('citesNorm', () => {
  const cites = (text: string, asked: string): boolean =>
    parseNorms(text).some((citation) => parseNorms(asked).some((wanted) => citesNorm(citation, wanted)));

  it.each([
    ['§80 SGB 8', '§ 80 SGB VIII'],
    ['§ 80 Abs. 5 SGB VIII', '§ 80 SGB VIII'],
    ['§§ 71, 79, 80 SGB VIII', '§ 80 SGB VIII'],
    ['§§ 79 bis 81 SGB VIII', '§80 SGB8'],
    ['§ 80 Abs. 4 bis 6 SGB VIII', '§ 80 Abs. 5 SGB VIII'],
    ['§ 47d Abs. 5 Satz 2 BImSchG', '§ 47d Abs. 5 BImSchG'],
    ['§ 15 Abs. 4 KJFöG NRW (3. AG-KJHG)', '§ 15 KJFöG'],
    ['§ 15 Abs. 4 KJFöG NRW (3. AG-KJHG)', '§ 15 3. AG-KJHG'],
    ['§ 80 SchulG', '§ 80 SchulG NRW'],
    ['§ 80 Abs. 5 SGB VIII', 'SGB VIII'],
    ['RL 2002/49/EG', 'Richtlinie 2002/49/EG'],
  ])('%s names %s', (text, asked) => {
    expect(cites(text, asked)).toBe(true);
  });

  it.each([
    ['§ 8 SGB VIII', '§ 80 SGB VIII'],
    ['§ 80 SGB XII', '§ 80 SGB VIII'],
    ['§ 80 SchulG NRW', '§ 80 SchulG BW'],
    ['§ 80 SchulG NRW', '§ 80 SGB VIII'],
    ['§ 80 SGB VIII', '§ 80 Abs. 5 SGB VIII'],
    ['§ 80 Abs. 4 SGB VIII', '§ 80 Abs. 5 SGB VIII'],
    ['§ 47 BImSchG', '§ 47d BImSchG'],
    ['Art. 28 GG', '§ 28 GG'],
    ['SGB VIII', '§ 80 SGB VIII'],
  ])('%s does not name %s', (text, asked) => {
    expect(cites(text, asked)).toBe(false);
  });
});
