import { describe, expect, it } from 'vitest';
import { lateAdvice, onlyNoted } from '../../src/deadlines/consultation-faults.ts';
import type { Consultation, Paper } from '../../src/model/entry-data.ts';
import { consultationOrder } from '../../src/rules/consultation-order.ts';
import { adopted, edition } from './case.ts';
import { runOn } from './run-rule.ts';

function paper(consultations: readonly Consultation[], more: Partial<Paper> = {}): Paper {
  return { id: 'p', title: 'P', date: '2018-04-03', consultations, ...more };
}

const kja: Consultation = { body: 'kja', role: 'noting', date: '2018-04-24' };
const decision: Consultation = { body: 'rat', role: 'deciding', date: '2018-05-16' };
const motion: Paper = { id: 'm', title: 'M', type: 'motion', status: 'settled', date: '2018-01-15' };

function undecided(...papers: readonly Paper[]): string[] {
  return runOn(consultationOrder, { paper: papers }, '2018-05-08').map(({ entry, path }) => `${entry?.id}${path}`);
}

describe('advice after the decision', () => {
  const late = (...steps: readonly Consultation[]): string[] =>
    lateAdvice(paper(steps)).map(({ advice }) => `${advice.body} ${advice.index}`);

  it('is told of every body once', () => {
    const steps = [
      { body: 'kja', role: 'hearing', date: '2018-05-29' },
      { body: 'kja', role: 'recommending', date: '2018-06-05' },
      { body: 'ha', role: 'advising', date: '2018-05-17' },
    ] as const;
    expect(late(decision, ...steps)).toEqual(['kja 1', 'ha 3']);
  });

  it('counts from the last decision, and not where one has no date yet', () => {
    const after: Consultation = { body: 'kja', role: 'preliminary', date: '2018-05-29' };
    expect(late(after, decision)).toEqual(['kja 0']);
    expect(late(after, decision, { ...decision, body: 'bv', date: '2018-06-01' })).toEqual([]);
    expect(late(after, decision, { body: 'bv', role: 'deciding' })).toEqual([]);
    expect(late(after)).toEqual([]);
  });

  it('counts each role that advises', () => {
    for (const role of ['hearing', 'preliminary', 'recommending', 'advising'] as const) {
      expect(late(decision, { body: 'kja', role, date: '2018-05-29' }), role).toEqual(['kja 1']);
    }
  });

  it('does not go by the order in which the paper lists it', () => {
    const after: Consultation = { body: 'kja', role: 'hearing', date: '2018-05-29' };
    expect(late(after, { ...decision, body: 'bv', date: '2018-06-01' }, decision)).toEqual([]);
    expect(late(after, { ...after, date: '2018-04-24' }, decision)).toEqual([]);
    expect(late({ ...after, date: '2018-04-24' }, after, decision)).toEqual([]);
    expect(late(after, { ...after, role: 'advising' }, decision)).toEqual(['kja 0']);
    expect(lateAdvice(paper([after, decision, { ...decision, body: 'bv' }]))[0]?.decision.body).toBe('rat');
  });

  it('is told beside steps without a date that do not decide', () => {
    const after: Consultation = { body: 'kja', role: 'hearing', date: '2018-05-29' };
    expect(late(after, decision, { body: 'bv', role: 'noting' })).toEqual(['kja 0']);
  });

  it('is silent on the same day, on imprecise dates, on noting, and on unknown roles and dates', () => {
    expect(late(decision, { body: 'kja', role: 'hearing', date: '2018-05-16' })).toEqual([]);
    expect(late(decision, { body: 'kja', role: 'hearing', date: '2018-05' })).toEqual([]);
    expect(late(decision, { body: 'kja', role: 'hearing', date: '2018-06' })).toEqual(['kja 1']);
    expect(late(decision, { body: 'kja', role: 'noting', date: '2018-06' })).toEqual([]);
    expect(late(decision, { body: 'kja', role: 'unknown', date: '2018-06' }, { body: 'ha', date: '2018-06' })).toEqual(
      [],
    );
    expect(late(decision, { body: 'kja', role: 'hearing' })).toEqual([]);
  });
});

