import type { Entry, Register } from '../../model/register.ts';

/** The wholes that a plan is part of, the nearest first; a circle ends where it closes. */
export function wholesOf(register: Register, plan: Entry<'plan'>): readonly string[] {
  const wholes: string[] = [];
  const seen = new Set([plan.id]);
  for (let id = plan.data.part_of; id !== undefined && !seen.has(id); id = register.find('plan', id)?.data.part_of) {
    seen.add(id);
    wholes.push(id);
  }
  return wholes;
}

/** Is one part of the other, or are both part of one plan? */
export function areOneFamily(register: Register, a: Entry<'plan'>, b: Entry<'plan'>): boolean {
  const wholes = new Set([a.id, ...wholesOf(register, a)]);
  return [b.id, ...wholesOf(register, b)].some((id) => wholes.has(id));
}
