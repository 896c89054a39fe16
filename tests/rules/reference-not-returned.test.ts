import { expect, it } from 'vitest';
import type { Plan, PlanReference } from '../../src/model/entry-data.ts';
import { referenceNotReturned } from '../../src/rules/reference-not-returned.ts';
import { registerOf } from '../support/register.ts';
import { places, runRule } from '../support/run-rule.ts';

const to = (plan: string, relation: NonNullable<PlanReference['relation']> = 'coordinates_with'): PlanReference => ({
  plan,
  relation,
});
const plan = (id: string, references?: readonly PlanReference[], more: Partial<Plan> = {}): Plan => ({
  id,
  title: id,
  ...(references === undefined ? {} : { references }),
  ...more,
});
const run = (...plans: Plan[]) => runRule(referenceNotReturned, registerOf({ plan: plans }));

it('only coordination needs two', () => {
  expect(places(run(plan('a', [{ plan: 'b' }, to('b')]), plan('b')))).toEqual(['a/references/1/plan → plan:b']);
  expect(run(plan('a', [to('b', 'refers_to'), { plan: 'b' }]), plan('b'))).toEqual([]);
  expect(run(plan('a', [to('b')]), plan('b', [to('c', 'refers_to'), to('a')]))).toEqual([]);
  expect(places(run(plan('a', [to('b')]), plan('b', [to('a', 'refers_to')])))).toHaveLength(1);
  expect(places(run(plan('a', [to('b')]), plan('b', [to('c')]), plan('c', [to('b')])))).toHaveLength(1);
});

it('not with itself, nobody, or what is discontinued; a typing error counts as what was meant', () => {
  expect(run(plan('a', [to('a')]))).toEqual([]);
  expect(run(plan('a', [to('weg')]))).toEqual([]);
  expect(run(plan('a', [to('b')]), plan('b', [], { status: 'discontinued' }))).toEqual([]);
  expect(run(plan('altenplanung', [to('b')]), plan('b', [to('altenplannung')]))).toEqual([]);
});

it('tells where the other reference is missing and how it would be written', () => {
  const fix = (other: Plan) => {
    const [finding] = run(plan('a', [to('b')]), other);
    return [finding?.related?.map(({ path, on }) => [path, on]), finding?.fix];
  };
  const append = { kind: 'append-item', path: '/references', value: { plan: 'a', relation: 'coordinates_with' } };
  expect(fix(plan('b'))).toEqual([[['', 'key']], expect.objectContaining(append)]);
  expect(fix(plan('b', []))).toEqual([[['/references', 'key']], expect.objectContaining(append)]);
});
