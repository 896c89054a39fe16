import { describe, expect, it } from 'vitest';
import type { Facet, FacetName } from '../../src/definitions/facets.ts';
import { readDefinition } from '../../src/definitions/read-definition.ts';
import type { DefinitionBody } from '../../src/model/entry-data.ts';

const facetOf = (definition: DefinitionBody, facet: FacetName): Facet | undefined =>
  readDefinition(definition, { language: 'de' }).facets.get(facet);

/** A facet that follows from words, or from what is not said. */
const implied = (facet: FacetName, value: string, origin: object, words?: string): Facet => ({
  facet,
  value,
  parts: [value],
  evidence: [
    {
      facet,
      value,
      parts: [value],
      origin: { key: 'text', pattern: 'conclusion', ...origin },
      strength: 'implied',
      ...(words !== undefined && { words }),
    },
  ],
});

describe('what follows from what is said', () => {
  it('quotes the words that it follows from', () => {
    expect(facetOf({ text: 'Fälle in Promille' }, 'factor')).toEqual(
      implied('factor', '1000', { start: 6, end: 17 }, 'in Promille'),
    );
    expect(facetOf({ text: 'Anteil der Wähler an allen Einwohnern' }, 'denominator_age')).toEqual(
      implied('denominator_age', '0-', { start: 18, end: 37 }, 'an allen Einwohnern'),
    );
  });
  it('names the key that it follows from', () => {
    expect(facetOf({ numerator: 'Fälle', factor: 100 }, 'unit')).toEqual(implied('unit', 'percent', { key: 'factor' }));
  });
  it('has no words where a share, or a count, says no unit', () => {
    const share = { text: 'Anteil der Frauen an der Bevölkerung' };
    expect(facetOf(share, 'factor')).toEqual(implied('factor', '100', {}));
    expect(facetOf(share, 'unit')).toEqual(implied('unit', 'percent', {}));
    expect(facetOf({ text: 'Anzahl der Wohnungen' }, 'unit')).toEqual(implied('unit', 'count', {}));
  });
  it.each([
    [1000, 'per_1000'],
    [10_000, 'per_10000'],
    [100_000, 'per_100000'],
    [50, undefined],
  ])('a factor of %d is the unit %s', (factor, unit) => {
    expect(facetOf({ numerator: 'Fälle', factor }, 'unit')?.value).toBe(unit);
  });
});

describe('what does not follow', () => {
  it.each<[DefinitionBody, FacetName]>([
    [{ text: 'Anteil der Frauen an der Bevölkerung', factor: 50 }, 'unit'],
    [{ text: 'Anteil der Frauen an den Beschäftigten', unit: 'Euro' }, 'factor'],
    [{ text: 'Anzahl der Fälle', denominator: 'Einwohner' }, 'unit'],
    [{ text: 'Zahl der Fälle', factor: 50 }, 'unit'],
    [{ text: 'Anteil der Wähler an allen deutschen Einwohnern' }, 'denominator_age'],
    [{ text: 'Anteil der Wähler an den Einwohnern' }, 'denominator_age'],
  ])('%j says no %s', (definition, facet) => {
    expect(facetOf(definition, facet)).toBeUndefined();
  });
});
