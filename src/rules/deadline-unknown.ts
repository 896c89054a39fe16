import { implausibleAdoptions } from '../deadlines/implausible-adoptions.ts';
import { ownDeadlines } from '../deadlines/register-deadlines.ts';
import { reportMissingAnchor, reportNeverMet, reportNoRule } from '../deadlines/unknown-findings.ts';
import { defineEntryRule } from '../model/rule.ts';

const bad = `duties:
  - {action: update, every: P2Y, counted_from: data_as_of, binding: mandatory}
editions:
  - id: "2023"
    events: [{type: published, date: 2024-01-01}]`;

const good = bad.replace('\n    events', '\n    data_as_of: 2023-06-01\n    events');

/** Reports duties and plans of which nobody can tell when they are due. */
export const deadlineUnknown = defineEntryRule({
  id: 'deadline-unknown',
  group: 'deadlines',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Es lässt sich nicht sagen, wann etwas fällig ist',
      what: 'Eine Pflicht wurde noch nie erfüllt und hat keinen ersten Termin (Warnung, wenn sie gesetzlich ist); der neuesten Fassung fehlt das Datum, von dem an gerechnet wird (Hinweis); ein Planwerk sagt weder, welche Pflicht es hat, noch dass es keine hat (Hinweis).',
      why: 'Was keine Frist hat, mahnt niemand an; ob es wirklich keine hat, soll jemand mit Absicht sagen.',
      mend: '`first_due` setzen, das fehlende Datum eintragen, oder mit `no_duty` sagen, warum es keine Frist gibt.',
      bad,
      good,
    },
    en: {
      title: 'It cannot be told when something is due',
      what: 'A duty was never met and has no first date (a warning where it is mandatory); the newest edition lacks the date that the period runs from (info); a plan says neither which duty it has nor that it has none (info).',
      why: 'What has no deadline is asked for by nobody; whether it really has none, somebody should say on purpose.',
      mend: 'Set `first_due`, enter the missing date, or say with `no_duty` why there is no deadline.',
      bad,
      good,
    },
  },
  kinds: ['plan'],
  *checkEntry(entry, register, { asOf }) {
    const plan = ownDeadlines(register, entry, asOf);
    if (plan === undefined) return;
    if (plan.state === 'unknown_rule') yield reportNoRule(register, plan);
    for (const deadline of plan.duties) {
      const place = { register, plan, deadline };
      if (deadline.state === 'missing_anchor') yield reportMissingAnchor(place);
      if (deadline.state !== 'never_met' || deadline.duty.binding !== 'mandatory') continue;
      // Where the only adoption lies in the future its date is wrong: that is a finding of its own.
      if (implausibleAdoptions(register, entry.data, asOf).length === 0) yield reportNeverMet(place);
    }
  },
});
