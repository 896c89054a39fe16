import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';
import { nearest, nearestFew } from '../../src/text/nearest.ts';

const ids = ['integrationskonzept', 'kjfp', 'sep-2015', 'sep-2016', 'fb-45', 'fb-56', 'laermaktionsplan'];
const idOf = new Map([
  ...ids.map((id) => [id, id] as const),
  ['Integrationskonzept', 'integrationskonzept'],
  ['Kinder- und Jugendförderplan', 'kjfp'],
  ['Lärmaktionsplan', 'laermaktionsplan'],
]);
const names = [...idOf.keys()];
const ask = (wanted: string) => nearest(wanted, names, (name) => idOf.get(name));

describe('nearest', () => {
  it.each([
    ['integrationkonzept', 'integrationskonzept', 1],
    ['integartionskonzept', 'integrationskonzept', 1],
    ['Integrationskonzept', 'integrationskonzept', 0],
    ['integrations_konzept', 'integrationskonzept', 0],
    ['Kinder- und Jugendförderplan', 'Kinder- und Jugendförderplan', 0],
    ['kinder-und-jugendfoerderplan', 'Kinder- und Jugendförderplan', 0],
    ['kinder-und-jugendfoerderplaene', 'Kinder- und Jugendförderplan', 2],
    ['kfjp', 'kjfp', 1],
    ['fb45', 'fb-45', 0],
    ['lärmaktionsplan', 'laermaktionsplan', 0],
  ])('%s means %s', (wanted, candidate, distance) => {
    expect(ask(wanted)).toEqual({ candidate, distance, isUnambiguous: true });
  });

  it('is silent where nothing is near', () => {
    for (const wanted of ['wohnungsmarktbericht', 'wohnen', '', '–', 'x', 'fb']) expect(ask(wanted)).toBeUndefined();
  });

  it('is not sure between two that are equally near, and takes the first by code point', () => {
    expect(ask('fb-46')).toEqual({ candidate: 'fb-45', distance: 1, isUnambiguous: false });
  });

  it('is not sure where another is only one character farther', () => {
    expect(nearest('jugendplan', ['jugendplam', 'jugendplaxx', 'kita'])?.isUnambiguous).toBe(false);
    expect(nearest('jugendplan', ['jugendplam', 'kita'])?.isUnambiguous).toBe(true);
  });

  it('never takes another number for a slip', () => {
    const wanted = nearest('antrag-321-17', ['antrag-332-17']);
    expect(wanted).toEqual({ candidate: 'antrag-332-17', distance: 2, isUnambiguous: false });
  });

  it('does not know entries that are called like parts of an object', () => {
    expect(nearest('constructo', ['constructor', '__proto__'])?.candidate).toBe('constructor');
    expect(nearest('constructor', ['plan'])).toBeUndefined();
  });

  it('lists several, one of each group', () => {
    const found = nearestFew('sep-2014', names, 5, (name) => idOf.get(name));
    expect(found.map(({ candidate }) => candidate)).toEqual(['sep-2015', 'sep-2016']);
    expect(nearestFew('sep-2014', names, 1).length).toBe(1);
  });

  it('finds through its index what comparing one by one finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3, maxLength: 16 });
    const list = fc.uniqueArray(word, { minLength: 65, maxLength: 90 });
    fc.assert(
      fc.property(list, fc.nat(), fc.nat(), fc.constantFrom('', 'x', 'ab'), (words, pick, cut, extra) => {
        const base = words[pick % words.length] ?? '';
        const at = cut % (base.length + 1);
        const wanted = base.slice(0, at) + extra + base.slice(at + 1);
        const limit = wanted.length < 3 ? 0 : wanted.length < 7 ? 1 : wanted.length < 12 ? 2 : 3;
        const distances = words
          .map((other) => editDistance(wanted, other, limit))
          .filter((distance) => distance <= limit);
        const expected = wanted === '' || distances.length === 0 ? undefined : Math.min(...distances);
        expect(nearest(wanted, words)?.distance).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('finds words of few different letters too', () => {
    const words = Array.from({ length: 80 }, (_, index) => 'ab'.repeat(index + 2));
    expect(nearest(`${'ab'.repeat(20)}b`, words)?.distance).toBe(1);
    expect(nearest('aaaaaab', [...words, 'aaaaaaa'])?.candidate).toBe('aaaaaaa');
  });
});
