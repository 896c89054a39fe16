import { firstDay, lastDay, type Day } from '../../model/dates.ts';
import type { Area, Body } from '../../model/entry-data.ts';
import { defineFacts } from '../../model/facts.ts';
import type { AnyEntry, Derivation, Entry, Register } from '../../model/register.ts';

/** Has a plan taken effect by this day? Without any edition its status alone says so. */
function isInForce(plan: Entry<'plan'>, asOf: Day): boolean {
  if ((plan.data.status ?? 'active') !== 'active') return false;
  const events = (plan.data.editions ?? []).flatMap((edition) => edition.events ?? []);
  return events.length === 0 || events.some(({ date }) => firstDay(date) <= asOf);
}

/** The plans that a plan was replaced by, whichever side says so. */
export function successorsOf(register: Register, plan: Entry<'plan'>): readonly Entry<'plan'>[] {
  const ids = new Set(plan.data.replaced_by);
  for (const { from } of register.referencesTo('plan', plan.id, 'replaces')) {
    if (from.kind === 'plan') ids.add(from.id);
  }
  return [...ids].map((id) => register.find('plan', id)).filter((found) => found !== undefined);
}

/**
 * What stands in the place of something that is over (nothing where nobody says), and where its end is written; undefined
 * where it is not over.
 */
export type Succession<T> =
  { readonly successor: T | undefined; readonly end: { readonly entry: AnyEntry; readonly path: string } } | undefined;

/** No plan and no body has so many successors in a row; following any number, for each of them, would take too long. */
const longestChain = 100;

const onDays = new Map<Day, Derivation<string, Succession<Entry<'plan'>>>>();

/** Is the plan discontinued, or replaced by one that is in force? Worked out once, for many rules ask, and a plan that thousands name is asked for thousands of times. */
export function supersededPlan(register: Register, plan: Entry<'plan'>, asOf: Day): Succession<Entry<'plan'>> {
  let derivation = onDays.get(asOf);
  if (derivation === undefined) onDays.set(asOf, (derivation = successionsOn(asOf)));
  return register.derive(derivation, plan.id);
}

/** The ids of all plans that are replaced or discontinued; asks only for those of which somebody says so. */
export function supersededPlans(register: Register, asOf: Day): ReadonlySet<string> {
  const said = register.lookUp(replacements, '').map(({ fact }) => fact);
  return new Set(
    said.filter((id) => {
      const plan = register.find('plan', id);
      return plan !== undefined && supersededPlan(register, plan, asOf) !== undefined;
    }),
  );
}

/** The plans of which it is said that they are replaced or discontinued. */
const replacements = defineFacts<string>({
  kinds: ['plan'],
  *factsOf(plan) {
    if (plan.kind !== 'plan') return;
    const { replaces = [], replaced_by = [], status } = plan.data;
    if (replaced_by.length > 0 || status === 'discontinued') yield ['', plan.id];
    for (const id of replaces) yield ['', id];
  },
});

function successionsOn(asOf: Day): Derivation<string, Succession<Entry<'plan'>>> {
  return {
    derive: (register, id) => {
      const plan = register.find('plan', id);
      return plan === undefined ? undefined : followSuccession(register, plan, asOf);
    },
  };
}

/** Follows the chain to the one that lives. */
function followSuccession(register: Register, plan: Entry<'plan'>, asOf: Day): Succession<Entry<'plan'>> {
  const isDiscontinued = plan.data.status === 'discontinued';
  const seen = new Set([plan.id]);
  let first: Entry<'plan'> | undefined;
  let successor: Entry<'plan'> | undefined;
  for (let at: Entry<'plan'> | undefined = plan; at !== undefined && seen.size <= longestChain;) {
    const following = successorsOf(register, at);
    // Who is to come after itself is over for nobody: the circle is a finding of its own.
    if (at !== plan && following.includes(plan) && !isDiscontinued) return undefined;
    const next: Entry<'plan'> | undefined = following.find(
      (other) => !seen.has(other.id) && (isInForce(other, asOf) || other.data.status === 'discontinued'),
    );
    if (next === undefined) break;
    seen.add(next.id);
    first ??= next;
    successor = next;
    at = next;
  }
  if (successor?.data.status === 'discontinued') successor = undefined;
  if (isDiscontinued) return { successor, end: { entry: plan, path: '/status' } };
  return successor === undefined || first === undefined ? undefined : { successor, end: replacement(plan, first) };
}

