import { kinds, type Kind } from '../model/kinds.ts';
import type { AnyEntry, PartReference, Reference } from '../model/register.ts';
import { collectReferences } from './collect-references.ts';
import { Numbering, Numbers } from './numbers.ts';

/**
 * Who names whom, in both directions. A register names ten times as much as it has entries: kept as numbers that takes a
 * tenth of what objects would, and the objects are made for whoever asks.
 */
export class ReferenceIndex {
  readonly #entries: readonly AnyEntry[];
  readonly #numberOf = new Map<AnyEntry, number>();
  readonly #paths = new Numbering<string>();
  readonly #roles = new Numbering<string>();
  readonly #targets = perKind();
  readonly #from = new Numbers();
  readonly #path = new Numbers();
  readonly #role = new Numbers();
  readonly #kind = new Numbers();
  readonly #target = new Numbers();
  /** For every entry its first reference. */
  readonly #first = new Numbers();
  readonly #parts = new PartList();
  readonly #backward: Readonly<Record<Kind, Backward>>;

  constructor(entries: readonly AnyEntry[]) {
    this.#entries = entries;
    for (const [number, entry] of entries.entries()) {
      this.#numberOf.set(entry, number);
      this.#first.push(this.#from.length);
      const { references, parts } = collectReferences(entry);
      for (const { path, role, to } of references) {
        this.#from.push(number);
        this.#path.push(this.#paths.numberOf(path));
        this.#role.push(this.#roles.numberOf(role));
        this.#kind.push(kinds.indexOf(to.kind));
        this.#target.push(this.#targets[to.kind].numberOf(to.id));
      }
      this.#parts.begin();
      for (const part of parts) this.#parts.add(this.#paths.numberOf(part.path), part);
    }
    this.#first.push(this.#from.length);
    this.#backward = this.#turnAround();
  }

  /** What an entry names, in the order of the schema. */
  from(entry: AnyEntry): readonly Reference[] {
    const number = this.#numberOf.get(entry);
    if (number === undefined) return none;
    const references: Reference[] = [];
    const end = this.#first.at(number + 1);
    for (let at = this.#first.at(number); at < end; at++) references.push(this.#reference(at, entry));
    return references;
  }

  /** Who names an entry, in the order of the entries; with a role only those at that key. */
  to(kind: Kind, id: string, role?: string): readonly Reference[] {
    const target = this.#targets[kind].find(id);
    if (target === undefined) return none;
    const { starts, references } = this.#backward[kind];
    const all = references.subarray(starts[target], starts[target + 1]);
    const found: Reference[] = [];
    for (const at of role === undefined ? all : this.#atRole(all, `${kind} ${target}`, role)) {
      const from = this.#entries[this.#from.at(at)];
      if (from !== undefined) found.push(this.#reference(at, from));
    }
    return found;
  }

  readonly #byRole = new Map<string, Uint32Array>();

  /** Those of the references that stand at one key. Sorted out once where they are many: some entries are named by thousands. */
  #atRole(all: Uint32Array, target: string, role: string): Uint32Array {
    const wanted = this.#roles.find(role);
    if (wanted === undefined) return empty;
    const isWanted = (at: number): boolean => this.#role.at(at) === wanted;
    if (all.length <= fewReferences) return all.filter(isWanted);
    const key = `${target} ${wanted}`;
    let known = this.#byRole.get(key);
    if (known === undefined) this.#byRole.set(key, (known = all.filter(isWanted)));
    return known;
  }

  /** The parts of entries, and the words of the settings, that an entry names. */
  partsFrom(entry: AnyEntry): readonly PartReference[] {
    const number = this.#numberOf.get(entry);
    return number === undefined ? [] : this.#parts.of(number, entry, this.#paths);
  }

  /** Those that all entries name. */
  parts(): readonly PartReference[] {
    return this.#entries.flatMap((entry, number) => this.#parts.of(number, entry, this.#paths));
  }

  #reference(at: number, from: AnyEntry): Reference {
    const kind = kinds[this.#kind.at(at)] ?? from.kind;
    const id = this.#targets[kind].at(this.#target.at(at)) ?? '';
    return {
      from,
      path: this.#paths.at(this.#path.at(at)) ?? '',
      to: { kind, id },
      role: this.#roles.at(this.#role.at(at)) ?? '',
    };
  }

  /** Sorts the references by what they name: first counts them, then puts each in its place. */
  #turnAround(): Readonly<Record<Kind, Backward>> {
    const counts = kinds.map((kind) => new Uint32Array(this.#targets[kind].length + 1));
    const all = this.#from.length;
    for (let at = 0; at < all; at++) {
      const starts = counts[this.#kind.at(at)];
      const after = this.#target.at(at) + 1;
      if (starts !== undefined) starts[after] = (starts[after] ?? 0) + 1;
    }
    for (const starts of counts) {
      for (let target = 1; target < starts.length; target++) {
        starts[target] = (starts[target] ?? 0) + (starts[target - 1] ?? 0);
      }
    }
    const next = counts.map((starts) => starts.slice());
    const references = counts.map((starts) => new Uint32Array(starts.at(-1) ?? 0));
    for (let at = 0; at < all; at++) {
      const places = next[this.#kind.at(at)];
      const list = references[this.#kind.at(at)];
      if (places === undefined || list === undefined) continue;
      const target = this.#target.at(at);
      const place = places[target] ?? 0;
      list[place] = at;
      places[target] = place + 1;
    }
    return Object.fromEntries(
      kinds.map((kind, number) => [kind, { starts: counts[number] ?? empty, references: references[number] ?? empty }]),
    ) as Record<Kind, Backward>;
  }
}

/** The references to every target of one kind: those of target `n` stand from `starts[n]` up to `starts[n + 1]`. */
interface Backward {
  readonly starts: Uint32Array;
  readonly references: Uint32Array;
}

const none: readonly Reference[] = [];

/** So many are gone through each time. */
const fewReferences = 32;
const empty = new Uint32Array(0);

function perKind(): Readonly<Record<Kind, Numbering<string>>> {
  return Object.fromEntries(kinds.map((kind) => [kind, new Numbering<string>()])) as Record<Kind, Numbering<string>>;
}

/** References to parts: few different ones, named by many. They are put in entry by entry. */
class PartList {
  readonly #keys = new Numbering<string>();
  readonly #parts: Omit<PartReference, 'from' | 'path'>[] = [];
  readonly #path = new Numbers();
  readonly #part = new Numbers();
  /** For every entry its first. */
  readonly #first = new Numbers();

  /** What is added from now on belongs to the next entry. */
  begin(): void {
    this.#first.push(this.#part.length);
  }

  add(path: number, { part, id, owner }: PartReference): void {
    const number = this.#keys.numberOf(JSON.stringify([part, id, owner?.kind, owner?.id]));
    if (number === this.#parts.length) this.#parts.push(owner === undefined ? { part, id } : { part, id, owner });
    this.#path.push(path);
    this.#part.push(number);
  }

  of(number: number, from: AnyEntry, paths: Numbering<string>): readonly PartReference[] {
    const found: PartReference[] = [];
    const end = number + 1 < this.#first.length ? this.#first.at(number + 1) : this.#part.length;
    for (let at = this.#first.at(number); at < end; at++) {
      const path = paths.at(this.#path.at(at));
      const part = this.#parts[this.#part.at(at)];
      if (path !== undefined && part !== undefined) found.push({ from, path, ...part });
    }
    return found;
  }
}
