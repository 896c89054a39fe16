import { lastDay, type Day } from '../model/dates.ts';
import type { DefinitionBody, Deviation } from '../model/entry-data.ts';
import { lastAnswer, type LastAnswers } from '../model/last-answer.ts';
import type { AnyEntry, Entry, Register } from '../model/register.ts';
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
  readonly id?: string;
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
  readonly deviation?: Deviation;
}

/** All readings of one indicator or term. */
export interface Readings {
  readonly entry: MeasuredEntry;
  readonly definitions: readonly PlacedReading[];
  readonly agreed: PlacedReading | undefined;
  readonly plans: readonly PlanReading[];
}

const known = new WeakMap<Register, readonly Readings[]>();

/** The readings of every indicator and term, each definition read once. In the order of the entries; plans by path. */
export function readingsOf(register: Register): readonly Readings[] {
  let readings = known.get(register);
  if (readings === undefined) {
    readings = readAll(register);
    known.set(register, readings);
  }
  return readings;
}

function readAll(register: Register): readonly Readings[] {
  const read = createReader(register);
  const uses = usesOf(register);
  const entries: readonly MeasuredEntry[] = [...register.ofKind('indicator'), ...register.ofKind('term')];
  return entries.map((entry) => {
    const own = uses[entry.kind].get(entry.id) ?? [];
    return lastAnswer(ofEntries, entry, [register.settings, ...own], () => readEntry(entry, own, read));
  });
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
  const plans = uses.flatMap(({ plan, at, definition, deviation }) => {
    const base = { plan, isOwn: typeof definition === 'object', isCited: typeof definition === 'string' };
    const silenced = deviation === undefined ? {} : { deviation };
    if (typeof definition === 'object') {
      const path = `${at}/definition`;
      return [{ ...base, ...silenced, reading: read(definition, entry), definition, entry: plan, path, at: path }];
    }
    // Who names none means the agreed one; without one nobody can tell what is meant.
    const meant = definition === undefined ? agreed : definitions.find(({ id }) => id === definition);
    return meant === undefined
      ? []
      : [{ ...meant, ...base, ...silenced, at: definition === undefined ? at : `${at}/definition` }];
  });
  return { entry, definitions, agreed, plans };
}

interface Use {
  readonly kind: MeasuredEntry['kind'];
  readonly id: string;
  readonly plan: Entry<'plan'>;
  readonly at: string;
  readonly definition: string | DefinitionBody | undefined;
  readonly deviation: Deviation | undefined;
}

/** How plans use indicators and terms, by kind and id. */
function usesOf(register: Register): Readonly<Record<MeasuredEntry['kind'], ReadonlyMap<string, readonly Use[]>>> {
  const uses = { indicator: new Map<string, Use[]>(), term: new Map<string, Use[]>() };
  for (const plan of register.ofKind('plan')) {
    for (const use of usesOfPlan(plan)) {
      const before = uses[use.kind].get(use.id);
      if (before === undefined) uses[use.kind].set(use.id, [use]);
      else before.push(use);
    }
  }
  return uses;
}

const ofPlans = new WeakMap<Entry<'plan'>, readonly Use[]>();

/** The same objects each time, so that it can be seen whether anything has changed. A plan that is over measures nothing any more. */
function usesOfPlan(plan: Entry<'plan'>): readonly Use[] {
  let uses = ofPlans.get(plan);
  if (uses === undefined) {
    const { status, indicators, terms } = plan.data;
    uses =
      status === 'discontinued'
        ? []
        : [
            ...(indicators ?? []).map(({ indicator, definition, deviation }, index): Use => {
              return { kind: 'indicator', id: indicator, plan, at: `/indicators/${index}`, definition, deviation };
            }),
            ...(terms ?? []).map(({ term, definition, deviation }, index): Use => {
              return { kind: 'term', id: term, plan, at: `/terms/${index}`, definition, deviation };
            }),
          ];
    ofPlans.set(plan, uses);
  }
  return uses;
}

type Reader = (definition: DefinitionBody, entry: MeasuredEntry) => Reading;

const ofDefinitions: LastAnswers<DefinitionBody, Reading> = new WeakMap();

/** Reads each wording once for each name: many plans copy a definition. What was read for an earlier register holds under the same settings. */
function createReader(register: Register): Reader {
  const read = createWordingReader(register);
  let given: readonly [Register['settings'], string] = [register.settings, ''];
  return (definition, entry) => {
    const { name } = entry.data;
    // One list for all definitions of an entry: there are many.
    if (given[1] !== name) given = [register.settings, name];
    return lastAnswer(ofDefinitions, definition, given, () => read(definition, entry));
  };
}

function createWordingReader(register: Register): Reader {
  const { language, vocabulary } = register.settings;
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
