import type { Day } from '../../model/dates.ts';
import type { Coupling, Selector } from '../../model/entry-data.ts';
import { defineFacts } from '../../model/facts.ts';
import type { Entry, Register, Settings } from '../../model/register.ts';
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

/** One way of a coupling: there, or back where it is mutual. */
interface Way {
  readonly coupling: Coupling;
  /** The place of the coupling among those of the settings. */
  readonly index: number;
  readonly from: Selector;
  readonly to: Selector;
  readonly name: string;
}

const ways = new WeakMap<readonly Coupling[], readonly Way[]>();

/** All ways of the couplings of a register, the strictest first. */
function waysOf({ couplings }: Settings): readonly Way[] {
  if (couplings === undefined) return [];
  let inOrder = ways.get(couplings);
  if (inOrder === undefined) {
    const order: readonly Coupling['modality'][] = ['must', 'should', 'can'];
    const rank = ({ modality = 'should' }: Coupling): number => order.indexOf(modality);
    const sorted = [...couplings.entries()].sort(([, a], [, b]) => rank(a) - rank(b));
    inOrder = sorted.flatMap(([index, coupling]) => {
      const { from, to, mutual } = coupling;
      const there = { coupling, index, from, to, name: `${index} there` };
      return mutual === true ? [there, { ...there, from: to, to: from, name: `${index} back` }] : [there];
    });
    ways.set(couplings, inOrder);
  }
  return inOrder;
}

/** The plans that the ways of couplings lead to: by what they share, where they must share something. */
const chosen = defineFacts<{ readonly whole: string | null }>({
  kinds: ['plan'],
  *factsOf(plan, { settings }) {
    if (plan.kind !== 'plan') return;
    for (const { coupling, name, to } of waysOf(settings)) {
      if (!isSelected(plan, to)) continue;
      for (const value of sharedBy(coupling, plan)) yield [`${name} ${value}`, { whole: plan.data.part_of ?? null }];
    }
  },
});

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
  const own = waysOf(register.settings).filter(({ from }) => isSelected(plan, from));
  if (own.length === 0 || plan.data.responsible === 'external') return;
  if (supersededPlan(register, plan, asOf) !== undefined) return;
  const told = new Set<string>();
  for (const { coupling, index, name } of own) {
    const named = namedPlans(register, plan);
    let missing = 0;
    for (const id of expectedTargets(register, plan, coupling, name)) {
      if (named.has(id) || told.has(id)) continue;
      const target = register.find('plan', id);
      if (target === undefined || supersededPlan(register, target, asOf) !== undefined) continue;
      told.add(id);
      if (missing++ >= mostPerPlan) break;
      yield { plan, target, coupling, index };
    }
  }
}

/** The ids of the plans that a coupling chooses and that share something with this one, each once; not the parts of it. */
function expectedTargets(register: Register, plan: Plan, coupling: Coupling, way: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const value of sharedBy(coupling, plan)) {
    for (const { id, fact } of register.lookUp(chosen, `${way} ${value}`)) {
      if (id !== plan.id && fact.whole !== plan.id) ids.add(id);
    }
  }
  return ids;
}

/** Do two plans share what a coupling wants them to share? */
export function shareSomething({ shares }: Coupling, a: Plan, b: Plan): boolean {
  return (
    shares === undefined ||
    shares.some((key) => sharedValues[key](a).some((value) => sharedValues[key](b).includes(value)))
  );
}
