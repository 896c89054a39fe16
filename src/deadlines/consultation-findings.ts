import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Consultation } from '../model/entry-data.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import type { Entry, Register } from '../model/register.ts';
import type { LateAdvice, PlacedConsultation, UndecidedMotion } from './consultation-faults.ts';
import type { PlacedEvent } from './fulfilments.ts';
import { nameBody } from './name-body.ts';
import { namePaper } from './name-paper.ts';
import { writeDate } from './write-date.ts';

type Role = NonNullable<PlacedConsultation['role']>;

const roleNames: Readonly<Record<Role, Message>> = {
  noting: { de: 'Kenntnisnahme', en: 'noting' },
  hearing: { de: 'Anhörung', en: 'hearing' },
  preliminary: { de: 'Vorberatung', en: 'preliminary' },
  recommending: { de: 'Empfehlung', en: 'recommending' },
  deciding: { de: 'Entscheidung', en: 'deciding' },
  advising: { de: 'Beratung', en: 'advising' },
  unknown: { de: 'unbekannt', en: 'unknown' },
};

/** The finding that a body advised only after the decision: at its consultation, with the decision beside. */
export function reportLateAdvice(register: Register, paper: Entry<'paper'>, { advice, decision }: LateAdvice): Finding {
  const role = roleNames[advice.role ?? 'unknown'];
  const [adviser, decider] = [nameBody(register, advice.body), nameBody(register, decision.body)];
  const [late, decided] = [writeDate(advice.date), writeDate(decision.date)];
  return {
    entry: paper,
    path: `/consultations/${advice.index}`,
    message: {
      de: `${namePaper(paper).de}: ${adviser} (${role.de}) ist erst am ${late.de} an der Reihe, entschieden wurde schon am ${decided.de} (${decider}).`,
      en: `${namePaper(paper).en}: ${adviser} (${role.en}) has its turn on ${late.en}, but the decision was on ${decided.en} (${decider}).`,
    },
    help: {
      de: 'Daten und Zuständigkeiten mit der Niederschrift vergleichen.',
      en: 'Compare dates and roles with the minutes.',
    },
    subject: `body:${advice.body}`,
    related: [
      {
        entry: paper,
        path: `/consultations/${decision.index}`,
        message: { de: 'hier wurde entschieden', en: 'the decision stands here' },
      },
    ],
    data: {
      fault: 'advice_after_decision',
      paper: paper.id,
      body: advice.body,
      role: advice.role,
      date: advice.date,
      decidedBy: decision.body,
      decidedOn: decision.date,
    },
  };
}

/** The finding that an edition counts as adopted by a body that only took note of the paper. */
export function reportOnlyNoted(
  register: Register,
  { event, edition, editionIndex, eventIndex }: PlacedEvent,
  plan: Entry<'plan'>,
  paper: Entry<'paper'>,
  noted: PlacedConsultation,
): Finding {
  const body = nameBody(register, noted.body);
  const name = nameOf(plan);
  return {
    entry: plan,
    path: `/editions/${editionIndex}/events/${eventIndex}`,
    message: {
      de: `${name.de}: Fassung ${edition.id} gilt als beschlossen, die Vorlage ${namePaper(paper).de} wurde aber nur zur Kenntnis genommen (${body}).`,
      en: `${name.en}: edition ${edition.id} counts as adopted, but the paper ${namePaper(paper).en} was only taken note of (${body}).`,
    },
    help: {
      de: 'Ereignis als `noted` führen, oder die Zuständigkeit in der Beratungsfolge berichtigen.',
      en: 'Enter the event as `noted`, or correct the role in the order of consultation.',
    },
    subject: qualifiedId(paper),
    related: [
      {
        entry: paper,
        path: `/consultations/${noted.index}`,
        message: { de: 'hier: Kenntnisnahme', en: 'here: noting' },
      },
    ],
    data: { fault: 'adopted_by_noting', edition: edition.id, paper: paper.id, body: event.body ?? null },
  };
}

/** The finding that a motion is settled without a decision: at the paper that settles it, else at the motion. */
export function* reportUndecided(
  register: Register,
  { motion: id, addressees, settledBy }: UndecidedMotion,
): Iterable<Finding> {
  const motion = register.find('paper', id);
  const entry = settledBy?.paper ?? motion;
  if (entry === undefined) return;
  const name = motion === undefined ? { de: id, en: id } : namePaper(motion);
  const asked = addressees.map((body) => nameBody(register, body)).join(', ');
  const nobody =
    asked === ''
      ? { de: 'kein Gremium hat darüber entschieden', en: 'no body decided on it' }
      : {
          de: `wer entscheiden soll (${asked}), hat es nicht getan`,
          en: `who is to decide (${asked}) has not done so`,
        };
  const roles = countRoles(entry.data.consultations ?? []);
  yield {
    entry,
    path: settledBy?.path ?? '/status',
    message: {
      de: `Der Antrag ${name.de} gilt als erledigt, aber ${nobody.de}. Beratungsfolge von ${namePaper(entry).de}: ${roles.de}.`,
      en: `The motion ${name.en} counts as settled, but ${nobody.en}. Consultations of ${namePaper(entry).en}: ${roles.en}.`,
    },
    help: {
      de: 'Den Antrag dem Gremium vorlegen, an das er gerichtet war, oder die Zuständigkeit in der Beratungsfolge berichtigen.',
      en: 'Put the motion before the body that it went to, or correct the role in the order of consultation.',
    },
    subject: `paper:${id}`,
    ...(settledBy === undefined || motion === undefined
      ? {}
      : { related: [{ entry: motion, path: '', message: { de: 'der Antrag', en: 'the motion' } }] }),
    data: { fault: 'settled_without_decision', motion: id, settledBy: settledBy?.paper.id ?? null },
  };
}

/** How often each role stands in an order of consultation: 4 × Kenntnisnahme, 1 × Anhörung. */
function countRoles(consultations: readonly Consultation[]): Message {
  const counts = new Map<Role, number>();
  for (const { role = 'unknown' } of consultations) counts.set(role, (counts.get(role) ?? 0) + 1);
  const words = (language: 'de' | 'en'): string =>
    [...counts].map(([role, count]) => `${count} × ${roleNames[role][language]}`).join(', ');
  return { de: words('de'), en: words('en') };
}
