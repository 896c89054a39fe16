import { describe, expect, it } from 'vitest';
import { nameVariants, planOrPlanning } from '../../src/text/name-variants.ts';

describe('nameVariants', () => {
  it.each([
    ['Kinder- und Jugendförderplan (KJFP)', ['KJFP', 'Kinder- und Jugendförderplan']],
    ['Kinder- und Jugendförderplan 2015–2020', ['Kinder- und Jugendförderplan']],
    ['Brandschutzbedarfsplan der Stadt Aachen', ['Brandschutzbedarfsplan']],
    ['Sozialentwicklungsplan – Analyse der Lebensräume', ['Sozialentwicklungsplan']],
    ['Integriertes Handlungskonzept (IHK) Aachen-Nord', ['Integriertes Handlungskonzept Aachen-Nord']],
    ['Die Soziale Stadt', ['Soziale Stadt']],
    ['Lärmaktionsplan der Stadt Aachen 2024', ['Lärmaktionsplan der Stadt Aachen', 'Lärmaktionsplan']],
    ['SEP 2015', ['SEP']],
    ['Integrationskonzept', []],
  ])('%s', (name, expected) => {
    expect(nameVariants(name)).toEqual(expected);
  });

  it('never leaves only the kind of plan', () => {
    for (const name of [
      'Handlungskonzept für die Stadt Aachen',
      'Rahmenplan: Innenstadt',
      'Masterplan 2030',
      'Plan (neu)',
      'Bericht 2015',
    ]) {
      expect(nameVariants(name)).toEqual([]);
    }
  });
});

describe('planOrPlanning', () => {
  it.each([
    ['Kitabedarfsplanung', 'Kitabedarfsplan'],
    ['Schulentwicklungsplan', 'Schulentwicklungsplanung'],
    ['Integrationskonzept', 'Integrationskonzeption'],
    ['Kinder- und Jugendförderplan', 'Kinder- und Jugendförderplanung'],
    ['Rahmenplan', undefined],
    ['Planung', undefined],
    ['Wohnungsmarktbericht', undefined],
    ['Handlungskonzept Wohnen', undefined],
  ])('%s: %s', (name, expected) => {
    expect(planOrPlanning(name)).toBe(expected);
  });
});
