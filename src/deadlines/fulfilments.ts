import { firstDay, lastDay } from '../model/dates.ts';
import type { Day, ImpreciseDate } from '../model/dates.ts';
import type { Duty, Edition, Plan, PlanEvent } from '../model/entry-data.ts';
import { compareText } from './compare-text.ts';

/** An event of a plan, with its edition and where both stand in the file. */
export interface PlacedEvent {
  readonly event: PlanEvent;
  readonly edition: Edition;
  /** Positions in the lists of editions and events: the last resort among events of one date. */
  readonly editionIndex: number;
  readonly eventIndex: number;
}

/** What fulfils a duty: an event that counts by itself, or an edition on the day of the event that put it in force. */
export interface Fulfilment extends PlacedEvent {
  /** Does the period run from this event itself, whatever `counted_from` says? */
  readonly countsItself: boolean;
  /** With a fixed calendar: the date that it fulfils. */
  readonly names: ImpreciseDate | undefined;
}

type EventType = PlanEvent['type'];

const puttingInForce: ReadonlySet<EventType> = new Set(['adopted', 'noted', 'published']);

const countingThemselves: Readonly<Record<Duty['action'], ReadonlySet<EventType>>> = {
  update: new Set(),
  recreate: new Set(),
  review: new Set(['reviewed']),
  confirm: new Set(['confirmed']),
  notify: new Set(['notified', 'submitted']),
};

/** Order by date: the last possible day, then the first, then the place in the file. */
export function compareByDate(a: PlacedEvent, b: PlacedEvent): number {
  return (
    compareText(lastDay(a.event.date), lastDay(b.event.date)) ||
    compareText(firstDay(a.event.date), firstDay(b.event.date)) ||
    a.editionIndex - b.editionIndex ||
    a.eventIndex - b.eventIndex
  );
}

/** Has the date come, for an imprecise one: its first possible day? */
export function hasCome(date: ImpreciseDate, asOf: Day): boolean {
  return firstDay(date) <= asOf;
}

/** Was the edition withdrawn on or before the reference date (imprecise: by its last possible day)? */
export function isWithdrawn(edition: Edition, asOf: Day): boolean {
  return edition.events?.some((event) => event.type === 'withdrawn' && lastDay(event.date) <= asOf) ?? false;
}

/** The earliest event of one of these types, without a reference date also of those to come. */
export function earliestEvent(
  edition: Edition,
  editionIndex: number,
  types: ReadonlySet<EventType>,
  asOf?: Day,
): PlacedEvent | undefined {
  let earliest: PlacedEvent | undefined;
  for (const [eventIndex, event] of (edition.events ?? []).entries()) {
    if (!types.has(event.type) || (asOf !== undefined && !hasCome(event.date, asOf))) continue;
    const placed = { event, edition, editionIndex, eventIndex };
    if (earliest === undefined || compareByDate(placed, earliest) < 0) earliest = placed;
  }
  return earliest;
}

/** The editions in force at some time until the reference date and not withdrawn, by the event that put them in force. */
export function editionsInForce(plan: Plan, asOf: Day): PlacedEvent[] {
  const inForce: PlacedEvent[] = [];
  for (const [editionIndex, edition] of (plan.editions ?? []).entries()) {
    if (isWithdrawn(edition, asOf)) continue;
    const event = earliestEvent(edition, editionIndex, puttingInForce, asOf);
    if (event !== undefined) inForce.push(event);
  }
  return inForce;
}

/** The newest of some events. */
export function newest<E extends PlacedEvent>(events: readonly E[]): E | undefined {
  let found: E | undefined;
  for (const event of events) if (found === undefined || compareByDate(event, found) > 0) found = event;
  return found;
}

/** Everything that fulfils a duty of this action until the reference date, given the editions that were in force by then. */
export function fulfilmentsOf(
  plan: Plan,
  inForce: readonly PlacedEvent[],
  action: Duty['action'],
  asOf: Day,
): Fulfilment[] {
  const found: Fulfilment[] = [];
  if (action !== 'notify') {
    for (const { event, edition, editionIndex, eventIndex } of inForce) {
      if (action === 'recreate' && edition.kind === 'updated') continue;
      const names = namedDate(event, edition, asOf);
      found.push({ event, edition, editionIndex, eventIndex, countsItself: false, names });
    }
  }
  const types = countingThemselves[action];
  if (types.size === 0) return found;
  for (const [editionIndex, edition] of (plan.editions ?? []).entries()) {
    if (isWithdrawn(edition, asOf)) continue;
    for (const [eventIndex, event] of (edition.events ?? []).entries()) {
      if (!types.has(event.type) || !hasCome(event.date, asOf)) continue;
      found.push({ event, edition, editionIndex, eventIndex, countsItself: true, names: event.for });
    }
  }
  return found;
}

/** The date that an edition fulfils: said at the event that put it in force, else at the first other one that says so. */
function namedDate(event: PlanEvent, edition: Edition, asOf: Day): ImpreciseDate | undefined {
  if (event.for !== undefined) return event.for;
  const saying = edition.events?.find(
    ({ type, date, for: named }) => named !== undefined && puttingInForce.has(type) && hasCome(date, asOf),
  );
  return saying?.for;
}
