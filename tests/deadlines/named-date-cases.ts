import type { Duty } from '../../src/model/entry-data.ts';
import { adopted, edition, published, reviewed } from './case.ts';
import type { Case } from './case.ts';

/** 1 January of every year from 2018 on. */
const yearly: Duty = { action: 'update', every: 'P1Y', counted_from: 'fixed', first_due: '2018-01-01' };

/** Editions that name the date of a fixed calendar that they are for. */
export const namedDateCases: readonly Case[] = [
  {
    name: 'said at its publication',
    duty: yearly,
    editions: [edition([adopted('2018-11-01'), published('2019-01-02', { for: '2019-01-01' })])],
    asOf: '2019-05-08',
    state: 'overdue',
    due: '2018-01-01',
    missed: 1,
    because: 'the edition fulfils on the day of its adoption and names 2019; 2018 stays open',
  },
  {
    name: 'said at a publication that has not been yet',
    duty: yearly,
    editions: [edition([adopted('2018-11-01'), published('2019-01-02', { for: '2019-01-01' })])],
    asOf: '2019-01-01',
    state: 'due_soon',
    due: '2019-01-01',
    because: 'an event in the future says nothing yet, so the adoption pays for the earliest open date, 2018',
  },
  {
    name: 'said at the event that put it in force and differently at another',
    duty: yearly,
    editions: [edition([published('2019-01-02', { for: '2020-01-01' }), adopted('2018-11-01', { for: '2018-01-01' })])],
    asOf: '2019-05-08',
    state: 'overdue',
    due: '2019-01-01',
    because: 'the edition fulfils by its adoption, which names 2018',
  },
  {
    name: 'said at a review',
    duty: yearly,
    editions: [edition([adopted('2018-11-01'), reviewed('2018-12-01', { for: '2019-01-01' })])],
    asOf: '2018-12-31',
    state: 'due_soon',
    due: '2019-01-01',
    because: 'a review is not what put the edition in force; the adoption pays for 2018',
  },
];
