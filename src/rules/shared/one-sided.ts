import type { AnyEntry, Register } from '../../model/register.ts';
import { chains, cyclesOf } from './cycles.ts';

type Replaceable = AnyEntry & { readonly kind: 'plan' | 'area' };

/** A supersession that one side states and the other does not. */
export interface OneSided {
  readonly from: Replaceable;
  readonly other: Replaceable;
  /** Where `from` states it. */
  readonly path: string;
  readonly key: 'replaces' | 'replaced_by';
  /** The key that the other side lacks. */
  readonly mirror: 'replaces' | 'replaced_by';
}

/** Those that an entry states; none where it stands in a cycle, which is a finding of its own. */
export function* oneSidedSupersessions(register: Register, from: Replaceable): Iterable<OneSided> {
  const { kind } = from;
  for (const [key, mirror] of [
    ['replaces', 'replaced_by'],
    ['replaced_by', 'replaces'],
  ] as const) {
    for (const { to, path, role } of register.referencesFrom(from)) {
      if (role !== key) continue;
      const other = register.find(kind, to.id) as Replaceable | undefined;
      if (other === undefined) continue;
      const said = [other.data[mirror] ?? []].flat();
      // A typing error on the other side is a finding of its own.
      if (said.includes(from.id) || said.some((id) => !register.isKnown(kind, id))) continue;
      if (!isInCycle(register, from)) yield { from, other, path, key, mirror };
    }
  }
}

function isInCycle(register: Register, entry: Replaceable): boolean {
  return chains
    .filter((chain) => chain.kind === entry.kind && chain.mirror !== undefined)
    .some((chain) => register.derive(cyclesOf, chain).some((cycle) => cycle.some(({ from }) => from === entry)));
}
