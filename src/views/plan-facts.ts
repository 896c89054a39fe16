import { rowsOf, compareUrgency, type DeadlineRow } from '../deadlines/deadline-rows.ts';
import { deadlinesOf, type RegisteredDeadlines } from '../deadlines/register-deadlines.ts';
import type { AnyEntry, Entry, Register } from '../model/register.ts';
import type { Day } from '../model/dates.ts';

/** A plan with what is reckoned about it. */
export interface PlanFacts {
  readonly entry: Entry<'plan'>;
  readonly deadlines: RegisteredDeadlines;
  /** The duty that is worst off; the plan itself where it has no duties. */
  readonly worst: DeadlineRow | undefined;
  /** Other plans that it names in its references, and those that name it, each once. */
  readonly namesPlans: readonly string[];
  readonly namedByPlans: readonly string[];
}

/** All plans with what is reckoned about them, in the register's order. */
export function planFacts(register: Register, asOf: Day): PlanFacts[] {
  return deadlinesOf(register, asOf).map((deadlines) => {
    const { entry } = deadlines;
    return {
      entry,
      deadlines,
      worst: rowsOf(deadlines).toSorted(compareUrgency)[0],
      namesPlans: unique((entry.data.references ?? []).map(({ plan }) => plan)),
      namedByPlans: unique(plansNaming(register, entry)),
    };
  });
}

function plansNaming(register: Register, { id }: AnyEntry): string[] {
  return register
    .referencesTo('plan', id)
    .filter(({ from, path }) => from.kind === 'plan' && path.startsWith('/references/'))
    .map(({ from }) => from.id);
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
