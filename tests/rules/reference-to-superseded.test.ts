import { describe, expect, it } from 'vitest';
import type { Area, Body, Plan } from '../../src/model/entry-data.ts';
import { referenceToSuperseded } from '../../src/rules/reference-to-superseded.ts';
import { registerOf, type RegisterData } from '../support/register.ts';
import { places, runRule } from '../support/run-rule.ts';

const run = (data: RegisterData) => runRule(referenceToSuperseded, registerOf(data));
const found = (data: RegisterData) => places(run(data));

const plan = (id: string, more: Partial<Plan> = {}): Plan => ({ id, title: id.toUpperCase(), ...more });
const over: Plan = plan('alt', { status: 'discontinued' });
const dissolved: Body = { id: 'alt', name: 'Alt', valid_until: '2017-12-31' };
const ended: Area = { id: 'alt', name: 'Alt', valid_until: '2017-12-31' };

describe('the keys that speak of the present', () => {
  it.each<[RegisterData, string]>([
    [{ plan: [over, plan('a', { references: [{ plan: 'alt' }] })] }, 'a/references/0/plan → plan:alt'],
    [{ plan: [over, plan('a', { part_of: 'alt' })] }, 'a/part_of → plan:alt'],
    [{ body: [dissolved], plan: [plan('a', { lead: 'alt' })] }, 'a/lead → body:alt'],
    [{ body: [dissolved], plan: [plan('a', { involved: ['alt'] })] }, 'a/involved/0 → body:alt'],
    [{ body: [dissolved], plan: [plan('a', { adopting_body: 'alt' })] }, 'a/adopting_body → body:alt'],
    [{ area: [ended], plan: [plan('a', { areas: ['alt'] })] }, 'a/areas/0 → area:alt'],
    [
      { area: [ended], plan: [plan('a', { indicators: [{ indicator: 'i', targets: [{ area: 'alt', value: 1 }] }] })] },
      'a/indicators/0/targets/0/area → area:alt',
    ],
    [{ body: [dissolved], indicator: [{ id: 'i', name: 'I', custodian: 'alt' }] }, 'i/custodian → body:alt'],
    [{ body: [dissolved], indicator: [{ id: 'i', name: 'I', providers: ['alt'] }] }, 'i/providers/0 → body:alt'],
    [{ area: [ended], indicator: [{ id: 'i', name: 'I', area_layers: ['alt'] }] }, 'i/area_layers/0 → area:alt'],
    [{ body: [dissolved, { id: 'b', name: 'B', parent: 'alt' }] }, 'b/parent → body:alt'],
    [{ body: [dissolved, { id: 'b', name: 'B', lead: 'alt' }] }, 'b/lead → body:alt'],
    [{ body: [dissolved, { id: 'b', name: 'B', members: ['alt'] }] }, 'b/members/0 → body:alt'],
    [{ body: [dissolved, { id: 'b', name: 'B', members: [{ body: 'alt' }] }] }, 'b/members/0/body → body:alt'],
    [{ body: [dissolved], area: [{ id: 'b', name: 'B', holder: 'alt' }] }, 'b/holder → body:alt'],
    [{ area: [ended, { id: 'b', name: 'B', parent: 'alt' }] }, 'b/parent → area:alt'],
  ])('%o', (data, expected) => {
    expect(found(data)).toEqual([expected]);
  });

  it('history may name it', () => {
    const event = { type: 'adopted', date: '2016', body: 'alt' } as const;
    const use = { indicator: 'i', deviation: { reason: 'x', agreed_by: 'alt' } };
    expect(
      found({
        body: [dissolved, { id: 'b', name: 'B', valid_until: '2016', successors: ['alt'] }],
        plan: [over, plan('a', { replaces: ['alt'], editions: [{ id: 'e', events: [event] }], indicators: [use] })],
        paper: [{ id: 'p', title: 'P', lead: 'alt', consultations: [{ body: 'alt' }], plans: ['alt'] }],
      }),
    ).toEqual([]);
  });

  it('what is over itself may name it', () => {
    expect(found({ plan: [over, plan('a', { status: 'discontinued', references: [{ plan: 'alt' }] })] })).toEqual([]);
    expect(
      found({ plan: [over, plan('a', { replaced_by: ['b'], references: [{ plan: 'alt' }] }), plan('b')] }),
    ).toEqual([]);
    expect(found({ body: [dissolved, { id: 'b', name: 'B', valid_until: '2016', parent: 'alt' }] })).toEqual([]);
    expect(found({ area: [ended, { id: 'b', name: 'B', status: 'discontinued', parent: 'alt' }] })).toEqual([]);
    expect(found({ plan: [over, plan('a', { status: 'planned', part_of: 'alt' })] })).toEqual(['a/part_of → plan:alt']);
  });

  it('what is not there is a finding of another kind', () => {
    expect(found({ plan: [plan('a', { part_of: 'weg', lead: 'weg' })] })).toEqual([]);
  });
});

