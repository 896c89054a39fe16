import { signatureOf } from '../definitions/check-reading.ts';
import { readingsOf, type MeasuredEntry, type PlacedReading } from '../definitions/register-readings.ts';
import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { AnyEntry } from '../model/register.ts';
import { defineRule } from '../model/rule.ts';

/** Indicators that are defined the same. */
export const definitionDuplicate = defineRule({
  id: 'definition-duplicate',
  group: 'definitions',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Zwei Indikatoren sind gleich definiert',
      what: 'Die Definitionen zweier Indikatoren sagen nach allen erkannten Merkmalen dasselbe.',
      why: 'Dieselbe Zahl läuft unter zwei Namen; Planwerke, die sie verwenden, finden einander nicht.',
      mend: 'Beide zu einem Indikator zusammenführen (der andere Name wird `aliases`), oder sagen, worin sie sich unterscheiden.',
      bad: '# indicators/sgb2-quote.yaml und indicators/hilfequote.yaml mit gleichem Text',
      good: '# indicators/sgb2-quote.yaml\naliases: [Hilfequote]',
    },
    en: {
      title: 'Two indicators are defined the same',
      what: 'The definitions of two indicators say the same by all facets that could be read.',
      why: 'One number goes by two names; plans that use it do not find each other.',
      mend: 'Merge both into one indicator (the other name becomes one of `aliases`), or say in what they differ.',
      bad: '# indicators/sgb2-quote.yaml and indicators/hilfequote.yaml with the same text',
      good: '# indicators/sgb2-quote.yaml\naliases: [Hilfequote]',
    },
  },
  *check(register): Iterable<Finding> {
    const first = new Map<string, { readonly entry: MeasuredEntry; readonly place: PlacedReading }>();
    for (const { entry, definitions } of readingsOf(register)) {
      if (entry.kind !== 'indicator' || (entry.data.status ?? 'active') !== 'active') continue;
      const signatures = new Map<string, PlacedReading>();
      for (const definition of definitions) {
        // What has been replaced may live on under another name.
        if (entry.data.definitions?.find(({ id }) => id === definition.id)?.replaced_by !== undefined) continue;
        const signature = signatureOf(definition.reading);
        if (signature !== undefined && !signatures.has(signature)) signatures.set(signature, definition);
      }
      let isTold = false;
      for (const [signature, place] of signatures) {
        const other = first.get(signature);
        if (other === undefined) first.set(signature, { entry, place });
        else if (!isTold) {
          isTold = true;
          yield finding(entry as AnyEntry, place, other.entry as AnyEntry, other.place);
        }
      }
    }
  },
});

function finding(here: AnyEntry, place: PlacedReading, there: AnyEntry, other: PlacedReading): Finding {
  const [a, b] = [nameOf(here), nameOf(there)];
  return {
    entry: here,
    path: place.path,
    subject: qualifiedId(there),
    message: {
      de: `${a.de} ist genauso definiert wie ${b.de}.`,
      en: `${a.en} is defined just as ${b.en}.`,
    },
    help: {
      de: 'Beide zu einem Indikator zusammenführen, oder in den Definitionen sagen, worin sie sich unterscheiden.',
      en: 'Merge both into one indicator, or say in the definitions in what they differ.',
    },
    related: [{ entry: there, path: other.path, message: { de: 'dieselbe Definition', en: 'the same definition' } }],
  };
}
