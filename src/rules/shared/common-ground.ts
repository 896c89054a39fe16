import type { Day } from '../../model/dates.ts';
import type { Entry, EntryChange, IndexDefinition, Register, RegisterIndex } from '../../model/register.ts';
import { traitsOfPlan, type Trait } from './plan-traits.ts';
import { supersededPlans } from './succession.ts';

/** What two plans share. */
export interface Evidence extends Pick<Trait, 'kind' | 'what'> {
  /** How many plans share it. */
  readonly plans: number;
  readonly weight: number;
}

/** Two plans, by id in the order of the register, and what they share, the weightiest first. */
export interface CommonGround {
  readonly plans: readonly [string, string];
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** A trait and the plans that have it, by number. */
interface Feature {
  readonly trait: Trait;
  readonly holders: Set<number>;
}

/** What so many plans share joins no two of them: it would weigh under a tenth, and to pair them all would not be linear. */
const mostHolders = 24;
/** Topic, target group and area together are three agreements in one. */
const factors: Readonly<Record<Trait['kind'], number>> = { indicator: 1, term: 1, norm: 1, scope: 1.5 };
/** Sums of thirds are not exact. */
const room = 1e-9;

const definitions = new Map<string, IndexDefinition<readonly CommonGround[]>>();

/**
 * All pairs of active plans that share at least `threshold`. What `n` plans share weighs `2 / n` for each two of them (the index of resource allocation,
 * Zhou, Lü and Zhang 2009): 1 where nobody else has it, next to nothing where all do. Of topics, target groups and areas only the rarest
 * combination counts, one and a half times. Near linear in the number of uses.
 */
export function findCommonGround(register: Register, asOf: Day, threshold: number): readonly CommonGround[] {
  const key = `${asOf} ${threshold}`;
  let definition = definitions.get(key);
  if (definition === undefined) {
    definitions.set(key, (definition = { create: (present) => new GroundIndex(present, asOf, threshold) }));
  }
  return register.lookUp(definition, '');
}

class GroundIndex implements RegisterIndex<readonly CommonGround[]> {
  readonly #asOf: Day;
  readonly #threshold: number;
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #traits = new Map<number, readonly Trait[]>();
  readonly #features = new Map<string, Feature>();
  readonly #strong = new Map<number, CommonGround>();
  #superseded: ReadonlySet<string>;

  constructor(register: Register, asOf: Day, threshold: number) {
    this.#asOf = asOf;
    this.#threshold = threshold;
    this.#superseded = supersededPlans(register, asOf);
    for (const plan of register.ofKind('plan')) this.#setTraits(plan.id, this.#traitsOf(plan, register));
    const sums = this.#sums();
    // Sums in another order may differ by a little: who is strong is decided by the evidence.
    for (const [pair, sum] of sums) if (sum >= threshold - 2 * room) this.#judge(pair);
  }

