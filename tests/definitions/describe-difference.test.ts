import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../src/definitions/compare-readings.ts';
import { describeDifferences, describeFacet, differenceData } from '../../src/definitions/describe-difference.ts';
import type { Facet, FacetName } from '../../src/definitions/facets.ts';
import { readDefinition } from '../../src/definitions/read-definition.ts';
import { traceReading } from '../../src/definitions/trace-reading.ts';

const facetOf = (facet: FacetName, value: string, words?: string): Facet => ({
  facet,
  value,
  parts: [value],
  evidence:
    words === undefined ? [] : [{ facet, value, parts: [value], words, origin: { key: 'text' }, strength: 'words' }],
});

describe('a facet in words', () => {
  it.each<[Facet, string]>([
    [facetOf('numerator_age', '0-17', 'unter 18 Jahren'), '0-17 „unter 18 Jahren“'],
    [facetOf('numerator_age', '0-17'), '„0-17“'],
    [facetOf('source', 'Zensus', 'Zensus'), '„Zensus“'],
    [facetOf('numerator', 'Pkw', 'Anzahl der Pkw'), '„Pkw“'],
    [facetOf('denominator', 'Haushalte', 'an allen Haushalten'), '„Haushalte“'],
    [facetOf('numerator', 'Kinder (in Kitas', 'Kinder'), '„Kinder (in Kitas)“'],
    [facetOf('numerator', 'Kinder (in Kitas) und Eltern', 'Kinder'), '„Kinder (in Kitas) und Eltern“'],
  ])('%j', (facet, words) => {
    expect(describeFacet(facet).de).toBe(words);
  });
});

describe('a difference', () => {
  const read = (text: string) => readDefinition({ text }, { language: 'de' });
  it('of denominators was read from the wording too', () => {
    const [a, b] = [read('Anteil der Wähler an den Wahlberechtigten'), read('Anteil der Wähler an den Einwohnern')];
    expect(describeDifferences(compareReadings(a, b), 'indicator', { de: 'dort', en: 'there' }).de).toMatch(
      /^ {2}Nenner: .*\(aus dem Wortlaut gelesen\)$/,
    );
  });
  it('of keys has no words', () => {
    const [here, there] = [facetOf('factor', '100'), facetOf('factor', '1000', 'je 1.000')];
    expect(differenceData([{ facet: 'factor', here, there }])).toEqual([
      { facet: 'factor', here: '100', there: '1000', hereWords: null, thereWords: 'je 1.000' },
    ]);
    expect(differenceData([{ facet: 'factor', here: there, there: here }])[0]).toMatchObject({ thereWords: null });
  });
  it('of laws is traced to the citation', () => {
    const law = read('Bauten nach § 34 BauGB').facets.get('law')?.evidence[0];
    expect(law?.origin).toEqual({ key: 'text', start: 12, end: 22, pattern: 'law.cited' });
  });
  it('is traced to the words as they were understood', () => {
    const [count] = traceReading(read('Leerstehende Wohnungen'));
    expect(count?.value).toBe('leerstehend wohnung');
    // Where nothing was understood the words themselves are shown.
    expect(traceReading(read('Anteil an allen Kindern'))[0]?.value).toBe('Anteil an allen Kindern');
  });
});
