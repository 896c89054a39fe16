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

const judged = new WeakMap<Register, { readonly asOf: Day; readonly plans: readonly RegisteredDeadlines[] }>();

const ofPlans: LastAnswers<Entry<'plan'>, RegisteredDeadlines> = new WeakMap();

/** How every plan of the register stands on the reference date, in the register's order. Judged once for all who ask. */
export function deadlinesOf(register: Register, asOf: Day): readonly RegisteredDeadlines[] {
  const before = judged.get(register);
  if (before?.asOf === asOf) return before.plans;
  const { settings } = register;
  const given = [settings, asOf];
  const plans = register
    .ofKind('plan')
    .map((entry) => lastAnswer(ofPlans, entry, given, () => ({ entry, ...judgePlan(entry.data, settings, asOf) })));
  judged.set(register, { asOf, plans });
  return plans;
}

/** The plans that the administration itself answers for: findings are about them alone. */
export function ownDeadlines(register: Register, asOf: Day): readonly RegisteredDeadlines[] {
  return deadlinesOf(register, asOf).filter(({ entry }) => entry.data.responsible !== 'external');
}

/** The duties in this state of the plans that the administration itself answers for. */
export function* dutiesIn(register: Register, asOf: Day, state: DeadlineState): Iterable<DutyPlace> {
  for (const plan of ownDeadlines(register, asOf)) {
    for (const deadline of plan.duties) if (deadline.state === state) yield { register, plan, deadline };
  }
}
