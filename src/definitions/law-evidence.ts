import type { Evidence, Strength } from './facets.ts';
import type { Item } from './scan.ts';
import type { CitedLaw } from './sections.ts';

/** `SGB VIII` and each of its sections that is named: `SGB VIII/§34`. */
export function sectionsOf(law: string, sections: readonly string[]): string[] {
  return [law, ...sections.map((section) => `${law}/${section}`)];
}

/** Where a citation stands. */
interface CitationContext {
  readonly key: string;
  readonly text: string;
  readonly strength: Strength;
}

/** A law that no list knows: `~baugb` and its sections. */
export function citedEvidence(item: Item, { key, sections }: CitedLaw, context: CitationContext): Evidence {
  const { start, end } = item;
  const words = context.text.slice(start, end);
  return {
    facet: 'law',
    value: words,
    parts: sectionsOf(`~${key}`, sections),
    words,
    origin: { key: context.key, start, end, pattern: 'law.cited' },
    strength: context.strength,
  };
}

/** "SGB VIII, § 34": sections behind the law belong to it. */
export function addSections(evidence: Evidence[], sections: readonly string[]): void {
  const at = evidence.findLastIndex(({ facet }) => facet === 'law');
  const law = evidence[at];
  if (law === undefined) return;
  evidence[at] = { ...law, parts: [...law.parts, ...sectionsOf(law.parts[0] ?? '', sections).slice(1)] };
}
