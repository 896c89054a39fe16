import { daysBetween } from '../deadlines/calendar.ts';
import { deadlineFinding } from '../deadlines/deadline-finding.ts';
import { describeBasis, nameDuty } from '../deadlines/describe-due.ts';
import { dutiesIn } from '../deadlines/register-deadlines.ts';
import type { DutyPlace } from '../deadlines/register-deadlines.ts';
import { writeDate, writeDays } from '../deadlines/write-date.ts';
import type { Day } from '../model/dates.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import { defineEntryRule } from '../model/rule.ts';

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
export const updateDueSoon = defineEntryRule({
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
  kinds: ['plan'],
  checkEntry: (entry, register, { asOf }) =>
    dutiesIn(register, entry, asOf, 'due_soon').map((place) => reportDueSoon(place, asOf)),
});

const help: Message = {
  de: 'Arbeit aufnehmen und unter `revision` eintragen.',
  en: 'Begin the work and enter it under `revision`.',
};

function reportDueSoon(place: DutyPlace, asOf: Day): Finding {
  const { register, plan, deadline } = place;
  const noun = nameDuty(plan, deadline);
  const basis = describeBasis(register, deadline);
  const earliest = deadline.dueEarliest ?? asOf;
  const latest = deadline.due ?? asOf;
  const left = daysBetween(asOf, earliest);
  const days = writeDays(left);
  const inDays = left === 0 ? { de: 'heute', en: 'today' } : { de: `in ${days.de}`, en: `in ${days.en}` };
  const [first, last] = [writeDate(earliest), writeDate(latest)];
  const when: Message =
    earliest === latest
      ? { de: `${inDays.de}, am ${last.de}`, en: `${inDays.en}, on ${last.en}` }
      : {
          de: `frühestens ${inDays.de}, am ${first.de}, spätestens am ${last.de}`,
          en: `${inDays.en} at the earliest, on ${first.en}, and on ${last.en} at the latest`,
        };
  const begun = writeDate(deadline.leadStart ?? asOf);
  const head = { de: `${noun.de} fällig ${when.de}: ${basis.de}.`, en: `${noun.en} due ${when.en}: ${basis.en}.` };
  const lead = { de: `Der Vorlauf hat am ${begun.de} begonnen.`, en: `The lead time began on ${begun.en}.` };
  return deadlineFinding(place, [head, lead], help);
}
