import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus, outcomeOfCopy } from './corpus.ts';
import { spellings, typingErrors } from './spelling-variants.ts';

const texts = corpus();
const anyPick = fc.infiniteStream(fc.nat(1_000_000)).map((numbers) => (below: number): number => {
  const next = numbers.next().value;
  return below <= 0 ? 0 : next % below;
});

// All of it, every text in every spelling, is `npm run spellings`.
describe('two copies of a text that differ only in how it is written', () => {
  it('are never in conflict', () => {
    const property = fc.property(
      fc.constantFrom(...texts),
      fc.constantFrom(...spellings),
      fc.constantFrom(...spellings),
      anyPick,
      (text, one, other, pick) => {
        expect(outcomeOfCopy(text, one.write(other.write(text.text, pick), pick))).not.toBe('conflict');
      },
    );
    fc.assert(property, { seed: 20_260, numRuns: 2500 });
  });

  it('are never in conflict for a letter that is wrong in a long word', () => {
    const property = fc.property(
      fc.constantFrom(...texts.filter(({ language }) => language === 'de')),
      fc.constantFrom(...typingErrors),
      anyPick,
      (text, error, pick) => {
        expect(outcomeOfCopy(text, error.write(text.text, pick))).not.toBe('conflict');
      },
    );
    fc.assert(property, { seed: 20_261, numRuns: 1500 });
  });
});

describe('the same word', () => {
  const equal: readonly (readonly [string, string])[] = [
    ['Pro-Kopf-Verbrauch von Wasser', 'Pro-Kopfverbrauch von Wasser'],
    ['Pro-Kopf-Verbrauch von Wasser', 'Prokopfverbrauch von Wasser'],
    ['Pro-Kopf-Verbrauch von Wasser', 'Prokopf-Verbrauch von Wasser'],
    ['Pro-Kopf-Verbrauch von Wasser', 'Pro Kopf Verbrauch von Wasser'],
    ['Pro-Kopf-Verbrauch von Wasser', 'Wasserverbrauch pro Kopf'],
    ['Personen im SGB-II-Bezug', 'Personen im „SGB II“-Bezug'],
    ['Personen im SGB-II-Bezug', 'Personen im "SGB-II"-Bezug'],
    ['Kita-Plätze', '„Kita“-Plätze'],
    ['geänderte Mieten', 'geaenderte Mieten'],
    ['neue Bauernhäuser', 'neue Bauernhaeuser'],
    ['Gebäude', 'Gebaeude'],
    ['Abschluß', 'Abschluss'],
    ['Straße', 'STRASSE'],
    ['Schülerinnen und Schüler', 'Schüler*innen'],
    ['Schülerinnen und Schüler', 'SchülerInnen'],
    ['Schülerinnen und Schüler', 'Schüler(innen)'],
    ['Schülerinnen und -schüler', 'Schüler/-innen'],
    ['Leistungsberechtigte', 'Leistungsberechtigter'],
    ['Ein- und Auspendler', 'Ein- und Auspendlerinnen und Auspendler'],
    ['Fälle je 1.000 Einwohner', 'Fälle je 1 Tsd. Einwohner'],
    ['Fälle je 1.000.000 Einwohner', 'Fälle je 1 Mio. Einwohner'],
    ['Fälle je 1.000 Einwohner', 'Fälle je 1\u202F000 Einwohner'],
    ['Fälle je 1.000 Einwohner', "Fälle je 1'000 Einwohner"],
    ['Fälle / Einwohner x 100', '100 * (Fälle / Einwohner)'],
    ['Fälle / Einwohner x 100', 'Fälle / Einwohner · 100'],
    ['Wohnungen am 31.12.', 'Wohnungen am 31.12.<Jahr>'],
    ['Altersgruppe 15–64 Jahre', 'Altersgruppe 15-64 Jahre'],
  ];
  it.each(equal)('%s = %s', (a, b) => {
    expect(outcomeOfCopy({ key: 'text', text: a, name: 'Zahl', language: 'de' }, b)).not.toBe('conflict');
  });
  const different: readonly (readonly [string, string])[] = [
    ['Neubauten', 'Altbauten'],
    ['Mieter', 'Vermieter'],
    ['Anteil der Frauen an den Beschäftigten', 'Anteil der Männer an den Beschäftigten'],
    ['Hilfen nach § 42 SGB VIII', 'Hilfen nach § 42a SGB VIII'],
    ['befristet Beschäftigte', 'unbefristet Beschäftigte'],
    ['Fälle je 1.000 Einwohner', 'Fälle je 10.000 Einwohner'],
  ];
  it.each(different)('but %s are not %s', (a, b) => {
    expect(outcomeOfCopy({ key: 'text', text: a, name: 'Zahl', language: 'de' }, b)).toBe('conflict');
  });
});
