import { firstDay, lastDay } from '../model/dates.ts';
import type { Day, ImpreciseDate } from '../model/dates.ts';
import type { Duty, LegislativeTerm, Plan, PlanEvent } from '../model/entry-data.ts';
import { dayNumber, dayOf } from './calendar.ts';
import type { DayNumber } from './calendar.ts';
import { dutyId } from './duty-id.ts';
import { standOfCalendar } from './fixed-calendar.ts';
import { earliestEvent, editionsInForce, fulfilmentsOf, newest } from './fulfilments.ts';
import type { Fulfilment, PlacedEvent } from './fulfilments.ts';
import { addPeriod, endOfPeriod, parsePeriod } from './period.ts';
import type { Period } from './period.ts';

/** The states of a duty and of a plan, worst first. */
export const deadlineStates = [
  'overdue',
  'maybe_overdue',
  'due_soon',
  'ok',
  'never_met',
  'missing_anchor',
  'suspended',
  'ended',
  'no_deadline',
  'unknown_rule',
] as const;

/** How a duty or a plan stands on the reference date. */
export type DeadlineState = (typeof deadlineStates)[number];

/** The date from which a period runs, or the newest fulfilment where none runs from it (fixed calendar, term). */
export interface Anchor {
  /** As it was written: a day, a month or a year. */
  readonly date: ImpreciseDate;
  readonly type: PlanEvent['type'] | 'data_as_of' | 'valid_from';
  /** The body of the event. */
  readonly body: string | null;
  /** Path of the date's event or key in the plan. */
  readonly path: string;
}

/** The edition of the newest fulfilment. */
export interface AnchorEdition {
  readonly id: string;
  readonly path: string;
}

/** How a duty stands on the reference date. Days are `YYYY-MM-DD`; null where there is nothing. */
export interface DutyDeadline {
  readonly duty: Duty;
  /** The duty's id; its action where it has none. */
  readonly id: string;
  /** Path of the duty in the plan. */
  readonly path: string;
  readonly state: DeadlineState;
  /** The due date, the last possible day of an imprecise one. */
  readonly due: Day | null;
  /** Its first possible day; the same day where nothing is imprecise. */
  readonly dueEarliest: Day | null;
  /** What the due date follows from. */
  readonly basis: 'period' | 'first_due' | 'calendar' | 'term' | null;
  /** The term after the one in which the newest fulfilment falls. */
  readonly term: LegislativeTerm | null;
  /** When the running period began: its anchor, the date before in a fixed calendar, the start of the term. */
  readonly start: Day | null;
  /** From this day on work should be going on. */
  readonly leadStart: Day | null;
  /** Days since the due date; negative: days that are left. */
  readonly days: number | null;
  /** Open due dates that have passed: with a fixed calendar there can be several. */
  readonly missed: number;
  readonly anchor: Anchor | null;
  readonly edition: AnchorEdition | null;
}

/** What the settings of a register say about deadlines. */
export interface DeadlineSettings {
  readonly legislative_terms?: readonly LegislativeTerm[];
  readonly defaults?: { readonly lead_time?: string };
}

interface Due {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly basis: NonNullable<DutyDeadline['basis']>;
  readonly start: DayNumber | null;
  readonly missed?: number;
  readonly term?: LegislativeTerm;
}

/** A due date, or the state of a duty that has none. */
type Reckoning = Due | 'ok' | 'never_met' | 'missing_anchor';

const usualLeadTime = 'P6M';
/** Due so long after a term began, where the duty says nothing. */
export const usualTimeInTerm = 'P12M';

/** How a duty of a plan stands on the reference date, by §§ 187, 188 BGB. */
export function judgeDuty(
  plan: Plan,
  index: number,
  duty: Duty,
  settings: DeadlineSettings,
  asOf: Day,
  inForce: readonly PlacedEvent[] = editionsInForce(plan, asOf),
): DutyDeadline {
  if (!holds(duty, asOf)) return dutyWithoutDates(index, duty, 'ended');
  const fulfilments = fulfilmentsOf(plan, inForce, duty.action, asOf);
  const last = newest(fulfilments);
  const anchor = last === undefined ? undefined : anchorOf(duty, last, asOf);
  const reckoning = reckon(duty, fulfilments, last, anchor, settings, asOf);
  const due = typeof reckoning === 'string' ? undefined : reckoning;
  const leadStart = due === undefined ? undefined : leadStartOf(due, duty, settings);
  const today = dayNumber(asOf);
  const isSuspended = duty.suspended !== undefined && asOf <= lastDay(duty.suspended.until);
  const state = typeof reckoning === 'string' ? reckoning : stateOf(reckoning, leadStart ?? today, today);
  const latest = due === undefined ? null : dayOf(due.latest);
  return {
    duty,
    id: dutyId(duty),
    path: `/duties/${index}`,
    state: isSuspended ? 'suspended' : state,
    due: latest,
    dueEarliest: due === undefined || due.earliest === due.latest ? latest : dayOf(due.earliest),
    basis: due?.basis ?? null,
    term: due?.term ?? null,
    start: due === undefined || due.start === null ? null : dayOf(due.start),
    leadStart: leadStart === undefined ? null : dayOf(leadStart),
    days: due === undefined ? null : today - due.latest,
    missed: due === undefined ? 0 : (due.missed ?? (today > due.latest ? 1 : 0)),
    anchor: anchor ?? null,
    edition: last === undefined ? null : { id: last.edition.id, path: `/editions/${last.editionIndex}` },
  };
}

