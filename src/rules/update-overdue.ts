import { deadlineFinding, dueSentence } from '../deadlines/deadline-finding.ts';
import { nameDuty } from '../deadlines/describe-due.ts';
import { dutiesIn } from '../deadlines/register-deadlines.ts';
import type { DutyPlace } from '../deadlines/register-deadlines.ts';
import { writeDays } from '../deadlines/write-date.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import { defineEntryRule } from '../model/rule.ts';

const bad = `# Betrachtet am 03.12.2024
duties:
  - action: update
    every: P5Y
    counted_from: adopted
    binding: mandatory
    norm: § 3 Abs. 3 BHKG NRW
editions:
  - id: "2018"
    events:
      - {type: adopted, date: 2018-05-16, body: rat}`;

const good = `${bad}
  - id: "2023"
    events:
      - {type: adopted, date: 2023-04-26, body: rat}`;

/** Reports duties that are past their due date. */
export const updateOverdue = defineEntryRule({
  id: 'update-overdue',
  group: 'deadlines',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Eine Fortschreibung, Überprüfung oder Meldung ist überfällig',
      what: 'Die Frist einer Pflicht ist nach §§ 187, 188 BGB abgelaufen, und nichts hat die Pflicht seither erfüllt. Pflichten und bedingte Pflichten sind eine Warnung, freiwillige Rhythmen ein Hinweis. Fremde Planwerke werden nicht gemeldet.',
      why: 'Die Fristen stehen in vielen Gesetzen und laufen unabhängig voneinander; was fällig ist, sieht man erst in der Zusammenschau.',
      mend: 'Fortschreibung beschließen lassen und als Fassung mit ihrem Ereignis eintragen. Wird schon daran gearbeitet, gehört das unter `revision`; überfällig bleibt die Pflicht bis zum Beschluss.',
      bad,
      good,
    },
    en: {
      title: 'An update, a review or a notification is overdue',
      what: 'The period of a duty has ended by §§ 187, 188 BGB and nothing has met the duty since. Mandatory and conditional duties are a warning, voluntary rhythms an info. External plans are not reported.',
      why: 'The periods stand in many laws and run independently of each other; what is due shows only when they are seen together.',
      mend: 'Have the update adopted and enter it as an edition with its event. Work that is going on belongs under `revision`; the duty stays overdue until the adoption.',
      bad,
      good,
    },
  },
  kinds: ['plan'],
  checkEntry: (entry, register, { asOf }) => dutiesIn(register, entry, asOf, 'overdue').map(reportOverdue),
});

const help: Message = {
  de: 'Neuen Beschluss, Überprüfung oder Meldung als Ereignis eintragen; laufende Arbeit unter `revision` angeben.',
  en: 'Enter the new adoption, review or notification as an event; tell work that is going on under `revision`.',
};

function reportOverdue(place: DutyPlace): Finding {
  const { plan, deadline } = place;
  const noun = nameDuty(plan, deadline);
  const days = writeDays(deadline.days ?? 0);
  const isPrecise = deadline.due === deadline.dueEarliest;
  const head = {
    de: `${noun.de} überfällig seit ${isPrecise ? '' : 'mindestens '}${days.de}.`,
    en: `${noun.en} overdue for ${isPrecise ? '' : 'at least '}${days.en}.`,
  };
  const finding = deadlineFinding(place, [head, dueSentence(place), missedSentence(deadline.missed)], help);
  return deadline.duty.binding === 'voluntary' ? { ...finding, severity: 'info' } : finding;
}

function missedSentence(missed: number): Message {
  if (missed < 2) return { de: '', en: '' };
  return { de: `Offen sind ${missed} Termine.`, en: `${missed} dates are open.` };
}
