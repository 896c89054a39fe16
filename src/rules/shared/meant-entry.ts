import { titleOf, titleOfId } from '../../model/entry-name.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Message } from '../../model/language.ts';
import type { AnyEntry, Register } from '../../model/register.ts';
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

const names = new WeakMap<Register, Map<Kind, Names>>();
const answers = new WeakMap<Register, Map<string, Meant | undefined>>();

/** All names of an entry besides its id: title, short title, abbreviation, aliases. */
function otherNames(entry: AnyEntry): string[] {
  const short = entry.kind === 'plan' ? entry.data.short_title : undefined;
  const abbreviation = entry.kind === 'body' ? entry.data.abbreviation : undefined;
  return [titleOf(entry), short, abbreviation, ...(entry.data.aliases ?? [])].filter((name) => name !== undefined);
}

function namesOf(register: Register, kind: Kind): Names {
  const perKind = names.get(register) ?? new Map<Kind, Names>();
  names.set(register, perKind);
  let found = perKind.get(kind);
  if (found === undefined) {
    const entries = register.ofKind(kind) as readonly AnyEntry[];
    const idOf = new Map(entries.map((entry) => [entry.id, entry.id]));
    for (const entry of entries) {
      for (const name of otherNames(entry)) if (!idOf.has(name)) idOf.set(name, entry.id);
    }
    found = { candidates: [...idOf.keys()], idOf };
    perKind.set(kind, found);
  }
  return found;
}

/** The entry whose id, title or alias is nearest to an id that does not exist; undefined where nothing is near. */
export function meantEntry(register: Register, kind: Kind, id: string): Meant | undefined {
  const memo = answers.get(register) ?? new Map<string, Meant | undefined>();
  answers.set(register, memo);
  const key = `${kind}:${id}`;
  if (!memo.has(key)) {
    const { candidates, idOf } = namesOf(register, kind);
    const near = nearest(id, candidates, (candidate) => idOf.get(candidate));
    const meant = near === undefined ? undefined : idOf.get(near.candidate);
    const isMisspelt = near?.isUnambiguous === true && near.candidate === meant;
    memo.set(key, meant === undefined ? undefined : { id: meant, isMisspelt });
  }
  return memo.get(key);
}

/** "Did you mean" with id and title. */
export function meantHelp(register: Register, kind: Kind, id: string): Message {
  const title = titleOfId(register, kind, id);
  return { de: `Gemeint ist wohl „${id}“ (${title}).`, en: `Did you mean “${id}” (${title})?` };
}
