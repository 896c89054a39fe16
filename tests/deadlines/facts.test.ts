import { describe, expect, it } from 'vitest';
import { backwardSpans } from '../../src/deadlines/backward-spans.ts';
import type { Paper } from '../../src/model/entry-data.ts';
import { consultationOrder } from '../../src/rules/consultation-order.ts';
import { dateImplausible } from '../../src/rules/date-implausible.ts';
import { deadlineUnknown } from '../../src/rules/deadline-unknown.ts';
import { editionExpired } from '../../src/rules/edition-expired.ts';
import { revisionLate } from '../../src/rules/revision-late.ts';
import { registerOf, type RegisterData } from '../support/register.ts';
import { adopted, edition, published, withdrawn } from './case.ts';
import { run, runOn } from './run-rule.ts';

describe('what ends before it begins', () => {
  const spans = (data: RegisterData): string[] =>
    registerOf(data).entries.flatMap((entry) =>
      backwardSpans(entry).map(
        ({ what, part, from, until }) => `${what.de} | ${what.en} | ${part} | ${from.path} | ${until.path}`,
      ),
    );
  const backward = { valid_from: '2018', valid_until: '2017' };

  it('is a deviation from a definition, too', () => {
    const deviation = { reason: 'x', agreed_on: '2018', until: '2017' };
    const indicators = [{ indicator: 'i' }, { indicator: 'i', deviation }];
    expect(spans({ plan: [{ id: 'p', title: 'P', indicators, terms: [{ term: 't', deviation }] }] })).toEqual([
      'Abweichung bei i | deviation at i | i | /indicators/1/deviation/agreed_on | /indicators/1/deviation/until',
      'Abweichung bei t | deviation at t | t | /terms/0/deviation/agreed_on | /terms/0/deviation/until',
    ]);
  });

  it('is a definition of an indicator or a term', () => {
    const definitions = [{ id: 'a' }, { id: 'b', ...backward }];
    const told = [
      'Definition b | definition b | b | /definitions/1/valid_from | /definitions/1/valid_until',
      'Definition b | definition b | b | /definitions/1/valid_from | /definitions/1/valid_until',
    ];
    expect(
      spans({ indicator: [{ id: 'i', name: 'I', definitions }], term: [{ id: 't', name: 'T', definitions }] }),
    ).toEqual(told);
  });

  it('is an edition withdrawn before it was adopted', () => {
    const of = (...events: Parameters<typeof edition>[0]) =>
      spans({ plan: [{ id: 'p', title: 'P', editions: [edition(events, { id: 'e' })] }] });
    expect(of(adopted('2018'), withdrawn('2017'))).toEqual([
      'Fassung e (Beschluss und Rücknahme) | edition e (adoption and withdrawal) | e | /editions/0/events/0/date | /editions/0/events/1/date',
    ]);
    expect([of(adopted('2017'), withdrawn('2017')), of(adopted('2018')), of(withdrawn('2017')), of()]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(of(published('2018'), withdrawn('2017'))).toEqual([]);
  });

  it('needs both ends, and a day between them', () => {
    const area = (more: { valid_from?: string; valid_until?: string }) =>
      spans({ area: [{ id: 'a', name: 'A', ...more }] }).length;
    expect([area(backward), area({ valid_from: '2018' }), area({ valid_until: '2017' }), area({})]).toEqual([
      1, 0, 0, 0,
    ]);
    expect(area({ valid_from: '2017-12-31', valid_until: '2017' })).toBe(0);
    expect(spans({ paper: [{ id: 'p', title: 'P' }], body: [{ id: 'b', name: 'B', ...backward }] })).toEqual([
      ' |  | null | /valid_from | /valid_until',
    ]);
  });
});

describe('what a machine is told', () => {
  const paper = (more: Partial<Paper>): Paper => ({ id: 'p', title: 'P', date: '2018-04-03', ...more });

  it('of dates that cannot be', () => {
    const plan = { id: 'x', title: 'X', editions: [edition([adopted('2018-06', { paper: 'p' })], { id: 'a' })] };
    const data = { plan: [plan], paper: [paper({ date: '2018-07-01' })] };
    expect(runOn(dateImplausible, data, '2018-05-08').map((finding) => finding.data)).toEqual([
      { fault: 'adopted_in_future', edition: 'a', date: '2018-06', asOf: '2018-05-08' },
      { fault: 'adopted_before_paper', edition: 'a', date: '2018-06', paper: 'p', paperDate: '2018-07-01' },
    ]);
    const backward = { area: [{ id: 'a', name: 'A', valid_from: '2018', valid_until: '2017' }] };
    expect(runOn(dateImplausible, backward, '2018-05-08').map((finding) => finding.data)).toEqual([
      { fault: 'ends_before_it_begins', from: '2018', until: '2017' },
    ]);
  });

  it('of consultations', () => {
    const decision = { body: 'rat', role: 'deciding', date: '2018-05-16' } as const;
    const late = [decision, { body: 'fw', role: 'hearing', date: '2018-05-29' }] as const;
    const only = [{ body: 'rat', role: 'noting', date: '2018-05-16' }] as const;
    const editions = [edition([adopted('2018-05-16', { paper: 'q' })], { id: 'a' })];
    const found = runOn(
      consultationOrder,
      {
        plan: [{ id: 'x', title: 'X', editions }],
        paper: [paper({ consultations: late }), paper({ id: 'q', consultations: only, settles: ['m'] })],
      },
      '2018-05-08',
    );
    expect(found.map((finding) => finding.data)).toEqual([
      {
        fault: 'advice_after_decision',
        paper: 'p',
        body: 'fw',
        role: 'hearing',
        date: '2018-05-29',
        decidedBy: 'rat',
        decidedOn: '2018-05-16',
      },
      { fault: 'settled_without_decision', motion: 'm', settledBy: 'q' },
      { fault: 'adopted_by_noting', edition: 'a', paper: 'q', body: null },
    ]);
    expect(found.at(1)?.related).toBeUndefined();
    expect(found.at(1)?.message.de).toContain('Der Antrag m gilt als erledigt');
  });

  it('of who advises, in words', () => {
    const decision = { body: 'rat', role: 'deciding', date: '2018-05-16' } as const;
    const roles = ['hearing', 'preliminary', 'recommending', 'advising'] as const;
    const told = roles.map((role) => {
      const consultations = [decision, { body: 'fw', role, date: '2018-05-29' }];
      const [finding] = runOn(consultationOrder, { paper: [paper({ consultations })] }, '2018-05-08');
      return [finding?.message.de, finding?.message.en].map(
        (text) => /Feuerwehr \(FB 37\) \((\p{L}+)\)/u.exec(text ?? '')?.[1],
      );
    });
    expect(told).toEqual([
      ['Anhörung', 'hearing'],
      ['Vorberatung', 'preliminary'],
      ['Empfehlung', 'recommending'],
      ['Beratung', 'advising'],
    ]);
  });

  it('of a motion that is settled by nobody', () => {
    const motion = paper({
      id: 'm',
      type: 'motion',
      status: 'settled',
      consultations: [{ body: 'fw', role: 'advising' }],
    });
    expect(runOn(consultationOrder, { paper: [motion] }, '2018-05-08')[0]?.data).toEqual({
      fault: 'settled_without_decision',
      motion: 'm',
      settledBy: null,
    });
    const asked = paper({
      id: 'm',
      type: 'motion',
      consultations: [
        { body: 'rat', role: 'deciding' },
        { body: 'fw', role: 'deciding' },
      ],
    });
    const settling = paper({ consultations: [{ body: 'rat', role: 'hearing' }], settles: ['m'] });
    const [finding] = runOn(consultationOrder, { paper: [asked, settling] }, '2018-05-08');
    expect(finding?.message.de).toContain('wer entscheiden soll (Rat, Feuerwehr (FB 37)), hat es nicht getan');
    expect(finding?.message.de).toContain('Beratungsfolge von „P“ (p): 1 × Anhörung.');
    expect(finding?.related?.map(({ entry, path }) => `${entry?.id}${path}`)).toEqual(['m']);
  });

  it('of revisions that are late, and that do not end before they begin', () => {
    const late = (since?: string, expected = '2018-01', lead = 'fw') =>
      run(revisionLate, { lead, revision: { expected, ...(since === undefined ? {} : { since }) } }, '2018-05-08').map(
        ({ data }) => data,
      );
    const facts = { plan: 'x', since: null, expected: '2018-01', days: 97, lead: 'fw' };
    expect(late()).toEqual([facts]);
    expect(late('2018-01-31', '2018-01', '')).toEqual([{ ...facts, since: '2018-01-31', lead: null }]);
    expect(late('2018-02-01')).toEqual([]);
  });

  it('of editions that have expired', () => {
    const editions = [edition([adopted('2012')], { id: '2012', valid_until: '2017' })];
    const facts = { plan: 'x', edition: '2012', validUntil: '2017', lead: 'fw', inRevision: false };
    expect(run(editionExpired, { editions }, '2018-05-08')[0]?.data).toEqual(facts);
    expect(run(editionExpired, { editions, lead: '' }, '2018-05-08')[0]?.data).toEqual({ ...facts, lead: null });
  });

  it('of duties without a deadline', () => {
    expect(run(deadlineUnknown, { lead: '' }, '2018-05-08')[0]?.data).toEqual({
      plan: 'x',
      state: 'unknown_rule',
      lead: null,
    });
    expect(run(deadlineUnknown, {}, '2018-05-08')[0]?.data?.['lead']).toBe('fw');
    const [never] = run(deadlineUnknown, { duties: [{ action: 'update', binding: 'mandatory' }] }, '2018-05-08');
    expect(never?.message.de).toContain('Fortschreibung ist Pflicht, wurde aber');
    const duties = [{ action: 'update', every: 'P1Y', binding: 'mandatory' }] as const;
    const [missing] = run(
      deadlineUnknown,
      { duties, editions: [edition([published('2017')], { id: 'e' })] },
      '2018-05-08',
    );
    expect(missing?.message.de).toContain('Fassung e hat kein `adopted`.');
  });
});