describe('what stands in its place', () => {
  const of = (plans: readonly Plan[]) => run({ plan: [...plans, plan('z', { part_of: 'a' })] }).map(({ data }) => data);
  const adopted = (date: string) => [{ id: 'e', events: [{ type: 'adopted', date }] }] as const;

  it('is the last of a chain that is in force', () => {
    expect(of([plan('a', { replaced_by: ['b'] }), plan('b', { replaced_by: ['c'] }), plan('c')])).toEqual([
      { successor: 'plan:c' },
    ]);
    expect(of([plan('a'), plan('b', { replaces: ['a'] })])).toEqual([{ successor: 'plan:b' }]);
    expect(of([plan('a', { replaced_by: ['b'] }), plan('b', { status: 'planned' })])).toEqual([]);
    expect(of([plan('a', { replaced_by: ['b'] }), plan('b', { editions: adopted('2018-05-09') })])).toEqual([]);
    expect(of([plan('a', { replaced_by: ['b'] }), plan('b', { editions: adopted('2018-05-08') })])).toEqual([
      { successor: 'plan:b' },
    ]);
    const both = [{ id: 'e', events: [...adopted('2018-05-08')[0].events, ...adopted('2019')[0].events] }];
    expect(of([plan('a', { replaced_by: ['b'] }), plan('b', { editions: both })])).toEqual([{ successor: 'plan:b' }]);
    expect(of([plan('a', { replaced_by: ['weg', 'c'] }), plan('c')])).toEqual([{ successor: 'plan:c' }]);
  });

  it('leads through what is discontinued itself', () => {
    const gone = plan('b', { status: 'discontinued', replaced_by: ['c'] });
    expect(of([plan('a', { replaced_by: ['b'] }), gone, plan('c')])).toEqual([{ successor: 'plan:c' }]);
    expect(of([plan('a', { replaced_by: ['b'] }), plan('b', { status: 'discontinued' })])).toEqual([]);
    expect(
      of([plan('a', { status: 'discontinued', replaced_by: ['b'] }), plan('b', { status: 'discontinued' })]),
    ).toEqual([undefined]);
  });

  it('is nothing where the chain runs in a circle, which is a finding of its own', () => {
    expect(of([plan('a', { replaced_by: ['b'] }), plan('b', { replaced_by: ['a'] })])).toEqual([]);
  });

  it('of a body is the first that lives, by whatever way', () => {
    const bodies = (...more: Body[]) =>
      run({ body: [...more], plan: [plan('a', { lead: 'alt' })] }).map(({ data }) => data);
    const next = (id: string, successors: string[], valid_until = '2017'): Body => ({
      ...{ id, name: id, successors },
      ...(valid_until === '' ? {} : { valid_until }),
    });
    expect(bodies(next('alt', ['b', 'c']), next('b', ['d']), next('c', [], ''), next('d', [], ''))).toEqual([
      { successor: 'body:c' },
    ]);
    expect(bodies(next('alt', ['b', 'weg']), next('b', ['alt', 'd']), next('d', [], ''))).toEqual([
      { successor: 'body:d' },
    ]);
    expect(bodies(next('alt', ['b']), next('b', ['alt']))).toEqual([undefined]);
    expect(bodies({ id: 'alt', name: 'Alt', status: 'discontinued' })).toEqual([undefined]);
    expect(bodies({ id: 'alt', name: 'Alt', valid_until: '2018-05-08' })).toEqual([]);
    expect(bodies({ id: 'alt', name: 'Alt', valid_until: '2018-05-07' })).toEqual([undefined]);
  });

  it('of an area is told on either side, or by its layer', () => {
    const areas = (...more: Area[]) =>
      run({ area: more, plan: [plan('a', { areas: ['x'] })] }).map(({ data, message }) => [data, message.de]);
    const layer: Area = { id: 'l', name: 'L', layer: true, valid_until: '2015' };
    const words = '„A“ (a) nennt „X“ (x); die Raumgliederung gilt nicht mehr.';
    expect(areas({ id: 'x', name: 'X', valid_until: '2015', replaced_by: 'y' }, { id: 'y', name: 'Y' })).toEqual([
      [{ successor: 'area:y' }, words],
    ]);
    expect(areas({ id: 'x', name: 'X', valid_until: '2015' }, { id: 'y', name: 'Y', replaces: 'x' })).toEqual([
      [{ successor: 'area:y' }, words],
    ]);
    expect(areas({ id: 'x', name: 'X', layer_of: 'l' }, layer, { id: 'm', name: 'M', replaces: 'l' })).toEqual([
      [{ successor: 'area:m' }, words],
    ]);
    expect(areas({ id: 'x', name: 'X', layer_of: 'l' }, { ...layer, valid_until: '2019' })).toEqual([]);
    expect(areas({ id: 'x', name: 'X', valid_until: '2015' })).toEqual([[undefined, words]]);
    expect(areas({ id: 'x', name: 'X', valid_until: '2015' }, { id: 'y', name: 'Y', parent: 'x' })[0]).toEqual([
      undefined,
      words,
    ]);
  });
});

