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
  /** The number of the first entry of each kind: entries of one kind follow each other, numbered as what can be named. */
  readonly #start = new Map<Kind, number>();
  readonly #paths = new Numbering<string>();
  readonly #targets = perKind();
  /** At which key which kind is named. */
  readonly #slots = new Numbering<string>();
  readonly #slotParts: { readonly role: string; readonly kind: Kind }[] = [];
  readonly #path = new Numbers();
  readonly #slot = new Numbers();
  readonly #target = new Numbers();
  /** For every entry its first reference, and behind the last one the end. */
  readonly #first = new Numbers();
  readonly #parts = new PartList();
  readonly #backward: Readonly<Record<Kind, Backward>>;

  constructor(entries: readonly AnyEntry[]) {
    this.#entries = entries;
    for (const [number, { kind, id }] of entries.entries()) {
      if (!this.#start.has(kind)) this.#start.set(kind, number);
      this.#targets[kind].numberOf(id);
    }
    for (const entry of entries) {
      this.#first.push(this.#path.length);
      const { references, parts } = collectReferences(entry);
      for (const { path, role, to } of references) {
        this.#path.push(this.#paths.numberOf(path));
        this.#slot.push(this.#slotOf(role, to.kind));
        this.#target.push(this.#targets[to.kind].numberOf(to.id));
      }
      this.#parts.begin();
      for (const part of parts) this.#parts.add(this.#paths.numberOf(part.path), part);
    }
    this.#first.push(this.#path.length);
    for (const numbers of [this.#path, this.#slot, this.#target, this.#first]) numbers.trim();
    this.#parts.trim();
    this.#backward = this.#turnAround();
  }

  #slotOf(role: string, kind: Kind): number {
    const slot = this.#slots.numberOf(`${kind} ${role}`);
    if (slot === this.#slotParts.length) this.#slotParts.push({ role, kind });
    return slot;
  }

  /** The number of an entry; undefined where it is not one of these, such as a second one with its id. */
  #numberOf(entry: AnyEntry): number | undefined {
    const number = (this.#start.get(entry.kind) ?? 0) + (this.#targets[entry.kind].find(entry.id) ?? 0);
    return this.#entries[number] === entry ? number : undefined;
  }

  /** The entry in which a reference stands. */
  #fromOf(reference: number): AnyEntry | undefined {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#first.at(middle + 1) > reference) high = middle;
      else low = middle + 1;
    }
    return this.#entries[low];
  }

  /** What an entry names, in the order of the schema. */
  from(entry: AnyEntry): readonly Reference[] {
    const number = this.#numberOf(entry);
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
    for (const at of role === undefined ? all : this.#atRole(all, target, `${kind} ${role}`)) {
      const from = this.#fromOf(at);
      if (from !== undefined) found.push(this.#reference(at, from));
    }
    return found;
  }

  readonly #byRole = new Map<string, Uint32Array>();

  /** Those of the references that stand at one key. Sorted out once where they are many: some entries are named by thousands. */
  #atRole(all: Uint32Array, target: number, role: string): Uint32Array {
    const wanted = this.#slots.find(role);
    if (wanted === undefined) return empty;
    const isWanted = (at: number): boolean => this.#slot.at(at) === wanted;
    if (all.length <= fewReferences) return all.filter(isWanted);
    const key = `${target} ${wanted}`;
    let known = this.#byRole.get(key);
    if (known === undefined) this.#byRole.set(key, (known = all.filter(isWanted)));
    return known;
  }

  /** The parts of entries, and the words of the settings, that an entry names. */
  partsFrom(entry: AnyEntry): readonly PartReference[] {
    const number = this.#numberOf(entry);
    return number === undefined ? [] : this.#parts.of(number, entry, this.#paths);
  }

  /** Those that all entries name. */
  parts(): readonly PartReference[] {
    return this.#entries.flatMap((entry, number) => this.#parts.of(number, entry, this.#paths));
  }

  #reference(at: number, from: AnyEntry): Reference {
    const { kind, role } = this.#slotParts[this.#slot.at(at)] ?? { kind: from.kind, role: '' };
    const id = this.#targets[kind].at(this.#target.at(at)) ?? '';
    return { from, path: this.#paths.at(this.#path.at(at)) ?? '', to: { kind, id }, role };
  }

  /** Sorts the references by what they name: first counts them, then puts each in its place. */
  #turnAround(): Readonly<Record<Kind, Backward>> {
    const counts = kinds.map((kind) => new Uint32Array(this.#targets[kind].length + 1));
    const all = this.#path.length;
    const kindOfSlot = this.#slotParts.map(({ kind }) => kinds.indexOf(kind));
    for (let at = 0; at < all; at++) {
      const starts = counts[kindOfSlot[this.#slot.at(at)] ?? 0];
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
      const kind = kindOfSlot[this.#slot.at(at)] ?? 0;
      const places = next[kind];
      const list = references[kind];
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

  /** Nothing more is put in. */
  trim(): void {
    for (const numbers of [this.#path, this.#part, this.#first]) numbers.trim();
  }

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
