import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/entry-data.ts';
import { supersessionBroken } from '../../src/rules/supersession-broken.ts';
import { registerOf, type RegisterData } from '../support/register.ts';
import { places, runRule } from '../support/run-rule.ts';

const run = (data: RegisterData) => runRule(supersessionBroken, registerOf(data));
const found = (data: RegisterData) => places(run(data));
const messages = (data: RegisterData) => run(data).map(({ message }) => message.de);
const plan = (id: string, more: Partial<Plan> = {}): Plan => ({ id, title: id.toUpperCase(), ...more });

describe('cycles', () => {
  it.each<[string, RegisterData, string]>([
    ['part_of', { plan: [plan('a', { part_of: 'b' }), plan('b', { part_of: 'a' })] }, 'a → b → a'],
    [
      'successors',
      {
        body: [
          { id: 'a', name: 'A', successors: ['c', 'b'] },
          { id: 'b', name: 'B', successors: ['a'] },
          { id: 'c', name: 'C' },
        ],
      },
      'a → b → a',
    ],
    [
      'parent',
      {
        area: [
          { id: 'a', name: 'A', parent: 'b' },
          { id: 'b', name: 'B', parent: 'a' },
        ],
      },
      'a → b → a',
    ],
    [
      'replaces',
      {
        area: [
          { id: 'a', name: 'A', replaces: 'b', replaced_by: 'b' },
          { id: 'b', name: 'B', replaces: 'a', replaced_by: 'a' },
        ],
      },
      'a → b → a',
    ],
  ])('%s', (key, data, way) => {
    expect(messages(data)).toEqual([`„A“ (a): \`${key}\` läuft im Kreis: ${way}.`]);
  });

  it('begin at the smallest id, whatever the order and whatever leads to them', () => {
    const to = (id: string, part_of: string): Plan => plan(id, { part_of });
    const plans = [to('x', 'c'), to('c', 'b'), to('b', 'd'), to('d', 'c'), to('a', 'x')];
    expect(messages({ plan: plans })).toEqual(['„B“ (b): `part_of` läuft im Kreis: b → d → c → b.']);
    expect(messages({ plan: plans.toReversed() })).toEqual(['„B“ (b): `part_of` läuft im Kreis: b → d → c → b.']);
  });

  it('are all told, each once', () => {
    const data = {
      plan: [
        plan('a', { part_of: 'b' }),
        plan('b', { part_of: 'a' }),
        plan('c', { part_of: 'd' }),
        plan('d', { part_of: 'c' }),
      ],
    };
    expect(found(data)).toEqual(['a/part_of → plan:b', 'c/part_of → plan:d']);
  });

  it('of one entry are an entry that names itself, under whichever key', () => {
    expect(messages({ plan: [plan('a', { replaces: ['a'], replaced_by: ['a'] })] })).toEqual([
      '„A“ (a) nennt sich unter `replaces` selbst.',
    ]);
    expect(messages({ area: [{ id: 'a', name: 'A', replaced_by: 'a' }] })).toEqual([
      '„A“ (a) nennt sich unter `replaced_by` selbst.',
    ]);
    expect(messages({ plan: [plan('a', { replaced_by: ['a'] })] })).toEqual([
      '„A“ (a) nennt sich unter `replaced_by` selbst.',
    ]);
  });

  it('need more than two ways to one place, or a name that is known', () => {
    expect(
      found({
        body: [
          { id: 'a', name: 'A', successors: ['b', 'c'] },
          { id: 'b', name: 'B', successors: ['d'] },
          { id: 'c', name: 'C', successors: ['d', 'weg'] },
          { id: 'd', name: 'D' },
        ],
      }),
    ).toEqual([]);
  });

  it('name at most nine further places', () => {
    const ids = [...'abcdefghijkl'];
    const plans = ids.map((id, at) => plan(id, { part_of: ids[(at + 1) % ids.length] ?? '' }));
    expect(run({ plan: plans })[0]?.related?.map(({ entry }) => entry?.id)).toEqual([...'bcdefghij']);
  });
});

