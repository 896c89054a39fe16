import { deadlineStates, type DeadlineState } from '../../deadlines/judge-duty.ts';
import { deadlinesOf } from '../../deadlines/register-deadlines.ts';
import { kinds, type Kind } from '../../model/kinds.ts';
import type { AnyEntry, Register } from '../../model/register.ts';
import { schemaAt } from '../../yaml/schema-at.ts';
import type { Asking } from '../asking.ts';
import { citationsOf } from '../cites/citations.ts';
import { findTarget, type Target } from '../cites/find-target.ts';
import { findSubject, type Subject } from '../names/find-subject.ts';
import { Unanswerable } from '../unanswerable.ts';
import { notOffered } from '../view.ts';
import { isDeadlineState } from '../words/state-words.ts';

/** Which entries somebody asks for: of one filter any value, of several filters all. */
export interface EntryFilters {
  readonly lead?: readonly string[];
  readonly topic?: readonly string[];
  readonly targetGroup?: readonly string[];
  readonly area?: readonly string[];
  readonly indicator?: readonly string[];
  readonly term?: readonly string[];
  readonly body?: readonly string[];
  readonly norm?: readonly string[];
  readonly state?: readonly string[];
  readonly status?: readonly string[];
  readonly type?: readonly string[];
  readonly cites?: readonly string[];
  readonly citedBy?: readonly string[];
}

type Test = (entry: AnyEntry) => boolean;
type FilterName = keyof EntryFilters;

/** The kinds that a filter means something for; all where it is not named. */
const kindsOf: Partial<Record<FilterName, readonly Kind[]>> = {
  lead: ['plan', 'body', 'paper'],
  topic: ['plan', 'indicator', 'term'],
  targetGroup: ['plan'],
  state: ['plan'],
  type: ['plan', 'body', 'paper'],
};

const optionOf: Readonly<Record<FilterName, string>> = {
  lead: '--lead',
  topic: '--topic',
  targetGroup: '--target-group',
  area: '--area',
  indicator: '--indicator',
  term: '--term',
  body: '--body',
  norm: '--norm',
  state: '--state',
  status: '--status',
  type: '--type',
  cites: '--cites',
  citedBy: '--cited-by',
};

/**
 * The test that an entry of a kind has to pass. Throws `Unanswerable` for a filter that the kind does not have, and for a
 * value that the register does not know: a typing error must not look like an empty answer.
 */
export function entryFilter(kind: Kind, filters: EntryFilters, asking: Asking): Test {
  const tests: Test[] = [];
  for (const name of Object.keys(optionOf) as FilterName[]) {
    const wanted = filters[name];
    if (wanted === undefined) continue;
    const allowed = kindsOf[name] ?? kinds;
    if (!allowed.includes(kind)) throw notForKind(name, kind, allowed);
    tests.push(makeTest(name, wanted, kind, asking));
  }
  return (entry) => tests.every((test) => test(entry));
}

function makeTest(name: FilterName, wanted: readonly string[], kind: Kind, asking: Asking): Test {
  const { register } = asking;
  switch (name) {
    case 'lead': {
      const ids = new Set(wanted.map((body) => findSubject(register, body, ['body']).id));
      return (entry) => 'lead' in entry.data && entry.data.lead !== undefined && ids.has(entry.data.lead);
    }
    case 'topic':
      return labelTest(name, wanted, register.settings.topics, (entry) =>
        'topics' in entry.data ? entry.data.topics : undefined,
      );
    case 'targetGroup':
      return labelTest(name, wanted, register.settings.target_groups, (entry) =>
        entry.kind === 'plan' ? entry.data.target_groups : undefined,
      );
    case 'area':
    case 'indicator':
    case 'term':
    case 'body':
      return namingTest(
        register,
        wanted.map((id) => findSubject(register, id, [name])),
      );
    case 'norm':
    case 'cites':
      return citingTest(
        wanted.map((id) => findTarget(asking, name === 'norm' ? `norm:${id}` : id)),
        asking,
      );
    case 'citedBy':
      return citedTest(
        register,
        wanted.map((id) => findSubject(register, id)),
      );
    case 'state':
      return stateTest(wanted, asking);
    case 'status':
      return wordTest(name, wanted, kind, statusOf);
    case 'type':
      return wordTest(name, wanted, kind, (entry) => ('type' in entry.data ? entry.data.type : undefined));
  }
}

/** `active` is what an entry is where nothing is said; a council paper has no such status. */
function statusOf(entry: AnyEntry): string | undefined {
  return entry.kind === 'paper' ? entry.data.status : (entry.data.status ?? 'active');
}

/** Does the entry name one of these anywhere? */
function namingTest(register: Register, subjects: readonly Subject[]): Test {
  return (entry) =>
    register.referencesFrom(entry).some(({ to }) => subjects.some(({ kind, id }) => to.kind === kind && to.id === id));
}

function citingTest(targets: readonly Target[], asking: Asking): Test {
  const citing = new Set(targets.flatMap((target) => citationsOf(target, asking).map(({ from }) => from)));
  return (entry) => citing.has(entry);
}

function citedTest(register: Register, subjects: readonly Subject[]): Test {
  const cited = new Set(
    subjects
      .flatMap(({ entry }) => (entry === undefined ? [] : register.referencesFrom(entry)))
      .map(({ to }) => `${to.kind}:${to.id}`),
  );
  return (entry) => cited.has(`${entry.kind}:${entry.id}`);
}

function stateTest(wanted: readonly string[], { register, asOf }: Asking): Test {
  for (const state of wanted) if (!isDeadlineState(state)) throw notOffered(state, optionOf.state, deadlineStates);
  const states = new Map<AnyEntry, DeadlineState>(
    deadlinesOf(register, asOf).map(({ entry, state }) => [entry, state]),
  );
  return (entry) => wanted.includes(states.get(entry) ?? '');
}

/** By id or by label; both as the settings say. */
function labelTest(
  name: FilterName,
  wanted: readonly string[],
  labels: Readonly<Record<string, string>> | undefined,
  read: (entry: AnyEntry) => readonly string[] | undefined,
): Test {
  const known = Object.entries(labels ?? {});
  const ids = new Set(
    wanted.map((word) => {
      const found = known.find(([id, label]) => id === word || label.toLowerCase() === word.toLowerCase());
      if (found === undefined)
        throw notOffered(
          word,
          optionOf[name],
          known.map(([id]) => id),
        );
      return found[0];
    }),
  );
  return (entry) => read(entry)?.some((id) => ids.has(id)) ?? false;
}

/** A word that the schema of the kind fixes. */
function wordTest(
  name: 'status' | 'type',
  wanted: readonly string[],
  kind: Kind,
  read: (entry: AnyEntry) => string | undefined,
): Test {
  const known = schemaAt(kind, `/${name}`, {})?.enum ?? [];
  for (const word of wanted) if (!known.includes(word)) throw notOffered(word, optionOf[name], known);
  return (entry) => wanted.includes(read(entry) ?? '');
}

function notForKind(name: FilterName, kind: Kind, allowed: readonly Kind[]): Unanswerable {
  return new Unanswerable({
    de: `${optionOf[name]} gibt es nicht für ${kind}, nur für ${allowed.join(', ')}.`,
    en: `There is no ${optionOf[name]} for ${kind}, only for ${allowed.join(', ')}.`,
  });
}
