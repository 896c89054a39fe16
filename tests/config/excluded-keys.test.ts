import { expect, it } from 'vitest';
import { readSettings } from '../../src/config/settings.ts';

const read = (value: unknown) => readSettings({ name: 'X', public: value }, new Map());

it.each([['note'], ['source'], ['lead'], ['holder'], ['deviation'], ['originators'], ['numerator']])(
  'a key of entries, at whatever depth: %s',
  (key) => {
    expect(read({ exclude_keys: [key] }).faults).toEqual([]);
  },
);

it('a name that no entry has as a key, where it stands and what is meant', () => {
  const { faults } = read({ exclude_keys: ['note', 'sourc', 'Vertrauliches', 'couplings', 'constructor'] });
  expect(faults.map(({ path, on, suggestion }) => [path, on, suggestion])).toEqual([
    ['/public/exclude_keys/1', 'value', 'source'],
    ['/public/exclude_keys/2', 'value', undefined],
    ['/public/exclude_keys/3', 'value', undefined],
    ['/public/exclude_keys/4', 'value', undefined],
  ]);
});

it.each<[string, unknown, readonly string[]]>([
  ['an unknown name', { exclude_keys: ['source', 'evnts'] }, ['source', 'evnts']],
  ['something that is no text', { exclude_keys: ['source', 7, null] }, ['source']],
  ['a text instead of a list', { exclude_keys: 'source' }, ['source']],
  ['an unknown key beside it', { exclude_keys: ['source'], exclude: [] }, ['source']],
])('what can be read stays internal beside %s', (_, value, expected) => {
  const { faults, settings } = read(value);
  expect(faults.length).toBeGreaterThan(0);
  expect(settings.public?.exclude_keys).toEqual(expected);
});

it.each([[null], ['text'], [[]], [{ exclude_keys: null }], [{ exclude_keys: {} }], [{ exclude_keys: [] }], [{}]])(
  'nothing to read: %j',
  (value) => {
    expect(read(value).settings.public?.exclude_keys ?? []).toEqual([]);
  },
);
