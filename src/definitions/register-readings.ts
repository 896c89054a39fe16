import { lastDay, type Day } from '../model/dates.ts';
import type { DefinitionBody, Deviation } from '../model/entry-data.ts';
import { answerOfLastCheck, type LastAnswers } from '../model/last-answer.ts';
import type { AnyEntry, Entry, Register, Settings } from '../model/register.ts';
import { readDefinition, type Reading, type ReadingContext } from './read-definition.ts';

/** An indicator or a term: what definitions belong to. */
export type MeasuredEntry = Entry<'indicator'> | Entry<'term'>;

/** A reading with the place of its definition. */
export interface PlacedReading {
  readonly reading: Reading;
  readonly definition: DefinitionBody;
  /** The entry that holds the definition, and the path of the definition in it. */
  readonly entry: AnyEntry;
  readonly path: string;
  /** The id of the definition; none where it is a plan's own. */
  readonly id?: string | undefined;
}

/** How a plan uses an indicator or term. */
export interface PlanReading extends PlacedReading {
  readonly plan: Entry<'plan'>;
  /** The place in the plan: its `definition`, or the whole use where it names none. */
  readonly at: string;
  /** Does the plan bring its own definition? */
  readonly isOwn: boolean;
  /** Does the plan name a definition by id? */
  readonly isCited: boolean;
  readonly deviation?: Deviation | undefined;
}

/** All readings of one indicator or term. */
export interface Readings {
  readonly entry: MeasuredEntry;
  readonly definitions: readonly PlacedReading[];
  readonly agreed: PlacedReading | undefined;
  readonly plans: readonly PlanReading[];
}

/** The readings of every indicator and term. In the order of the entries; plans by path. */
export function readingsOf(register: Register): readonly Readings[] {
  return [...register.ofKind('indicator'), ...register.ofKind('term')].map((entry) => readingsOfEntry(register, entry));
}

/** The readings of one indicator or term, each definition read once for all who ask. */
export function readingsOfEntry(register: Register, { kind, id }: MeasuredEntry): Readings {
  return register.derive(kind === 'indicator' ? ofIndicators : ofTerms, id);
}

const ofIndicators = { derive: (register: Register, id: string) => readEntryOf(register, 'indicator', id) };
const ofTerms = { derive: (register: Register, id: string) => readEntryOf(register, 'term', id) };

function readEntryOf(register: Register, kind: MeasuredEntry['kind'], id: string): Readings {
  const entry: MeasuredEntry | undefined = register.find(kind, id);
  if (entry === undefined) throw new Error(`no ${kind} ${id}`);
  const own = usesOf(register, entry);
  const read = readerOf(register.settings);
  return answerOfLastCheck(ofEntries, entry, [register.settings, ...own], () => readEntry(entry, own, read));
}

const ofEntries: LastAnswers<MeasuredEntry, Readings> = new WeakMap();

function readEntry(entry: MeasuredEntry, uses: readonly Use[], read: Reader): Readings {
  const definitions = (entry.data.definitions ?? []).map((definition, index): PlacedReading => ({
    reading: read(definition, entry),
    definition,
    entry: entry as AnyEntry,
    path: `/definitions/${index}`,
    id: definition.id,
  }));
  const agreed = definitions.find(({ id }) => id === entry.data.agreed);
  const plans: PlanReading[] = [];
  for (const use of uses) {
    const { plan, at, definition } = use;
    if (typeof definition === 'object') {
      const path = `${at}/definition`;
      const own = { reading: read(definition, entry), definition, entry: plan, path };
      plans.push(planReading(use, own, path));
      continue;
    }
    // Who names none means the agreed one; without one nobody can tell what is meant.
    const meant = definition === undefined ? agreed : definitions.find(({ id }) => id === definition);
    if (meant !== undefined) plans.push(planReading(use, meant, definition === undefined ? at : `${at}/definition`));
  }
  return { entry, definitions, agreed, plans };
}

