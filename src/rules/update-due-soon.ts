import { daysBetween } from '../deadlines/calendar.ts';
import { deadlineFinding, dueSentence } from '../deadlines/deadline-finding.ts';
import { nameDuty } from '../deadlines/describe-due.ts';
import { dutiesIn } from '../deadlines/register-deadlines.ts';
import type { DutyPlace } from '../deadlines/register-deadlines.ts';
import { writeDate, writeDays } from '../deadlines/write-date.ts';
import type { Day } from '../model/dates.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import { defineRule } from '../model/rule.ts';

const duty = `# Betrachtet am 08.07.2025
duties:
  - action: review
    every: P5Y
    first_due: 2026-06-30
    lead_time: P12M
    norm: § 25 WPG`;

const good = `${duty}
editions:
  - id: "2025"
    events:
      - {type: adopted, date: 2025-07-01, body: rat}`;

/** Reports duties whose lead time has begun. */
export const updateDueSoon = defineRule({
  id: 'update-due-soon',
  group: 'deadlines',
  severity: 'info',
  options: {},
  docs: {
    de: {
      title: 'Eine Pflicht wird bald fällig',
      what: 'Der Vorlauf einer Pflicht hat begonnen: `lead_time` der Pflicht, sonst die Voreinstellung des Registers, sonst sechs Monate vor dem Termin.',
      why: 'Zwischen dem ersten Entwurf und dem Beschluss liegen Beteiligung und mehrere Gremien; wer erst am Termin beginnt, ist zu spät.',
      mend: 'Arbeit aufnehmen und unter `revision` eintragen; passt der Vorlauf nicht zum Planwerk, `lead_time` der Pflicht setzen.',
      bad: duty,
      good,
    },
    en: {
      title: 'A duty will soon be due',
      what: 'The lead time of a duty has begun: its own `lead_time`, else the default of the register, else six months before the date.',
      why: 'Between the first draft and the adoption lie participation and several bodies; who begins on the date is late.',
      mend: 'Begin the work and enter it under `revision`; where the lead time does not fit the plan, set `lead_time` at the duty.',
      bad: duty,
      good,
    },
  },
  *check(register, { asOf }) {
    for (const place of dutiesIn(register, asOf, 'due_soon')) yield reportDueSoon(place, asOf);
  },
});

const help: Message = {
  de: 'Arbeit aufnehmen und unter `revision` eintragen.',
  en: 'Begin the work and enter it under `revision`.',
};

function reportDueSoon(place: DutyPlace, asOf: Day): Finding {
  const { plan, deadline } = place;
  const noun = nameDuty(plan, deadline);
  const left = daysBetween(asOf, deadline.dueEarliest ?? asOf);
  const days = writeDays(left);
  const isPrecise = deadline.due === deadline.dueEarliest;
  const when =
    left === 0
      ? { de: isPrecise ? 'heute' : 'frühestens heute', en: isPrecise ? 'today' : 'today at the earliest' }
      : {
          de: `${isPrecise ? '' : 'frühestens '}in ${days.de}`,
          en: `in ${days.en}${isPrecise ? '' : ' at the earliest'}`,
        };
  const begun = writeDate(deadline.leadStart ?? asOf);
  const lead = { de: `Der Vorlauf hat am ${begun.de} begonnen.`, en: `The lead time began on ${begun.en}.` };
  const head = { de: `${noun.de} fällig ${when.de}.`, en: `${noun.en} due ${when.en}.` };
  return deadlineFinding(place, [head, dueSentence(place), lead], help);
}
