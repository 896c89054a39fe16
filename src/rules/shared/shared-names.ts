import type { Day } from '../../model/dates.ts';
import { kinds } from '../../model/kinds.ts';
import { answerOfLastCheck, type LastAnswers } from '../../model/last-answer.ts';
import { defineFacts, type StatedFact } from '../../model/facts.ts';
import type { AnyEntry, Register } from '../../model/register.ts';
import { nameKey } from '../../text/normalise-text.ts';
import { successionOf } from './succession.ts';

/** A name with the place where it stands. */
interface NamedPlace {
  readonly entry: AnyEntry;
  readonly path: string;
  readonly name: string;
}

/** A name that an entry bears although an earlier one of its kind has it. */
export interface SharedName {
  readonly first: NamedPlace;
  readonly later: NamedPlace;
}

/** The names of an entry that an earlier one of its kind bears too, in the order of the register; of two entries once. */
export function* sharedNames(register: Register, entry: AnyEntry, asOf: Day): Iterable<SharedName> {
  const told = new Set<string>();
  for (const [key, place] of keyedNamesOf(entry)) {
    const bearers = register.lookUp(bearersOfNames, key);
    // Nobody bears most names but one; and who comes first has nothing to tell.
    if (bearers.length < 2 || bearers[0]?.id === entry.id || isOver(register, entry, asOf)) continue;
    const first = firstBearer(register, bearers, asOf);
    if (first === undefined || first.entry.id === entry.id || told.has(first.entry.id)) continue;
    if (areApart(first.entry, entry)) continue;
    // Two entries that share two names are one mistake; two with one id are one of another kind.
    told.add(first.entry.id);
    yield { first, later: { entry, ...place } };
  }
}

function firstBearer(register: Register, bearers: readonly StatedFact<Place>[], asOf: Day): NamedPlace | undefined {
  for (const { kind, id, fact } of bearers) {
    const entry = register.find(kind, id) as AnyEntry | undefined;
    if (entry !== undefined && !isOver(register, entry, asOf)) return { entry, ...fact };
  }
  return undefined;
}

type Place = Omit<NamedPlace, 'entry'>;

/** Who bears a name, by its key. */
const bearersOfNames = defineFacts<Place>({ kinds, factsOf: keyedNamesOf });

const keyed: LastAnswers<AnyEntry, ReadonlyMap<string, Place>> = new WeakMap();
const nothingElse: readonly unknown[] = [];

/** The names of an entry, each once: names with the same key are the same name. */
function keyedNamesOf(entry: AnyEntry): ReadonlyMap<string, Place> {
  return answerOfLastCheck(keyed, entry, nothingElse, () => keyNames(entry));
}

function keyNames(entry: AnyEntry): ReadonlyMap<string, Place> {
  const byKey = new Map<string, Place>();
  const scope = [entry.kind, ...scopeOf(entry)];
  for (const { path, name } of namesOf(entry)) {
    const key = nameKey(name);
    const whole = JSON.stringify([...scope, key]);
    if (key !== '' && !byKey.has(whole)) byKey.set(whole, { path, name });
  }
  return byKey;
}

function* namesOf(entry: AnyEntry): Iterable<Place> {
  if (entry.kind === 'plan' || entry.kind === 'paper') yield { path: '/title', name: entry.data.title };
  else yield { path: '/name', name: entry.data.name };
  if (entry.kind === 'plan' && entry.data.short_title !== undefined)
    yield { path: '/short_title', name: entry.data.short_title };
  if (entry.kind === 'body' && entry.data.abbreviation !== undefined)
    yield { path: '/abbreviation', name: entry.data.abbreviation };
  for (const [index, name] of (entry.data.aliases ?? []).entries()) yield { path: `/aliases/${index}`, name };
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