/** A duty in a state in which it has no dates. */
export function dutyWithoutDates(index: number, duty: Duty, state: DeadlineState): DutyDeadline {
  return {
    duty,
    id: dutyId(duty),
    path: `/duties/${index}`,
    state,
    due: null,
    dueEarliest: null,
    basis: null,
    term: null,
    start: null,
    leadStart: null,
    days: null,
    missed: 0,
    anchor: null,
    edition: null,
  };
}

function leadStartOf({ earliest }: Due, duty: Duty, settings: DeadlineSettings): DayNumber {
  const lead = parsePeriod(duty.lead_time ?? settings.defaults?.lead_time ?? usualLeadTime);
  return lead === undefined ? earliest : addPeriod(earliest, lead, -1);
}

function holds(duty: Duty, asOf: Day): boolean {
  return (
    (duty.valid_from === undefined || firstDay(duty.valid_from) <= asOf) &&
    (duty.valid_until === undefined || asOf <= lastDay(duty.valid_until))
  );
}

function stateOf(due: Due, leadStart: DayNumber, today: DayNumber): DeadlineState {
  if (today > due.latest) return 'overdue';
  if (today > due.earliest) return 'maybe_overdue';
  return today >= leadStart ? 'due_soon' : 'ok';
}

/** The date that the duty counts from; undefined where the newest fulfilment has none. */
function anchorOf(duty: Duty, fulfilment: Fulfilment, asOf: Day): Anchor | undefined {
  const { edition, editionIndex } = fulfilment;
  const from = duty.counted_from ?? 'adopted';
  if (fulfilment.countsItself || duty.every === 'term' || from === 'fixed') return anchorAt(fulfilment);
  if (from === 'data_as_of' || from === 'valid_from') {
    const date = edition[from];
    return date === undefined ? undefined : { date, type: from, body: null, path: `/editions/${editionIndex}/${from}` };
  }
  const event =
    earliestEvent(edition, editionIndex, new Set([from]), asOf) ??
    (from === 'adopted' ? earliestEvent(edition, editionIndex, new Set(['noted']), asOf) : undefined);
  return event === undefined ? undefined : anchorAt(event);
}

function anchorAt({
  event,
  editionIndex,
  eventIndex,
}: Pick<Fulfilment, 'event' | 'editionIndex' | 'eventIndex'>): Anchor {
  const path = `/editions/${editionIndex}/events/${eventIndex}`;
  return { date: event.date, type: event.type, body: event.body ?? null, path };
}

function reckon(
  duty: Duty,
  fulfilments: readonly Fulfilment[],
  last: Fulfilment | undefined,
  anchor: Anchor | undefined,
  settings: DeadlineSettings,
  asOf: Day,
): Reckoning {
  const every = duty.every === undefined ? undefined : parsePeriod(duty.every);
  const { first_due: firstDue } = duty;
  if (duty.counted_from === 'fixed' && every !== undefined && firstDue !== undefined) {
    const stand = standOfCalendar(firstDue, every, fulfilments, asOf);
    return { ...stand, basis: 'calendar', start: stand.before };
  }
  if (last === undefined) {
    if (firstDue === undefined) return 'never_met';
    const [earliest, latest] = [dayNumber(firstDay(firstDue)), dayNumber(lastDay(firstDue))];
    return { earliest, latest, basis: 'first_due', start: null };
  }
  if (duty.every === 'term') return dueInTerm(duty, last, settings.legislative_terms ?? []);
  // A duty without a period is done once and for all.
  if (every === undefined) return 'ok';
  if (duty.counted_from === 'fixed' || anchor === undefined) return 'missing_anchor';
  return dueAfter(anchor, every);
}

function dueAfter(anchor: Anchor, every: Period): Due {
  const end = anchor.type === 'valid_from' ? endOfPeriod : addPeriod;
  const start = dayNumber(firstDay(anchor.date));
  return { earliest: end(start, every), latest: end(dayNumber(lastDay(anchor.date)), every), basis: 'period', start };
}

/** Due in the term after the one in which the fulfilment falls; a term lasts until the next begins. */
function dueInTerm(duty: Duty, last: Fulfilment, terms: readonly LegislativeTerm[]): Reckoning {
  const fulfilled = lastDay(last.event.date);
  const within = parsePeriod(duty.within ?? usualTimeInTerm);
  let term: LegislativeTerm | undefined;
  for (const other of terms) {
    if (firstDay(other.start) <= fulfilled) continue;
    if (term === undefined || firstDay(other.start) < firstDay(term.start)) term = other;
  }
  if (term === undefined || within === undefined) return 'ok';
  const start = dayNumber(firstDay(term.start));
  const latest = endOfPeriod(dayNumber(lastDay(term.start)), within);
  return { earliest: endOfPeriod(start, within), latest, basis: 'term', start, term };
}
