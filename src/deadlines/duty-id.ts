import type { Duty } from '../model/entry-data.ts';

/** What a duty is called within its plan: its id, or its action where it has none. */
export function dutyId({ id, action }: Pick<Duty, 'id' | 'action'>): string {
  return id ?? action;
}
