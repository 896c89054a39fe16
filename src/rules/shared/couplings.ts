import type { Day } from '../../model/dates.ts';
import type { Coupling, Selector } from '../../model/entry-data.ts';
import type { Entry, Register } from '../../model/register.ts';
import { namedPlans } from './named-plans.ts';
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
function expectedTargets(
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

/** A reference that a coupling asks for and that is not there. */
export interface MissingCoupling {
  readonly plan: Plan;
  readonly target: Plan;
  readonly coupling: Coupling;
  /** The place of the coupling among those of the settings. */
  readonly index: number;
}

/** What the couplings of a register ask for and no reference says; of several that ask for the same the strictest, of one plan so many for each. */
export function* missingCouplings(register: Register, asOf: Day, mostPerPlan: number): Iterable<MissingCoupling> {
  const told = new Set<string>();
  for (const [index, coupling] of strictestFirst(register.settings.couplings ?? [])) {
    const { from, to, mutual } = coupling;
    for (const way of mutual === true ? [coupling, { from: to, to: from }] : [coupling]) {
      const targets = expectedTargets(register, coupling, way.to, asOf);
      for (const plan of register.ofKind('plan')) {
        if (plan.data.responsible === 'external' || !isSelected(plan, way.from)) continue;
        if (supersededPlan(register, plan, asOf) !== undefined) continue;
        const named = namedPlans(register, plan);
        let missing = 0;
        for (const target of targets(plan)) {
          if (target === plan || named.has(target.id) || target.data.part_of === plan.id) continue;
          const pair = `${plan.id} ${target.id}`;
          if (told.has(pair)) continue;
          told.add(pair);
          if (missing++ >= mostPerPlan) break;
          yield { plan, target, coupling, index };
        }
      }
    }
  }
}

function strictestFirst(couplings: readonly Coupling[]): readonly (readonly [number, Coupling])[] {
  const order: readonly Coupling['modality'][] = ['must', 'should', 'can'];
  const rank = ({ modality = 'should' }: Coupling): number => order.indexOf(modality);
  return [...couplings.entries()].sort(([, a], [, b]) => rank(a) - rank(b));
}

/** Do two plans share what a coupling wants them to share? */
export function shareSomething({ shares }: Coupling, a: Plan, b: Plan): boolean {
  return (
    shares === undefined ||
    shares.some((key) => sharedValues[key](a).some((value) => sharedValues[key](b).includes(value)))
  );
}
