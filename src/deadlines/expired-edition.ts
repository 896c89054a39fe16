import { firstDay, lastDay } from '../model/dates.ts';
import type { Day, ImpreciseDate } from '../model/dates.ts';
import type { Plan } from '../model/entry-data.ts';
import { editionsInForce, hasCome, newest } from './fulfilments.ts';
import type { PlacedEvent } from './fulfilments.ts';

/** A current edition whose validity has passed. */
export interface ExpiredEdition extends PlacedEvent {
  readonly until: ImpreciseDate;
}

/**
 * The current edition, if its `valid_until` has passed (imprecise: its last possible day) and nothing followed: no edition
 * that goes on, no confirmation after the end, no plan in its place.
 */
export function expiredEdition(plan: Plan, asOf: Day): ExpiredEdition | undefined {
  const inForce = editionsInForce(plan, asOf);
  const current = newest(inForce);
  const until = current?.edition.valid_until;
  if (current === undefined || until === undefined || lastDay(until) >= asOf) return undefined;
  if ((plan.replaced_by ?? []).length > 0) return undefined;
  // Where an edition ends before it begins, one of its dates is wrong: that is a finding of its own.
  const { valid_from: from } = current.edition;
  if (from !== undefined && firstDay(from) > lastDay(until)) return undefined;
  const isConfirmed = (current.edition.events ?? []).some(
    ({ type, date }) => type === 'confirmed' && firstDay(date) > firstDay(until) && hasCome(date, asOf),
  );
  const isContinued = inForce.some(
    ({ edition }) =>
      edition !== current.edition &&
      ((edition.valid_until !== undefined && lastDay(edition.valid_until) >= asOf) ||
        (edition.valid_from !== undefined && lastDay(edition.valid_from) > firstDay(until))),
  );
  return isConfirmed || isContinued ? undefined : { ...current, until };
}
