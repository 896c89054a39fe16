import type { Day } from '../../model/dates.ts';
import type { Coupling, Selector } from '../../model/entry-data.ts';
import type { Entry, Register } from '../../model/register.ts';
import { supersededPlan } from './succession.ts';

type Plan = Entry<'plan'>;

/** Does a selector choose this plan? Several keys hold at once. */
export function isSelected({ id, data }: Plan, selector: Selector): boolean {
  return (
    (selector.plan === undefined || selector.plan === id) &&
    (selector.type === undefined || selector.type === data.type) &&
    (selector.topic === undefined || (data.topics ?? []).includes(selector.topic)) &&
    (selector.target_group === undefined || (data.target_groups ?? []).includes(selector.target_group)) &&
    (selector.lead === undefined || selector.lead === data.lead) &&
    (selector.area === undefined || (data.areas ?? []).includes(selector.area)) &&
    (selector.status ?? 'active') === (data.status ?? 'active')
  );
}

const sharedValues: Readonly<Record<NonNullable<Coupling['shares']>[number], (plan: Plan) => readonly string[]>> = {
  areas: ({ data }) => data.areas ?? [],
  topics: ({ data }) => data.topics ?? [],
  target_groups: ({ data }) => data.target_groups ?? [],
  indicators: ({ data }) => (data.indicators ?? []).map(({ indicator }) => indicator),
};

/**
 * The plans that a coupling expects a plan to name; what has been replaced or discontinued nobody need name. Where both must share something, an index over the shared values keeps
 * this from comparing each plan with each.
 */
export function expectedTargets(
  register: Register,
  coupling: Coupling,
  to: Selector,
  asOf: Day,
): (plan: Plan) => Iterable<Plan> {
  const chosen = register
    .ofKind('plan')
    .filter((plan) => isSelected(plan, to) && supersededPlan(register, plan, asOf) === undefined);
  const { shares } = coupling;
  if (shares === undefined) return () => chosen;
  const byValue = new Map<string, Plan[]>();
  const valuesOf = (plan: Plan): string[] =>
    shares.flatMap((key) => sharedValues[key](plan).map((value) => `${key}:${value}`));
  for (const plan of chosen) {
    for (const value of valuesOf(plan)) {
      const known = byValue.get(value);
      if (known === undefined) byValue.set(value, [plan]);
      else known.push(plan);
    }
  }
  return function* (plan) {
    const seen = new Set<Plan>();
    for (const value of valuesOf(plan)) {
      for (const target of byValue.get(value) ?? []) {
        if (seen.has(target)) continue;
        seen.add(target);
        yield target;
      }
    }
  };
}

/** Do two plans share what a coupling wants them to share? */
export function shareSomething({ shares }: Coupling, a: Plan, b: Plan): boolean {
  return (
    shares === undefined ||
    shares.some((key) => sharedValues[key](a).some((value) => sharedValues[key](b).includes(value)))
  );
}
