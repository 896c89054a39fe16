import { firstDay, lastDay } from '../model/dates.ts';
import type { Day } from '../model/dates.ts';
import type { Plan } from '../model/entry-data.ts';
import { editionsInForce, hasCome, newest } from './fulfilments.ts';
import type { PlacedEvent } from './fulfilments.ts';
import { deadlineStates, dutyWithoutDates, judgeDuty } from './judge-duty.ts';
import type { DeadlineSettings, DeadlineState, DutyDeadline } from './judge-duty.ts';

/** How a plan stands on the reference date. */
export interface PlanDeadlines {
  /** The worst state of its duties; `no_deadline` or `unknown_rule` where it has none. */
  readonly state: DeadlineState;
  readonly duties: readonly DutyDeadline[];
  /** Is a revision going on? Told beside the state, never instead of it. */
  readonly inRevision: boolean;
  /** The newest edition in force, by the event that put it in force. */
  readonly current: PlacedEvent | undefined;
}

/** How a plan and each of its duties stand on the reference date. */
export function judgePlan(plan: Plan, settings: DeadlineSettings, asOf: Day): PlanDeadlines {
  const hasDates = plan.status !== 'planned' && plan.status !== 'discontinued';
  const inForce = editionsInForce(plan, asOf);
  const duties = (plan.duties ?? []).map((duty, index) =>
    hasDates ? judgeDuty(plan, index, duty, settings, asOf, inForce) : dutyWithoutDates(index, duty, 'no_deadline'),
  );
  return {
    state: hasDates ? planState(plan, duties) : 'no_deadline',
    duties,
    inRevision: isInRevision(plan, asOf, inForce),
    current: newest(inForce),
  };
}

function planState(plan: Plan, duties: readonly DutyDeadline[]): DeadlineState {
  if (duties.length === 0) {
    return plan.no_duty === undefined || plan.no_duty === 'unknown' ? 'unknown_rule' : 'no_deadline';
  }
  return deadlineStates.find((state) => duties.some((duty) => duty.state === state)) ?? 'no_deadline';
}

/** Has the revision begun, and has no edition come out of it yet? */
export function isInRevision(
  plan: Plan,
  asOf: Day,
  inForce: readonly PlacedEvent[] = editionsInForce(plan, asOf),
): boolean {
  const { revision } = plan;
  if (revision === undefined) return false;
  const { since, expected } = revision;
  if (since !== undefined && !hasCome(since, asOf)) return false;
  return !inForce.some(({ event }) => {
    if (since !== undefined) return firstDay(event.date) > lastDay(since);
    // Without a beginning, only an edition that came no earlier than expected can be told to be the revision's.
    return expected !== undefined && lastDay(event.date) >= firstDay(expected);
  });
}