describe('an edition', () => {
  const withdrawn = (date: string, type: 'withdrawn' | 'published' = 'withdrawn') =>
    found({
      plan: [
        plan('b', { editions: [{ id: '2010' }, { id: '2014', events: [{ type, date }] }] }),
        plan('a', { references: [{ plan: 'b' }, { plan: 'b', edition: '2014' }] }),
      ],
    });
  it('that was withdrawn is told at the reference to it', () => {
    expect(withdrawn('2018-05-08')).toEqual(['a/references/1/edition → plan:b#2014']);
    expect(withdrawn('2018-05-09')).toEqual([]);
    expect(withdrawn('2018-05')).toEqual([]);
    expect(withdrawn('2018-05-08', 'published')).toEqual([]);
    expect(found({ plan: [plan('b'), plan('a', { references: [{ plan: 'b', edition: '2014' }] })] })).toEqual([]);
    expect(found({ plan: [plan('a', { references: [{ plan: 'weg', edition: '2014' }] })] })).toEqual([]);
    expect(
      found({
        plan: [plan('b', { editions: [{ id: '2014' }] }), plan('a', { references: [{ plan: 'b', edition: '2014' }] })],
      }),
    ).toEqual([]);
  });
});

describe('where it ends', () => {
  const ends = (data: RegisterData) =>
    run(data).flatMap(({ related }) => related?.map(({ entry, path }) => `${entry?.id}${path}`) ?? []);

  it('is told at the side that says so', () => {
    const z = plan('z', { part_of: 'a' });
    expect(ends({ plan: [z, plan('a', { replaced_by: ['weg', 'b'] }), plan('b')] })).toEqual(['a/replaced_by/1']);
    expect(ends({ plan: [z, plan('a'), plan('b', { replaces: ['weg', 'a'] })] })).toEqual(['b/replaces/1']);
    expect(ends({ plan: [z, plan('a', { status: 'discontinued' })] })).toEqual(['a/status']);
  });

  it('is the status or the last day of a body and an area', () => {
    const led = [plan('a', { lead: 'x', areas: ['y'] })];
    expect(
      ends({
        plan: led,
        body: [{ id: 'x', name: 'X', status: 'discontinued' }],
        area: [{ id: 'y', name: 'Y', valid_until: '2017' }],
      }),
    ).toEqual(['x/status', 'y/valid_until']);
  });

  it('of an edition is told to a machine with the edition that holds', () => {
    const gone = { id: '2014', events: [{ type: 'withdrawn', date: '2017' }] } as const;
    const holds = { id: '2018', events: [{ type: 'adopted', date: '2018-01-01' }] } as const;
    const told = (...editions: NonNullable<Plan['editions']>) =>
      run({ plan: [plan('b', { editions }), plan('a', { references: [{ plan: 'b', edition: '2014' }] })] }).map(
        ({ data, help }) => [data, help?.en],
      );
    expect(told(gone, holds)).toEqual([[{ successor: 'plan:b#2018' }, 'Refer to the edition that holds, “2018”.']]);
    expect(told(gone)).toEqual([[undefined, 'Check the reference; no edition that holds is entered.']]);
  });
});