/** Key by key: V8 gives every object that is spread from two others a description of its own, three times its size. */
function planReading({ plan, definition, deviation }: Use, meant: PlacedReading, at: string): PlanReading {
  return {
    reading: meant.reading,
    definition: meant.definition,
    entry: meant.entry,
    path: meant.path,
    id: meant.id,
    plan,
    at,
    isOwn: typeof definition === 'object',
    isCited: typeof definition === 'string',
    deviation,
  };
}

interface Use {
  readonly kind: MeasuredEntry['kind'];
  readonly id: string;
  readonly plan: Entry<'plan'>;
  readonly at: string;
  readonly definition: string | DefinitionBody | undefined;
  readonly deviation: Deviation | undefined;
}

/** How plans use an indicator or term. */
function usesOf(register: Register, { kind, id }: MeasuredEntry): readonly Use[] {
  const uses: Use[] = [];
  let last: AnyEntry | undefined;
  for (const { from } of register.referencesTo(kind, id, kind)) {
    if (from.kind !== 'plan' || from === last) continue;
    last = from;
    for (const use of usesOfPlan(from)) if (use.kind === kind && use.id === id) uses.push(use);
  }
  return uses;
}

const ofPlans: LastAnswers<Entry<'plan'>, readonly Use[]> = new WeakMap();
const nothingElse: readonly unknown[] = [];

/** The same objects each time, so that it can be seen whether anything has changed. A plan that is over measures nothing any more. */
function usesOfPlan(plan: Entry<'plan'>): readonly Use[] {
  return answerOfLastCheck(ofPlans, plan, nothingElse, () => listUses(plan));
}

function listUses(plan: Entry<'plan'>): readonly Use[] {
  const { status, indicators, terms } = plan.data;
  if (status === 'discontinued') return [];
  return [
    ...(indicators ?? []).map(({ indicator, definition, deviation }, index): Use => {
      return { kind: 'indicator', id: indicator, plan, at: `/indicators/${index}`, definition, deviation };
    }),
    ...(terms ?? []).map(({ term, definition, deviation }, index): Use => {
      return { kind: 'term', id: term, plan, at: `/terms/${index}`, definition, deviation };
    }),
  ];
}

/** Reads a definition of an indicator or term. */
export type Reader = (definition: DefinitionBody, entry: MeasuredEntry) => Reading;

const ofDefinitions: LastAnswers<DefinitionBody, Reading> = new WeakMap();

const readers = new WeakMap<Settings, Reader>();

/** Reads definitions under these settings. */
export function readerOf(settings: Settings): Reader {
  let reader = readers.get(settings);
  if (reader === undefined) readers.set(settings, (reader = createReader(settings)));
  return reader;
}

/** Reads each wording once for each name: many plans copy a definition. What was read for an earlier register holds under the same settings. */
function createReader(settings: Settings): Reader {
  const read = createWordingReader(settings);
  let given: readonly [Settings, string] = [settings, ''];
  return (definition, entry) => {
    const { name } = entry.data;
    // One list for all definitions of an entry: there are many.
    if (given[1] !== name) given = [settings, name];
    return answerOfLastCheck(ofDefinitions, definition, given, () => read(definition, entry));
  };
}

function createWordingReader({ language, vocabulary }: Settings): Reader {
  const memo = new Map<string, Reading>();
  return (definition, entry) => {
    const { text, formula, numerator, denominator, numerator_age, denominator_age } = definition;
    const { population, factor, unit, reference_date, source, method } = definition;
    const key = JSON.stringify([
      entry.data.name,
      ...[text, formula, numerator, denominator, numerator_age, denominator_age],
      ...[population, factor, unit, reference_date, source, method],
    ]);
    let reading = memo.get(key);
    if (reading === undefined) {
      const context: ReadingContext = {
        language,
        name: entry.data.name,
        ...(vocabulary?.synonyms === undefined ? {} : { synonyms: vocabulary.synonyms }),
      };
      reading = readDefinition(definition, context);
      memo.set(key, reading);
    }
    return reading;
  };
}

/** Is a deviation accepted on this day? */
export function isAccepted(deviation: Deviation | undefined, asOf: Day): boolean {
  return deviation !== undefined && (deviation.until === undefined || lastDay(deviation.until) >= asOf);
}