  answer(): readonly CommonGround[] {
    return [...this.#strong.values()];
  }

  *update(changes: readonly EntryChange[], register: Register): Iterable<string> {
    const ids = new Set(
      changes
        .map(({ before, after }) => after ?? before)
        .flatMap((entry) => (entry?.kind === 'plan' ? [entry.id] : [])),
    );
    const superseded = supersededPlans(register, this.#asOf);
    for (const id of superseded) if (!this.#superseded.has(id)) ids.add(id);
    for (const id of this.#superseded) if (!superseded.has(id)) ids.add(id);
    this.#superseded = superseded;
    const touched = new Set<string>();
    const pairs = new Set<number>();
    const note = (): void => {
      for (const key of touched) for (const pair of this.#pairsAt(key)) pairs.add(pair);
    };
    const present = [...ids].map((id) => [id, this.#traitsOf(register.find('plan', id), register)] as const);
    for (const [id, traits] of present) for (const key of this.#differing(id, traits)) touched.add(key);
    note();
    for (const [id, traits] of present) this.#setTraits(id, traits);
    note();
    let hasChanged = false;
    for (const pair of pairs) hasChanged = this.#judge(pair) || hasChanged;
    if (hasChanged) yield '';
  }

  #traitsOf(plan: Entry<'plan'> | undefined, { settings }: Register): readonly Trait[] {
    const isIn = plan !== undefined && (plan.data.status ?? 'active') === 'active' && !this.#superseded.has(plan.id);
    return isIn ? traitsOfPlan(plan, settings) : [];
  }

  /** The keys of the traits that a plan has now or had before, but not both. */
  #differing(id: string, traits: readonly Trait[]): readonly string[] {
    const keys = (list: readonly Trait[]): ReadonlySet<string> => new Set(list.map(({ key }) => key));
    const [old, present] = [keys(this.#traits.get(this.#numberOf(id)) ?? []), keys(traits)];
    return [...[...old].filter((key) => !present.has(key)), ...[...present].filter((key) => !old.has(key))];
  }

  #setTraits(id: string, traits: readonly Trait[]): void {
    const number = this.#numberOf(id);
    for (const { key } of this.#traits.get(number) ?? []) {
      const holders = this.#features.get(key)?.holders;
      holders?.delete(number);
      if (holders?.size === 0) this.#features.delete(key);
    }
    // The very same trait for all who have it.
    this.#traits.set(
      number,
      traits.map((trait) => this.#hold(trait, number)),
    );
  }

  #hold(trait: Trait, number: number): Trait {
    const feature = this.#features.get(trait.key);
    if (feature === undefined) this.#features.set(trait.key, { trait, holders: new Set([number]) });
    else feature.holders.add(number);
    return feature?.trait ?? trait;
  }

  #numberOf(id: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      this.#numbers.set(id, (number = this.#ids.length));
      this.#ids.push(id);
    }
    return number;
  }

  /** What each two plans share, summed up; of the scopes the rarest. */
  #sums(): ReadonlyMap<number, number> {
    const sums = new Map<number, number>();
    const scopes = new Map<number, number>();
    for (const [key, feature] of this.#features) {
      const weight = weightOf(feature);
      const [into, isScope] = feature.trait.kind === 'scope' ? [scopes, true] : [sums, false];
      for (const pair of this.#pairsAt(key)) {
        const known = into.get(pair) ?? 0;
        into.set(pair, isScope ? Math.max(known, weight) : known + weight);
      }
    }
    for (const [pair, weight] of scopes) sums.set(pair, (sums.get(pair) ?? 0) + weight);
    return sums;
  }

  /** All pairs of the plans that have a trait, each as one number; none where too many have it. */
  *#pairsAt(key: string): Iterable<number> {
    const all = this.#features.get(key)?.holders;
    if (all === undefined || all.size < 2 || all.size > mostHolders) return;
    const holders = [...all];
    for (const [at, one] of holders.entries()) {
      for (const other of holders.slice(at + 1)) yield Math.min(one, other) * pairBase + Math.max(one, other);
    }
  }

  /** Keeps a pair if it shares enough; does that change anything? */
  #judge(pair: number): boolean {
    const [one, other] = [Math.floor(pair / pairBase), pair % pairBase];
    const before = this.#strong.get(pair);
    const evidence = this.#evidence(one, other);
    const weight = evidence.reduce((sum, part) => sum + part.weight, 0);
    if (evidence.length === 0 || weight < this.#threshold - room) return this.#strong.delete(pair);
    const [a = '', b = ''] = [this.#ids[one], this.#ids[other]];
    const plans: readonly [string, string] = a < b ? [a, b] : [b, a];
    this.#strong.set(pair, { plans, weight, evidence });
    return JSON.stringify(before?.evidence) !== JSON.stringify(evidence);
  }

  /** What two plans share, sorted by weight, of the scopes only the first. */
  #evidence(one: number, other: number): readonly Evidence[] {
    const all: Evidence[] = [];
    for (const { key } of this.#traits.get(one) ?? []) {
      const feature = this.#features.get(key);
      if (feature === undefined || feature.holders.size > mostHolders || !feature.holders.has(other)) continue;
      const { kind, what } = feature.trait;
      all.push({ kind, what, plans: feature.holders.size, weight: weightOf(feature) });
    }
    all.sort((a, b) => b.weight - a.weight || kindOrder[a.kind] - kindOrder[b.kind] || (a.what < b.what ? -1 : 1));
    const scope = all.find(({ kind }) => kind === 'scope');
    return all.filter((part) => part.kind !== 'scope' || part === scope);
  }
}

/** More plans than this no register has. */
const pairBase = 67_108_864;

const kindOrder: Readonly<Record<Trait['kind'], number>> = { indicator: 0, term: 1, norm: 2, scope: 3 };

const weightOf = ({ trait, holders }: Feature): number => (factors[trait.kind] * 2) / holders.size;
