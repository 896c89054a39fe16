import { answerOfLastCheck, type LastAnswers } from '../../model/last-answer.ts';
import type { Entry, Settings } from '../../model/register.ts';
import { citesNorm } from '../../text/norms/cites-norm.ts';
import type { NormCitation } from '../../text/norms/norm-citation.ts';
import { parseNorms } from '../../text/norms/parse-norms.ts';

/** What a plan may share with another: an indicator, a term that it defines, topic with target group and area, or the norm of a coupling. */
export interface Trait {
  readonly kind: 'indicator' | 'term' | 'scope' | 'norm';
  /** The id of the indicator or term; topic, target group and area; the norm. */
  readonly what: string;
  readonly key: string;
}

/** Topic, target group and area of one plan give at most so many combinations. */
const mostScopes = 200;

const ofPlans: LastAnswers<Entry<'plan'>, readonly Trait[]> = new WeakMap();

/** What a plan may share with others, each once. */
export function traitsOfPlan(plan: Entry<'plan'>, settings: Settings): readonly Trait[] {
  return answerOfLastCheck(ofPlans, plan, givenOf(settings), () => {
    const byKey = new Map<string, Trait>();
    for (const [kind, what] of traitsOf(plan, couplingNorms(settings))) {
      const key = `${kind} ${what}`;
      if (!byKey.has(key)) byKey.set(key, { kind, what, key });
    }
    return [...byKey.values()];
  });
}

let given: readonly [Settings | undefined] = [undefined];

/** One list for all plans: there are many. */
function givenOf(settings: Settings): readonly unknown[] {
  if (given[0] !== settings) given = [settings];
  return given;
}

function* traitsOf(
  { data }: Entry<'plan'>,
  norms: readonly NormCitation[],
): Iterable<readonly [Trait['kind'], string]> {
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
function couplingNorms(settings: Settings): readonly NormCitation[] {
  const known = normsOf.get(settings);
  if (known !== undefined) return known;
  const norms: NormCitation[] = [];
  for (const { norm } of settings.couplings ?? []) {
    for (const citation of norm === undefined ? [] : parseNorms(norm)) {
      const section = { ...citation, steps: [] };
      if (section.sections !== undefined && !norms.some((known) => citesNorm(known, section))) norms.push(section);
    }
  }
  normsOf.set(settings, norms);
  return norms;
}

const normsOf = new WeakMap<Settings, readonly NormCitation[]>();
