import type { AnyEntry, Entry, EntryChange, IndexDefinition, Register, RegisterIndex } from '../../model/register.ts';
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

interface FoundMention {
  readonly mention: Mention;
  /** Does the text give it to somebody else? */
  readonly isElsewhere: boolean;
}

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

const searches = new Map<string, IndexDefinition<readonly FoundMention[]>>();

function searchFor(options: MentionOptions): IndexDefinition<readonly FoundMention[]> {
  const key = JSON.stringify([options.min_letters, options.ignored_names]);
  let search = searches.get(key);
  if (search === undefined)
    searches.set(key, (search = { create: (register) => new MentionSearch(register, options) }));
  return search;
}

/** What the summaries of plans name, by the id of the plan. */
class MentionSearch implements RegisterIndex<readonly FoundMention[]> {
  readonly #options: MentionOptions;
  readonly #found = new Map<string, readonly FoundMention[]>();
  #register: Register;
  #names: NameIndex;

  constructor(register: Register, options: MentionOptions) {
    this.#options = options;
    this.#register = register;
    this.#names = indexNames(register, options);
  }

  answer(id: string): readonly FoundMention[] {
    let mentions = this.#found.get(id);
    if (mentions === undefined) {
      mentions = this.#search(id);
      this.#found.set(id, mentions);
    }
    return mentions;
  }

  #search(id: string): readonly FoundMention[] {
    const summary = this.#register.find('plan', id)?.data.summary ?? '';
    const ownName = this.#register.settings.name ?? '';
    return findMentions(this.#names, summary).map((mention) => ({
      mention,
      isElsewhere: belongsElsewhere(summary, mention.end, ownName),
    }));
  }

  *update(changes: readonly EntryChange[], register: Register): Iterable<string> {
    this.#register = register;
    if (changes.some(({ before, after }) => !isSameList(namesOf(before), namesOf(after)))) {
      this.#names = indexNames(register, this.#options);
      const asked = [...this.#found.keys()];
      this.#found.clear();
      yield* asked;
    }
    for (const { before, after } of changes) {
      const entry = after ?? before;
      if (entry?.kind !== 'plan') continue;
      this.#found.delete(entry.id);
      yield entry.id;
    }
  }
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** All names of a plan besides its id, or of a body. */
function namesOf(entry: AnyEntry | undefined): readonly string[] {
  if (entry?.kind === 'body') return [entry.data.name, ...(entry.data.aliases ?? [])];
  if (entry?.kind !== 'plan') return [];
  const { title, short_title, aliases } = entry.data;
  return [title, ...(short_title === undefined ? [] : [short_title]), ...(aliases ?? [])];
}

function indexNames(register: Register, { min_letters, ignored_names }: MentionOptions): NameIndex {
  const ignored = new Set(ignored_names);
  const isWanted = (name: string): boolean => !ignored.has(name) && countLetters(name) >= min_letters;
  const plans = register.ofKind('plan').map((plan) => ({ id: plan.id, names: namesOf(plan).filter(isWanted) }));
  // "AG Integrationskonzept" is a body, and no mention of the Integrationskonzept.
  const bodies = register.ofKind('body').flatMap((body) => namesOf(body));
  return createNameIndex(plans, bodies, register.settings.language);
}
