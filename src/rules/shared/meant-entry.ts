import { titleOf, titleOfId } from '../../model/entry-name.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Message } from '../../model/language.ts';
import type { AnyEntry, EntryChange, IndexDefinition, Register, RegisterIndex } from '../../model/register.ts';
import { isNear, nearest } from '../../text/nearest.ts';

/** A known entry that somebody may have meant. */
export interface Meant {
  readonly id: string;
  /** Is it its id that was nearly written, and nothing else as near? */
  readonly isMisspelt: boolean;
}

interface Names {
  readonly candidates: readonly string[];
  readonly idOf: ReadonlyMap<string, string>;
}

/** All names of an entry besides its id: title, short title, abbreviation, aliases. */
function otherNames(entry: AnyEntry): string[] {
  const short = entry.kind === 'plan' ? entry.data.short_title : undefined;
  const abbreviation = entry.kind === 'body' ? entry.data.abbreviation : undefined;
  return [titleOf(entry), short, abbreviation, ...(entry.data.aliases ?? [])].filter((name) => name !== undefined);
}

/** The entry whose id, title or alias is nearest to an id that does not exist; undefined where nothing is near. */
export function meantEntry(register: Register, kind: Kind, id: string): Meant | undefined {
  return register.lookUp(meanings, `${kind} ${id}`);
}

/** What is meant by ids that do not exist, by kind and id. */
const meanings: IndexDefinition<Meant | undefined> = { create: (register) => new MeaningIndex(register) };

interface Answer {
  readonly kind: string;
  readonly id: string;
  readonly meant: Meant | undefined;
  /** Were there too many names to compare them all? Then each of them counts. */
  readonly isCut: boolean;
}

class MeaningIndex implements RegisterIndex<Meant | undefined> {
  readonly #answers = new Map<string, Answer>();
  readonly #names = new Map<string, Names>();
  #register: Register;

  constructor(register: Register) {
    this.#register = register;
  }

  answer(key: string): Meant | undefined {
    let answer = this.#answers.get(key);
    if (answer === undefined) {
      const blank = key.indexOf(' ');
      this.#answers.set(key, (answer = this.#find(key.slice(0, blank), key.slice(blank + 1))));
    }
    return answer.meant;
  }

  /** Only names that are near to what was asked for make a difference. */
  *update(changes: readonly EntryChange[], register: Register): Iterable<string> {
    this.#register = register;
    const changed = new Map<string, string[]>();
    for (const { before, after } of changes) {
      const kind = (after ?? before)?.kind ?? '';
      const [old, present] = [allNames(before), allNames(after)];
      if (JSON.stringify(old) === JSON.stringify(present)) continue;
      changed.set(kind, [...(changed.get(kind) ?? []), ...old, ...present]);
      this.#names.delete(kind);
    }
    for (const [key, { kind, id, isCut }] of this.#answers) {
      const names = changed.get(kind);
      if (names === undefined || !(isCut || names.some((name) => isNear(id, name)))) continue;
      this.#answers.delete(key);
      yield key;
    }
  }

  #find(kind: string, id: string): Answer {
    const { candidates, idOf } = this.#namesOf(kind);
    let isCut = false;
    const near = nearest(
      id,
      candidates,
      (candidate) => idOf.get(candidate),
      () => (isCut = true),
    );
    const meant = near === undefined ? undefined : idOf.get(near.candidate);
    if (meant === undefined) return { kind, id, meant, isCut };
    const isMisspelt = near?.isUnambiguous === true && near.candidate === meant;
    return { kind, id, meant: { id: meant, isMisspelt }, isCut };
  }

  #namesOf(kind: string): Names {
    let names = this.#names.get(kind);
    if (names === undefined) {
      const entries = this.#register.ofKind<Kind>(kind as Kind) as readonly AnyEntry[];
      const idOf = new Map(entries.map((entry) => [entry.id, entry.id]));
      for (const entry of entries) {
        for (const name of otherNames(entry)) if (!idOf.has(name)) idOf.set(name, entry.id);
      }
      this.#names.set(kind, (names = { candidates: [...idOf.keys()], idOf }));
    }
    return names;
  }
}

function allNames(entry: AnyEntry | undefined): readonly string[] {
  return entry === undefined ? [] : [entry.id, ...otherNames(entry)];
}

/** "Did you mean" with id and title. */
export function meantHelp(register: Register, kind: Kind, id: string): Message {
  const title = titleOfId(register, kind, id);
  return { de: `Gemeint ist wohl „${id}“ (${title}).`, en: `Did you mean “${id}” (${title})?` };
}
