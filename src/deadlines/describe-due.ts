import type { ImpreciseDate } from '../model/dates.ts';
import type { Message } from '../model/language.ts';
import type { Register } from '../model/register.ts';
import type { Anchor, DutyDeadline } from './judge-duty.ts';
import { usualTimeInTerm } from './judge-duty.ts';
import { inGenitive, nameBody } from './name-body.ts';
import type { RegisteredDeadlines } from './register-deadlines.ts';
import { writeDate, writeDateAt, writeDateFor, writeDateOf, writeDateSince } from './write-date.ts';
import { writePeriod, writeRhythm } from './write-period.ts';

const actionNouns: Readonly<Record<DutyDeadline['duty']['action'], Message>> = {
  update: { de: 'Fortschreibung', en: 'update' },
  recreate: { de: 'Neuaufstellung', en: 'new edition' },
  review: { de: 'Überprüfung', en: 'review' },
  notify: { de: 'Meldung', en: 'notification' },
  confirm: { de: 'Bestätigung', en: 'confirmation' },
};

/** What a period can run from: the noun, its articles in the dative (nach dem …) and accusative (durch den …). */
const anchorNouns: Readonly<
  Record<Anchor['type'], { readonly de: string; readonly fem: boolean; readonly en: string }>
> = {
  adopted: { de: 'Beschluss', fem: false, en: 'adoption' },
  noted: { de: 'Kenntnisnahme', fem: true, en: 'taking note' },
  published: { de: 'Veröffentlichung', fem: true, en: 'publication' },
  submitted: { de: 'Einreichung', fem: true, en: 'submission' },
  reviewed: { de: 'Überprüfung', fem: true, en: 'review' },
  confirmed: { de: 'Bestätigung', fem: true, en: 'confirmation' },
  notified: { de: 'Meldung', fem: true, en: 'notification' },
  drafted: { de: 'Entwurf', fem: false, en: 'draft' },
  consulted: { de: 'Beratung', fem: true, en: 'consultation' },
  withdrawn: { de: 'Rücknahme', fem: true, en: 'withdrawal' },
  data_as_of: { de: 'Datenstand', fem: false, en: 'date of the data' },
  valid_from: { de: 'Geltungsbeginn', fem: false, en: 'start of validity' },
};

/** The duty as a noun: Fortschreibung; with its id where the plan has others of the same name today. */
export function nameDuty({ duties }: RegisteredDeadlines, deadline: DutyDeadline): Message {
  const { de, en } = actionNouns[deadline.duty.action];
  const others = duties.filter(({ duty, state }) => duty.action === deadline.duty.action && state !== 'ended');
  const isAlone = others.length === 1;
  return isAlone ? { de, en } : { de: `${de} (${deadline.id})`, en: `${en} (${deadline.id})` };
}

/**
 * From what the due date follows: `fünf Jahre nach dem Beschluss des Rates vom 16.05.2018 (Fassung 2018, § 3 Abs. 3
 * BHKG NRW)`. Ends without a full stop.
 */
export function describeBasis(register: Register, deadline: DutyDeadline): Message {
  const { duty, anchor, edition } = deadline;
  const body = anchor?.body == null ? undefined : bodyWords(register, anchor.body);
  const beside = [
    ...(body?.beside === undefined ? [] : [{ de: body.beside, en: body.beside }]),
    ...(edition === null ? [] : [{ de: `Fassung ${edition.id}`, en: `edition ${edition.id}` }]),
    ...(duty.norm === undefined ? [] : [{ de: duty.norm, en: duty.norm }]),
    ...(duty.binding === 'voluntary' ? [{ de: 'eigener Rhythmus', en: 'own rhythm' }] : []),
  ];
  const { de, en } = basisWords(deadline, body);
  if (beside.length === 0) return { de, en };
  return {
    de: `${de} (${beside.map((words) => words.de).join(', ')})`,
    en: `${en} (${beside.map((words) => words.en).join(', ')})`,
  };
}

interface BodyWords {
  /** ` des Rates`, ` by Rat`: after the noun; empty where the name stands beside. */
  readonly of: Message;
  readonly beside?: string;
}

