import { deadlineStates, type DeadlineState } from '../../deadlines/judge-duty.ts';
import type { Language, Message } from '../../model/language.ts';
import type { RichCell, Tone } from '../../model/table.ts';

/** The states of duties and plans as people call them. */
export const stateWords: Readonly<Record<DeadlineState, Message>> = {
  overdue: { de: 'überfällig', en: 'overdue' },
  maybe_overdue: { de: 'vielleicht überfällig', en: 'maybe overdue' },
  due_soon: { de: 'bald fällig', en: 'due soon' },
  ok: { de: 'in der Frist', en: 'on time' },
  never_met: { de: 'noch nie erfüllt', en: 'never met' },
  missing_anchor: { de: 'Ausgangsdatum fehlt', en: 'anchor date missing' },
  suspended: { de: 'ausgesetzt', en: 'suspended' },
  ended: { de: 'Pflicht gilt nicht', en: 'duty not in force' },
  no_deadline: { de: 'keine Frist', en: 'no deadline' },
  unknown_rule: { de: 'Regel unbekannt', en: 'rule unknown' },
};

const tones: Readonly<Record<DeadlineState, Tone>> = {
  overdue: 'critical',
  maybe_overdue: 'warning',
  due_soon: 'warning',
  ok: 'good',
  never_met: 'info',
  missing_anchor: 'info',
  suspended: 'muted',
  ended: 'muted',
  no_deadline: 'muted',
  unknown_rule: 'info',
};

/** A state as a cell: in words, coloured, sorted worst first. */
export function stateCell(state: DeadlineState, language: Language): RichCell {
  return { value: state, text: stateWords[state][language], tone: tones[state], rank: deadlineStates.indexOf(state) };
}

/** Is this the name of a state? */
export function isDeadlineState(name: string): name is DeadlineState {
  return deadlineStates.some((state) => state === name);
}

/** How many there are of each state that needs attention: `2 überfällig, 1 bald fällig`; empty where there is none. */
export function countStates(states: readonly DeadlineState[], language: Language): string {
  const urgent: readonly DeadlineState[] = ['overdue', 'maybe_overdue', 'due_soon', 'never_met'];
  return urgent
    .map((state) => ({ state, count: states.filter((other) => other === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${stateWords[state][language]}`)
    .join(', ');
}