/** Where it is written that one plan replaces another, whichever side says so. */
function replacement(plan: Entry<'plan'>, by: Entry<'plan'>): { entry: AnyEntry; path: string } {
  const here = plan.data.replaced_by?.indexOf(by.id) ?? -1;
  if (here >= 0) return { entry: plan, path: `/replaced_by/${here}` };
  return { entry: by, path: `/replaces/${by.data.replaces?.indexOf(plan.id) ?? 0}` };
}

const hasEnded = (data: Body | Area, asOf: Day): boolean =>
  data.status === 'discontinued' || (data.valid_until !== undefined && lastDay(data.valid_until) < asOf);

/** The next one along the successors that has not ended itself. */
function livingSuccessor<K extends 'body' | 'area'>(
  ended: Entry<K>,
  next: (entry: Entry<K>) => readonly (Entry<K> | undefined)[],
  asOf: Day,
): Entry<K> | undefined {
  const seen = new Set<Entry<K>>([ended]);
  let visited = 0;
  // What is added while it runs is visited too.
  for (const at of seen) {
    if (visited++ > longestChain) break;
    if (at !== ended && !hasEnded(at.data, asOf)) return at;
    for (const found of next(at)) if (found !== undefined) seen.add(found);
  }
  return undefined;
}

function endOf(entry: Entry<'body'> | Entry<'area'>): { entry: AnyEntry; path: string } {
  return { entry, path: entry.data.status === 'discontinued' ? '/status' : '/valid_until' };
}

/** Is the body dissolved? */
export function dissolvedBody(register: Register, body: Entry<'body'>, asOf: Day): Succession<Entry<'body'>> {
  if (!hasEnded(body.data, asOf)) return undefined;
  const next = ({ data }: Entry<'body'>): readonly (Entry<'body'> | undefined)[] =>
    (data.successors ?? []).map((id) => register.find('body', id));
  return { successor: livingSuccessor(body, next, asOf), end: endOf(body) };
}

/** Has the area, or the layer that it belongs to, ended? */
function endedArea(register: Register, area: Entry<'area'>, asOf: Day): Succession<Entry<'area'>> {
  const layer = area.data.layer_of === undefined ? undefined : register.find('area', area.data.layer_of);
  const ended = [area, layer].find((entry) => entry !== undefined && hasEnded(entry.data, asOf));
  if (ended === undefined) return undefined;
  const next = ({ id, data }: Entry<'area'>): readonly (Entry<'area'> | undefined)[] => {
    const replacing = register.referencesTo('area', id, 'replaces').map(({ from }) => from.id);
    return [data.replaced_by, ...replacing].map((other) =>
      other === undefined ? undefined : register.find('area', other),
    );
  };
  return { successor: livingSuccessor(ended, next, asOf), end: endOf(ended) };
}

/** What stands in the place of any entry that is over. */
export function successionOf(register: Register, entry: AnyEntry, asOf: Day): Succession<AnyEntry> {
  if (entry.kind === 'plan') return supersededPlan(register, entry, asOf);
  if (entry.kind === 'body') return dissolvedBody(register, entry, asOf);
  return entry.kind === 'area' ? endedArea(register, entry, asOf) : undefined;
}

/** Does the entry speak of the present? What is over itself may go on naming what was there in its time. */
export function isLive(register: Register, entry: AnyEntry, asOf: Day): boolean {
  if (entry.kind === 'paper') return false;
  return entry.data.status !== 'discontinued' && successionOf(register, entry, asOf) === undefined;
}
