import type { Facet } from './facets.ts';
import { sameSections } from './sections.ts';

/** Both sets of laws must be the same; chapters and sections are compared where both name some of the same law. */
export function sameLaw(a: Facet, b: Facet): boolean {
  const top = (facet: Facet): string[] => [...new Set(facet.parts.map((law) => law.split('/')[0] ?? ''))].toSorted();
  const [left, right] = [top(a), top(b)];
  const listed = (laws: readonly string[]): string[] => laws.filter((law) => !law.startsWith('~'));
  const [listedA, listedB] = [listed(left), listed(right)];
  if (listedA.length > 0 && listedB.length > 0 && listedA.join() !== listedB.join()) return false;
  if (!sameCited(left, right)) return false;
  return left.every((law) => sameParts(partsOf(a, law), partsOf(b, law)));
}

/** Laws that no list knows: where both sides name some, they share one. A name and an abbreviation can be one law. */
function sameCited(left: readonly string[], right: readonly string[]): boolean {
  const cited = (laws: readonly string[], isName: boolean): string[] =>
    laws.filter((law) => law.startsWith('~') && /gesetz|buch|verordnung/.test(law) === isName);
  return [true, false].every((isName) => {
    const [a, b] = [cited(left, isName), cited(right, isName)];
    return a.length === 0 || b.length === 0 || a.some((law) => b.includes(law));
  });
}

function sameParts(left: readonly string[], right: readonly string[]): boolean {
  const isSection = (part: string): boolean => part.startsWith('§');
  const [sectionsA, sectionsB] = [left.filter(isSection), right.filter(isSection)];
  if (sectionsA.length > 0 && sectionsB.length > 0 && !sameSections(sectionsA, sectionsB)) return false;
  const [chaptersA, chaptersB] = [left, right].map((parts) => parts.filter((part) => !isSection(part)).join());
  return chaptersA === '' || chaptersB === '' || chaptersA === chaptersB;
}

function partsOf(facet: Facet, law: string): string[] {
  const parts = facet.parts.flatMap((part) =>
    part.startsWith(`${law}/`) ? part.slice(law.length + 1).split('+') : [],
  );
  return [...new Set(parts)].toSorted();
}
