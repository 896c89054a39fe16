import { kinds, type Kind } from '../../model/kinds.ts';
import { defineFacts } from '../../model/facts.ts';
import type { AnyEntry, Derivation, Register } from '../../model/register.ts';

/** A key whose values lead from entry to entry and must never lead back. */
export type Chain =
  | { readonly kind: 'plan' | 'area'; readonly key: 'replaces'; readonly mirror: 'replaced_by' }
  | { readonly kind: Kind; readonly key: string; readonly mirror?: undefined };

/** All keys of which that holds. */
export const chains: readonly Chain[] = [
  { kind: 'plan', key: 'replaces', mirror: 'replaced_by' },
  { kind: 'area', key: 'replaces', mirror: 'replaced_by' },
  { kind: 'plan', key: 'part_of' },
  { kind: 'body', key: 'parent' },
  { kind: 'body', key: 'successors' },
  { kind: 'term', key: 'broader' },
  { kind: 'area', key: 'parent' },
];

/** One step of a chain, and where it is written: at its beginning, or with the mirror key at its end. */
export interface Link {
  readonly from: AnyEntry;
  readonly to: AnyEntry;
  readonly entry: AnyEntry;
  readonly path: string;
  readonly key: string;
}

/** All cycles of a chain, each once, each beginning at its smallest id. */
export const cyclesOf: Derivation<Chain, readonly (readonly Link[])[]> = { derive: findCycles };

/** Without recursion, in linear time. */
function findCycles(register: Register, chain: Chain): readonly (readonly Link[])[] {
  const links = linksOf(register, chain);
  const state = new Map<AnyEntry, 'open' | 'done'>();
  const cycles: (readonly Link[])[] = [];
  for (const start of links.keys()) {
    if (state.has(start)) continue;
    const way: Link[] = [];
    const stack = [{ entry: start, rest: [...(links.get(start)?.values() ?? [])] }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const link = top.rest.shift();
      if (link === undefined) {
        state.set(top.entry, 'done');
        stack.pop();
        way.pop();
      } else if (state.get(link.to) === 'open') {
        const begin = way.findIndex((step) => step.from === link.to);
        cycles.push(fromSmallest([...(begin < 0 ? [] : way.slice(begin)), link]));
      } else if (!state.has(link.to)) {
        state.set(link.to, 'open');
        way.push(link);
        stack.push({ entry: link.to, rest: [...(links.get(link.to)?.values() ?? [])] });
      }
    }
  }
  return cycles;
}

/** The links of a chain; what the mirror key says is turned round, and what both say counts once. */
function linksOf(register: Register, { kind, key, mirror }: Chain): Map<AnyEntry, Map<AnyEntry, Link>> {
  const links = new Map<AnyEntry, Map<AnyEntry, Link>>();
  for (const wanted of mirror === undefined ? [key] : [key, mirror]) {
    for (const { id, fact } of register.lookUp(linksOfEntries, `${kind} ${wanted}`)) {
      const entry = register.find(kind, id) as AnyEntry | undefined;
      const other = register.find(kind, fact.to) as AnyEntry | undefined;
      if (entry === undefined || other === undefined) continue;
      const [from, target] = wanted === key ? [entry, other] : [other, entry];
      const known = links.get(from) ?? new Map<AnyEntry, Link>();
      links.set(from, known);
      if (!known.has(target)) known.set(target, { from, to: target, entry, path: fact.path, key: wanted });
    }
  }
  return links;
}

const keysOfChains = new Map(
  kinds.map((kind) => {
    const ofKind = chains.filter((chain) => chain.kind === kind);
    return [kind, new Set(ofKind.flatMap(({ key, mirror }) => [key, mirror]))] as const;
  }),
);

/** What entries state at the keys of chains. */
const linksOfEntries = defineFacts<{ readonly to: string; readonly path: string }>({
  kinds: ['plan', 'body', 'term', 'area'],
  *factsOf(entry, { referencesFrom }) {
    const keys = keysOfChains.get(entry.kind);
    for (const { to, path, role } of referencesFrom(entry)) {
      if (to.kind === entry.kind && keys?.has(role) === true) yield [`${entry.kind} ${role}`, { to: to.id, path }];
    }
  },
});

function fromSmallest(cycle: readonly Link[]): readonly Link[] {
  let begin = 0;
  for (const [index, link] of cycle.entries()) if (link.from.id < (cycle[begin]?.from.id ?? '')) begin = index;
  return [...cycle.slice(begin), ...cycle.slice(0, begin)];
}