describe('one side only', () => {
  it('is told at the side that says it, with what to add on the other', () => {
    const [finding] = run({ plan: [plan('a', { replaced_by: ['b'] }), plan('b')] });
    expect(finding).toMatchObject({
      path: '/replaced_by/0',
      severity: 'warning',
      subject: 'plan:b',
      message: {
        de: '„A“ (a) ist durch „B“ (b) abgelöst, dort steht das nicht.',
        en: '“A” (a) is replaced by “B” (b), but that one does not say so.',
      },
      help: { de: 'In plans/b.yaml ergänzen: `replaces: [a]`.', en: 'Add to plans/b.yaml: `replaces: [a]`.' },
    });
    expect(finding?.related?.map(({ entry, path }) => [entry?.id, path])).toEqual([['b', '']]);
    const [ofArea] = run({
      area: [
        { id: 'a', name: 'A', replaces: 'b' },
        { id: 'b', name: 'B' },
      ],
    });
    expect(ofArea?.help?.de).toBe('In areas/b.yaml ergänzen: `replaced_by: a`.');
  });

  it('stands beside what the other side says of others', () => {
    expect(found({ plan: [plan('a', { replaced_by: ['b'] }), plan('b', { replaces: ['c'] }), plan('c')] })).toEqual([
      'a/replaced_by/0 → plan:b',
      'b/replaces/0 → plan:c',
    ]);
  });

  it('is not told in a cycle, nor where the other side has a typing error or is not there', () => {
    expect(messages({ plan: [plan('a', { replaces: ['b'] }), plan('b', { replaces: ['a'] })] })).toHaveLength(1);
    expect(found({ plan: [plan('a', { replaced_by: ['b'] }), plan('b', { replaces: ['aa'] })] })).toEqual([]);
    expect(found({ plan: [plan('a', { replaced_by: ['weg'] })] })).toEqual([]);
  });
});

describe('definitions that replace each other', () => {
  const of = (...steps: [string, string?][]): RegisterData => ({
    term: [
      {
        id: 't',
        name: 'T',
        definitions: steps.map(([id, next]) => ({ id, ...(next === undefined ? {} : { replaced_by: next }) })),
      },
    ],
  });

  it.each<[string, RegisterData, string[]]>([
    ['two', of(['a', 'b'], ['b', 'a']), ['t/definitions/0/replaced_by → term:t#a']],
    ['one', of(['a', 'a']), ['t/definitions/0/replaced_by → term:t#a']],
    [
      'one that leads there, in front',
      of(['x', 'a'], ['a', 'b'], ['b', 'a']),
      ['t/definitions/1/replaced_by → term:t#a'],
    ],
    [
      'one that leads there, behind',
      of(['a', 'b'], ['b', 'a'], ['x', 'a']),
      ['t/definitions/0/replaced_by → term:t#a'],
    ],
    [
      'two circles',
      of(['a', 'a'], ['b', 'c'], ['c', 'b']),
      ['t/definitions/0/replaced_by → term:t#a', 't/definitions/1/replaced_by → term:t#b'],
    ],
    ['no circle', of(['a', 'b'], ['b', 'c'], ['c'], ['d', 'weg']), []],
  ])('%s', (_, data, expected) => {
    expect(found(data)).toEqual(expected);
  });

  it('are told with the way', () => {
    expect(messages(of(['x', 'b'], ['a', 'b'], ['b', 'a']))).toEqual([
      'Definitionen von „T“ (t) lösen einander im Kreis ab: b → a → b.',
    ]);
    expect(found({ indicator: [{ id: 'i', name: 'I', definitions: [{ id: 'a', replaced_by: 'a' }] }] })).toEqual([
      'i/definitions/0/replaced_by → indicator:i#a',
    ]);
  });
});
