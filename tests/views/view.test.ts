import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/model/table.ts';
import { shapeView, type View, type Wishes } from '../../src/views/view.ts';

const row = (id: string, cells: Readonly<Record<string, Cell>> = {}) => ({ cells: { id, ...cells } });

const view: View = {
  table: {
    title: 'T',
    columns: [
      { key: 'id', label: 'Id', type: 'text', weight: 1 },
      { key: 'name', label: 'Name', type: 'text', weight: 2 },
      { key: 'day', label: 'Tag', type: 'date', weight: 2 },
      { key: 'count', label: 'Zahl', type: 'number', weight: 2, only: 'data' },
      { key: 'state', label: 'Status', type: 'state', weight: 2 },
      { key: 'topics', label: 'Themen', type: 'list', weight: 2 },
      { key: 'never', label: 'Nie', type: 'text', weight: 2 },
    ],
    rows: [
      row('a', {
        name: 'Zug',
        day: '2018-05',
        count: 10,
        state: { value: 'ok', text: 'gut', rank: 3 },
        topics: ['x', 'y'],
      }),
      row('b', {
        name: 'Ärger',
        day: '2018',
        count: 9,
        state: { value: 'overdue', text: 'schlecht', rank: 0 },
        topics: ['y'],
      }),
      row('c', {
        name: 'Plan 10',
        day: '2018-05-16',
        count: -1,
        state: { value: 'ok', text: 'gut', rank: 3 },
        topics: [],
      }),
      row('d', { name: 'Plan 9', day: null, count: null, topics: null }),
    ],
  },
  shown: ['id', 'name', 'day', 'count', 'state', 'topics', 'never'],
  groupings: { state: 'state', topic: 'topics' },
};

const idOf = ({ id }: Readonly<Record<string, Cell>>): string => (typeof id === 'string' ? id : '');

const order = (wishes: Wishes): string[] => shapeView(view, wishes, 'de').rows.map(({ cells }) => idOf(cells));

describe('a view is shaped', () => {
  it.each([
    [['name'], ['b', 'd', 'c', 'a']],
    [['-name'], ['a', 'c', 'd', 'b']],
    [['day'], ['b', 'a', 'c', 'd']],
    [['-day'], ['c', 'a', 'b', 'd']],
    [['count'], ['c', 'b', 'a', 'd']],
    [['-count'], ['a', 'b', 'c', 'd']],
    [
      ['state', '-id'],
      ['b', 'c', 'a', 'd'],
    ],
    [['topics'], ['a', 'b', 'c', 'd']],
  ])('sorted by %j: what is unknown stands last', (sort, expected) => {
    expect(order({ sort })).toEqual(expected);
  });

  it('into the columns that are asked for, in their order, whoever they are meant for', () => {
    const { columns } = shapeView(view, { columns: ['count', 'id'] }, 'de');
    expect(columns.map(({ key, only }) => [key, only])).toEqual([
      ['count', undefined],
      ['id', undefined],
    ]);
  });

  it('without columns in which nothing stands; programs get every key', () => {
    const keys = (wishes: Wishes): string[] => shapeView(view, wishes, 'de').columns.map(({ key }) => key);
    expect(keys({})).not.toContain('never');
    expect(keys({ isData: true })).toContain('never');
    expect(keys({ columns: ['never'] })).toEqual(['never']);
  });

  it('under headings: by rank, then by name, what is not said last, several values under each', () => {
    const groups = (by: string): (string | undefined)[] =>
      shapeView(view, { groupBy: by }, 'de').rows.map(({ cells, group }) => `${group}: ${idOf(cells)}`);
    expect(groups('state')).toEqual(['schlecht: b', 'gut: a', 'gut: c', 'ohne Angabe: Status: d']);
    expect(groups('topic')).toEqual(['x: a', 'y: a', 'y: b', 'ohne Angabe: Themen: c', 'ohne Angabe: Themen: d']);
    expect(shapeView(view, { groupBy: 'topic', isData: true }, 'de').rows).toHaveLength(4);
  });

  it.each<[Wishes, string]>([
    [{ columns: ['nam'] }, 'Did you mean “name”?'],
    [{ sort: ['-tag'] }, '(--sort)'],
    [{ groupBy: 'topics' }, 'Did you mean “topic”?'],
    [{ groupBy: 'constructor' }, '(--group-by)'],
  ])('not by what there is not: %j', (wishes, words) => {
    expect(() => shapeView(view, wishes, 'de')).toThrow(words);
  });
});
