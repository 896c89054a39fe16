import { firstDay, lastDay, type Day } from '../../model/dates.ts';
import type { Area, Body, Edition } from '../../model/entry-data.ts';
import type { Entry, Register } from '../../model/register.ts';

/** Has a plan taken effect by this day? Without any edition its status alone says so. */
function isInForce(plan: Entry<'plan'>, asOf: Day): boolean {
  if ((plan.data.status ?? 'active') !== 'active') return false;
  const events = (plan.data.editions ?? []).flatMap((edition) => edition.events ?? []);
  return events.length === 0 || events.some(({ date }) => firstDay(date) <= asOf);
}

/** The plans that a plan was replaced by, whichever side says so. */
export function successorsOf(register: Register, plan: Entry<'plan'>): readonly Entry<'plan'>[] {
  const ids = new Set(plan.data.replaced_by);
  for (const { from, role } of register.referencesTo('plan', plan.id)) {
    if (role === 'replaces' && from.kind === 'plan') ids.add(from.id);
  }
  return [...ids].map((id) => register.find('plan', id)).filter((found) => found !== undefined);
}

/** What stands in the place of something that is over: nothing where nobody says, undefined where it is not over. */
export type Succession<T> = { readonly successor: T | undefined } | undefined;

/** Is the plan discontinued, or replaced by one that is in force? Follows the chain to the one that lives. */
export function supersededPlan(register: Register, plan: Entry<'plan'>, asOf: Day): Succession<Entry<'plan'>> {
  const seen = new Set([plan.id]);
  let successor: Entry<'plan'> | undefined;
  for (let at: Entry<'plan'> | undefined = plan; at !== undefined;) {
    const next: Entry<'plan'> | undefined = successorsOf(register, at).find(
      (other) => !seen.has(other.id) && (isInForce(other, asOf) || other.data.status === 'discontinued'),
    );
    if (next === undefined) break;
    seen.add(next.id);
    successor = next;
    at = next;
  }
  if (successor?.data.status === 'discontinued') successor = undefined;
  return plan.data.status === 'discontinued' || successor !== undefined ? { successor } : undefined;
}

const hasEnded = (data: Body | Area, asOf: Day): boolean =>
  data.status === 'discontinued' || (data.valid_until !== undefined && lastDay(data.valid_until) < asOf);

/** Is the body dissolved? */
export function dissolvedBody(register: Register, body: Entry<'body'>, asOf: Day): Succession<Entry<'body'>> {
  if (!hasEnded(body.data, asOf)) return undefined;
  const seen = new Set([body.id]);
  const queue = [...(body.data.successors ?? [])];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const next = seen.has(id) ? undefined : register.find('body', id);
    seen.add(id);
    if (next === undefined) continue;
    if (!hasEnded(next.data, asOf)) return { successor: next };
    queue.push(...(next.data.successors ?? []));
  }
  return { successor: undefined };
}

/** Has the area, or the layer that it belongs to, ended? */
export function endedArea(register: Register, area: Entry<'area'>, asOf: Day): Succession<Entry<'area'>> {
  const layer = area.data.layer_of === undefined ? undefined : register.find('area', area.data.layer_of);
  const ended = [area, layer].find((entry) => entry !== undefined && hasEnded(entry.data, asOf));
  if (ended === undefined) return undefined;
  const replacing = register.referencesTo('area', ended.id).find(({ role }) => role === 'replaces')?.from;
  const id = ended.data.replaced_by ?? replacing?.id;
  return { successor: id === undefined ? undefined : register.find('area', id) };
}

/** Was the edition withdrawn by this day? */
export function isWithdrawn(edition: Edition, asOf: Day): boolean {
  return (edition.events ?? []).some(({ type, date }) => type === 'withdrawn' && lastDay(date) <= asOf);
}
