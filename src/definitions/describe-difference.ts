import type { Message } from '../model/language.ts';
import type { Comparison, Difference } from './compare-readings.ts';
import { facetLabels, type FacetName, type Facet } from './facets.ts';

/** A facet with its value and the words it was read from: `0-17 „unter 18 Jahren“`. */
export function describeFacet(facet: Facet): Message {
  const words = quotedWords(facet);
  // A count is its words; saying them twice would say nothing.
  if (facet.facet === 'numerator' || facet.facet === 'denominator' || words === undefined) {
    const value = withClosedBracket(facet.value);
    return { de: `„${value}“`, en: `“${value}”` };
  }
  return { de: `${facet.value} „${words}“`, en: `${facet.value} “${words}”` };
}

/** What was counted may end before a bracket did. */
function withClosedBracket(value: string): string {
  return value.lastIndexOf('(') > value.lastIndexOf(')') ? `${value})` : value;
}

/** The words that a facet was read from; undefined where a key says it. */
export function quotedWords({ evidence, value }: Facet): string | undefined {
  const words = evidence[0]?.words;
  return words === value ? undefined : words;
}

/** The differing facets, one line each: here, and there. */
export function describeDifferences({ differences }: Comparison, kind: 'indicator' | 'term', other: Message): Message {
  const lines = differences.map(({ facet, here, there }): Message => {
    const [a, b] = [describeFacet(here), describeFacet(there)];
    return {
      de: `  ${labelOf(facet, kind).de}: ${a.de}; ${other.de}: ${b.de}${fromWording(here).de}`,
      en: `  ${labelOf(facet, kind).en}: ${a.en}; ${other.en}: ${b.en}${fromWording(here).en}`,
    };
  });
  return { de: lines.map(({ de }) => de).join('\n'), en: lines.map(({ en }) => en).join('\n') };
}

/** A term has no numerator: what is read there is what the word means. */
export function labelOf(facet: FacetName, kind: 'indicator' | 'term'): Message {
  return kind === 'term' && facet === 'numerator' ? { de: 'Inhalt', en: 'content' } : facetLabels[facet];
}

function fromWording({ facet, evidence }: Facet): Message {
  const isCount = facet === 'numerator' || facet === 'denominator';
  return isCount && evidence[0]?.strength !== 'key'
    ? { de: ' (aus dem Wortlaut gelesen)', en: ' (read from the wording)' }
    : { de: '', en: '' };
}

/** The differing facets for machines. */
export function differenceData(differences: readonly Difference[]): readonly Readonly<Record<string, string | null>>[] {
  return differences.map(({ facet, here, there }) => ({
    facet,
    here: here.value,
    there: there.value,
    hereWords: here.evidence[0]?.words ?? null,
    thereWords: there.evidence[0]?.words ?? null,
  }));
}

/** The names of the differing facets, for a sentence. */
export function facetList(facets: readonly FacetName[], kind: 'indicator' | 'term'): Message {
  return {
    de: facets.map((facet) => labelOf(facet, kind).de).join(', '),
    en: facets.map((facet) => labelOf(facet, kind).en).join(', '),
  };
}
