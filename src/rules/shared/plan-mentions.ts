import type { Entry, Register, Settings } from '../../model/register.ts';
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

/** The names to look for, and what was found of them so far. */
interface Search {
  readonly names: readonly string[];
  readonly index: NameIndex;
  readonly found: WeakMap<Entry<'plan'>, readonly FoundMention[]>;
}

interface FoundMention {
  readonly mention: Mention;
  /** Does the text give it to somebody else? */
  readonly isElsewhere: boolean;
}

const searches = new WeakMap<Register, Map<string, Search>>();
/** The last search under these settings, by options: it serves the next register too, as long as all names stay the same. */
const lastSearches = new WeakMap<Settings, Map<string, Search>>();

/**
 * The places at which a plan's summary names plans: by title, short title or alias. Its own names are among them; what the text itself gives to
 * somebody else ("das Integrationskonzept des Landes") is not, unless the register's plan is an external one.
 */
export function mentionsIn(register: Register, plan: Entry<'plan'>, options: MentionOptions): readonly Mention[] {
  const { summary } = plan.data;
  if (summary === undefined) return [];
  const { index, found } = searchOf(register, options);
  let mentions = found.get(plan);
  if (mentions === undefined) {
    const ownName = register.settings.name ?? '';
    mentions = findMentions(index, summary).map((mention) => ({
      mention,
      isElsewhere: belongsElsewhere(summary, mention.end, ownName),
    }));
    found.set(plan, mentions);
  }
  return mentions
    .filter(
      ({ mention, isElsewhere }) =>
        !isElsewhere || mention.owners.some((id) => register.find('plan', id)?.data.responsible === 'external'),
    )
    .map(({ mention }) => mention);
}

/** All names of a plan besides its id. */
function namesOfPlan({ data }: Entry<'plan'>): readonly string[] {
  return [data.title, ...(data.short_title === undefined ? [] : [data.short_title]), ...(data.aliases ?? [])];
}

function searchOf(register: Register, options: MentionOptions): Search {
  const perOptions = searches.get(register) ?? new Map<string, Search>();
  searches.set(register, perOptions);
  const key = JSON.stringify([options.min_letters, options.ignored_names]);
  let search = perOptions.get(key);
  if (search === undefined) {
    const last = lastSearches.get(register.settings) ?? new Map<string, Search>();
    lastSearches.set(register.settings, last);
    search = createSearch(register, options, last.get(key));
    last.set(key, search);
    perOptions.set(key, search);
  }
  return search;
}

/** The last search again, if it looks for the same names. */
function createSearch(
  register: Register,
  { min_letters, ignored_names }: MentionOptions,
  last: Search | undefined,
): Search {
  const named = register.ofKind('plan').map((plan) => ({ id: plan.id, names: namesOfPlan(plan) }));
  // "AG Integrationskonzept" is a body, and no mention of the Integrationskonzept.
  const bodies = register.ofKind('body').flatMap(({ data }) => [data.name, ...(data.aliases ?? [])]);
  const names = [...named.flatMap(({ id, names: own }) => [`plan:${id}`, ...own]), 'bodies:', ...bodies];
  if (last !== undefined && names.length === last.names.length && names.every((name, at) => name === last.names[at])) {
    return last;
  }
  const ignored = new Set(ignored_names);
  const isWanted = (name: string): boolean => !ignored.has(name) && countLetters(name) >= min_letters;
  const wanted = named.map(({ id, names: own }) => ({ id, names: own.filter(isWanted) }));
  return { names, index: createNameIndex(wanted, bodies, register.settings.language), found: new WeakMap() };
}
