import { deadlineFinding, dueSentence } from '../deadlines/deadline-finding.ts';
import { nameDuty } from '../deadlines/describe-due.ts';
import { dutiesIn } from '../deadlines/register-deadlines.ts';
import { defineEntryRule } from '../model/rule.ts';

const bad = `# Betrachtet am 01.06.2021
duties:
  - {action: update, every: P2Y, counted_from: adopted}
editions:
  - id: "2019"
    events:
      - {type: adopted, date: 2019}`;

const good = bad.replace('date: 2019}', 'date: 2019-09-04}');

/** Reports duties that may be past their due date: the date that they count from is known only by year or month. */
export const updateMaybeOverdue = defineEntryRule({
  id: 'update-maybe-overdue',
  group: 'deadlines',
  severity: 'info',
  options: {},
  docs: {
    de: {
      title: 'Eine Pflicht ist vielleicht überfällig',
      what: 'Das Datum, von dem an gerechnet wird, ist nur als Jahr oder Monat bekannt. Nach dem frühesten möglichen Tag wäre die Frist abgelaufen, nach dem spätesten noch nicht.',
      why: 'Ob etwas überfällig ist, lässt sich ohne den Tag nicht sagen; das Register rät nicht.',
      mend: 'Den Tag des Beschlusses in der Niederschrift oder im Ratsinformationssystem nachsehen und eintragen.',
      bad,
      good,
    },
    en: {
      title: 'A duty may be overdue',
      what: 'The date that the period runs from is known only as a year or a month. By its first possible day the period would have ended, by its last it has not.',
      why: 'Whether something is overdue cannot be told without the day; the register does not guess.',
      mend: 'Look up the day of the adoption in the minutes or the council information system and enter it.',
      bad,
      good,
    },
  },
  kinds: ['plan'],
  checkEntry: (entry, register, { asOf }) =>
    dutiesIn(register, entry, asOf, 'maybe_overdue').map((place) => {
      const noun = nameDuty(place.plan, place.deadline);
      const head = { de: `${noun.de} vielleicht überfällig.`, en: `${noun.en} maybe overdue.` };
      return deadlineFinding(place, [head, dueSentence(place)], {
        de: 'Den Tag nachsehen und statt des Jahres oder Monats eintragen.',
        en: 'Look up the day and enter it in place of the year or month.',
      });
    }),
});
