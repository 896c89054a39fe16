import type { Duty } from '../../src/model/entry-data.ts';
import { adopted, edition } from './case.ts';
import type { Case } from './case.ts';

function every(period: string): Duty {
  return { action: 'update', every: period, counted_from: 'adopted' };
}

function from(date: string) {
  return [edition([adopted(date)])];
}

/** When work should have begun. */
export const leadTimeCases: readonly Case[] = [
  {
    name: 'the first day of the usual lead time',
    duty: every('P5Y'),
    editions: from('2018-08-31'),
    asOf: '2023-02-28',
    state: 'due_soon',
    due: '2023-08-31',
    leadStart: '2023-02-28',
    because: 'six months back from 31 August is the last day of February',
  },
  {
    name: 'the day before the usual lead time',
    duty: every('P5Y'),
    editions: from('2018-08-31'),
    asOf: '2023-02-27',
    state: 'ok',
    leadStart: '2023-02-28',
    because: 'due_soon begins on the due date less the lead time, not before',
  },
  {
    name: 'the lead time of the register',
    duty: every('P5Y'),
    editions: from('2018-05-16'),
    settings: { defaults: { lead_time: 'P3M' } },
    asOf: '2023-02-15',
    state: 'ok',
    leadStart: '2023-02-16',
    because: 'the settings name three months, so the usual six do not hold',
  },
  {
    name: 'the lead time of the duty comes first',
    duty: { ...every('P5Y'), lead_time: 'P2W' },
    editions: from('2018-05-16'),
    settings: { defaults: { lead_time: 'P12M' } },
    asOf: '2023-05-02',
    state: 'due_soon',
    leadStart: '2023-05-02',
    because: 'fourteen days before 16 May',
  },
  {
    name: 'a lead time that cannot be read',
    duty: { ...every('P5Y'), lead_time: 'rechtzeitig' },
    editions: from('2018-08-31'),
    asOf: '2023-08-30',
    state: 'ok',
    due: '2023-08-31',
    leadStart: '2023-08-31',
    because: 'the fault is a finding of its own; no lead is made up',
  },
];
