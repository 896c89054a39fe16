import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectReferences } from '../../src/load/collect-references.ts';
import { ReferenceIndex } from '../../src/load/reference-index.ts';
import type { Plan } from '../../src/model/entry-data.ts';
import { kinds } from '../../src/model/kinds.ts';
import { registerOf } from '../support/register.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'weg');
const plan = fc.record({
  lead: id,
  involved: fc.array(id, { maxLength: 4 }),
  replaces: fc.array(id, { maxLength: 2 }),
  references: fc.array(fc.record({ plan: id, topics: fc.array(id, { maxLength: 2 }) }), { maxLength: 60 }),
});

describe('the index of references', () => {
  it('answers what collecting from every entry anew would', () => {
    fc.assert(
      fc.property(fc.array(plan, { minLength: 1, maxLength: 4 }), (plans) => {
        const named = plans.map((data, at): Plan => ({ ...data, id: 'abcd'.charAt(at), title: 'Plan' }));
        const { entries } = registerOf({ plan: named, body: [{ id: 'a', name: 'Amt' }] });
        const index = new ReferenceIndex(entries);
        const all = entries.flatMap((entry) => collectReferences(entry).references);
        for (const entry of entries) {
          const { references, parts } = collectReferences(entry);
          expect(index.from(entry)).toEqual(references);
          expect(index.partsFrom(entry)).toEqual(parts);
        }
        expect(index.parts()).toEqual(entries.flatMap((entry) => collectReferences(entry).parts));
        for (const kind of kinds) {
          for (const target of ['a', 'b', 'c', 'd', 'weg', 'nie']) {
            const to = all.filter((one) => one.to.kind === kind && one.to.id === target);
            expect(index.to(kind, target)).toEqual(to);
            for (const role of ['plan', 'replaces', 'lead', 'involved', 'nie']) {
              const atRole = to.filter((one) => one.role === role);
              expect(index.to(kind, target, role)).toEqual(atRole);
              // Where they are many they are sorted out once.
              expect(index.to(kind, target, role)).toEqual(atRole);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('knows nothing of an entry that is not in it, even by a known id', () => {
    const [one, other] = [0, 1].map(() => registerOf({ plan: [{ id: 'a', title: 'Plan', lead: 'b' }] }).entries[0]);
    if (one === undefined || other === undefined) throw new Error('no entries');
    const index = new ReferenceIndex([one]);
    expect(index.from(one)).toHaveLength(1);
    expect([index.from(other), index.partsFrom(other)]).toEqual([[], []]);
    expect(new ReferenceIndex([]).to('plan', 'a')).toEqual([]);
  });
});
