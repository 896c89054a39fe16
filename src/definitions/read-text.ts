import type { Language } from '../model/language.ts';
import { formatAges, type AgeRange } from './ages.ts';
import type { Count, Scope } from './counts.ts';
import { gatherCount } from './gather-count.ts';
import { divide, isContent, isPowerOfTen, type Division } from './divide.ts';
import type { Evidence, FacetName, Side, Strength } from './facets.ts';
import { addSections, citedEvidence, sectionsOf } from './law-evidence.ts';
import { markLaws } from './mark-laws.ts';
import type { Item } from './scan.ts';
import { scan } from './scan.ts';
import type { Vocabulary } from './vocabulary-cache.ts';
import { unwrap } from './unwrap.ts';
import { impliedLaws } from './vocabulary/laws.ts';
import { wordingOf } from './wording-of.ts';

/** What a text says: facets in the order of the text, and the counts on both sides of a ratio. */
export interface TextReading {
  readonly language: Language;
  readonly evidence: readonly Evidence[];
  readonly numerator?: Count;
  readonly denominator?: Count;
  /** What the text calls the number: a share, a ratio, a count. */
  readonly measure?: Division['measure'];
  /** The text with everything normalised away that says nothing: two texts that are equal here are the same. */
  readonly wording: string;
}

/** How a text is to be read: as prose, as a formula, or as the words for one side only. */
export type TextKind = 'prose' | 'formula' | 'side';

/** Reads one text of a definition. `key` is where it stands; `side` the side that a text of kind `side` is about. */
export function readText(text: string, key: string, kind: TextKind, vocabulary: Vocabulary, side?: Side): TextReading {
  const items = markLaws(scan(text, vocabulary.lexicon), text);
  const sentences = splitSentences(items);
  const divisions = sentences.map((sentence) =>
    kind === 'side' ? { frame: [], numerator: sentence } : divide(unwrap(sentence), text, kind === 'formula'),
  );
  const mainIndex = findMain(divisions);
  const evidence: Evidence[] = [];
  const context: EvidenceContext = { key, text, strength: key === 'name' ? 'name' : 'words', evidence };
  divisions.forEach((division, index) => {
    const isMain = index === mainIndex;
    collect(division.frame, undefined, { ...context, framing: true });
    collect(division.numerator, side ?? (isMain || kind === 'side' ? 'numerator' : undefined), context);
    if (division.denominator !== undefined) collect(division.denominator, isMain ? 'denominator' : undefined, context);
  });
  const main: Division | undefined = divisions[mainIndex];
  const place = { isFormula: kind === 'formula', isEnglish: vocabulary.language === 'en' };
  const numerator =
    main === undefined
      ? undefined
      : gatherCount(main.numerator, text, vocabulary.lacking, {
          ...place,
          heading: headingOf(main.frame, text, vocabulary),
        });
  const denominator =
    main?.denominator === undefined
      ? undefined
      : gatherCount(main.denominator, text, vocabulary.lacking, { ...place, isDenominator: true });
  const scopes = [...(numerator?.scopes ?? []), ...(denominator?.scopes ?? [])];
  for (const [index, division] of divisions.entries()) {
    if (index !== mainIndex) scopes.push(...gatherCount(division.numerator, text, vocabulary.lacking).scopes);
  }
  for (const scope of scopes) evidence.push(scopeEvidence(scope, context));
  return {
    language: vocabulary.language,
    evidence,
    ...(numerator && hasContent(numerator.count) && { numerator: numerator.count }),
    ...(denominator && hasContent(denominator.count) && { denominator: denominator.count }),
    ...(main?.measure !== undefined && { measure: main.measure }),
    wording: wordingOf(items),
  };
}

/** The words before a colon at the beginning; a frame such as "gibt an, wie hoch" is none. */
function headingOf(frame: readonly Item[], text: string, { lacking }: Vocabulary): ReadonlySet<string> {
  return frame.at(-1)?.key === ':' ? gatherCount(frame, text, lacking).count.atoms : new Set();
}

function hasContent(count: Count): boolean {
  return count.atoms.size + count.people.size + count.weak.size + count.gloss.size > 0;
}

