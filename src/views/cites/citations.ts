import type { IndicatorUse, TermUse } from '../../model/entry-data.ts';
import type { AnyEntry, Reference } from '../../model/register.ts';
import { splitPath, type DataPath } from '../../model/source-file.ts';
import type { Asking } from '../asking.ts';
import { matchNorm, type Target } from './find-target.ts';
import { normPlaces } from './norm-places.ts';

/** One place at which an entry cites something. */
export interface Citation {
  readonly from: AnyEntry;
  readonly path: DataPath;
  /** Role or relation where one is said, else the key that the citation stands at. */
  readonly how: string;
  /** The definition that a plan goes by. */
  readonly definition?: CitedDefinition;
  /** Where in the citing plan: `Kapitel 4.2`; for a norm the text that names it. */
  readonly section?: string;
}

/** The definition of an indicator or term that a plan goes by: a named one, the agreed one, or its own. */
export interface CitedDefinition {
  readonly kind: 'named' | 'agreed' | 'own';
  /** The id of the definition; of the plan's own its wording. */
  readonly text: string;
}

/** Every place at which an entry cites the target, in the order of the register. */
export function citationsOf(target: Target, asking: Asking): Citation[] {
  const { register } = asking;
  if (target.kind !== 'norm') {
    return register.referencesTo(target.kind, target.id).map((reference) => citationFrom(reference, asking));
  }
  return normPlaces(asking).flatMap(({ from, path, how, citations }) => {
    const citation = matchNorm(citations, target);
    return citation === undefined ? [] : [{ from, path, how, section: citation.text }];
  });
}

/** A reference as a citation: its role, its definition, its section. */
export function citationFrom({ from, path, role: key, to }: Reference, { register }: Asking): Citation {
  const steps = splitPath(path);
  const holder = valueAt(from.data, steps.slice(0, -1));
  const use = isRecord(holder) && roleBearing.has(key) ? holder : {};
  const list = steps[0] ?? '';
  const said = textIn(use, 'role') ?? textIn(use, 'relation');
  const how = said ?? (list === 'members' ? list : key);
  const section = textIn(use, 'section');
  const definition =
    key === 'indicator' || key === 'term'
      ? definitionOf(use, register.find(to.kind, to.id) as AnyEntry | undefined)
      : undefined;
  return {
    from,
    path,
    how,
    ...(definition === undefined ? {} : { definition }),
    ...(section === undefined ? {} : { section }),
  };
}

/** The keys whose object says in which role or relation the other entry is named. */
const roleBearing: ReadonlySet<string> = new Set(['indicator', 'term', 'plan', 'body']);

function definitionOf(use: Partial<IndicatorUse | TermUse>, named: AnyEntry | undefined): CitedDefinition | undefined {
  const { definition } = use;
  if (typeof definition === 'string') return { kind: 'named', text: definition };
  if (definition !== undefined) {
    const words = definition.text ?? definition.formula ?? Object.values(definition).map(String).join('; ');
    return { kind: 'own', text: words };
  }
  const agreed = named?.kind === 'indicator' || named?.kind === 'term' ? named.data.agreed : undefined;
  return agreed === undefined ? undefined : { kind: 'agreed', text: agreed };
}

/** The value at the end of some steps; undefined where there is none. */
export function valueAt(data: unknown, steps: readonly string[]): unknown {
  let value = data;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(record: Record<string, unknown>, key: string): string | undefined {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
