import { deadlineFinding } from '../deadlines/deadline-finding.ts';
import { describeLead, nameDuty } from '../deadlines/describe-due.ts';
import { ownDeadlines } from '../deadlines/register-deadlines.ts';
import type { DutyPlace, RegisteredDeadlines } from '../deadlines/register-deadlines.ts';
import { qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import type { Register } from '../model/register.ts';
import { defineRule } from '../model/rule.ts';

const bad = `duties:
  - {action: update, every: P2Y, counted_from: data_as_of, binding: mandatory}
editions:
  - id: "2023"
    events: [{type: published, date: 2024-01-01}]`;

const good = bad.replace('\n    events', '\n    data_as_of: 2023-06-01\n    events');

/** Reports duties and plans of which nobody can tell when they are due. */
export const deadlineUnknown = defineRule({
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
  *check(register, { asOf }) {
    for (const plan of ownDeadlines(register, asOf)) {
      if (plan.state === 'unknown_rule') yield reportNoRule(register, plan);
      for (const deadline of plan.duties) {
        const place = { register, plan, deadline };
        if (deadline.state === 'missing_anchor') yield reportMissingAnchor(place);
        if (deadline.state === 'never_met' && deadline.duty.binding === 'mandatory') yield reportNeverMet(place);
      }
    }
  },
});

function reportNoRule(register: Register, { entry }: RegisteredDeadlines): Finding {
  const { title, no_duty: said, lead } = entry.data;
  const who = describeLead(register, lead);
  return {
    entry,
    path: said === undefined ? '' : '/no_duty',
    severity: 'info',
    message: {
      de: `${title}: ob und wann es fortzuschreiben ist, weiß das Register nicht. ${who.de}`,
      en: `${title}: the register does not know whether and when it must be updated. ${who.en}`,
    },
    help: {
      de: 'Unter `duties` eintragen, was wiederkehrt, oder mit `no_duty` sagen, warum es keine Frist gibt.',
      en: 'Enter under `duties` what recurs, or say with `no_duty` why there is no deadline.',
    },
    subject: qualifiedId(entry),
    data: { plan: entry.id, state: 'unknown_rule', lead: lead ?? null },
  };
}

function reportMissingAnchor(place: DutyPlace): Finding {
  const { duty, edition } = place.deadline;
  const noun = nameDuty(place.plan, place.deadline);
  const key = duty.counted_from ?? 'adopted';
  const why: Message =
    key === 'fixed'
      ? { de: 'der feste Kalender hat kein `first_due`', en: 'the fixed calendar has no `first_due`' }
      : { de: `Fassung ${edition?.id} hat kein \`${key}\``, en: `edition ${edition?.id} has no \`${key}\`` };
  const sentence = { de: `${noun.de} ohne Frist: ${why.de}.`, en: `${noun.en} without a deadline: ${why.en}.` };
  const help = { de: 'Das fehlende Datum eintragen.', en: 'Enter the missing date.' };
  return { ...deadlineFinding(place, [sentence], help), severity: 'info' };
}

function reportNeverMet(place: DutyPlace): Finding {
  const noun = nameDuty(place.plan, place.deadline);
  const norm = place.deadline.duty.norm === undefined ? '' : ` (${place.deadline.duty.norm})`;
  const sentence = {
    de: `${noun.de} ist Pflicht${norm}, wurde aber nach dem Register noch nie erfüllt.`,
    en: `${noun.en} is mandatory${norm} but was never met, as far as the register knows.`,
  };
  return deadlineFinding(place, [sentence], {
    de: 'Die letzte Erfüllung eintragen, oder mit `first_due` den ersten Termin nennen.',
    en: 'Enter when it was met last, or name the first date with `first_due`.',
  });
}
