import { nameBody } from '../../deadlines/name-body.ts';
import { deadlinesOf } from '../../deadlines/register-deadlines.ts';
import type { DeadlineState } from '../../deadlines/judge-duty.ts';
import { qualifiedId } from '../../model/entry-name.ts';
import type { Kind } from '../../model/kinds.ts';
import type { AnyEntry, Reference } from '../../model/register.ts';
import type { Asking } from '../asking.ts';
import { citationFrom } from '../cites/citations.ts';
import { findSubject } from '../names/find-subject.ts';
import { shortNameOf } from '../names/entry-names.ts';
import { Unanswerable } from '../unanswerable.ts';
import { notOffered } from '../view.ts';

/** What somebody wants to see in a graph. */
export interface GraphQuestion {
  /** Only what is near this entry. */
  readonly around?: string;
  /** How many steps from it; 1 where nothing is said. */
  readonly depth?: number;
  readonly only?: string;
}

/** An entry in a graph. */
export interface GraphNode {
  /** `plan:kjfp`. */
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  /** The body that leads a plan: id, name and abbreviation. */
  readonly lead?: { readonly id: string; readonly name: string; readonly short: string };
  readonly status: string;
  readonly isExternal: boolean;
  /** Only of plans. */
  readonly state?: DeadlineState;
  readonly url?: string;
  /** Is it what the graph was asked around? */
  readonly isCentre: boolean;
}

/** One naming of an entry by another; of several of one kind there is one edge. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** Relation, role, or the key that the reference stands at. */
  readonly how: string;
  /** Said by both sides, where it means the same from either: `coordinates_with`, `related`. */
  readonly isMutual: boolean;
}

/** Who names whom. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly centre?: string;
  /** Are the plans to be shown by who leads them? */
  readonly isByLead: boolean;
}

const onlyNames = ['references', 'bodies', 'indicators'] as const;
type Only = (typeof onlyNames)[number];

const bodyKeys: ReadonlySet<string> = new Set(['lead', 'involved', 'adopting_body', 'parent', 'members', 'successors']);
const planKeys: ReadonlySet<string> = new Set(['plan', 'part_of', 'replaces']);

/** Does the reference belong to what is asked for? */
const belongs: Readonly<Record<Only, (reference: Reference) => boolean>> = {
  references: ({ from, to, role }) => from.kind === 'plan' && to.kind === 'plan' && planKeys.has(role),
  bodies: ({ from, to, path }) =>
    (from.kind === 'plan' || from.kind === 'body') && to.kind === 'body' && bodyKeys.has(path.split('/')[1] ?? ''),
  indicators: ({ from, to, path }) =>
    from.kind === 'plan'
      ? to.kind !== 'plan' && /^\/(?:indicators|terms)\/\d+\/(?:indicator|term)$/.test(path)
      : isKinship(from, to.kind),
};

const isKinship = ({ kind }: AnyEntry, to: Kind): boolean =>
  (kind === 'indicator' && to === 'indicator') || (kind === 'term' && to === 'term');

const mostSteps = 20;

/**
 * Who names whom: the references between plans, or only what is asked for; around an entry everything that is so many steps
 * from it, whichever way. Throws `Unanswerable` for an unknown entry, choice or depth.
 */
export function buildGraph({ around, depth, only }: GraphQuestion, asking: Asking): Graph {
  const { register } = asking;
  const choice = onlyNames.find((name) => name === only);
  if (only !== undefined && choice === undefined) throw notOffered(only, '--only', onlyNames);
  if (depth !== undefined && (around === undefined || depth < 1 || depth > mostSteps)) throw wrongDepth;
  const all = register.entries.flatMap((entry) =>
    register.referencesFrom(entry).filter((reference) => isNamed(reference, asking)),
  );
  if (around === undefined) {
    const references = all.filter(belongs[choice ?? 'references']);
    const named = new Set(references.flatMap(({ from, to }) => [qualifiedId(from), qualifiedId(to)]));
    // The plans as such are what the graph is about; beside bodies or indicators only those that name some.
    const isShown = (entry: AnyEntry): boolean =>
      named.has(qualifiedId(entry)) || (entry.kind === 'plan' && (choice ?? 'references') === 'references');
    return assemble(register.entries.filter(isShown), references, asking, {
      isByLead: (choice ?? 'references') === 'references',
    });
  }
  const { kind, id } = findSubject(register, around);
  const centre = `${kind}:${id}`;
  // Whatever stands at the centre counts; further out only what ties plans together, or everything would be near.
  const references = all.filter((reference) =>
    choice === undefined
      ? touches(reference, centre) || onlyNames.some((name) => belongs[name](reference))
      : belongs[choice](reference),
  );
  const near = nearEntries(centre, references, depth ?? 1);
  const shown = references.filter(({ from, to }) => near.has(qualifiedId(from)) && near.has(qualifiedId(to)));
  const entries = register.entries.filter((entry) => near.has(qualifiedId(entry)));
  return assemble(entries, shown, asking, { isByLead: false, centre });
}

