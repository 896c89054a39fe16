import {
  readingsOfEntry,
  type MeasuredEntry,
  type PlacedReading,
  type PlanReading,
  type Readings,
} from '../../definitions/register-readings.ts';
import type { GroupedReadings } from '../../definitions/group-readings.ts';
import { qualifiedId, titleOf } from '../../model/entry-name.ts';
import type { Finding, RelatedPlace } from '../../model/finding.ts';
import type { Message } from '../../model/language.ts';
import { lastAnswer, type LastAnswers } from '../../model/last-answer.ts';
import type { Register } from '../../model/register.ts';

/** Where a finding about a plan's reading stands, and what it is about. */
export function placeOfReading(
  { plan, at }: PlanReading,
  entry: MeasuredEntry,
): Pick<Finding, 'entry' | 'path' | 'subject'> {
  return { entry: plan, path: at, subject: qualifiedId(entry) };
}

/** The place of the definition that the others are measured by. */
export function relatedCommon({ isAgreed, groups }: GroupedReadings, common: PlacedReading): RelatedPlace {
  const isOne = groups[0]?.plans.length === 1;
  const usual: Message = isOne
    ? { de: 'die andere Lesart', en: 'the other reading' }
    : { de: 'Lesart der meisten Planwerke', en: 'the reading of most plans' };
  const agreed: Message = { de: 'vereinbarte Definition', en: 'agreed definition' };
  return { entry: common.entry, path: common.path, message: isAgreed ? agreed : usual };
}

/** The definition that a plan cites, where it is not the plan's own. */
export function relatedCited(reading: PlanReading): readonly RelatedPlace[] {
  if (reading.isOwn) return [];
  return [{ entry: reading.entry, path: reading.path, message: { de: 'so definiert', en: 'defined like this' } }];
}

/** The name of an indicator or term, in quotes. */
export function quotedName(entry: MeasuredEntry): Message {
  const name = titleOf(entry);
  return { de: `„${name}“`, en: `“${name}”` };
}

/** A definition wherever it stands, with the indicator or term that it belongs to. */
export interface PlacedDefinition extends PlacedReading {
  readonly measured: MeasuredEntry;
}

/** All definitions of an indicator or term: its own, and those that plans bring along. */
export function allDefinitions(register: Register, entry: MeasuredEntry): readonly PlacedDefinition[] {
  const readings = readingsOfEntry(register, entry);
  return lastAnswer(placed, readings, [], () => placeDefinitions(readings));
}

const placed: LastAnswers<Readings, readonly PlacedDefinition[]> = new WeakMap();

function placeDefinitions({ entry, definitions, plans }: Readings): readonly PlacedDefinition[] {
  return [
    ...definitions.map((definition) => ({ ...definition, measured: entry })),
    ...plans.filter(({ isOwn }) => isOwn).map((plan) => ({ ...plan, entry: plan.plan, measured: entry })),
  ];
}
