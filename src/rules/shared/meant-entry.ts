import type { Kind } from '../../model/kinds.ts';
import { titleOf } from '../../model/entry-name.ts';
import type { AnyEntry, Register } from '../../model/register.ts';
import { nearest, type Nearest } from '../../text/nearest.ts';

/** A known entry that somebody may have meant. */
export interface Meant {
  readonly id: string;
  /** By its id or by another of its names? */
  readonly by: 'id' | 'name';
  /** Is nothing else as near? */
  readonly isUnambiguous: boolean;
}

interface Names {
  readonly candidates: readonly string[];
  readonly idOf: ReadonlyMap<string, string>;
}

const names = new WeakMap<Register, Map<Kind, Names>>();
const meant = new WeakMap<Register, Map<string, Meant | undefined>>();

/** All names of the entries of a kind: ids, titles, short titles, abbreviations, aliases. */
function namesOf(register: Register, kind: Kind): Names {
  const perKind = names.get(register) ?? new Map<Kind, Names>();
  names.set(register, perKind);
  let found = perKind.get(kind);
  if (found === undefined) {
    const idOf = new Map<string, string>();
    const entries = register.ofKind(kind) as readonly AnyEntry[];
    for (const entry of entries) idOf.set(entry.id, entry.id);
    for (const entry of entries) {
      const short = entry.kind === 'plan' ? entry.data.short_title : undefined;
      const abbreviation = entry.kind === 'body' ? entry.data.abbreviation : undefined;
      for (const name of [titleOf(entry), short, abbreviation, ...(entry.data.aliases ?? [])]) {
        if (name !== undefined && !idOf.has(name)) idOf.set(name, entry.id);
      }
    }
    found = { candidates: [...idOf.keys()], idOf };
    perKind.set(kind, found);
  }
  return found;
}

/** The entry whose id, title or alias is nearest to an id that does not exist; undefined where nothing is near. */
export function meantEntry(register: Register, kind: Kind, id: string): Meant | undefined {
  const memo = meant.get(register) ?? new Map<string, Meant | undefined>();
  meant.set(register, memo);
  const key = `${kind}:${id}`;
  if (!memo.has(key)) {
    const { candidates, idOf } = namesOf(register, kind);
    memo.set(key, fromNearest(nearest(id, candidates), idOf));
  }
  return memo.get(key);
}

function fromNearest(near: Nearest | undefined, idOf: ReadonlyMap<string, string>): Meant | undefined {
  const id = near === undefined ? undefined : idOf.get(near.candidate);
  if (near === undefined || id === undefined) return undefined;
  return { id, by: id === near.candidate ? 'id' : 'name', isUnambiguous: near.isUnambiguous };
}
