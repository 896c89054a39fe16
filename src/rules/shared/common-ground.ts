import { lastAnswer, type LastAnswers } from '../../model/last-answer.ts';
import type { Entry, Register } from '../../model/register.ts';
import { citesNorm } from '../../text/norms/cites-norm.ts';
import type { NormCitation } from '../../text/norms/norm-citation.ts';
import { parseNorms } from '../../text/norms/parse-norms.ts';

/** What two plans share: an indicator, a term that both define, topic with target group and area, or the norm of a coupling. */
export interface Evidence {
  readonly kind: 'indicator' | 'term' | 'scope' | 'norm';
  /** The id of the indicator or term; topic, target group and area; the norm. */
  readonly what: string;
  /** How many plans share it. */
  readonly plans: number;
  readonly weight: number;
}

/** Two plans and what they share, the weightiest first. */
export interface CommonGround {
  readonly plans: readonly [Entry<'plan'>, Entry<'plan'>];
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

interface Feature extends Evidence {
  readonly holders: readonly number[];
}

/** What so many plans share joins no two of them: it would weigh under a tenth, and to pair them all would not be linear. */
const mostHolders = 24;
/** Topic, target group and area of one plan give at most so many combinations. */
const mostScopes = 200;
/** Topic, target group and area together are three agreements in one. */
const factors: Readonly<Record<Evidence['kind'], number>> = { indicator: 1, term: 1, norm: 1, scope: 1.5 };

/**
 * All pairs of the plans that share at least `threshold`. What `n` plans share weighs `2 / n` for each two of them (the index of resource allocation,
 * Zhou, Lü and Zhang 2009): 1 where nobody else has it, next to nothing where all do. Of topics, target groups and areas only the rarest
 * combination counts, one and a half times. Near linear in the number of uses.
 */
export function findCommonGround(
  register: Register,
  plans: readonly Entry<'plan'>[],
  threshold: number,
): CommonGround[] {
  const features = featuresOf(register, plans);
  const sums = new Map<number, number>();
  const scopes = new Map<number, number>();
  for (const [feature, one, other] of pairsOf(features)) {
    const pair = one * plans.length + other;
    if (feature.kind === 'scope') scopes.set(pair, Math.max(scopes.get(pair) ?? 0, feature.weight));
    else sums.set(pair, (sums.get(pair) ?? 0) + feature.weight);
  }
  const strong = new Map<number, Evidence[]>();
  for (const pair of [...sums.keys(), ...scopes.keys()]) {
    // A little room: sums of thirds are not exact.
    if ((sums.get(pair) ?? 0) + (scopes.get(pair) ?? 0) >= threshold - 1e-9) strong.set(pair, []);
  }
  if (strong.size === 0) return [];
  for (const [{ kind, what, plans: count, weight }, one, other] of pairsOf(features)) {
    strong.get(one * plans.length + other)?.push({ kind, what, plans: count, weight });
  }
  return [...strong].flatMap(([pair, all]) => {
    const [one, other] = [plans[Math.floor(pair / plans.length)], plans[pair % plans.length]];
    const evidence = weightiest(all);
    const weight = evidence.reduce((sum, part) => sum + part.weight, 0);
    return one === undefined || other === undefined ? [] : [{ plans: [one, other] as const, weight, evidence }];
  });
}

function* pairsOf(features: readonly Feature[]): Iterable<readonly [Feature, number, number]> {
  for (const feature of features) {
    for (const [at, one] of feature.holders.entries()) {
      for (const other of feature.holders.slice(at + 1)) yield [feature, one, other];
    }
  }
}

const kindOrder: Readonly<Record<Evidence['kind'], number>> = { indicator: 0, term: 1, norm: 2, scope: 3 };

/** Sorted by weight, of the scopes only the first. */
function weightiest(all: readonly Evidence[]): readonly Evidence[] {
  const sorted = all.toSorted(
    (a, b) => b.weight - a.weight || kindOrder[a.kind] - kindOrder[b.kind] || (a.what < b.what ? -1 : 1),
  );
  const scope = sorted.find(({ kind }) => kind === 'scope');
  return sorted.filter((part) => part.kind !== 'scope' || part === scope);
}

/** What at least two, and not too many, plans have. */
function featuresOf(register: Register, plans: readonly Entry<'plan'>[]): Feature[] {
  const holders = new Map<string, { kind: Evidence['kind']; what: string; holders: number[] }>();
  const norms = couplingNorms(register);
  const given = [register.settings];
  for (const [number, plan] of plans.entries()) {
    for (const { kind, what, key } of lastAnswer(ofPlans, plan, given, () => keyTraits(plan, norms))) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, { kind, what, holders: [number] });
      else if (known.holders.at(-1) !== number) known.holders.push(number);
    }
  }
  return [...holders.values()]
    .filter((feature) => feature.holders.length > 1 && feature.holders.length <= mostHolders)
    .map((feature) => ({
      ...feature,
      plans: feature.holders.length,
      weight: (factors[feature.kind] * 2) / feature.holders.length,
    }));
}

interface Trait extends Pick<Evidence, 'kind' | 'what'> {
  readonly key: string;
}

const ofPlans: LastAnswers<Entry<'plan'>, readonly Trait[]> = new WeakMap();

function keyTraits(plan: Entry<'plan'>, norms: readonly NormCitation[]): readonly Trait[] {
  return [...traitsOf(plan, norms)].map(([kind, what]) => ({ kind, what, key: `${kind} ${what}` }));
}

function* traitsOf(
  { data }: Entry<'plan'>,
  norms: readonly NormCitation[],
): Iterable<readonly [Evidence['kind'], string]> {
  // Whoever uses the figures of an outside data product has its source, not its subject in common with it.
  const isSource = data.type === 'data_product' && data.responsible === 'external';
  for (const { indicator } of isSource ? [] : (data.indicators ?? [])) yield ['indicator', indicator];
  for (const { term, role, definition } of data.terms ?? []) {
    if (role === 'defines' || typeof definition === 'object') yield ['term', term];
  }
  const cited = [...(data.legal_basis ?? []), ...(data.duties ?? []), ...(data.references ?? [])].flatMap(({ norm }) =>
    norm === undefined || norms.length === 0 ? [] : parseNorms(norm),
  );
  for (const norm of norms) {
    if (cited.some((citation) => citesNorm(citation, norm))) yield ['norm', norm.text];
  }
  let scopes = 0;
  for (const topic of data.topics ?? []) {
    for (const group of data.target_groups ?? []) {
      for (const area of data.areas ?? []) {
        if (scopes++ >= mostScopes) return;
        yield ['scope', `${topic} · ${group} · ${area}`];
      }
    }
  }
}

/** The sections that couplings rest on, each once; which paragraph of a section is cited does not matter here. */
function couplingNorms(register: Register): readonly NormCitation[] {
  const norms: NormCitation[] = [];
  for (const { norm } of register.settings.couplings ?? []) {
    for (const citation of norm === undefined ? [] : parseNorms(norm)) {
      const section = { ...citation, steps: [] };
      if (section.sections !== undefined && !norms.some((known) => citesNorm(known, section))) norms.push(section);
    }
  }
  return norms;
}