function bodyWords(register: Register, id: string): BodyWords {
  const name = register.find('body', id)?.data.name ?? id;
  const genitive = inGenitive(name);
  if (genitive === undefined) return { of: { de: '', en: '' }, beside: nameBody(register, id) };
  return { of: { de: ` ${genitive}`, en: ` by ${name}` } };
}

function basisWords(deadline: DutyDeadline, body: BodyWords | undefined): Message {
  const { duty, anchor, basis, term } = deadline;
  if (basis === 'period' && anchor !== null) return periodWords(duty.every ?? '', anchor, body);
  const met = metWords(anchor, body);
  if (basis === 'term' && term !== null) {
    const within = writePeriod(duty.within ?? usualTimeInTerm);
    const start = writeDateAt(term.start);
    return {
      de: `${within.de} nach Beginn der Wahlperiode ${term.name} ${start.de}, ${met.de}`,
      en: `${within.en} after the term ${term.name} began ${start.en}, ${met.en}`,
    };
  }
  if (basis === 'calendar') {
    const rhythm = writeRhythm(duty.every ?? '');
    const first = writeDate(duty.first_due ?? '');
    return {
      de: `fester Termin, ${rhythm.de} ab ${first.de}, ${met.de}`,
      en: `a fixed date, ${rhythm.en} from ${first.en}, ${met.en}`,
    };
  }
  return { de: `erster Termin, ${met.de}`, en: `the first date, ${met.en}` };
}

function periodWords(every: string, anchor: Anchor, body: BodyWords | undefined): Message {
  const period = writePeriod(every);
  if (anchor.type === 'valid_from') {
    const at = writeDateAt(anchor.date);
    return {
      de: `${period.de} ab Beginn der Geltung ${at.de}`,
      en: `${period.en} from the start of validity ${at.en}`,
    };
  }
  const noun = anchorNouns[anchor.type];
  const date = writeDateOf(anchor.date);
  if (anchor.type === 'data_as_of') {
    return {
      de: `${period.de} nach dem Datenstand ${date.de}`,
      en: `${period.en} after the date of the data, ${writeDate(anchor.date).en}`,
    };
  }
  return {
    de: `${period.de} nach ${noun.fem ? 'der' : 'dem'} ${noun.de}${body?.of.de ?? ''} ${date.de}`,
    en: `${period.en} after the ${noun.en}${body?.of.en ?? ''} ${date.en}`,
  };
}

/** By what the duty was met last: `zuletzt erfüllt durch die Meldung vom 10.03.2025`. */
function metWords(anchor: Anchor | null, body: BodyWords | undefined): Message {
  if (anchor === null) return { de: 'bisher durch nichts erfüllt', en: 'so far met by nothing' };
  const noun = anchorNouns[anchor.type];
  const date = writeDateOf(anchor.date);
  return {
    de: `zuletzt erfüllt durch ${noun.fem ? 'die' : 'den'} ${noun.de}${body?.of.de ?? ''} ${date.de}`,
    en: `last met by the ${noun.en}${body?.of.en ?? ''} ${date.en}`,
  };
}

/** Who leads: `Federführung: Feuerwehr (FB 37).` */
export function describeLead(register: Register, lead: string | undefined): Message {
  if (lead === undefined) return { de: 'Federführung: nicht benannt.', en: 'Lead: not named.' };
  const name = nameBody(register, lead);
  return { de: `Federführung: ${name}.`, en: `Lead: ${name}.` };
}

/** That work on a revision goes on, since when and until when: a sentence, empty where there is none. */
export function describeRevision({ entry, inRevision }: RegisteredDeadlines): Message {
  if (!inRevision) return { de: '', en: '' };
  const { since, expected } = entry.data.revision ?? {};
  const from = written(since, writeDateSince);
  const to = written(expected, writeDateFor);
  return {
    de: `In Überarbeitung${from.de === '' ? '' : ` ${from.de}`}${to.de === '' ? '' : `, erwartet ${to.de}`}.`,
    en: `Under revision${from.en === '' ? '' : ` ${from.en}`}${to.en === '' ? '' : `, expected ${to.en}`}.`,
  };
}

function written(date: ImpreciseDate | undefined, write: (date: ImpreciseDate) => Message): Message {
  return date === undefined ? { de: '', en: '' } : write(date);
}
