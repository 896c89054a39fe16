import { kinds, type Kind } from './kinds.ts';
import type { AnyEntry, EntryChange, IndexDefinition, Register, RegisterIndex } from './register.ts';

/** A fact that an entry states. It holds no entry: who wants the entry asks for it. */
export interface StatedFact<Fact> {
  readonly kind: Kind;
  readonly id: string;
  readonly fact: Fact;
}

/** What facts may follow from, besides their entry. */
export type FactsGiven = Pick<Register, 'settings' | 'referencesFrom'>;

/** What single entries state, by key: each fact follows from one entry and the settings alone, and is plain data. */
export interface FactsDefinition<Fact> {
  readonly kinds: readonly Kind[];
  factsOf(entry: AnyEntry, given: FactsGiven): Iterable<readonly [key: string, fact: Fact]>;
}

/** An index of facts; the answer are those under a key, in the order of the register's entries. */
export function defineFacts<Fact>(definition: FactsDefinition<Fact>): IndexDefinition<readonly StatedFact<Fact>[]> {
  return { create: (register) => new FactIndex(definition, register) };
}

class FactIndex<Fact> implements RegisterIndex<readonly StatedFact<Fact>[]> {
  readonly #definition: FactsDefinition<Fact>;
  readonly #byKey = new Map<string, StatedFact<Fact>[]>();

  constructor(definition: FactsDefinition<Fact>, register: Register) {
    this.#definition = definition;
    for (const kind of kinds) {
      if (!definition.kinds.includes(kind)) continue;
      for (const entry of register.ofKind(kind) as readonly AnyEntry[]) {
        for (const [key, fact] of definition.factsOf(entry, register)) {
          const stated = { kind, id: entry.id, fact };
          const known = this.#byKey.get(key);
          if (known === undefined) this.#byKey.set(key, [stated]);
          else known.push(stated);
        }
      }
    }
  }

  answer(key: string): readonly StatedFact<Fact>[] {
    return this.#byKey.get(key) ?? [];
  }

  *update(changes: readonly EntryChange[], register: Register): Iterable<string> {
    for (const { before, after } of changes) {
      const entry = after ?? before;
      if (entry === undefined || !this.#definition.kinds.includes(entry.kind)) continue;
      const [old, present] = [this.#factsByKey(before, register), this.#factsByKey(after, register)];
      for (const key of new Set([...old.keys(), ...present.keys()])) {
        const facts = present.get(key) ?? [];
        if (JSON.stringify(old.get(key) ?? []) === JSON.stringify(facts)) continue;
        this.#replace(key, entry, facts);
        yield key;
      }
    }
  }

  #factsByKey(entry: AnyEntry | undefined, given: FactsGiven): ReadonlyMap<string, readonly Fact[]> {
    const byKey = new Map<string, Fact[]>();
    if (entry === undefined) return byKey;
    for (const [key, fact] of this.#definition.factsOf(entry, given)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [fact]);
      else known.push(fact);
    }
    return byKey;
  }

  /** The facts of one entry under a key instead of those that it stated before. */
  #replace(key: string, { kind, id }: AnyEntry, facts: readonly Fact[]): void {
    const all = this.#byKey.get(key) ?? [];
    const from = firstAt(all, (one) => order(one, kind, id) >= 0);
    const to = firstAt(all, (one) => order(one, kind, id) > 0);
    const list = [...all.slice(0, from), ...facts.map((fact) => ({ kind, id, fact })), ...all.slice(to)];
    if (list.length === 0) this.#byKey.delete(key);
    else this.#byKey.set(key, list);
  }
}

function order(one: { readonly kind: Kind; readonly id: string }, kind: Kind, id: string): number {
  return kinds.indexOf(one.kind) - kinds.indexOf(kind) || (one.id < id ? -1 : one.id > id ? 1 : 0);
}

/** Where in a sorted list the first stands of which this holds, as of all behind it; its length where there is none. */
export function firstAt<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
