import type { Entry, IndexDefinition, Register } from '../../model/register.ts';
import type { Mention } from '../../text/find-mentions.ts';
import { MentionSearch, type FoundMention, type MentionOptions } from './mention-search.ts';

/** What holds where `plankreis.yaml` says nothing. */
export const defaultMentionOptions: MentionOptions = { min_letters: 3, ignored_names: [] };

/**
 * The places at which a plan's summary names plans: by title, short title or alias. Its own names are among them; what the text itself gives to
 * somebody else ("das Integrationskonzept des Landes") is not, unless the register's plan is an external one.
 */
export function mentionsIn(register: Register, plan: Entry<'plan'>, options: MentionOptions): readonly Mention[] {
  if (plan.data.summary === undefined) return [];
  return register
    .lookUp(searchFor(options), plan.id)
    .filter(
      ({ mention, isElsewhere }) =>
        !isElsewhere || mention.owners.some((id) => register.find('plan', id)?.data.responsible === 'external'),
    )
    .map(({ mention }) => mention);
}

type Search = IndexDefinition<readonly FoundMention[]>;

const searches = new Map<string, Search>();
const searchesByOptions = new WeakMap<MentionOptions, Search>();

/** One search for all who have the same options. */
function searchFor(options: MentionOptions): Search {
  const known = searchesByOptions.get(options);
  if (known !== undefined) return known;
  const key = JSON.stringify([options.min_letters, options.ignored_names]);
  let search = searches.get(key);
  if (search === undefined)
    searches.set(key, (search = { create: (register) => new MentionSearch(register, options) }));
  searchesByOptions.set(options, search);
  return search;
}
