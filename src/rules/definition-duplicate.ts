import { signatureOf } from '../definitions/check-reading.ts';
import { readerOf } from '../definitions/register-readings.ts';
import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import { defineFacts } from '../model/facts.ts';
import type { AnyEntry, Entry, Settings } from '../model/register.ts';
import { lastAnswer, type LastAnswers } from '../model/last-answer.ts';
import { defineEntryRule } from '../model/rule.ts';

/** Indicators that are defined the same. */
export const definitionDuplicate = defineEntryRule({
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
  kinds: ['indicator'],
  *checkEntry(entry, register): Iterable<Finding> {
    for (const [signature, path] of signaturesOf(entry, register.settings)) {
      const [first] = register.lookUp(signatures, signature);
      const other = first === undefined || first.id === entry.id ? undefined : register.find('indicator', first.id);
      if (first === undefined || other === undefined) continue;
      yield finding(entry, path, other, first.fact);
      return;
    }
  },
});

const known: LastAnswers<Entry<'indicator'>, ReadonlyMap<string, string>> = new WeakMap();

/** What the definitions of an indicator come down to, each once, with the path of the first of them. */
function signaturesOf(entry: Entry<'indicator'>, settings: Settings): ReadonlyMap<string, string> {
  return lastAnswer(known, entry, [settings], () => findSignatures(entry, settings));
}

function findSignatures(entry: Entry<'indicator'>, settings: Settings): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  if ((entry.data.status ?? 'active') !== 'active') return paths;
  const [read, definitions] = [readerOf(settings), entry.data.definitions ?? []];
  for (const [index, definition] of definitions.entries()) {
    // What has been replaced may live on under another name.
    if (definitions.find(({ id }) => id === definition.id)?.replaced_by !== undefined) continue;
    const signature = signatureOf(read(definition, entry));
    if (signature !== undefined && !paths.has(signature)) paths.set(signature, `/definitions/${index}`);
  }
  return paths;
}

const signatures = defineFacts({
  kinds: ['indicator'],
  factsOf: (entry, { settings }) => (entry.kind === 'indicator' ? signaturesOf(entry, settings) : []),
});

function finding(here: AnyEntry, path: string, there: AnyEntry, other: string): Finding {
  const [a, b] = [nameOf(here), nameOf(there)];
  return {
    entry: here,
    path,
    subject: qualifiedId(there),
    message: {
      de: `${a.de} ist genauso definiert wie ${b.de}.`,
      en: `${a.en} is defined just as ${b.en}.`,
    },
    help: {
      de: 'Beide zu einem Indikator zusammenführen, oder in den Definitionen sagen, worin sie sich unterscheiden.',
      en: 'Merge both into one indicator, or say in the definitions in what they differ.',
    },
    related: [{ entry: there, path: other, message: { de: 'dieselbe Definition', en: 'the same definition' } }],
  };
}
