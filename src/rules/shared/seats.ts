import type { Derivation, Entry, Register } from '../../model/register.ts';
import { meantEntry } from './meant-entry.ts';

/** The ids of the members of a circle and of who leads it, where they are entered; one with a typing error, which is a finding of its own, counts as what was meant. */
export const seatsOf: Derivation<string, ReadonlySet<string> | undefined> = {
  derive: (register, circleId) => {
    const circle = register.find('body', circleId);
    if (circle?.data.members === undefined) return undefined;
    const members = circle.data.members.map((member) => (typeof member === 'string' ? member : member.body));
    const ids = circle.data.lead === undefined ? members : [...members, circle.data.lead];
    return new Set(ids.map((id) => (register.isKnown('body', id) ? id : (meantEntry(register, 'body', id)?.id ?? id))));
  },
};

/** Has the body, or one that it is part of, one of these seats? */
export function hasSeat(register: Register, body: Entry<'body'>, seats: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (let at: Entry<'body'> | undefined = body; at !== undefined && !seen.has(at.id);) {
    if (seats.has(at.id)) return true;
    seen.add(at.id);
    at = at.data.parent === undefined ? undefined : register.find('body', at.data.parent);
  }
  return false;
}
