import { describe, expect, it } from 'vitest';
import { expiredEdition } from '../../src/deadlines/expired-edition.ts';
import type { Edition, Plan } from '../../src/model/entry-data.ts';
import { adopted, confirmed, edition, reviewed, withdrawn } from './case.ts';

const old = edition([adopted('2012-06-27')], { id: '2012', valid_until: '2017' });

function expired(asOf: string, editions: readonly Edition[] = [old], more: Partial<Plan> = {}): string | undefined {
  return expiredEdition({ id: 'x', title: 'X', editions, ...more }, asOf)?.edition.id;
}

describe('an edition has expired', () => {
  it('after the last possible day of its validity', () => {
    expect([expired('2017-12-31'), expired('2018-01-01')]).toEqual([undefined, '2012']);
    expect(expired('2018-01-01', [edition([adopted('2012-06-27')])])).toBeUndefined();
    expect(expired('2018-01-01', [])).toBeUndefined();
  });

  it('only if it was in force and is the current one', () => {
    expect(expired('2018-01-01', [edition([], { valid_until: '2017' })])).toBeUndefined();
    expect(expired('2018-01-01', [old, edition([adopted('2018-01-01')])])).toBeUndefined();
    expect(expired('2018-01-01', [old, edition([adopted('2018-01-02')])])).toBe('2012');
    expect(expired('2018-01-01', [old, edition([adopted('2017-11-15'), withdrawn('2018-01-01')])])).toBe('2012');
  });

  it('unless it was confirmed after its end', () => {
    const withEvent = (date: string): Edition => ({ ...old, events: [adopted('2012-06-27'), confirmed(date)] });
    expect(expired('2018-05-08', [withEvent('2018-01-24')])).toBeUndefined();
    expect(expired('2018-05-08', [withEvent('2018-05-09')])).toBe('2012');
    expect(expired('2018-05-08', [withEvent('2016-06-01')])).toBe('2012');
    expect(expired('2018-05-08', [withEvent('2017')])).toBe('2012');
    expect(expired('2018-05-08', [{ ...old, events: [adopted('2012-06-27'), reviewed('2018-01-24')] }])).toBe('2012');
  });

  it('unless another edition goes on, wherever it stands in the file', () => {
    const other = (more: Partial<Edition>): Edition => edition([adopted('2011-01-01')], more);
    expect(expired('2018-05-08', [other({ valid_until: '2018-05-08' }), old])).toBeUndefined();
    expect(expired('2018-05-08', [other({ valid_until: '2018-05-07' }), old])).toBe('2012');
    expect(expired('2018-05-08', [other({ valid_from: '2018-01-01' }), old])).toBeUndefined();
    expect(expired('2018-05-08', [other({ valid_from: '2011-01-01' }), old])).toBe('2012');
    expect(expired('2018-05-08', [other({ valid_from: '2017-01-01' }), old])).toBe('2012');
  });

  it('unless another plan has taken its place', () => {
    expect(expired('2018-05-08', [old], { replaced_by: ['y'] })).toBeUndefined();
    expect(expired('2018-05-08', [old], { replaced_by: [] })).toBe('2012');
  });

  it('and not where it ends before it begins: one of the dates is wrong', () => {
    expect(expired('2018-05-08', [{ ...old, valid_from: '2018' }])).toBeUndefined();
    expect(expired('2018-05-08', [{ ...old, valid_from: '2017' }])).toBe('2012');
    expect(expired('2018-05-08', [{ ...old, valid_from: '2017-12-31' }])).toBe('2012');
  });
});
