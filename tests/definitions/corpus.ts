import { compareSoundly } from '../../src/definitions/compare-soundly.ts';
import { readDefinition } from '../../src/definitions/read-definition.ts';
import type { Outcome } from '../../src/definitions/compare-readings.ts';
import type { Language } from '../../src/model/language.ts';
import { readPairs } from './benchmark.ts';

/** A text of a definition with its place. */
export interface CorpusText {
  readonly key: 'text' | 'formula' | 'numerator' | 'denominator';
  readonly text: string;
  readonly name: string;
  readonly language: Language;
}

const keys = ['text', 'formula', 'numerator', 'denominator'] as const;

/** What statistical offices count, in their words: facts of published indicators. */
const counted: readonly string[] = [
  'Leistungsberechtigte SGB II (erwerbsfähige + nicht erwerbsfähige)',
  'alle Leistungsberechtigten (Regelleistungs- + sonstige Leistungsberechtigte)',
  'Personen in Bedarfsgemeinschaften (PERS) einschl. Ausgeschlossener ohne Anspruch',
  'NEF ohne Kinder ohne Leistungsanspruch (KOL, seit Revision 2016)',
  'Empfänger Grundsicherung im Alter (4. Kap. SGB XII) ab der Altersgrenze nach § 41 SGB XII',
  'Empfänger sozialer Mindestsicherungsleistungen (SGB II, XII, AsylbLG)',
  'Elternteil ohne Partner mit ledigen Kindern (teils ohne Altersgrenze)',
  'nach 1955 Zugewanderte und Kinder mit mind. einem nach 1955 zugewanderten Elternteil',
  'Kinder in Tageseinrichtungen + öffentlich geförderter Tagespflege',
  'Ø Angebotsmiete Wiedervermietung, nettokalt, 40-100 m², mittlere Ausstattung/Lage, ohne Neubau',
  'Mieten, die in den letzten 6 Jahren vereinbart oder geändert wurden',
  'Zähler mit Verbrauch unter Schwellenwert über > 3 Monate',
  'Wählende einschl. Briefwahl / Wahlberechtigte ohne Sperrvermerk "W"',
  'Pro-Kopf-Verbrauch von Trinkwasser, neue Bauernhöfe und aktuelle Mauerwerke ausgenommen',
  'Bedarfsgemeinschaften je 1 000 Einwohner (Mittel aus März und September)',
  'Schülerinnen und Schüler, die an einer Ganztagsschule angemeldet sind, je 100 Schülerinnen und Schüler',
  'Hilfen nach §§ 27, 29 bis 31 und 35a SGB VIII je 10.000 unter 21-Jährige',
  'Baulücken im Innenbereich nach § 34 BauGB und Wohnungen nach dem Wohnraumförderungsgesetz',
  '100 x (leer stehende Wohnungen <31.12.> / Wohnungen insgesamt <31.12.>)',
];

/** Every text that the pairs and the statistical offices say, each once. */
export function corpus(): CorpusText[] {
  const texts = new Map<string, CorpusText>();
  const add = (one: CorpusText): void => void texts.set(`${one.key} ${one.language} ${one.text}`, one);
  for (const { a, b, name, language } of readPairs('known')) {
    for (const definition of [a, b]) {
      for (const key of keys) {
        const text = definition[key];
        if (text !== undefined) add({ key, text, name, language });
      }
    }
  }
  for (const text of counted) add({ key: 'text', text, name: 'Anteil', language: 'de' });
  return [...texts.values()];
}

/** What comparing a text with another way to write it comes to. */
export function outcomeOfCopy({ key, text, name, language }: CorpusText, copy: string): Outcome {
  const context = { name, language };
  return compareSoundly(readDefinition({ [key]: text }, context), readDefinition({ [key]: copy }, context)).outcome;
}
