import type { Entry, Register } from '../../model/register.ts';
import { findMentions, type Mention } from '../../text/find-mentions.ts';
import { belongsElsewhere } from '../../text/foreign-owner.ts';
import { countLetters } from '../../text/letters.ts';
import { createNameIndex, type NameIndex } from '../../text/name-index.ts';

/** What decides where a plan's name is found. */
export interface MentionOptions {
  /** Names with fewer letters are not looked for. */
  readonly min_letters: number;
  /** Names that are not looked for, because they also mean something else. */
  readonly ignored_names: readonly string[];
}

/** What holds where `plankreis.yaml` says nothing. */
export const defaultMentionOptions: MentionOptions = { min_letters: 3, ignored_names: [] };

const indexes = new WeakMap<Register, Map<string, NameIndex>>();

/**
 * The places at which a plan's summary names plans: by title, short title or alias. Its own names are among them; what the text itself gives to
 * somebody else ("das Integrationskonzept des Landes") is not, unless the register's plan is an external one.
 */
export function mentionsIn(register: Register, plan: Entry<'plan'>, options: MentionOptions): readonly Mention[] {
  const { summary } = plan.data;
  if (summary === undefined) return [];
  const ownName = register.settings.name ?? '';
  return findMentions(indexOf(register, options), summary).filter(
    ({ end, owners }) =>
      !belongsElsewhere(summary, end, ownName) ||
      owners.some((id) => register.find('plan', id)?.data.responsible === 'external'),
  );
}

/** All names of a plan besides its id. */
function namesOfPlan({ data }: Entry<'plan'>): readonly string[] {
  return [data.title, ...(data.short_title === undefined ? [] : [data.short_title]), ...(data.aliases ?? [])];
}

function indexOf(register: Register, { min_letters, ignored_names }: MentionOptions): NameIndex {
  const perOptions = indexes.get(register) ?? new Map<string, NameIndex>();
  indexes.set(register, perOptions);
  const key = JSON.stringify([min_letters, ignored_names]);
  let index = perOptions.get(key);
  if (index === undefined) {
    const ignored = new Set(ignored_names);
    const isWanted = (name: string): boolean => !ignored.has(name) && countLetters(name) >= min_letters;
    const named = register.ofKind('plan').map((plan) => ({ id: plan.id, names: namesOfPlan(plan).filter(isWanted) }));
    // "AG Integrationskonzept" is a body, and no mention of the Integrationskonzept.
    const bodies = register.ofKind('body').flatMap(({ data }) => [data.name, ...(data.aliases ?? [])]);
    index = createNameIndex(named, bodies, register.settings.language);
    perOptions.set(key, index);
  }
  return index;
}
