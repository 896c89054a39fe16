import type { Entry, Register } from '../../model/register.ts';
import { meantEntry } from './meant-entry.ts';

/**
 * The plans that a plan names: by reference, as its whole, as predecessor or successor. An id with a typing error counts as
 * what was meant: that it does not exist is a finding of its own, and one fault is one finding.
 */
export function namedPlans(register: Register, plan: Entry<'plan'>): ReadonlySet<string> {
  const { references, replaces, replaced_by, part_of } = plan.data;
  const ids = [
    ...(references ?? []).map((reference) => reference.plan),
    ...(replaces ?? []),
    ...(replaced_by ?? []),
    ...(part_of === undefined ? [] : [part_of]),
  ];
  return new Set(ids.map((id) => meantPlan(register, id)));
}

/** The id itself, or the one that was meant where there is no such plan. */
export function meantPlan(register: Register, id: string): string {
  return register.isKnown('plan', id) ? id : (meantEntry(register, 'plan', id)?.id ?? id);
}

/** Is this a plan of ours that is in force? Planned, discontinued and external plans raise no findings of this kind. */
export function isOwnAndActive(plan: Entry<'plan'>): boolean {
  return (plan.data.status ?? 'active') === 'active' && plan.data.responsible !== 'external';
}
