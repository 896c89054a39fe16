import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Plan, SettingsData } from '../../src/model/entry-data.ts';
import type { Asking } from '../../src/views/asking.ts';
import { dueCalendar } from '../../src/views/due/due-calendar.ts';
import { dueRows } from '../../src/views/due/due-filters.ts';
import { nastyTexts } from '../support/nasty-text.ts';
import { registerOf } from '../support/register.ts';

const plan = (id: string, title: string, more: Partial<Plan> = {}): Plan => ({
  id,
  title,
  lead: 'fb-37',
  duties: [{ action: 'update', every: 'P5Y', lead_time: 'P12M', norm: '§ 3 Abs. 3 BHKG NRW' }],
  editions: [{ id: '2018', events: [{ type: 'adopted', date: '2018-05-16' }] }],
  ...more,
});

function write(plans: readonly Plan[], asOf = '2024-12-03', settings: SettingsData = { name: 'Musterstadt' }): string {
  const register = registerOf({ plan: plans, body: [{ id: 'fb-37', name: 'Feuerwehr' }] }, settings);
  const asking: Asking = { register, asOf, language: 'de', format: 'ics' };
  return dueCalendar(dueRows(asking, {}), asking);
}

/** What another program reads: the events with their properties. */
function read(calendar: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  return root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar of deadlines', () => {
  it('is read by another program: all-day events for the due date and the start of the lead time', () => {
    const events = read(write([plan('bsbp', 'Brandschutzbedarfsplan')]));
    expect(
      events.map(({ uid, summary, startDate, endDate, duration }) => [
        uid,
        summary,
        startDate.isDate,
        startDate.toString(),
        endDate.toString(),
        duration.toString(),
      ]),
    ).toEqual([
      [
        'bsbp.update.lead@musterstadt.plankreis',
        'Vorlauf beginnt: Brandschutzbedarfsplan (Fortschreibung)',
        true,
        '2022-05-16',
        '2022-05-17',
        'P1D',
      ],
      [
        'bsbp.update.due@musterstadt.plankreis',
        'Fällig: Brandschutzbedarfsplan (Fortschreibung)',
        true,
        '2023-05-16',
        '2023-05-17',
        'P1D',
      ],
    ]);
    expect(events[1]?.description).toBe(
      'Fünf Jahre nach dem Beschluss vom 16.05.2018 (Fassung 2018, § 3 Abs. 3 BHKG NRW).\nFederführung: Feuerwehr.\nStatus: überfällig.',
    );
    expect(events[0]?.description).toMatch(/^Termin: 16\.05\.2023\.\n/);
  });

  it('takes its stamps from the reference date, and gives the same bytes for the same day', () => {
    const calendar = write([plan('a', 'A')]);
    expect(calendar.match(/^DTSTAMP:.*$/gm)).toEqual(['DTSTAMP:20241203T000000Z', 'DTSTAMP:20241203T000000Z']);
    expect(write([plan('a', 'A')])).toBe(calendar);
  });

  it('keeps the identity of an event when its date moves, and counts it as the newer one', () => {
    const editions = [
      { id: '2018', events: [{ type: 'adopted', date: '2018-05-16' }] },
      { id: '2024', events: [{ type: 'adopted', date: '2024-12-04' }] },
    ] as const;
    const [before, after] = [
      read(write([plan('a', 'A', { editions })], '2024-12-03')),
      read(write([plan('a', 'Neuer Titel', { editions })], '2024-12-05')),
    ];
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.map(({ startDate }) => startDate.toString())).toEqual(['2028-12-04', '2029-12-04']);
    expect(after.every(({ sequence }, index) => sequence > (before[index]?.sequence ?? Infinity))).toBe(true);
  });

  it('gives every event an identity of its own', () => {
    const duties = [
      { action: 'update', every: 'P5Y' },
      { action: 'update', every: 'P2Y' },
      { id: 'x', action: 'review', every: 'P3Y' },
    ] as const;
    const uids = read(write([plan('a', 'A', { duties }), plan('b', 'B', { duties })])).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(12);
    const elsewhere = read(write([plan('a', 'A', { duties })], '2024-12-03', { name: 'Nachbarstadt' }));
    expect(elsewhere.some(({ uid }) => uids.includes(uid))).toBe(false);
  });

  it('ends its lines as the standard asks, and folds them after 75 octets, never inside a character', () => {
    const calendar = write([plan('a', 'Maßnahmenübersicht für Älterwerden 👩‍👩‍👧 '.repeat(12).trim())]);
    const lines = calendar.split('\r\n');
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(calendar).not.toContain('\ufffd');
    expect(read(calendar)[0]?.summary).toContain('Maßnahmenübersicht für Älterwerden');
  });

  it.each(Object.entries(nastyTexts))('lets nothing in a title act: %s', (_, text) => {
    const calendar = write([plan('a', text)], '2024-12-03', { name: text });
    const events = read(calendar);
    expect(events).toHaveLength(2);
    const names = calendar
      .replaceAll(/\r\n[ \t]/g, '')
      .split('\r\n')
      .map((line) => line.split(/[:;]/)[0]);
    expect(names).not.toContain('ATTACH');
    expect(new Set(names.filter((name) => name === 'BEGIN')).size).toBe(1);
    expect(names.filter((name) => name === 'BEGIN')).toHaveLength(3);
  });

  it('has nothing for plans that are never due', () => {
    expect(read(write([{ id: 'a', title: 'A', no_duty: 'rolling' }]))).toEqual([]);
  });
});
