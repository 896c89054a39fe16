import { lastAnswer, type LastAnswers } from '../model/last-answer.ts';
import type { Register } from '../model/register.ts';
import { groupReadings, type GroupedReadings } from './group-readings.ts';
import { readingsOf, readingsOfEntry, type MeasuredEntry, type Readings } from './register-readings.ts';

const ofReadings: LastAnswers<Readings, GroupedReadings> = new WeakMap();

/** The grouped readings of every indicator and term that a plan reads. */
export function groupsOf(register: Register): readonly GroupedReadings[] {
  return readingsOf(register)
    .map(group)
    .filter((grouped) => grouped !== undefined);
}

/** The grouped readings of one indicator or term; undefined where no plan reads it. Grouped once for all who ask. */
export function groupsOfEntry(register: Register, entry: MeasuredEntry): GroupedReadings | undefined {
  return group(readingsOfEntry(register, entry));
}

function group(readings: Readings): GroupedReadings | undefined {
  return readings.plans.length === 0 ? undefined : lastAnswer(ofReadings, readings, [], () => groupReadings(readings));
}
