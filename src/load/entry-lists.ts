import { kinds, type Kind } from '../model/kinds.ts';
import { firstAt } from '../model/facts.ts';
import type { AnyEntry, EntryChange } from '../model/register.ts';
import { perKind } from './build-register.ts';
import { differingReads, type FileRead } from './file-reads.ts';

/** What a change of files has changed: entries, and which ids are known. */
export interface ListChanges {
  readonly changes: readonly EntryChange[];
  /** Ids that are known now and were not, or the other way round. */
  readonly known: readonly { readonly kind: Kind; readonly id: string }[];
}

interface State {
  readonly kind: Kind;
  readonly id: string;
  readonly first: AnyEntry | undefined;
  readonly isKnown: boolean;
}

/** The entries of a register by kind and id, patched where files change. Of several with one id the first, by file, counts. */
export class EntryLists {
  /** All that have an id, the first first. */
  readonly #byId = perKind<readonly AnyEntry[]>();
  /** How many broken entries there are of an id. */
  readonly #broken = perKind<number>();
  readonly #sorted: Readonly<Record<Kind, AnyEntry[]>> = {
    plan: [],
    body: [],
    indicator: [],
    term: [],
    area: [],
    paper: [],
  };
  /** The ids that several entries have. */
  readonly #disputed = new Map<string, { readonly kind: Kind; readonly id: string }>();

  ofKind(kind: Kind): readonly AnyEntry[] {
    return this.#sorted[kind];
  }

  find(kind: Kind, id: string): AnyEntry | undefined {
    return this.#byId[kind].get(id)?.[0];
  }

  isKnown(kind: Kind, id: string): boolean {
    return this.#byId[kind].has(id) || this.#broken[kind].has(id);
  }

  /** Every entry whose id an earlier one has, with that one, in the order of the files. */
  duplicates(): readonly (readonly [AnyEntry, AnyEntry])[] {
    const pairs = [...this.#disputed.values()].flatMap(({ kind, id }) => {
      const [first, ...others] = this.#byId[kind].get(id) ?? [];
      return first === undefined ? [] : others.map((entry) => [entry, first] as const);
    });
    return pairs.sort(([a], [b]) => byPlace(a, b));
  }

  /** Takes the entries of some files out and those of others in. */
  replace(before: readonly FileRead[], after: readonly FileRead[]): ListChanges {
    const earlier = new Map<string, State>();
    const note = (kind: Kind, id: string): void => {
      const name = `${kind}:${id}`;
      if (earlier.has(name)) return;
      earlier.set(name, { kind, id, first: this.find(kind, id), isKnown: this.isKnown(kind, id) });
    };
    const isFirst = before.length === 0;
    for (const [old, present] of differingReads(before, after)) {
      for (const entry of old?.read.entries ?? []) {
        note(entry.kind, entry.id);
        this.#take(entry);
      }
      for (const entry of present?.read.entries ?? []) {
        note(entry.kind, entry.id);
        this.#put(entry);
      }
      for (const id of old?.read.brokenIds ?? []) {
        note(old?.kind ?? 'plan', id);
        this.#countBroken(old?.kind ?? 'plan', id, -1);
      }
      for (const id of present?.read.brokenIds ?? []) {
        note(present?.kind ?? 'plan', id);
        this.#countBroken(present?.kind ?? 'plan', id, 1);
      }
    }
    const changes: EntryChange[] = [];
    const known: State[] = [];
    for (const state of earlier.values()) {
      const { kind, id, first } = state;
      const present = this.find(kind, id);
      if (this.isKnown(kind, id) !== state.isKnown) known.push(state);
      if (present === first) continue;
      changes.push({ before: first, after: present });
      if (!isFirst) this.#sort(kind, id, present);
    }
    if (isFirst) this.#sortAll();
    return { changes, known };
  }

  #take(entry: AnyEntry): void {
    const { kind, id } = entry;
    const left = (this.#byId[kind].get(id) ?? []).filter((other) => other !== entry);
    if (left.length === 0) this.#byId[kind].delete(id);
    else this.#byId[kind].set(id, left);
    if (left.length < 2) this.#disputed.delete(`${kind}:${id}`);
  }

  #put(entry: AnyEntry): void {
    const { kind, id } = entry;
    const known = this.#byId[kind].get(id);
    if (known === undefined) this.#byId[kind].set(id, [entry]);
    else {
      this.#byId[kind].set(id, [...known, entry].sort(byPlace));
      this.#disputed.set(`${kind}:${id}`, { kind, id });
    }
  }

  #countBroken(kind: Kind, id: string, by: number): void {
    const count = (this.#broken[kind].get(id) ?? 0) + by;
    if (count === 0) this.#broken[kind].delete(id);
    else this.#broken[kind].set(id, count);
  }

  #sort(kind: Kind, id: string, present: AnyEntry | undefined): void {
    const sorted = this.#sorted[kind];
    const at = firstAt(sorted, (entry) => entry.id >= id);
    const count = sorted[at]?.id === id ? 1 : 0;
    sorted.splice(at, count, ...(present === undefined ? [] : [present]));
  }

  #sortAll(): void {
    for (const kind of kinds) {
      for (const [first] of this.#byId[kind].values()) if (first !== undefined) this.#sorted[kind].push(first);
      this.#sorted[kind].sort((a, b) => (a.id < b.id ? -1 : 1));
    }
  }
}

/** In the order of the files, then of the lists in them. */
function byPlace(a: AnyEntry, b: AnyEntry): number {
  if (a.file.path !== b.file.path) return a.file.path < b.file.path ? -1 : 1;
  return Number(a.at.slice(1)) - Number(b.at.slice(1));
}
