import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import { kinds } from '../model/kinds.ts';
import { defineEntryRule } from '../model/rule.ts';
import { sharedNames, type SharedName } from './shared/shared-names.ts';

/** Entries of one kind that share a name. */
export const duplicateName = defineEntryRule({
  id: 'duplicate-name',
  group: 'files',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Zwei Einträge einer Art tragen denselben Namen',
      what: 'Zwei Einträge einer Art teilen Titel oder Namen, Kurztitel, Abkürzung oder Alias; Groß- und Kleinschreibung, Bindestriche und ä/ae zählen nicht. Ausgenommen sind abgelöste, eingestellte und aufgelöste Einträge, Gebiete verschiedener Gliederungen und Vorlagen mit eigener Nummer oder eigenem Datum.',
      why: 'Wer „SEP“ liest, weiß nicht, ob Sozialentwicklungsplan oder Schulentwicklungsplan gemeint ist; auch kein Programm kann es zuordnen.',
      mend: 'Einen der Namen eindeutig fassen oder streichen. Beschreiben beide Einträge dasselbe, sie zusammenführen.',
      bad: '# plans/sozialentwicklungsplan.yaml\nshort_title: SEP\n# plans/schulentwicklungsplan.yaml\nshort_title: SEP',
      good: '# plans/sozialentwicklungsplan.yaml\nshort_title: SozEP\n# plans/schulentwicklungsplan.yaml\nshort_title: SchulEP',
    },
    en: {
      title: 'Two entries of one kind bear the same name',
      what: 'Two entries of one kind share a title or name, short title, abbreviation or alias; case, hyphens and ä/ae do not matter. Excepted are replaced, discontinued and dissolved entries, areas of different layers, and papers with a number or date of their own.',
      why: 'Who reads “SEP” does not know whether Sozialentwicklungsplan or Schulentwicklungsplan is meant; no program can tell either.',
      mend: 'Make one of the names unmistakable, or drop it. If both entries describe the same thing, merge them.',
      bad: '# plans/sozialentwicklungsplan.yaml\nshort_title: SEP\n# plans/schulentwicklungsplan.yaml\nshort_title: SEP',
      good: '# plans/sozialentwicklungsplan.yaml\nshort_title: SozEP\n# plans/schulentwicklungsplan.yaml\nshort_title: SchulEP',
    },
  },
  kinds,
  *checkEntry(entry, register, { asOf }): Iterable<Finding> {
    for (const shared of sharedNames(register, entry, asOf)) yield finding(shared);
  },
});

function finding({ first, later }: SharedName): Finding {
  const [here, there] = [nameOf(later.entry), nameOf(first.entry)];
  return {
    entry: later.entry,
    path: later.path,
    subject: qualifiedId(first.entry),
    message: {
      de: `${here.de} und ${there.de} heißen beide „${later.name}“.`,
      en: `${here.en} and ${there.en} are both called “${later.name}”.`,
    },
    help: {
      de: 'Einen der Namen eindeutig fassen oder streichen; ist dasselbe gemeint, die Einträge zusammenführen.',
      en: 'Make one of the names unmistakable, or drop it; if the same is meant, merge the entries.',
    },
    related: [
      {
        entry: first.entry,
        path: first.path,
        message: { de: `hier steht „${first.name}“ zuerst`, en: `“${first.name}” stands here first` },
      },
    ],
    data: { name: later.name },
  };
}
