import { describe, expect, it } from 'vitest';
import { deadlineRows } from '../../src/deadlines/deadline-rows.ts';
import { isInRevision, judgePlan } from '../../src/deadlines/judge-plan.ts';
import { deadlinesOf, dutiesIn } from '../../src/deadlines/register-deadlines.ts';
import type { Duty, Plan } from '../../src/model/entry-data.ts';
import { registerOf } from '../support/register.ts';
import { adopted, edition, published } from './case.ts';

const yearly: Duty = { id: 'jaehrlich', action: 'update', every: 'P1Y' };
const fiveYearly: Duty = { id: 'fuenfjaehrlich', action: 'recreate', every: 'P5Y' };

function plan(more: Partial<Plan>): Plan {
  return { id: 'x', title: 'X', editions: [edition([adopted('2017-01-01')], { id: '2017' })], ...more };
}

function judge(more: Partial<Plan>, asOf = '2018-05-08') {
  return judgePlan(plan(more), {}, asOf);
}

describe('the state of a plan', () => {
  it('is the worst of its duties', () => {
    expect(judge({ duties: [fiveYearly, yearly] }).state).toBe('overdue');
    expect(judge({ duties: [fiveYearly, { action: 'notify' }] }).state).toBe('ok');
    expect(judge({ duties: [{ action: 'notify' }, { ...yearly, valid_until: '2017' }] }).state).toBe('never_met');
    expect(judge({ duties: [yearly, { ...yearly, id: 'b', suspended: { until: '2019', reason: 'x' } }] }).state).toBe(
      'overdue',
    );
  });

  it('says of a plan without duties whether that is on purpose', () => {
    for (const said of ['on_demand', 'rolling', 'once', 'none'] as const) {
      expect(judge({ no_duty: said }).state).toBe('no_deadline');
    }
    expect(judge({ no_duty: 'unknown' }).state).toBe('unknown_rule');
    expect(judge({}).state).toBe('unknown_rule');
    expect(judge({ duties: [] }).state).toBe('unknown_rule');
    expect(judge({ duties: [], no_duty: 'rolling' }).state).toBe('no_deadline');
    expect(judge({ duties: [yearly], no_duty: 'rolling' }).state).toBe('overdue');
  });

  it('has no due dates where the plan is planned or discontinued', () => {
    for (const status of ['planned', 'discontinued'] as const) {
      const found = judge({ status, duties: [yearly] });
      expect(found.state).toBe('no_deadline');
      expect(found.duties[0]).toMatchObject({ state: 'no_deadline', due: null, days: null, missed: 0 });
      expect(judge({ status }).state).toBe('no_deadline');
    }
    expect(judge({ status: 'active', duties: [yearly] }).state).toBe('overdue');
  });
});

describe('a duty', () => {
  it('is told with all that it follows from', () => {
    const counted = { ...fiveYearly, counted_from: 'data_as_of' } as const;
    const editions = [edition([]), edition([published('2017-01-01')], { id: '2017', data_as_of: '2016-12' })];
    expect(judge({ duties: [{ action: 'notify' }, counted], editions }).duties[1]).toEqual({
      duty: counted,
      id: 'fuenfjaehrlich',
      path: '/duties/1',
      state: 'ok',
      due: '2021-12-31',
      dueEarliest: '2021-12-01',
      basis: 'period',
      term: null,
      start: '2016-12-01',
      leadStart: '2021-06-01',
      days: -1333,
      missed: 0,
      anchor: { date: '2016-12', type: 'data_as_of', body: null, path: '/editions/1/data_as_of' },
      edition: { id: '2017', path: '/editions/1' },
    });
  });

  it('without dates has none, and its action for an id where it has none', () => {
    const none = {
      due: null,
      dueEarliest: null,
      basis: null,
      term: null,
      start: null,
      leadStart: null,
      days: null,
      missed: 0,
      anchor: null,
      edition: null,
    };
    const notify: Duty = { action: 'notify' };
    const met = judge({ duties: [notify, fiveYearly], status: 'planned' }).duties;
    expect(met).toEqual([
      { ...none, duty: notify, id: 'notify', path: '/duties/0', state: 'no_deadline' },
      { ...none, duty: fiveYearly, id: 'fuenfjaehrlich', path: '/duties/1', state: 'no_deadline' },
    ]);
    expect(judge({ duties: [notify] }).duties).toEqual([
      { ...none, duty: notify, id: 'notify', path: '/duties/0', state: 'never_met' },
    ]);
  });

  it('with a first date says so', () => {
    expect(judge({ duties: [{ action: 'notify', first_due: '2018-06-01' }] }).duties[0]?.basis).toBe('first_due');
  });
});

describe('a revision', () => {
  it('is told beside the state', () => {
    expect(judge({ duties: [yearly], revision: { since: '2018-02-01' } })).toMatchObject({
      state: 'overdue',
      inRevision: true,
    });
  });

  it('has begun on its first possible day, and ends with the edition that comes out of it', () => {
    const revision = { since: '2017-03', expected: '2018-12-31' };
    expect(isInRevision(plan({ revision }), '2017-02-28')).toBe(false);
    expect(isInRevision(plan({ revision }), '2017-03-01')).toBe(true);
    const finished = plan({ revision, editions: [edition([adopted('2018-04-01')])] });
    expect(isInRevision(finished, '2018-03-31')).toBe(true);
    expect(isInRevision(finished, '2018-04-01')).toBe(false);
    expect(isInRevision(plan({ revision, editions: [edition([adopted('2017-03-31')])] }), '2018-05-08')).toBe(true);
  });

  it('without a beginning ends with an edition that came no earlier than expected', () => {
    const revision = { expected: '2018-04' };
    expect(isInRevision(plan({ revision }), '2018-05-08')).toBe(true);
    expect(isInRevision(plan({ revision, editions: [edition([published('2018-04-01')])] }), '2018-05-08')).toBe(false);
    expect(isInRevision(plan({ revision: {} }), '2018-05-08')).toBe(true);
    expect(isInRevision(plan({}), '2018-05-08')).toBe(false);
  });
});

