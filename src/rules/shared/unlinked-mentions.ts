import type { Day } from '../../model/dates.ts';
import type { Entry, Register } from '../../model/register.ts';
import type { Mention } from '../../text/find-mentions.ts';
import { namedPlans } from './named-plans.ts';
import { wholesOf } from './plan-family.ts';
import type { MentionOptions } from './mention-search.ts';
import { mentionsIn } from './plan-mentions.ts';
import { supersededPlan } from './succession.ts';

/** A plan that prose names without a reference to it; several where they share the name and the prose does not say which. */
export interface UnlinkedMention {
  readonly targets: readonly Entry<'plan'>[];
  readonly mentions: readonly Mention[];
}

/** What the summary of a plan names and its references do not. What is over (predecessors, discontinued plans) may be told of without one. */
export function unlinkedMentions(
  register: Register,
  plan: Entry<'plan'>,
  asOf: Day,
  options: MentionOptions,
): readonly UnlinkedMention[] {
  if (plan.data.summary === undefined || isOver(register, plan, asOf)) return [];
  const mentions = mentionsIn(register, plan, options);
  if (mentions.length === 0) return [];
  const linked = linkedPlans(register, plan);
  const clear = new Map<string, UnlinkedMention & { mentions: Mention[] }>();
  const shared = new Map<string, UnlinkedMention & { mentions: Mention[] }>();
  for (const mention of mentions) {
    if (mention.owners.some((id) => linked.has(id))) continue;
    const live = mention.owners
      .map((id) => register.find('plan', id))
      .filter((target) => target !== undefined)
      .filter((target) => !isOver(register, target, asOf));
    // Another's alias does not make an official title unclear.
    const official = live.filter(({ id }) => mention.official.includes(id));
    const targets = official.length === 1 ? official : live;
    if (targets.length === 0) continue;
    const group = targets.length === 1 ? clear : shared;
    const key = targets.map(({ id }) => id).join(' ');
    const known = group.get(key);
    if (known === undefined) group.set(key, { targets, mentions: [mention] });
    else known.mentions.push(mention);
  }
  // A shared name beside a clear one of the same plan means that plan.
  const unresolved = [...shared.values()].filter(({ targets }) => !targets.some(({ id }) => clear.has(id)));
  return [...clear.values(), ...unresolved];
}

/** The plan itself and all that it is tied to, whichever side says so. */
function linkedPlans(register: Register, plan: Entry<'plan'>): ReadonlySet<string> {
  const linked = new Set([plan.id, ...namedPlans(register, plan), ...wholesOf(register, plan)]);
  for (const { from, role } of register.referencesTo('plan', plan.id)) {
    if (from.kind === 'plan' && role !== 'plan') linked.add(from.id);
  }
  return linked;
}

function isOver(register: Register, plan: Entry<'plan'>, asOf: Day): boolean {
  return supersededPlan(register, plan, asOf) !== undefined;
}