describe('adopted by a body that only took note', () => {
  it('needs every consultation of the body to be noting', () => {
    expect(onlyNoted(paper([kja, decision]), 'kja')?.index).toBe(0);
    expect(onlyNoted(paper([kja, { ...kja, role: 'recommending' }]), 'kja')).toBeUndefined();
    expect(onlyNoted(paper([{ body: 'kja' }]), 'kja')).toBeUndefined();
    expect(onlyNoted(paper([kja]), 'rat')).toBeUndefined();
    expect(onlyNoted(paper([]), undefined)).toBeUndefined();
    expect(onlyNoted(paper([kja, decision]), undefined)).toBeUndefined();
    expect(onlyNoted(paper([kja]), undefined)?.body).toBe('kja');
  });

  it('is told at the event', () => {
    const plan = {
      id: 'x',
      title: 'X',
      editions: [edition([adopted('2018-04-24', { body: 'kja', paper: 'p' })], { id: 'a' })],
    };
    const [finding] = runOn(consultationOrder, { plan: [plan], paper: [paper([kja])] }, '2018-05-08');
    expect(finding).toMatchObject({ path: '/editions/0/events/0', subject: 'paper:p', data: { edition: 'a' } });
    const [noted] = plan.editions[0]?.events ?? [];
    const asNoted = {
      ...plan,
      editions: [edition([{ type: 'noted', date: noted?.date ?? '', paper: 'p', body: 'kja' }])],
    };
    expect(runOn(consultationOrder, { plan: [asNoted], paper: [paper([kja])] }, '2018-05-08')).toEqual([]);
  });
});

describe('a motion that is settled', () => {
  const settling = paper([kja], { settles: ['m'] });

  it('without a decision is told once, at the last paper that settles it', () => {
    expect(undecided(motion, settling)).toEqual(['p/settles/0']);
    expect(undecided(motion, settling, { ...settling, id: 'q' })).toEqual(['q/settles/0']);
    expect(undecided(settling)).toEqual(['p/settles/0']);
    expect(undecided(motion, { ...settling, settles: ['other', 'm'] })).toEqual(['p/settles/0', 'p/settles/1']);
  });

  it('by a decision is in order, in whichever paper it was taken', () => {
    expect(undecided(motion, { ...settling, consultations: [kja, decision] })).toEqual([]);
    expect(undecided(motion, settling, { ...settling, id: 'q', consultations: [decision] })).toEqual([]);
    expect(undecided({ ...motion, consultations: [decision] }, settling)).toEqual([]);
    expect(
      undecided({ ...motion, consultations: [{ body: 'rat', role: 'deciding', result: 'ja' }] }, settling),
    ).toEqual([]);
  });

  it('is settled only by the body that was to decide, where the motion names it', () => {
    const asked = { ...motion, consultations: [{ body: 'rat', role: 'deciding' }, kja] } as const;
    expect(undecided(asked, { ...settling, consultations: [{ ...decision, body: 'kja' }] })).toEqual(['p/settles/0']);
    expect(undecided(asked, { ...settling, consultations: [decision] })).toEqual([]);
  });

  it('is not judged where roles are unknown or there is no order of consultation', () => {
    expect(undecided(motion, { ...settling, consultations: [kja, { body: 'rat' }] })).toEqual([]);
    expect(undecided(motion, { ...settling, consultations: [kja, { body: 'rat', role: 'unknown' }] })).toEqual([]);
    expect(undecided(motion, { ...settling, consultations: [] })).toEqual([]);
    expect(undecided({ ...motion, consultations: [{ body: 'rat' }] }, settling)).toEqual([]);
    expect(undecided({ ...motion, consultations: [{ body: 'rat', date: '2018-06-20' }] }, settling)).toEqual([]);
  });

  it('was not settled where it was only brought in', () => {
    expect(undecided({ ...motion, consultations: [{ body: 'rat', date: '2018-01-24' }] }, settling)).toEqual([
      'p/settles/0',
    ]);
    expect(undecided({ ...motion, consultations: [{ body: 'rat', role: 'deciding' }] }, settling)).toEqual([
      'p/settles/0',
    ]);
  });

  it('was not settled by whoever answered after it was only brought in, and before is before every answer', () => {
    const brought = (date: string): Paper => ({ ...motion, consultations: [{ body: 'rat', date }] });
    const earlier = { ...settling, id: 'q', date: '2018-02-01' };
    expect(undecided(brought('2018-03-01'), settling, earlier)).toEqual([]);
    expect(undecided(brought('2018-01-31'), settling, earlier)).toEqual(['q/settles/0']);
    expect(undecided(brought('2018-04-02'), settling)).toEqual(['p/settles/0']);
    expect(undecided(brought('2018-04-03'), settling)).toEqual([]);
    expect(undecided(brought('2018-04-02'), { id: 'p', title: 'P', consultations: [kja], settles: ['m'] })).toEqual([]);
  });

  it('by itself needs a decision too', () => {
    expect(undecided(motion)).toEqual([]);
    expect(undecided({ ...motion, consultations: [kja] })).toEqual(['m/status']);
    expect(undecided({ ...motion, status: 'open', consultations: [kja] })).toEqual([]);
    expect(undecided({ ...motion, consultations: [kja, decision] })).toEqual([]);
  });

  it('is no inquiry', () => {
    expect(undecided({ ...motion, type: 'inquiry' }, settling)).toEqual([]);
    expect(undecided({ ...motion, type: 'inquiry', consultations: [kja] })).toEqual([]);
  });
});
