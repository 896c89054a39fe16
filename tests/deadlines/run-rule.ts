import type { EntryData, SettingsData } from '../../src/model/entry-data.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Rule } from '../../src/model/rule.ts';
import { consultationOrder } from '../../src/rules/consultation-order.ts';
import { dataStale } from '../../src/rules/data-stale.ts';
import { dateImplausible } from '../../src/rules/date-implausible.ts';
import { deadlineUnknown } from '../../src/rules/deadline-unknown.ts';
import { editionExpired } from '../../src/rules/edition-expired.ts';
import { revisionLate } from '../../src/rules/revision-late.ts';
import { updateDueSoon } from '../../src/rules/update-due-soon.ts';
import { updateMaybeOverdue } from '../../src/rules/update-maybe-overdue.ts';
import { updateOverdue } from '../../src/rules/update-overdue.ts';
import { registerOf } from '../support/register.ts';
import type { RegisterData } from '../support/register.ts';

/** The rules about dates and deadlines. */
export const rules = [
  consultationOrder,
  dataStale,
  dateImplausible,
  deadlineUnknown,
  editionExpired,
  revisionLate,
  updateDueSoon,
  updateMaybeOverdue,
  updateOverdue,
];

const bodies = [
  { id: 'fw', name: 'Feuerwehr', abbreviation: 'FB 37' },
  { id: 'rat', name: 'Rat' },
  { id: 'gewoge', name: 'Gewoge', abbreviation: 'GW' },
];

/** A plan of which some keys are given. */
export type PlanData = Partial<EntryData['plan']>;

/** What a rule finds in a register. */
export function runOn(rule: Rule, data: RegisterData, asOf: string, settings: SettingsData = {}): Finding[] {
  const register = registerOf({ body: bodies, ...data }, settings);
  return [...rule.check(register, { asOf, options: rule.options, language: 'de', ruleIds: [], exceptionUses: [] })];
}

/** What a rule finds in a register of one plan, led by the fire brigade where `lead` is left out, by nobody where it is empty. */
export function run(rule: Rule, plan: PlanData, asOf: string, settings: SettingsData = {}): Finding[] {
  const { lead = 'fw', ...rest } = plan;
  const whole = { id: 'x', title: 'Plan', ...(lead === '' ? {} : { lead }), ...rest };
  return runOn(rule, { plan: [whole] }, asOf, settings);
}