describe('a register', () => {
  const register = registerOf({
    plan: [
      plan({ id: 'a', title: 'A', lead: 'fb', duties: [fiveYearly, { ...yearly, norm: '§ 1', binding: 'mandatory' }] }),
      plan({ id: 'b', title: 'B', responsible: 'external', duties: [yearly], revision: { since: '2018' } }),
      plan({ id: 'c', title: 'C', no_duty: 'rolling' }),
      plan({ id: 'd', title: 'D', editions: [] }),
    ],
  });

  it('is judged once for all who ask for one day', () => {
    expect(deadlinesOf(register, '2018-05-08')[0]).toBe(deadlinesOf(register, '2018-05-08')[0]);
    expect(deadlinesOf(register, '2017-01-02')[0]?.state).toBe('ok');
    expect(deadlinesOf(register, '2018-05-08')[0]?.state).toBe('overdue');
  });

  it('reports only what the administration answers for', () => {
    const found = register.ofKind('plan').flatMap((plan) => dutiesIn(register, plan, '2018-05-08', 'overdue'));
    expect(found.map(({ plan: { entry }, deadline }) => `${entry.id}#${deadline.id}`)).toEqual(['a#jaehrlich']);
  });

  it('puts what is overdue longest first, and what comes next before what comes later', () => {
    const due = (id: string, date: string): Plan => ({
      id,
      title: id,
      duties: [{ action: 'update', every: 'P1Y' }],
      editions: [edition([adopted(date)])],
    });
    const plans = [due('a', '2017-03-01'), due('b', '2016-03-01'), due('c', '2017-12-01'), due('d', '2017-12-31')];
    const rows = deadlineRows(registerOf({ plan: [due('e', '2018-05-01'), ...plans] }), '2018-05-08');
    expect(rows.map(({ cells }) => `${cells.plan} ${cells.days}`)).toEqual([
      'b 433',
      'a 68',
      'c -207',
      'd -237',
      'e -358',
    ]);
  });

  it('puts what is suspended behind what is late, however late it would be', () => {
    const duty = (more: Partial<Duty> = {}): Duty[] => [{ ...yearly, ...more }];
    const rows = deadlineRows(
      registerOf({
        plan: [
          plan({
            id: 'a',
            duties: duty({ suspended: { until: '2019', reason: 'x' } }),
            editions: [edition([adopted('2010')])],
          }),
          plan({ id: 'b', duties: duty() }),
        ],
      }),
      '2018-05-08',
    );
    expect(rows.map(({ cells }) => `${cells.plan} ${cells.state}`)).toEqual(['b overdue', 'a suspended']);
  });

  it('puts what has no date last within its state, then goes by plan and duty', () => {
    const never = (id: string, ...duties: Duty[]): Plan => ({ id, title: id, duties });
    const rows = deadlineRows(
      registerOf({
        plan: [
          never('b', { id: 'm', action: 'notify' }, { id: 'z', action: 'notify' }, { id: 'a', action: 'notify' }),
          never('a', { action: 'notify' }),
          { id: 'd', title: 'D' },
          { id: 'c', title: 'C' },
        ],
      }),
      '2018-05-08',
    );
    expect(rows.map(({ cells }) => `${cells.plan} ${cells.duty} ${cells.edition} ${cells.anchor}`)).toEqual([
      'a notify null null',
      'b a null null',
      'b m null null',
      'b z null null',
      'c null null null',
      'd null null null',
    ]);
  });

  it('gives every duty and every plan without duties as a flat row, worst first', () => {
    const rows = deadlineRows(register, '2018-05-08');
    expect(rows.map(({ cells, path }) => `${cells.plan} ${cells.duty} ${cells.state} ${path}`)).toEqual([
      'a jaehrlich overdue /duties/1',
      'b jaehrlich overdue /duties/0',
      'a fuenfjaehrlich ok /duties/0',
      'c null no_deadline ',
      'd null unknown_rule ',
    ]);
    expect(rows[0]?.cells).toEqual({
      plan: 'a',
      title: 'A',
      duty: 'jaehrlich',
      action: 'update',
      binding: 'mandatory',
      norm: '§ 1',
      lead: 'fb',
      edition: '2017',
      anchor: '2017-01-01',
      due: '2018-01-01',
      dueEarliest: '2018-01-01',
      state: 'overdue',
      days: 127,
      missed: 1,
      leadStart: '2017-07-01',
      inRevision: false,
      responsible: 'own',
    });
    expect(rows[3]?.cells).toEqual({
      plan: 'c',
      title: 'C',
      duty: null,
      action: null,
      binding: null,
      norm: null,
      lead: null,
      edition: '2017',
      anchor: null,
      due: null,
      dueEarliest: null,
      state: 'no_deadline',
      days: null,
      missed: 0,
      leadStart: null,
      inRevision: false,
      responsible: 'own',
    });
  });
});
