import { describe, expect, it } from 'vitest';
import { isSameWord, stem } from '../../src/text/stem.ts';

describe('isSameWord in German', () => {
  it.each([
    'Integrationskonzept Integrationskonzepts Integrationskonzeptes Integrationskonzepte Integrationskonzepten INTEGRATIONSKONZEPT integrationskonzept',
    'Kitabedarfsplanung Kitabedarfsplanungen Kita-Bedarfsplanung',
    'Rahmenplan Rahmenplans Rahmenplanes Rahmenpläne Rahmenplänen Rahmenplaene Rahmenplaenen Rahmenpla\u0308ne',
    'Lärmaktionsplan Laermaktionsplan Lärmaktionsplanes Lärmaktionspläne Lärmaktionsplänen',
    'Leitbild Leitbilder Leitbildern Leitbildes Leitbilds',
    'Integrierte Integrierten Integriertes Integrierter Integriertem',
    'Neues Neue Neuen Neuem Neuer',
    'Städtebauliche Städtebaulichen Staedtebaulicher Städtebauliches Städtebaulichem',
    'Mietspiegel Mietspiegels Mietspiegeln',
    'Verzeichnis Verzeichnisse Verzeichnisses Verzeichnissen',
    'Sozialatlas Sozialatlanten Sozialatlasses',
    'Gutachten Gutachtens',
    'Handlungsprogramm Handlungsprogramme Handlungsprogramms Handlungsprogrammen',
    'Bevölkerungsprognose Bevölkerungsprognosen Bevoelkerungsprognose',
    'Strategie Strategien',
    'Statistik Statistiken',
    'Maßnahmenkatalog Massnahmenkatalog Maßnahmenkataloge Maßnahmenkatalogs Maßnahmenkataloges',
    'Monitoring Monitorings',
    'Wohnungsmarktbericht Wohnungsmarktberichts Wohnungsmarktberichte Wohnungsmarktberichten Wohnungsmarktberichtes',
    'ISEK ISEKs',
    'Index Indizes Indices',
    'Quartier Quartiers Quartiere Quartieren',
    'Straßenverzeichnis Strassenverzeichnis STRASSENVERZEICHNIS',
    'Bürger*innenkonzept Bürger:innenkonzept BürgerInnenkonzept Bürgerinnenkonzept',
  ])('%s', (line) => {
    const [first = '', ...forms] = line.split(' ');
    for (const form of forms) {
      expect([form, isSameWord(first, form, 'de'), isSameWord(form, first, 'de')]).toEqual([form, true, true]);
      expect(stem(form, 'de')).toBe(stem(first, 'de'));
    }
  });

  it.each([
    'Sozialplanung Sozialplaner Sozialplanerin Sozialplan',
    'Rahmenplan Rahmenplaner Rahmenplanung Rahmenplanerinnen',
    'Rahmenpläne Rahmenplaner',
    'Jugendarbeit Jugendarbeiter',
    'Bericht Berichterstattung Berichter',
    'Wohnen Wohnung Wohnungen',
    'Integrationskonzept Integrationskonzeptgruppe Integration Konzept',
    'Sicherheit sicher',
    'Statistik Statist',
    'Kinderplan Kindplan',
    'SGB2 SGB3',
  ])('not: %s', (line) => {
    const [first = '', ...others] = line.split(' ');
    for (const other of others) {
      expect([other, isSameWord(first, other, 'de'), isSameWord(other, first, 'de')]).toEqual([other, false, false]);
    }
  });
});

describe('isSameWord in English', () => {
  it.each([
    ['strategy', 'strategies', true],
    ['plan', 'plans', true],
    ['plan', "plan's", true],
    ['city', 'cities', true],
    ['house', 'houses', true],
    ['report', 'reporter', false],
    ['housing', 'houses', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isSameWord(a, b, 'en')).toBe(expected);
    expect(isSameWord(b, a, 'en')).toBe(expected);
  });
});

it('a very long word is left as it is', () => {
  const word = 'planungs'.repeat(1000);
  expect(stem(word, 'de')).toBe(word);
});
