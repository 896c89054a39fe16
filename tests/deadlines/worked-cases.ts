import { adopted, edition, notified } from './case.ts';
import type { Case } from './case.ts';

const fireProtection = { action: 'update', every: 'P5Y', counted_from: 'adopted' } as const;
const heat = { action: 'review', every: 'P5Y', first_due: '2026-06-30', lead_time: 'P12M' } as const;
const rents = { action: 'update', every: 'P2Y', counted_from: 'valid_from' } as const;

/** The worked cases of the design, to the letter. */
export const workedCases: readonly Case[] = [
  {
    name: 'Brandschutzbedarfsplan, adopted 2018-05-16',
    duty: fireProtection,
    editions: [edition([adopted('2018-05-16')], { id: '2018' })],
    asOf: '2024-12-03',
    state: 'overdue',
    due: '2023-05-16',
    days: 567,
    missed: 1,
    anchor: 'adopted 2018-05-16 in 2018',
    because:
      '§ 188 Abs. 2 BGB: ends on the day of the same number. after 16 May 2023 has 229 days left, and 2024 has 338 until 3 December: 229 + 338 = 567',
  },
  {
    name: 'the same, adopted again 2024-12-04',
    duty: fireProtection,
    editions: [edition([adopted('2018-05-16')]), edition([adopted('2024-12-04')])],
    asOf: '2026-11-22',
    state: 'ok',
    due: '2029-12-04',
    because: 'the newest fulfilment counts',
  },
  {
    name: 'Wärmeplan, nothing adopted',
    duty: heat,
    editions: [],
    asOf: '2025-07-08',
    state: 'due_soon',
    due: '2026-06-30',
    leadStart: '2025-06-30',
    because: 'nothing fulfilled: first_due; the lead time of twelve months began on 2025-06-30',
  },
  {
    name: 'Wärmeplan, adopted 2025-07-09',
    duty: heat,
    editions: [edition([adopted('2025-07-09')])],
    asOf: '2026-11-22',
    state: 'ok',
    due: '2030-07-09',
    because: '§ 25 WPG: every five years; whatever fulfils update fulfils review, and first_due has done its work',
  },
  {
    name: 'Mietspiegel, valid from 2020-01-01',
    duty: rents,
    editions: [edition([adopted('2019-12-11')], { valid_from: '2020-01-01' })],
    asOf: '2022-01-01',
    state: 'overdue',
    due: '2021-12-31',
    days: 1,
    because: '§ 187 Abs. 2, § 188 Abs. 2 BGB: the first day counts, so the period ends the day before 2022-01-01',
  },
  {
    name: 'Mietspiegel, adopted 2019 (year only)',
    duty: { action: 'update', every: 'P2Y', counted_from: 'adopted' },
    editions: [edition([adopted('2019')])],
    asOf: '2021-06-01',
    state: 'maybe_overdue',
    due: '2021-01-01 … 2021-12-31',
    because: 'adopted on some day of 2019, so due on some day of 2021',
  },
  {
    name: 'Hochwasserrisikomanagement, one adoption 2021-12-20',
    duty: { action: 'review', every: 'P6Y', counted_from: 'fixed', first_due: '2021-12-22' },
    editions: [edition([adopted('2021-12-20')])],
    asOf: '2026-11-22',
    state: 'ok',
    due: '2027-12-22',
    because:
      '§ 75 Abs. 6 WHG: by 22 December 2021 and every six years after; the calendar does not follow the adoption',
  },
  {
    name: 'Kita-Meldung, notified 2025-03-10',
    duty: { action: 'notify', every: 'P1Y', counted_from: 'fixed', first_due: '2025-03-15' },
    editions: [edition([notified('2025-03-10')])],
    asOf: '2026-03-16',
    state: 'overdue',
    due: '2026-03-15',
    days: 1,
    missed: 1,
    because: '15 March of every year; 2025 is paid, 2026 is open since yesterday',
  },
];
