import { daysBetween } from '../deadlines/calendar.ts';
import { describeLead } from '../deadlines/describe-due.ts';
import { ownDeadlines } from '../deadlines/register-deadlines.ts';
import { writeDateFor, writeDays } from '../deadlines/write-date.ts';
import { firstDay, lastDay } from '../model/dates.ts';
import { nameOf, qualifiedId } from '../model/entry-name.ts';
import { defineEntryRule } from '../model/rule.ts';
import { isOwnAndActive } from './shared/named-plans.ts';

const bad = `# Betrachtet am 08.05.2018
revision: {since: 2016-02, expected: 2017-10-31}`;

const good = 'revision: {since: 2016-02, expected: 2018-12-31}';

/** Reports revisions that should have been finished. */
export const revisionLate = defineEntryRule({
  id: 'revision-late',
  group: 'deadlines',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Eine Überarbeitung ist später dran als erwartet',
      what: 'Das `expected` der laufenden Überarbeitung ist vorbei (bei Jahr oder Monat: der letzte Tag), ohne dass seit ihrem Beginn eine Fassung beschlossen, zur Kenntnis genommen oder veröffentlicht wurde.',
      why: 'Wer sich auf die neue Fassung eingerichtet hat, muss wissen, dass sie noch nicht da ist.',
      mend: 'Neuen Termin unter `expected` nennen, oder die fertige Fassung eintragen und `revision` entfernen.',
      bad,
      good,
    },
    en: {
      title: 'A revision is later than expected',
      what: 'The `expected` of the revision has passed (a year or month: its last day), and since it began no edition was adopted, noted or published.',
      why: 'Who has planned with the new edition must know that it is not there yet.',
      mend: 'Give a new date under `expected`, or enter the finished edition and remove `revision`.',
      bad,
      good,
    },
  },
  kinds: ['plan'],
  *checkEntry(entry, register, { asOf }) {
    const { since, expected } = entry.data.revision ?? {};
    if (expected === undefined || lastDay(expected) >= asOf || !isOwnAndActive(entry)) return;
    // A revision that ends before it begins has a wrong date: that is a finding of its own.
    if (since !== undefined && firstDay(since) > lastDay(expected)) return;
    if (ownDeadlines(register, entry, asOf)?.inRevision !== true) return;
    const days = daysBetween(lastDay(expected), asOf);
    const [date, late, who] = [writeDateFor(expected), writeDays(days), describeLead(register, entry.data.lead)];
    const name = nameOf(entry);
    yield {
      entry,
      path: '/revision/expected',
      message: {
        de: `${name.de}: die Überarbeitung steht seit ${late.de} aus. Erwartet war sie ${date.de}. ${who.de}`,
        en: `${name.en}: the revision has been outstanding for ${late.en}. It was expected ${date.en}. ${who.en}`,
      },
      help: {
        de: 'Neuen Termin unter `expected` nennen, oder die fertige Fassung eintragen und `revision` entfernen.',
        en: 'Give a new date under `expected`, or enter the finished edition and remove `revision`.',
      },
      subject: qualifiedId(entry),
      data: {
        plan: entry.id,
        since: since ?? null,
        expected,
        days,
        lead: entry.data.lead ?? null,
      },
    };
  },
});
