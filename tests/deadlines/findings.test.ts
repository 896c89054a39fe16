import { describe, expect, it } from 'vitest';
import { updateDueSoon } from '../../src/rules/update-due-soon.ts';
import { updateOverdue } from '../../src/rules/update-overdue.ts';
import { adopted, confirmed, edition, noted, notified, published, reviewed, terms } from './case.ts';
import { rules, run } from './run-rule.ts';
import type { PlanData } from './run-rule.ts';

const fireProtection: PlanData = {
  id: 'brandschutzbedarfsplan',
  title: 'Brandschutzbedarfsplan',
  duties: [
    { id: 'fortschreibung', action: 'update', every: 'P5Y', counted_from: 'adopted', norm: '§ 3 Abs. 3 BHKG NRW' },
  ],
  editions: [edition([adopted('2018-05-16', { body: 'rat' })], { id: '2018' })],
};

describe('update-overdue', () => {
  it('reads as a head of department would want to read it', () => {
    const [finding, ...more] = run(updateOverdue, fireProtection, '2024-12-03');
    expect(more).toEqual([]);
    expect(finding?.message).toEqual({
      de: '„Brandschutzbedarfsplan“ (brandschutzbedarfsplan): Fortschreibung überfällig seit 567 Tagen. Fällig war der 16.05.2023: fünf Jahre nach dem Beschluss des Rates vom 16.05.2018 (Fassung 2018, § 3 Abs. 3 BHKG NRW). Federführung: Feuerwehr (FB 37).',
      en: '“Brandschutzbedarfsplan” (brandschutzbedarfsplan): update overdue for 567 days. It was due on 16 May 2023: five years after the adoption by Rat on 16 May 2018 (edition 2018, § 3 Abs. 3 BHKG NRW). Lead: Feuerwehr (FB 37).',
    });
    expect(finding).toMatchObject({ path: '/duties/0', subject: 'plan:brandschutzbedarfsplan#fortschreibung' });
    expect(finding).not.toHaveProperty('severity');
    expect(finding?.related?.map(({ path }) => path)).toEqual(['/editions/0/events/0']);
    expect(finding?.data).toEqual({
      plan: 'brandschutzbedarfsplan',
      duty: 'fortschreibung',
      action: 'update',
      binding: null,
      norm: '§ 3 Abs. 3 BHKG NRW',
      every: 'P5Y',
      lead: 'fw',
      edition: '2018',
      anchor: { date: '2018-05-16', type: 'adopted', body: 'rat' },
      due: '2023-05-16',
      dueEarliest: '2023-05-16',
      state: 'overdue',
      days: 567,
      missed: 1,
      leadStart: '2022-11-16',
      inRevision: false,
    });
  });

  it.each([
    ['mandatory', undefined],
    ['conditional', undefined],
    ['voluntary', 'info'],
  ] as const)('%s duties', (binding, severity) => {
    const [finding] = run(
      updateOverdue,
      { ...fireProtection, duties: [{ action: 'update', every: 'P5Y', binding }] },
      '2024-12-03',
    );
    expect(finding?.severity).toBe(severity);
  });

  it.each<[string, PlanData, string, string, string]>([
    [
      'at least so many days, where the date is imprecise',
      { duties: [{ action: 'update', every: 'P1M' }], editions: [edition([adopted('2018-03')], { id: 'a' })] },
      '2018-05-01',
      '„Plan“ (x): Fortschreibung überfällig seit mindestens 1 Tag. Fällig war spätestens der 30.04.2018: einen Monat nach dem Beschluss vom März 2018 (Fassung a). Federführung: Feuerwehr (FB 37).',
      '“Plan” (x): update overdue for at least 1 day. It was due on 30 April 2018 at the latest: one month after the adoption in March 2018 (edition a). Lead: Feuerwehr (FB 37).',
    ],
    [
      'a body of which the genitive is not known',
      {
        duties: [{ action: 'update', every: 'P1Y' }],
        editions: [edition([noted('2016', { body: 'gewoge' })], { id: 'a' })],
      },
      '2018-01-01',
      '„Plan“ (x): Fortschreibung überfällig seit mindestens 1 Tag. Fällig war spätestens der 31.12.2017: ein Jahr nach der Kenntnisnahme aus dem Jahr 2016 (Gewoge (GW), Fassung a). Federführung: Feuerwehr (FB 37).',
      '“Plan” (x): update overdue for at least 1 day. It was due on 31 December 2017 at the latest: one year after the taking note in 2016 (Gewoge (GW), edition a). Lead: Feuerwehr (FB 37).',
    ],
    [
      'a fixed calendar with several open dates, nobody leading, a revision going on',
      {
        lead: '',
        revision: { since: '2018-02-01', expected: '2018-12' },
        duties: [{ action: 'notify', every: 'P1Y', counted_from: 'fixed', first_due: '2015-03-15' }],
        editions: [edition([notified('2015-03-10')], { id: 'a' })],
      },
      '2018-05-08',
      '„Plan“ (x): Meldung überfällig seit 784 Tagen. Fällig war der 15.03.2016: fester Termin, jedes Jahr ab 15.03.2015, zuletzt erfüllt durch die Meldung vom 10.03.2015 (Fassung a). Offen sind 3 Termine. In Überarbeitung seit dem 01.02.2018, erwartet für Dezember 2018. Federführung: nicht benannt.',
      '“Plan” (x): notification overdue for 784 days. It was due on 15 March 2016: a fixed date, every year from 15 March 2015, last met by the notification on 10 March 2015 (edition a). 3 dates are open. Under revision since 1 February 2018, expected for December 2018. Lead: not named.',
    ],
    [
      'a first date, an own rhythm, two duties of one kind',
      {
        duties: [
          { id: 'heizung', action: 'review', every: 'P1Y', first_due: '2018-05-07', binding: 'voluntary' },
          { id: 'miete', action: 'review', every: 'P2Y', first_due: '2019-12-31' },
        ],
      },
      '2018-05-08',
      '„Plan“ (x): Überprüfung (heizung) überfällig seit 1 Tag. Fällig war der 07.05.2018: erster Termin, bisher durch nichts erfüllt (eigener Rhythmus). Federführung: Feuerwehr (FB 37).',
      '“Plan” (x): review (heizung) overdue for 1 day. It was due on 7 May 2018: the first date, so far met by nothing (own rhythm). Lead: Feuerwehr (FB 37).',
    ],
    [
      'a legislative term',
      {
        duties: [{ action: 'recreate', every: 'term' }],
        editions: [edition([adopted('2010-04-28', { body: 'rat' })], { id: 'a' })],
      },
      '2015-06-02',
      '„Plan“ (x): Neuaufstellung überfällig seit 2 Tagen. Fällig war der 31.05.2015: zwölf Monate nach Beginn der Wahlperiode WP17 am 01.06.2014, zuletzt erfüllt durch den Beschluss des Rates vom 28.04.2010 (Fassung a). Federführung: Feuerwehr (FB 37).',
      '“Plan” (x): new edition overdue for 2 days. It was due on 31 May 2015: twelve months after the term WP17 began on 1 June 2014, last met by the adoption by Rat on 28 April 2010 (edition a). Lead: Feuerwehr (FB 37).',
    ],
    [
      'the start of validity',
      {
        duties: [{ action: 'update', every: 'P2Y', counted_from: 'valid_from' }],
        editions: [edition([published('2019-12-11')], { id: 'a', valid_from: '2020-01-01' })],
      },
      '2022-01-01',
      '„Plan“ (x): Fortschreibung überfällig seit 1 Tag. Fällig war der 31.12.2021: zwei Jahre ab Beginn der Geltung am 01.01.2020 (Fassung a). Federführung: Feuerwehr (FB 37).',
      '“Plan” (x): update overdue for 1 day. It was due on 31 December 2021: two years from the start of validity on 1 January 2020 (edition a). Lead: Feuerwehr (FB 37).',
    ],
    [
      'the date of the data',
      {
        duties: [{ action: 'update', every: 'P2Y', counted_from: 'data_as_of' }],
        editions: [edition([published('2016-05-01')], { id: 'a', data_as_of: '2015-12-31' })],
      },
      '2018-01-01',
      '„Plan“ (x): Fortschreibung überfällig seit 1 Tag. Fällig war der 31.12.2017: zwei Jahre nach dem Datenstand vom 31.12.2015 (Fassung a). Federführung: Feuerwehr (FB 37).',
      '“Plan” (x): update overdue for 1 day. It was due on 31 December 2017: two years after the date of the data, 31 December 2015 (edition a). Lead: Feuerwehr (FB 37).',
    ],
    [
      'a confirmation and a review',
      {
        duties: [{ action: 'confirm', every: 'P1Y' }],
        editions: [edition([adopted('2016-01-01'), confirmed('2017-05-03'), reviewed('2018-01-01')], { id: 'a' })],
      },
      '2018-05-08',
      '„Plan“ (x): Bestätigung überfällig seit 5 Tagen. Fällig war der 03.05.2018: ein Jahr nach der Bestätigung vom 03.05.2017 (Fassung a). Federführung: Feuerwehr (FB 37).',
      '“Plan” (x): confirmation overdue for 5 days. It was due on 3 May 2018: one year after the confirmation on 3 May 2017 (edition a). Lead: Feuerwehr (FB 37).',
    ],
  ])('%s', (_, plan, asOf, de, en) => {
    const found = run(updateOverdue, plan, asOf, { legislative_terms: terms });
    expect(found.map(({ message }) => message)).toEqual([{ de, en }]);
  });

  it('names a duty by its id only beside others of its name that hold', () => {
    const told = (...more: NonNullable<PlanData['duties']>): (string | undefined)[] =>
      run(
        updateOverdue,
        { ...fireProtection, duties: [{ action: 'update', every: 'P5Y' }, ...more] },
        '2024-12-03',
      ).map(({ message }) => / (Fortschreibung.*?) überfällig/.exec(message.de)?.[1]);
    expect(told({ action: 'notify' })).toEqual(['Fortschreibung']);
    expect(told({ action: 'update', id: 'alt', valid_until: '2020' })).toEqual(['Fortschreibung']);
    expect(told({ action: 'update', id: 'zweite' })).toEqual(['Fortschreibung (update)']);
  });

  it.each<[string, NonNullable<PlanData['revision']>, string, string]>([
    [
      'a beginning',
      { since: '2023-11' },
      'In Überarbeitung seit November 2023.',
      'Under revision since November 2023.',
    ],
    ['an end', { expected: '2025' }, 'In Überarbeitung, erwartet für 2025.', 'Under revision, expected for 2025.'],
    ['neither', {}, 'In Überarbeitung.', 'Under revision.'],
  ])('tells of a revision with %s', (_, revision, de, en) => {
    const [finding] = run(updateOverdue, { ...fireProtection, revision }, '2024-12-03');
    expect(finding?.message.de).toContain(`NRW). ${de} Federführung`);
    expect(finding?.message.en).toContain(`NRW). ${en} Lead`);
  });

  it('names a body that nobody has entered by its id, and no edition where there is none', () => {
    const by = { editions: [edition([adopted('2018-05-16', { body: 'unbekannt' })], { id: '2018' })] };
    expect(run(updateOverdue, { ...fireProtection, ...by }, '2024-12-03')[0]?.message.de).toContain(
      'nach dem Beschluss vom 16.05.2018 (unbekannt, Fassung 2018, § 3',
    );
    const [first] = run(updateOverdue, { duties: [{ action: 'notify', first_due: '2018-05-07' }] }, '2018-05-08');
    expect(first?.message.de).toContain('erster Termin, bisher durch nichts erfüllt. Federführung');
    expect([first?.related, first?.data?.['edition'], first?.data?.['anchor']]).toEqual([[], null, null]);
  });

  it.each([
    [{ action: 'update', counted_from: 'published' }, 'published', 'Veröffentlichung', 'publication'],
    [{ action: 'update', counted_from: 'submitted' }, 'submitted', 'Einreichung', 'submission'],
    [{ action: 'review' }, 'reviewed', 'Überprüfung', 'review'],
  ] as const)('counts %s from what was %s', (duty, type, de, en) => {
    const duties = [{ ...duty, every: 'P1Y' }];
    const editions = [edition([adopted('2015-01-01'), { type, date: '2016-05-16' }])];
    const [finding] = run(updateOverdue, { duties, editions }, '2018-05-08');
    expect(finding?.message.de).toContain(`ein Jahr nach der ${de} vom 16.05.2016`);
    expect(finding?.message.en).toContain(`one year after the ${en} on 16 May 2016`);
  });

  it('counts the dates that are open from two on', () => {
    const duties = [{ action: 'notify', every: 'P1Y', counted_from: 'fixed', first_due: '2017-03-15' }] as const;
    const told = (asOf: string) => run(updateOverdue, { duties }, asOf)[0]?.message.de;
    expect(told('2018-03-15')).not.toContain('Offen sind');
    expect(told('2018-03-16')).toContain(' Offen sind 2 Termine. ');
  });

  it('says nothing of external, planned and discontinued plans', () => {
    for (const more of [{ responsible: 'external' }, { status: 'planned' }, { status: 'discontinued' }] as const) {
      for (const rule of rules) expect(run(rule, { ...fireProtection, ...more }, '2024-12-03')).toEqual([]);
    }
  });
});

