import { lastDay, type Day } from '../../model/dates.ts';
import type { Coupling, Exception } from '../../model/entry-data.ts';
import { qualifiedId } from '../../model/entry-name.ts';
import type { Derivation, Entry, Register } from '../../model/register.ts';
import { findCommonGround, type CommonGround } from './common-ground.ts';
import { isSelected, shareSomething } from './couplings.ts';
import { namedPlans } from './named-plans.ts';
import { areOneFamily } from './plan-family.ts';
import { defaultMentionOptions, mentionsIn } from './plan-mentions.ts';

type Plan = Entry<'plan'>;

/** How much two plans must share, and how many suggestions one plan bears. */
export interface SuggestionOptions {
  readonly threshold: number;
  readonly max_per_plan: number;
}

/** Two plans that a reference is suggested between: at the first, to the second. */
export interface Suggestion extends Omit<CommonGround, 'plans'> {
  readonly plans: readonly [Plan, Plan];
}

/**
 * The pairs of active plans that a reference is suggested for, each at the plan with the smaller id (at our own, where the other is external; at the one
 * whose exception speaks of the pair). The weightiest come first, so that what `max_per_plan` leaves out is the weakest.
 */
export function suggestedReferences(register: Register, asOf: Day, options: SuggestionOptions): readonly Suggestion[] {
  const grounds = findCommonGround(register, asOf, options.threshold)
    .flatMap((ground) => {
      const [a, b] = ground.plans.map((id) => register.find('plan', id));
      return a === undefined || b === undefined ? [] : [{ ...ground, plans: [a, b] as const }];
    })
    .filter(({ plans }) => !isSaid(register, plans, asOf))
    .sort(
      (a, b) => b.weight - a.weight || compare(a.plans[0].id, b.plans[0].id) || compare(a.plans[1].id, b.plans[1].id),
    );
  const borne = new Map<Plan, number>();
  const kept: Suggestion[] = [];
  for (const ground of grounds) {
    const counts = ground.plans.map((plan) => borne.get(plan) ?? 0);
    if (counts.some((count) => count >= options.max_per_plan)) continue;
    for (const plan of ground.plans) borne.set(plan, (borne.get(plan) ?? 0) + 1);
    kept.push({ ...ground, plans: inOrder(ground.plans) });
  }
  return kept;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Is the pair spoken of already: by a reference or in prose, as parts of one plan, by a coupling, or by an exception that says why not? */
function isSaid(register: Register, [a, b]: readonly [Plan, Plan], asOf: Day): boolean {
  return (
    (a.data.responsible === 'external' && b.data.responsible === 'external') ||
    names(register, a, b) ||
    names(register, b, a) ||
    areOneFamily(register, a, b) ||
    (register.settings.couplings ?? []).some((coupling) => expects(coupling, a, b) || expects(coupling, b, a)) ||
    hasSaidWhyNot(a, b, asOf) ||
    hasSaidWhyNot(b, a, asOf)
  );
}

/** What a plan names, by reference or in prose. */
const naming: Derivation<string, ReadonlySet<string>> = {
  derive: (register, id) => {
    const plan = register.find('plan', id);
    if (plan === undefined) return new Set();
    const inProse = mentionsIn(register, plan, defaultMentionOptions).flatMap(({ owners }) => owners);
    return new Set([...namedPlans(register, plan), ...inProse]);
  },
};

function names(register: Register, plan: Plan, other: Plan): boolean {
  return register.derive(naming, plan.id).has(other.id);
}

/** A coupling that asks for the reference has a rule of its own. */
function expects(coupling: Coupling, a: Plan, b: Plan): boolean {
  return isSelected(a, coupling.from) && isSelected(b, coupling.to) && shareSomething(coupling, a, b);
}

function hasSaidWhyNot(plan: Plan, other: Plan, asOf: Day): boolean {
  return (plan.data.exceptions ?? []).some(
    ({ rule, about, until }) =>
      (rule === 'reference-expected' || rule === 'reference-unlinked') &&
      about === qualifiedId(other) &&
      (until === undefined || lastDay(until) >= asOf),
  );
}

/** The plan that bears the finding first: an exception silences only what stands at its own entry, so the finding goes where the exception is. */
function inOrder([a, b]: readonly [Plan, Plan]): readonly [Plan, Plan] {
  const speaksOf = (plan: Plan, other: Plan): boolean =>
    (plan.data.exceptions ?? []).some((exception) => isAbout(exception, other));
  if (speaksOf(a, b) !== speaksOf(b, a)) return speaksOf(a, b) ? [a, b] : [b, a];
  return a.data.responsible === 'external' ? [b, a] : [a, b];
}

function isAbout({ rule, about }: Exception, other: Plan): boolean {
  return rule === 'reference-suggested' && (about === undefined || about === qualifiedId(other));
}
