import type { Day } from '../model/dates.ts';
import { lastAnswer, type LastAnswers } from '../model/last-answer.ts';
import type { Entry, Register } from '../model/register.ts';
import type { DeadlineState, DutyDeadline } from './judge-duty.ts';
import { judgePlan } from './judge-plan.ts';
import type { PlanDeadlines } from './judge-plan.ts';

/** How a plan of a register stands. */
export interface RegisteredDeadlines extends PlanDeadlines {
  readonly entry: Entry<'plan'>;
}

/** One duty of a plan in its register. */
export interface DutyPlace {
  readonly register: Register;
  readonly plan: RegisteredDeadlines;
  readonly deadline: DutyDeadline;
}

const ofPlans: LastAnswers<Entry<'plan'>, RegisteredDeadlines> = new WeakMap();

/** How every plan of the register stands on the reference date, in the register's order. Each is judged once for all who ask. */
export function deadlinesOf(register: Register, asOf: Day): readonly RegisteredDeadlines[] {
  return register.ofKind('plan').map((entry) => deadlinesOfPlan(register, entry, asOf));
}

/** One list for all plans of a register: there are many. */
let given: readonly [Register['settings'] | undefined, Day] = [undefined, ''];

function deadlinesOfPlan({ settings }: Register, entry: Entry<'plan'>, asOf: Day): RegisteredDeadlines {
  if (given[0] !== settings || given[1] !== asOf) given = [settings, asOf];
  return lastAnswer(ofPlans, entry, given, () => ({ entry, ...judgePlan(entry.data, settings, asOf) }));
}

/** How a plan stands that the administration itself answers for: findings are about these alone. */
export function ownDeadlines(register: Register, entry: Entry<'plan'>, asOf: Day): RegisteredDeadlines | undefined {
  return entry.data.responsible === 'external' ? undefined : deadlinesOfPlan(register, entry, asOf);
}

/** The duties of a plan that are in this state, if the administration itself answers for it. */
export function dutiesIn(
  register: Register,
  entry: Entry<'plan'>,
  asOf: Day,
  state: DeadlineState,
): readonly DutyPlace[] {
  const plan = ownDeadlines(register, entry, asOf);
  if (plan === undefined || !plan.duties.some((deadline) => deadline.state === state)) return none;
  return plan.duties.filter((deadline) => deadline.state === state).map((deadline) => ({ register, plan, deadline }));
}

const none: readonly DutyPlace[] = [];
