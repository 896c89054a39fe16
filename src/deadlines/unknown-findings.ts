import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import type { Register } from '../model/register.ts';
import { deadlineFinding } from './deadline-finding.ts';
import { describeLead, nameDuty } from './describe-due.ts';
import type { DutyPlace, RegisteredDeadlines } from './register-deadlines.ts';

/** The finding that a plan neither names a duty nor says that it has none. */
export function reportNoRule(register: Register, { entry }: RegisteredDeadlines): Finding {
  const { no_duty: said, lead } = entry.data;
  const name = nameOf(entry);
  const who = describeLead(register, lead);
  return {
    entry,
    path: said === undefined ? '' : '/no_duty',
    severity: 'info',
    message: {
      de: `${name.de}: ob und wann es fortzuschreiben ist, weiß das Register nicht. ${who.de}`,
      en: `${name.en}: the register does not know whether and when it must be updated. ${who.en}`,
    },
    help: {
      de: 'Unter `duties` eintragen, was wiederkehrt, oder mit `no_duty` sagen, warum es keine Frist gibt.',
      en: 'Enter under `duties` what recurs, or say with `no_duty` why there is no deadline.',
    },
    subject: qualifiedId(entry),
    data: { plan: entry.id, state: 'unknown_rule', lead: lead ?? null },
  };
}

/** The finding that the newest fulfilment lacks the date that the period runs from. */
export function reportMissingAnchor(place: DutyPlace): Finding {
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

/** The finding that a mandatory duty was never met and has no first date. */
export function reportNeverMet(place: DutyPlace): Finding {
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