describe('update-due-soon', () => {
  it.each([
    ['2023-05-15', 'fällig in 1 Tag, am 16.05.2023: ', 'due in 1 day, on 16 May 2023: '],
    ['2023-05-16', 'fällig heute, am 16.05.2023: ', 'due today, on 16 May 2023: '],
  ])('on %s', (asOf, de, en) => {
    const [finding] = run(updateDueSoon, fireProtection, asOf);
    expect(finding?.message.de).toContain(`Fortschreibung ${de}fünf Jahre nach dem Beschluss des Rates`);
    expect(finding?.message.de).toContain('Der Vorlauf hat am 16.11.2022 begonnen.');
    expect(finding?.message.en).toContain(`update ${en}five years after the adoption by Rat`);
  });

  it('names both ends of an imprecise date', () => {
    const plan = { duties: [{ action: 'update', every: 'P2Y' }], editions: [edition([adopted('2016-06')])] } as const;
    expect(run(updateDueSoon, plan, '2018-05-30')[0]?.message).toMatchObject({
      de: expect.stringContaining('fällig frühestens in 2 Tagen, am 01.06.2018, spätestens am 30.06.2018: zwei Jahre'),
      en: expect.stringContaining(
        'due in 2 days at the earliest, on 1 June 2018, and on 30 June 2018 at the latest: two',
      ),
    });
    expect(run(updateDueSoon, plan, '2018-06-01')[0]?.message.de).toContain('fällig frühestens heute, am 01.06.2018');
  });
});

describe('every rule of this kind', () => {
  it('has documentation, messages and help in both languages', () => {
    for (const rule of rules) {
      for (const { title, what, why, mend, bad, good } of [rule.docs.de, rule.docs.en]) {
        for (const text of [title, what, why, mend, bad, good]) expect(text).not.toBe('');
      }
      expect(rule.docs.de.title).not.toBe(rule.docs.en.title);
    }
  });
});
