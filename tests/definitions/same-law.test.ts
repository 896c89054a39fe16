import { expect, it } from 'vitest';
import { sameLaw } from '../../src/definitions/compare-laws.ts';
import type { Facet } from '../../src/definitions/facets.ts';

const facet = (parts: readonly string[]): Facet => ({ facet: 'law', value: parts.join(', '), parts, evidence: [] });

// `~` marks what no list knows, `/` a part of a law.
it.each<[why: string, same: boolean, a: readonly string[], b: readonly string[]]>([
  ['one list of laws', true, ['SGB II', 'SGB XII'], ['SGB XII', 'SGB II']],
  ['one more that the list knows', false, ['SGB II', 'SGB XII'], ['SGB II']],
  ['one more that no list knows', true, ['SGB II', '~baugb'], ['SGB II']],
  ['one that the list knows, one that it does not', true, ['~baugb'], ['SGB II']],
  ['two abbreviations', false, ['~baugb'], ['~landesbauo']],
  ['two names', false, ['~waldgesetz'], ['~wassergesetz']],
  ['a name and an abbreviation, which can be one law', true, ['~baugesetzbuch'], ['~baugb']],
  ['two names beside one abbreviation', false, ['~waldgesetz', '~baugb'], ['~wassergesetz', '~baugb']],
  ['two abbreviations beside one law', false, ['SGB II', '~baugb'], ['SGB II', '~landesbauo']],
  ['one of two abbreviations', true, ['~baugb', '~landesbauo'], ['~baugb']],
  ['another section of one of two laws', false, twoLaws('§7'), twoLaws('§8')],
  ['a section, and only the law', true, ['SGB XII', 'SGB XII/§41'], ['SGB XII']],
  ['a section, and a chapter that may hold it', true, ['SGB XII', 'SGB XII/§41'], ['SGB XII', 'SGB XII/4']],
  ['a section, and the same with its chapter', true, ['SGB XII', 'SGB XII/§41'], ['SGB XII', 'SGB XII/4+§41']],
  ['two chapters', false, ['SGB XII', 'SGB XII/3'], ['SGB XII', 'SGB XII/4']],
  ['two chapters with one section', false, ['SGB XII', 'SGB XII/3+§41'], ['SGB XII', 'SGB XII/4+§41']],
  ['sections in another order', true, ['SGB XII', 'SGB XII/§41+§42'], ['SGB XII', 'SGB XII/§42', 'SGB XII/§41']],
  ['a section of another law beside', true, ['SGB II', 'SGB II/§7', '~baugb', '~baugb/§34'], ['SGB II', 'SGB II/§7']],
])('%s: %s', (_, same, a, b) => {
  expect(sameLaw(facet(a), facet(b))).toBe(same);
  expect(sameLaw(facet(b), facet(a))).toBe(same);
});

function twoLaws(section: string): string[] {
  return ['SGB II', `SGB II/${section}`, 'SGB XII', 'SGB XII/§41'];
}
