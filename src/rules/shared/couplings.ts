import type { Day } from '../../model/dates.ts';
import type { Coupling, Selector } from '../../model/entry-data.ts';
import { defineFacts } from '../../model/facts.ts';
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

/** The plans that a coupling chooses as targets, in one of its ways: by what they share, where they must share something. */
const chosen = defineFacts<{ readonly wholes: string | null }>({
  kinds: ['plan'],
  *factsOf(plan, { settings }) {
    if (plan.kind !== 'plan') return;
    for (const [index, coupling] of (settings.couplings ?? []).entries()) {
      for (const { name, to } of waysOf(coupling)) {
        if (!isSelected(plan, to)) continue;
        for (const value of sharedBy(coupling, plan))
          yield [`${index} ${name} ${value}`, { wholes: plan.data.part_of ?? null }];
      }
    }
  },
});

/** A coupling, and the way back where it is mutual. */
function waysOf({
  from,
  to,
  mutual,
}: Coupling): readonly { readonly name: string; readonly from: Selector; readonly to: Selector }[] {
  const there = { name: 'there', from, to };
  return mutual === true ? [there, { name: 'back', from: to, to: from }] : [there];
}

/** What a plan could share with another, each once; one and the same for all where nothing must be shared. */
function sharedBy({ shares }: Coupling, plan: Plan): ReadonlySet<string> {
  return new Set(shares?.flatMap((key) => sharedValues[key](plan).map((value) => `${key}:${value}`)) ?? ['']);
}

/** A reference that a coupling asks for and that is not there. */
export interface MissingCoupling {
  readonly plan: Plan;
  readonly target: Plan;
  readonly coupling: Coupling;
  /** The place of the coupling among those of the settings. */
  readonly index: number;
}

/** What the couplings of a register ask of a plan and no reference says; of several that ask for the same the strictest, so many for each. What is over nobody need name. */
export function* missingCouplings(
  register: Register,
  plan: Plan,
  asOf: Day,
  mostPerPlan: number,
): Iterable<MissingCoupling> {
  if (plan.data.responsible === 'external') return;
  const told = new Set<string>();
  for (const [index, coupling] of strictestFirst(register.settings.couplings ?? [])) {
    for (const { name, from } of waysOf(coupling)) {
      if (!isSelected(plan, from) || supersededPlan(register, plan, asOf) !== undefined) continue;
      const named = namedPlans(register, plan);
      let missing = 0;
      for (const id of expectedTargets(register, plan, coupling, `${index} ${name}`)) {
        if (named.has(id) || told.has(id)) continue;
        const target = register.find('plan', id);
        if (target === undefined || supersededPlan(register, target, asOf) !== undefined) continue;
        told.add(id);
        if (missing++ >= mostPerPlan) break;
        yield { plan, target, coupling, index };
      }
    }
  }
}

/** The ids of the plans that a coupling chooses and that share something with this one, each once; not the parts of it. */
function expectedTargets(register: Register, plan: Plan, coupling: Coupling, way: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const value of sharedBy(coupling, plan)) {
    for (const { id, fact } of register.lookUp(chosen, `${way} ${value}`)) {
      if (id !== plan.id && fact.wholes !== plan.id) ids.add(id);
    }
  }
  return ids;
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
