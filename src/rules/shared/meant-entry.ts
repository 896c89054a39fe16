import { titleOf, titleOfId } from '../../model/entry-name.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Message } from '../../model/language.ts';
import type { AnyEntry, Derivation, IndexDefinition, Register } from '../../model/register.ts';
import { nearest } from '../../text/nearest.ts';

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

/** All names of the entries of a kind, made when somebody asks for them and kept as long as they stay the same. */
const namesByKind: IndexDefinition<Names> = {
  create: (register) => {
    const made = new Map<string, Names>();
    let present = register;
    return {
      answer: (key) => {
        let names = made.get(key);
        if (names === undefined)
          made.set(key, (names = collectNames(present.ofKind<Kind>(key as Kind) as readonly AnyEntry[])));
        return names;
      },
      *update(changes, now) {
        present = now;
        for (const { before, after } of changes) {
          const kind = (after ?? before)?.kind;
          if (kind === undefined || isSameNamed(before, after)) continue;
          made.delete(kind);
          yield kind;
        }
      },
    };
  },
};

function isSameNamed(a: AnyEntry | undefined, b: AnyEntry | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return JSON.stringify(otherNames(a)) === JSON.stringify(otherNames(b));
}

function collectNames(entries: readonly AnyEntry[]): Names {
  const idOf = new Map(entries.map((entry) => [entry.id, entry.id]));
  for (const entry of entries) {
    for (const name of otherNames(entry)) if (!idOf.has(name)) idOf.set(name, entry.id);
  }
  return { candidates: [...idOf.keys()], idOf };
}

/** The entry whose id, title or alias is nearest to an id that does not exist; undefined where nothing is near. */
export function meantEntry(register: Register, kind: Kind, id: string): Meant | undefined {
  return register.derive(meant, `${kind} ${id}`);
}

const meant: Derivation<string, Meant | undefined> = {
  derive: (register, key) => {
    const blank = key.indexOf(' ');
    const { candidates, idOf } = register.lookUp(namesByKind, key.slice(0, blank));
    const near = nearest(key.slice(blank + 1), candidates, (candidate) => idOf.get(candidate));
    const id = near === undefined ? undefined : idOf.get(near.candidate);
    return id === undefined ? undefined : { id, isMisspelt: near?.isUnambiguous === true && near.candidate === id };
  },
};

/** "Did you mean" with id and title. */
export function meantHelp(register: Register, kind: Kind, id: string): Message {
  const title = titleOfId(register, kind, id);
  return { de: `Gemeint ist wohl „${id}“ (${title}).`, en: `Did you mean “${id}” (${title})?` };
}
