import type { AnyEntry, Entry, EntryChange, Register, RegisterIndex } from '../../model/register.ts';
import { AskedWords } from '../../text/asked-words.ts';
import { findMentions, type Mention } from '../../text/find-mentions.ts';
import { belongsElsewhere } from '../../text/foreign-owner.ts';
import { countLetters } from '../../text/letters.ts';
import { createNameIndex, type Named, type NameIndex } from '../../text/name-index.ts';

/** What decides where a plan's name is found. */
export interface MentionOptions {
  /** Names with fewer letters are not looked for. */
  readonly min_letters: number;
  /** Names that are not looked for, because they also mean something else. */
  readonly ignored_names: readonly string[];
}

/** A place at which a summary names plans. */
export interface FoundMention {
  readonly mention: Mention;
  /** Does the text give it to somebody else? */
  readonly isElsewhere: boolean;
}

/** What the summaries of plans name, by the id of the plan. */
export class MentionSearch implements RegisterIndex<readonly FoundMention[]> {
  readonly #options: MentionOptions;
  readonly #found = new Map<string, readonly FoundMention[]>();
  #register: Register;
  readonly #names: NameIndex;
  /** From the first change of a name on: before that nobody need know. */
  #asked: AskedWords | undefined;

  constructor(register: Register, options: MentionOptions) {
    this.#options = options;
    this.#register = register;
    const plans = register.ofKind('plan').map((plan) => this.#namedBy(plan));
    // "AG Integrationskonzept" is a body, and no mention of the Integrationskonzept.
    const bodies = register.ofKind('body').flatMap((body) => namesOf(body));
    this.#names = createNameIndex(plans, bodies, register.settings.language);
  }

  answer(id: string): readonly FoundMention[] {
    let mentions = this.#found.get(id);
    if (mentions === undefined) {
      const found = this.#search(id);
      mentions = found.length === 0 ? noMentions : found;
      this.#found.set(id, mentions);
    }
    return mentions;
  }

  *update(changes: readonly EntryChange[], register: Register): Iterable<string> {
    this.#register = register;
    const renamed = changes.filter(({ before, after }) => !isSameList(namesOf(before), namesOf(after)));
    if (renamed.length > 0) yield* this.#rename(renamed);
    for (const { before, after } of changes) {
      const entry = after ?? before;
      if (entry?.kind !== 'plan') continue;
      this.#forget(entry.id);
      yield entry.id;
    }
  }

  /** Takes the names in, and forgets what was found in the texts that may name something else now. */
  #rename(changes: readonly EntryChange[]): readonly string[] {
    const { longest } = this.#names;
    for (const { before, after } of changes) {
      this.#takeNames(before, -1);
      this.#takeNames(after, 1);
    }
    const affected = this.#asked?.affectedBy(this.#names.takeChanges());
    const isKnown = affected !== undefined && longest === this.#names.longest;
    const outdated = isKnown ? [...affected] : [...this.#found.keys()];
    if (this.#asked === undefined) {
      this.#names.takeChanges();
      this.#asked = new AskedWords();
    }
    for (const id of outdated) this.#forget(id);
    return outdated;
  }

  #takeNames(entry: AnyEntry | undefined, by: 1 | -1): void {
    if (entry?.kind === 'plan') this.#names.change(this.#namedBy(entry), by);
    else for (const name of namesOf(entry)) this.#names.changeOther(name, by);
  }

  #forget(id: string): void {
    this.#found.delete(id);
    this.#asked?.forget(id);
  }

  #search(id: string): readonly FoundMention[] {
    const summary = this.#register.find('plan', id)?.data.summary ?? '';
    const ownName = this.#register.settings.name ?? '';
    const { vocabulary } = this.#names;
    const asked = this.#asked === undefined ? undefined : { words: new Set<string>(), halves: new Set<string>() };
    vocabulary.asked = asked;
    const mentions = findMentions(this.#names, summary);
    vocabulary.asked = undefined;
    if (asked !== undefined) this.#asked?.note(id, asked, vocabulary);
    return mentions.map((mention) => ({ mention, isElsewhere: belongsElsewhere(summary, mention.end, ownName) }));
  }

  #namedBy(plan: Entry<'plan'>): Named {
    const { min_letters, ignored_names } = this.#options;
    const ignored = new Set(ignored_names);
    return {
      id: plan.id,
      names: namesOf(plan).filter((name) => !ignored.has(name) && countLetters(name) >= min_letters),
    };
  }
}

const noMentions: readonly FoundMention[] = [];

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** All names of a plan besides its id, or of a body. */
function namesOf(entry: AnyEntry | undefined): readonly string[] {
  if (entry?.kind === 'body') return [entry.data.name, ...(entry.data.aliases ?? [])];
  if (entry?.kind !== 'plan') return [];
  const { title, short_title, aliases } = entry.data;
  return [title, ...(short_title === undefined ? [] : [short_title]), ...(aliases ?? [])];
}
