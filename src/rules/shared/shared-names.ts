import type { Day } from '../../model/dates.ts';
import { kinds } from '../../model/kinds.ts';
import type { AnyEntry, Register } from '../../model/register.ts';
import { nameKey } from '../../text/normalise-text.ts';
import { successionOf } from './succession.ts';

/** A name with the place where it stands. */
interface NamedPlace {
  readonly entry: AnyEntry;
  readonly path: string;
  readonly name: string;
}

interface KeyedPlace extends NamedPlace {
  /** Names with the same key are the same name. */
  readonly key: string;
}

/** A name that an entry bears although an earlier one of its kind has it. */
export interface SharedName {
  readonly first: NamedPlace;
  readonly later: NamedPlace;
}

/** The names that entries of one kind share, each at every later entry beside the first, in the order of the files. */
export function* sharedNames(register: Register, asOf: Day): Iterable<SharedName> {
  for (const kind of kinds) {
    const first = new Map<string, NamedPlace>();
    for (const entry of register.ofKind(kind) as readonly AnyEntry[]) {
      if (isOver(register, entry, asOf)) continue;
      const told = new Set<AnyEntry>();
      for (const later of keyedNamesOf(entry)) {
        const known = first.get(later.key);
        if (known === undefined) first.set(later.key, later);
        // Two entries that share two names are one mistake; two with one id are one of another kind.
        else if (known.entry.id !== entry.id && !told.has(known.entry) && !areApart(known.entry, entry)) {
          told.add(known.entry);
          yield { first: known, later };
        }
      }
    }
  }
}

const keyed = new WeakMap<AnyEntry, readonly KeyedPlace[]>();

/** The names of an entry, each once. */
function keyedNamesOf(entry: AnyEntry): readonly KeyedPlace[] {
  let places = keyed.get(entry);
  if (places === undefined) {
    const byKey = new Map<string, NamedPlace>();
    for (const place of namesOf(entry)) {
      const key = nameKey(place.name);
      if (key !== '' && !byKey.has(key)) byKey.set(key, place);
    }
    const scope = scopeOf(entry);
    places = [...byKey].map(([key, place]) => ({ ...place, key: JSON.stringify([scope, key]) }));
    keyed.set(entry, places);
  }
  return places;
}

function* namesOf(entry: AnyEntry): Iterable<NamedPlace> {
  if (entry.kind === 'plan' || entry.kind === 'paper') yield { entry, path: '/title', name: entry.data.title };
  else yield { entry, path: '/name', name: entry.data.name };
  if (entry.kind === 'plan' && entry.data.short_title !== undefined)
    yield { entry, path: '/short_title', name: entry.data.short_title };
  if (entry.kind === 'body' && entry.data.abbreviation !== undefined)
    yield { entry, path: '/abbreviation', name: entry.data.abbreviation };
  for (const [index, name] of (entry.data.aliases ?? []).entries()) yield { entry, path: `/aliases/${index}`, name };
}

/** What is over may have left its name to a successor. */
function isOver(register: Register, entry: AnyEntry, asOf: Day): boolean {
  return entry.data.status === 'discontinued' || successionOf(register, entry, asOf) !== undefined;
}

/** Two layers may each have a "Mitte"; names are compared within one. */
function scopeOf(entry: AnyEntry): readonly (string | null)[] {
  return entry.kind === 'area' ? [entry.data.layer_of ?? null, entry.data.parent ?? null] : [];
}

/** Councils give many papers one title, and successor and predecessor of a planned change may both be in force on paper. */
function areApart(a: AnyEntry, b: AnyEntry): boolean {
  if (a.kind === 'paper' && b.kind === 'paper') {
    return differ(a.data.number, b.data.number) || differ(a.data.date, b.data.date);
  }
  return a.kind === 'plan' && b.kind === 'plan' && (isSuccession(a.data, b.id) || isSuccession(b.data, a.id));
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function isSuccession(
  { replaces, replaced_by }: { readonly replaces?: readonly string[]; readonly replaced_by?: readonly string[] },
  other: string,
): boolean {
  return replaces?.includes(other) === true || replaced_by?.includes(other) === true;
}
