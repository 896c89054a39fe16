import { lastAnswer, type LastAnswers } from '../model/last-answer.ts';
import type { Register } from '../model/register.ts';
import { groupReadings, type GroupedReadings } from './group-readings.ts';
import { readingsOf, type Readings } from './register-readings.ts';

const known = new WeakMap<Register, readonly GroupedReadings[]>();

const ofReadings: LastAnswers<Readings, GroupedReadings> = new WeakMap();

/** The grouped readings of every indicator and term that a plan reads; computed once for a register. */
export function groupsOf(register: Register): readonly GroupedReadings[] {
  let groups = known.get(register);
  if (groups === undefined) {
    groups = readingsOf(register)
      .filter(({ plans }) => plans.length > 0)
      .map((readings) => lastAnswer(ofReadings, readings, [], () => groupReadings(readings)));
    known.set(register, groups);
  }
  return groups;
}