function splitSentences(items: readonly Item[]): Item[][] {
  const sentences: Item[][] = [[]];
  let depth = 0;
  for (const item of items) {
    if (item.key === '(') depth++;
    if (item.key === ')') depth = Math.max(0, depth - 1);
    if (item.kind === 'sign' && depth === 0 && (item.key === '.' || item.key === ';')) sentences.push([]);
    else sentences.at(-1)?.push(item);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** The sentence that defines: the first with both sides, else the first that calls itself a measure, else the first. */
function findMain(divisions: readonly Division[]): number {
  const both = divisions.findIndex(
    ({ numerator, denominator }) => denominator !== undefined && numerator.some(isContent),
  );
  if (both !== -1) return both;
  const measured = divisions.findIndex(({ measure, numerator }) => measure !== undefined && numerator.some(isContent));
  if (measured !== -1) return measured;
  return divisions.findIndex(({ numerator }) => numerator.some(isContent));
}

interface EvidenceContext {
  readonly key: string;
  readonly text: string;
  readonly strength: Strength;
  readonly evidence: Evidence[];
  readonly framing?: boolean;
}

/** Adds the facets that the phrases of a stretch say. */
function collect(items: readonly Item[], side: Side | undefined, context: EvidenceContext): void {
  const ages: { readonly range: AgeRange; readonly item: Item }[] = [];
  let deniedAge = false;
  for (const [index, item] of items.entries()) {
    const match = item.match;
    const phrase = match?.phrase;
    if (item.cited !== undefined) context.evidence.push(citedEvidence(item, item.cited, context));
    if (item.kind === 'sign' && item.sections !== undefined) addSections(context.evidence, item.sections);
    if (phrase === undefined || match === undefined) {
      deniedAge &&= item.kind !== 'sign';
      continue;
    }
    const add = (facet: FacetName, value: string, strength: Strength = context.strength, parts = [value]): void => {
      context.evidence.push({
        facet,
        value,
        parts,
        ...(side !== undefined && { side }),
        words: context.text.slice(item.start, item.end),
        origin: { key: context.key, start: item.start, end: item.end, pattern: phrase.id },
        strength,
      });
    };
    if (phrase.scope === 'without') deniedAge = true;
    else if (phrase.divides !== undefined || (phrase.idle && /^mit$/i.test(context.text.slice(item.start, item.end))))
      deniedAge = false;
    if (phrase.age !== undefined && !context.framing) {
      if (phrase.age === 'same') add(side === 'denominator' ? 'denominator_age' : 'numerator_age', 'same');
      else {
        const range = ageOf(phrase.age, match.numbers);
        if (range !== undefined) ages.push({ range: deniedAge ? complement(range) : range, item });
      }
    }
    const factor = phrase.factor === 'n' ? match.numbers.get('n') : phrase.factor;
    if (factor !== undefined && (phrase.divides !== 'per' || factor === 1 || isPowerOfTen(factor)))
      add('factor', String(factor));
    if (phrase.unit !== undefined && !isMeasured(items[index - 1]))
      add('unit', side === 'denominator' && isArea(items[index - 1], phrase.unit) ? `per_${phrase.unit}` : phrase.unit);
    else if (phrase.divides === 'per' && factor !== undefined && isPowerOfTen(factor) && factor > 10)
      add('unit', factor === 100 ? 'percent' : `per_${factor}`);
    if (phrase.date !== undefined) add('reference_date', dateOf(phrase.date, phrase.year, match.numbers, item.date));
    if (phrase.population !== undefined) add('population', phrase.population);
    if (phrase.source !== undefined) add('source', phrase.source);
    for (const law of phrase.law ?? []) add('law', law, context.strength, sectionsOf(law, item.sections ?? []));
    for (const atom of phrase.concept?.split(' ') ?? []) {
      const law = impliedLaws[atom];
      if (law !== undefined) add('law', law, 'implied');
    }
  }
  if (ages.length > 0) addAges(ages, side, context);
}

/** "Einwohner / Gebietsfläche in km²": an area below the line is what the result is related to. */
function isArea(before: Item | undefined, unit: string): boolean {
  return /^(?:m2|km2|ha)$/.test(unit) && /flaeche|suv/.test(before?.match?.phrase.concept ?? '');
}

/** "zwischen 40 und 100 Quadratmetern": the unit belongs to the number before it, not to the result. */
function isMeasured(before: Item | undefined): boolean {
  return before?.kind === 'number' || before?.match?.phrase.count !== undefined;
}

/** All ages of one side are one facet: "0 bis 5 und 6 bis 9 Jahre". */
function addAges(
  ages: readonly { readonly range: AgeRange; readonly item: Item }[],
  side: Side | undefined,
  context: EvidenceContext,
): void {
  const first = ages[0]?.item as Item;
  const last = ages.at(-1)?.item as Item;
  const value = formatAges(ages.map(({ range }) => range));
  context.evidence.push({
    facet: side === 'denominator' ? 'denominator_age' : 'numerator_age',
    value,
    parts: [value],
    ...(side !== undefined && { side }),
    words: context.text.slice(first.start, first === last ? first.end : last.end),
    origin: { key: context.key, start: first.start, end: last.end, pattern: first.key },
    strength: context.strength,
  });
}

function ageOf(template: readonly [string, string], numbers: ReadonlyMap<string, number>): AgeRange | undefined {
  const from = ageTerm(template[0], numbers);
  const to = ageTerm(template[1], numbers);
  if (from === null || from === undefined || to === undefined) return undefined;
  if (typeof from === 'number' && (from < 0 || from > 130)) return undefined;
  if (typeof to === 'number' && (to > 130 || (typeof from === 'number' && to < from))) return undefined;
  return { from, to };
}

function ageTerm(term: string, numbers: ReadonlyMap<string, number>): number | 'R' | null | undefined {
  if (term === '') return null;
  if (term === 'R') return 'R';
  const match = /^([a-z])?(\d+)?([+-]\d+)?$/.exec(term);
  if (match === null) return undefined;
  const base = match[1] === undefined ? Number(match[2] ?? 0) : numbers.get(match[1]);
  return base === undefined ? undefined : base + Number(match[3] ?? 0);
}

/** "ohne Kinder unter 8 Jahren" leaves those from 8 on. */
function complement(range: AgeRange): AgeRange {
  if (range.from === 0 && typeof range.to === 'number') return { from: range.to + 1, to: null };
  if (range.to === null && typeof range.from === 'number' && range.from > 0) return { from: 0, to: range.from - 1 };
  return range;
}

function dateOf(
  template: string,
  year: string | undefined,
  numbers: ReadonlyMap<string, number>,
  date: string | undefined,
): string {
  let value = template;
  if (template === 'date') value = date ?? '';
  else if (template.endsWith('-d')) value = `${template.slice(0, 3)}${String(numbers.get('d') ?? 0).padStart(2, '0')}`;
  return year === undefined ? value : `${value} ${year}_year`;
}

function scopeEvidence(scope: Scope, context: EvidenceContext): Evidence {
  return {
    facet: 'scope',
    value: `${scope.kind}: ${scope.words.replace(/^\S+\s+/, '')}`,
    parts: [scope.kind, ...scope.atoms],
    words: scope.words,
    origin: { key: context.key, start: scope.start, end: scope.end, pattern: scope.pattern },
    strength: context.strength,
  };
}