function touches({ from, to }: Reference, centre: string): boolean {
  return qualifiedId(from) === centre || `${to.kind}:${to.id}` === centre;
}

/** Does the reference lead to an entry that is there? */
function isNamed({ to }: Reference, { register }: Asking): boolean {
  return register.find(to.kind, to.id) !== undefined;
}

function nearEntries(centre: string, references: readonly Reference[], depth: number): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>();
  const join = (one: string, other: string): void => {
    const known = neighbours.get(one) ?? new Set<string>();
    neighbours.set(one, known.add(other));
  };
  for (const { from, to } of references) {
    join(qualifiedId(from), qualifiedId(to));
    join(qualifiedId(to), qualifiedId(from));
  }
  const near = new Set([centre]);
  let ring = [centre];
  for (let step = 0; step < depth; step++) {
    ring = ring.flatMap((name) => [...(neighbours.get(name) ?? [])]).filter((name) => !near.has(name));
    for (const name of ring) near.add(name);
  }
  return near;
}

function assemble(
  entries: readonly AnyEntry[],
  references: readonly Reference[],
  asking: Asking,
  { isByLead, centre }: { readonly isByLead: boolean; readonly centre?: string },
): Graph {
  const states = new Map<AnyEntry, DeadlineState>(
    deadlinesOf(asking.register, asking.asOf).map(({ entry, state }) => [entry, state]),
  );
  const nodes = entries.map((entry): GraphNode => {
    const state = states.get(entry);
    const lead = entry.kind === 'plan' ? entry.data.lead : undefined;
    const url = entry.kind === 'plan' || entry.kind === 'paper' ? entry.data.url : undefined;
    return {
      id: qualifiedId(entry),
      kind: entry.kind,
      label: entry.kind === 'plan' ? entry.data.title : shortNameOf(entry),
      status: entry.data.status ?? 'active',
      isExternal: isExternal(entry),
      isCentre: qualifiedId(entry) === centre,
      ...(lead === undefined ? {} : { lead: leadOf(lead, asking) }),
      ...(state === undefined ? {} : { state }),
      ...(url === undefined ? {} : { url }),
    };
  });
  return { nodes, edges: edgesOf(references, asking), isByLead, ...(centre === undefined ? {} : { centre }) };
}

function leadOf(id: string, { register }: Asking): NonNullable<GraphNode['lead']> {
  const body = register.find('body', id);
  return { id, name: nameBody(register, id), short: body === undefined ? id : shortNameOf(body) };
}

function isExternal(entry: AnyEntry): boolean {
  if (entry.kind === 'plan') return entry.data.responsible === 'external';
  return entry.kind === 'body' && entry.data.scope === 'external';
}

const mutual: ReadonlySet<string> = new Set(['coordinates_with', 'related']);

/** One edge for each pair and way of naming; what both sides say is one edge with two heads. */
function edgesOf(references: readonly Reference[], asking: Asking): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  for (const reference of references) {
    const { how } = citationFrom(reference, asking);
    const [from, to] = [qualifiedId(reference.from), qualifiedId(reference.to)];
    const [there, back] = [JSON.stringify([from, to, how]), JSON.stringify([to, from, how])];
    const said = edges.get(back);
    if (mutual.has(how) && said !== undefined && from !== to) edges.set(back, { ...said, isMutual: true });
    else if (!edges.has(there)) edges.set(there, { from, to, how, isMutual: false });
  }
  return [...edges.values()];
}

const wrongDepth = new Unanswerable({
  de: `--depth ist eine Zahl von 1 bis ${mostSteps} und gehört zu --around.`,
  en: `--depth is a number from 1 to ${mostSteps} and belongs to --around.`,
});
