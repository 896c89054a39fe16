import { lateAdvice, onlyNoted, undecidedMotions } from '../deadlines/consultation-faults.ts';
import { reportLateAdvice, reportOnlyNoted, reportUndecided } from '../deadlines/consultation-findings.ts';
import { defineEntryRule } from '../model/rule.ts';

const bad = `# papers/fb-37-0036-wp17.yaml
consultations:
  - {date: 2018-05-16, body: rat, role: deciding}
  - {date: 2018-05-29, body: hauptausschuss, role: preliminary}`;

const good = bad.replace('2018-05-29', '2018-05-02');

/** Reports orders of consultation that do not fit what is said to have been decided. */
export const consultationOrder = defineEntryRule({
  id: 'consultation-order',
  group: 'bodies',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Die Beratungsfolge passt nicht zum Beschluss',
      what: 'Ein Gremium berät, empfiehlt oder wird gehört, nachdem entschieden ist; ein Planwerk gilt als beschlossen, obwohl das Gremium die Vorlage nur zur Kenntnis genommen hat; ein Antrag gilt als erledigt, obwohl niemand darüber entschieden hat. Wo eine Zuständigkeit unbekannt ist, wird nichts gemeldet.',
      why: 'Nur die Zuständigkeit „Entscheidung“ beschließt. Ein Rat nach der Tat ändert nichts mehr.',
      mend: 'Daten und Zuständigkeiten (`role`) mit der Niederschrift vergleichen. Stimmen sie, das Ereignis als `noted` führen oder den Antrag dem Gremium vorlegen, das entscheidet.',
      bad,
      good,
    },
    en: {
      title: 'The order of consultation does not fit the decision',
      what: 'A body advises, recommends or is heard after the decision; a plan counts as adopted though the body only took note of the paper; a motion counts as settled though nobody decided on it. Where a role is unknown nothing is reported.',
      why: 'Only the role “deciding” adopts anything. Advice after the deed changes nothing.',
      mend: 'Compare dates and roles with the minutes. Where they are right, enter the event as `noted`, or put the motion before the body that decides.',
      bad,
      good,
    },
  },
  kinds: ['paper', 'plan'],
  *checkEntry(entry, register) {
    if (entry.kind === 'paper') {
      for (const late of lateAdvice(entry.data)) yield reportLateAdvice(register, entry, late);
      for (const undecided of undecidedMotions(register, entry)) yield* reportUndecided(register, undecided);
      return;
    }
    for (const [editionIndex, edition] of (entry.data.editions ?? []).entries()) {
      for (const [eventIndex, event] of (edition.events ?? []).entries()) {
        if (event.type !== 'adopted' || event.paper === undefined) continue;
        const paper = register.find('paper', event.paper);
        const noted = paper === undefined ? undefined : onlyNoted(paper.data, event.body);
        if (paper === undefined || noted === undefined) continue;
        yield reportOnlyNoted(register, { event, edition, editionIndex, eventIndex }, entry, paper, noted);
      }
    }
  },
});
