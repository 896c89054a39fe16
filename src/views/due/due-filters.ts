import { deadlineStates } from '../../deadlines/judge-duty.ts';
import { deadlineRows, type DeadlineRow } from '../../deadlines/deadline-rows.ts';
import { isDate, lastDay } from '../../model/dates.ts';
import type { Duty } from '../../model/entry-data.ts';
import type { Asking } from '../asking.ts';
import { findSubject } from '../names/find-subject.ts';
import { Unanswerable } from '../unanswerable.ts';
import { notOffered } from '../view.ts';
import { isDeadlineState } from '../words/state-words.ts';

/** Which deadlines somebody asks for; several values of one kind mean any of them. */
export interface DueFilters {
  readonly state?: readonly string[];
  /** Bodies by id, name or abbreviation. */
  readonly lead?: readonly string[];
  /** Due on or before the last day that this date can mean. */
  readonly until?: string;
  readonly binding?: readonly string[];
}

const bindings: readonly NonNullable<Duty['binding']>[] = ['mandatory', 'conditional', 'voluntary'];

/** The deadlines that were asked for, worst first. Throws `Unanswerable` for a state, body or date that there is not. */
export function dueRows({ register, asOf }: Asking, filters: DueFilters): DeadlineRow[] {
  for (const state of filters.state ?? []) {
    if (!isDeadlineState(state)) throw notOffered(state, '--state', deadlineStates);
  }
  for (const binding of filters.binding ?? []) {
    if (!bindings.some((known) => known === binding)) throw notOffered(binding, '--binding', bindings);
  }
  const leads = filters.lead?.map((name) => findSubject(register, name, ['body']).id);
  const until = filters.until === undefined ? undefined : dayOf(filters.until);
  return deadlineRows(register, asOf).filter(
    ({ cells }) =>
      (filters.state === undefined || filters.state.includes(cells.state)) &&
      (leads === undefined || (cells.lead !== null && leads.includes(cells.lead))) &&
      (until === undefined || (cells.due !== null && cells.due <= until)) &&
      (filters.binding === undefined || (cells.binding !== null && filters.binding.includes(cells.binding))),
  );
}

function dayOf(until: string): string {
  if (isDate(until)) return lastDay(until);
  throw new Unanswerable({
    de: `„${until}“ ist kein Datum (--until). So: --until 2018-12-31, --until 2018`,
    en: `“${until}” is not a date (--until). Like this: --until 2018-12-31, --until 2018`,
  });
}
