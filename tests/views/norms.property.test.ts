import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCitations } from '../../src/views/cites/cites-view.ts';
import { registerOf } from '../support/register.ts';

const sections = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 4 });
const law = fc.constantFrom('SGB VIII', 'SGB 8', 'SGB-VIII', 'SGBVIII', 'Sozialgesetzbuch VIII', 'KJHG');
const otherLaw = fc.constantFrom('SGB XII', 'SGB 12', 'BauGB', 'SchulG NRW');
const blank = fc.constantFrom(' ', '\u00a0', '');

/** One of the ways in which people write a list of sections. */
function write(numbers: readonly number[], name: string, gap: string, style: number): string {
  const [first = 1] = numbers;
  const sign = numbers.length === 1 ? '§' : '§§';
  const last = style % 2 === 0 ? ' und ' : ', ';
  const list =
    numbers.length === 1
      ? `${first}${['', ' Abs. 1', ' Absatz 2 Satz 1', ' Abs. 3 Nr. 4'][style % 4] ?? ''}`
      : `${numbers.slice(0, -1).join(', ')}${last}${numbers.at(-1)}`;
  return style === 5 && numbers.length === 1 ? `${name} §${gap}${first}` : `${sign}${gap}${list} ${name}`;
}

it('cites finds a section however it is written, and no other', () => {
  const norm = fc
    .tuple(sections, fc.boolean(), law, otherLaw, blank, fc.integer({ min: 0, max: 5 }))
    .map(([numbers, isOurs, ours, others, gap, style]) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      return { numbers: sorted, isOurs, text: write(sorted, isOurs ? ours : others, gap, style) };
    });
  fc.assert(
    fc.property(fc.array(norm, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 120 }), (norms, wanted) => {
      // The law has to be known, or asking would be wrong use.
      const all = [...norms, { numbers: [999], isOurs: true, text: '§ 999 SGB VIII' }];
      const register = registerOf({
        plan: all.map(({ text }, index) => ({ id: `p${index}`, title: `P ${index}`, legal_basis: [{ norm: text }] })),
      });
      const asking = { register, asOf: '2018-05-08', language: 'de', format: 'json' } as const;
      const found = findCitations(`§ ${wanted} SGB VIII`, {}, asking).citations.map(({ from }) => from.id);
      const expected = all.flatMap(({ numbers, isOurs }, index) =>
        isOurs && numbers.includes(wanted) ? [`p${index}`] : [],
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 400 },
  );
});
