import { firstDay, lastDay } from '../model/dates.ts';
import type { Day, ImpreciseDate } from '../model/dates.ts';
import type { Edition, Plan } from '../model/entry-data.ts';
import type { Entry, Register } from '../model/register.ts';

/** An adoption that cannot have been: in the future, or before its paper was dated. */
export interface ImplausibleAdoption {
  readonly edition: Edition;
  readonly date: ImpreciseDate;
  readonly path: string;
  /** The paper that is younger than the adoption; undefined where the adoption lies in the future. */
  readonly paper?: Entry<'paper'>;
}

/**
 * The adoptions of a plan that cannot have been. An adoption after the reference date, but not after the day until which
 * the register is kept (`recorded_until`), is hindsight: somebody looks at the register as of an earlier day.
 */
export function implausibleAdoptions(register: Register, plan: Plan, asOf: Day): ImplausibleAdoption[] {
  const { recorded_until: recorded } = register.settings;
  const known = recorded !== undefined && lastDay(recorded) > asOf ? lastDay(recorded) : asOf;
  const found: ImplausibleAdoption[] = [];
  for (const [editionIndex, edition] of (plan.editions ?? []).entries()) {
    for (const [eventIndex, { type, date, paper: id }] of (edition.events ?? []).entries()) {
      if (type !== 'adopted') continue;
      const path = `/editions/${editionIndex}/events/${eventIndex}/date`;
      if (firstDay(date) > known) found.push({ edition, date, path });
      const paper = id === undefined ? undefined : register.find('paper', id);
      if (paper?.data.date !== undefined && lastDay(date) < firstDay(paper.data.date)) {
        found.push({ edition, date, path, paper });
      }
    }
  }
  return found;
}
