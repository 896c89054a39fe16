import { describe, expect, it } from 'vitest';
import type { Plan, SettingsData } from '../../src/model/entry-data.ts';
import { publicRegister } from '../../src/views/public-register.ts';
import { registerOf } from '../support/register.ts';

const plan: Plan = {
  id: 'a',
  title: 'A',
  note: 'x',
  lead: 'fb',
  legal_basis: [{ norm: '§ 1 X', note: 'x', source: 'paper:v' }],
  editions: [{ id: '1', note: 'x', events: [{ type: 'adopted', date: '2018', body: 'rat', note: 'x' }] }],
  references: [{ plan: 'b', note: 'x' }],
};

const open = (keys?: readonly string[], data: Plan = plan) => {
  const settings: SettingsData = keys === undefined ? {} : { public: { exclude_keys: keys } };
  return publicRegister(registerOf({ plan: [data, { id: 'b', title: 'B' }] }, settings));
};

const seen = (register: ReturnType<typeof open>, id = 'a') => register.find('plan', id)?.data;

describe('the public register', () => {
  it('has no notes at any depth, whatever the settings say', () => {
    for (const register of [open(), open([])]) {
      expect(JSON.stringify(seen(register))).not.toContain('note');
      expect(seen(register)).toMatchObject({ title: 'A', lead: 'fb', references: [{ plan: 'b' }] });
    }
  });

  it('leaves the register alone, and entries that hold nothing internal as they are', () => {
    const whole = registerOf({ plan: [plan, { id: 'b', title: 'B' }] });
    const register = publicRegister(whole);
    expect(whole.find('plan', 'a')?.data.note).toBe('x');
    expect(register.find('plan', 'b')).toBe(whole.find('plan', 'b'));
    expect(register.ofKind('plan').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('knows no reference that stands at a key that is left out', () => {
    const register = open(['lead', 'source', 'references']);
    expect(register.referencesTo('body', 'fb')).toEqual([]);
    expect(register.referencesTo('paper', 'v')).toEqual([]);
    expect(register.referencesTo('plan', 'b')).toEqual([]);
    expect(register.referencesTo('body', 'rat').map(({ from }) => from)).toEqual([register.find('plan', 'a')]);
  });

  it('leaves out the whole list where its items cannot do without a key, so that paths stay right', () => {
    const register = open(['date']);
    expect(seen(register)?.editions).toEqual([{ id: '1' }]);
    expect(register.referencesTo('body', 'rat')).toEqual([]);
    expect(seen(open(['norm']))?.legal_basis).toBeUndefined();
  });

  it('keeps what makes an entry an entry', () => {
    expect(seen(open(['id', 'title']))).toMatchObject({ id: 'a', title: 'A' });
  });

  it('is not confused by keys of objects', () => {
    expect(() => open(['constructor', '__proto__', 'toString'])).not.toThrow();
  });
});
