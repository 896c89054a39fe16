import { readFileSync } from 'node:fs';
import type { Outcome } from '../../src/definitions/compare-readings.ts';
import { compareSoundly } from '../../src/definitions/compare-soundly.ts';
import { facetNames, type FacetName } from '../../src/definitions/facets.ts';
import { readDefinition } from '../../src/definitions/read-definition.ts';
import type { DefinitionBody } from '../../src/model/entry-data.ts';
import type { Language } from '../../src/model/language.ts';

/** A labelled pair of definitions; `pairs/README.md` says how they were labelled. */
export interface Pair {
  readonly id: string;
  readonly kind: 'indicator' | 'term';
  readonly name: string;
  readonly language: Language;
  readonly a: DefinitionBody;
  readonly b: DefinitionBody;
  readonly conflict: boolean;
  readonly outcome: 'conflict' | 'wording' | 'same' | 'unknown';
  readonly facets: readonly FacetName[];
  readonly wording: string;
}

/** How often a verdict was right and wrong. */
export interface Figures {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/** The figures of one file of pairs, overall, by facet and by kind of wording. */
export interface Benchmark {
  readonly pairs: number;
  readonly overall: Figures;
  readonly byFacet: ReadonlyMap<FacetName, Figures>;
  readonly byWording: ReadonlyMap<string, Figures>;
}

/** The files of labelled pairs. What is in `held-back` is scored, never shown. */
export type PairFile = 'known' | 'held-back';

/** The labelled pairs of a file. */
export function readPairs(file: PairFile): Pair[] {
  const text = readFileSync(new URL(`pairs/${file}.jsonl`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Pair);
}

/** How a pair is decided, with the facets that are said to differ. */
export interface Decision {
  readonly outcome: Outcome;
  readonly facets: readonly FacetName[];
}

/** Compares both definitions of a pair. */
export function decide({ a, b, name, language }: Pair): Decision {
  const context = { name, language };
  const { outcome, differences } = compareSoundly(readDefinition(a, context), readDefinition(b, context));
  return { outcome, facets: differences.map(({ facet }) => facet) };
}

/** In what a known pair is decided otherwise than labelled: whether there is a conflict at all, or only in which facets. */
export type Miss = 'conflict' | 'facets';

/** The known pairs that are decided otherwise than labelled, one a line; `npm run quality -- -u` writes them to the file. */
export function findMissed(): string {
  const missOf = (pair: Pair): Miss | undefined => {
    const { outcome, facets } = decide(pair);
    if ((outcome === 'conflict') !== pair.conflict) return 'conflict';
    return facets.toSorted().join() === pair.facets.toSorted().join() ? undefined : 'facets';
  };
  const lines = readPairs('known').flatMap((pair) => {
    const miss = missOf(pair);
    return miss === undefined ? [] : [`${pair.id} ${miss}\n`];
  });
  return lines.toSorted().join('');
}

/** What the file says of the known pairs that are decided otherwise than labelled, by id. */
export function readMissed(): ReadonlyMap<string, Miss> {
  const lines = readFileSync(new URL('pairs/missed.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return new Map(lines.map((line) => line.split(' ') as [string, Miss]));
}

/** Compares both definitions of every pair and counts what was right. */
export function runBenchmark(pairs: readonly Pair[]): Benchmark {
  let overall = noFigures;
  const byFacet = new Map<FacetName, Figures>();
  const byWording = new Map<string, Figures>();
  for (const pair of pairs) {
    const decision = decide(pair);
    const found = decision.outcome === 'conflict';
    overall = count(overall, found, pair.conflict);
    byWording.set(pair.wording, count(byWording.get(pair.wording) ?? noFigures, found, pair.conflict));
    const facets = new Set(decision.facets);
    for (const facet of facetNames) {
      byFacet.set(facet, count(byFacet.get(facet) ?? noFigures, facets.has(facet), pair.facets.includes(facet)));
    }
  }
  return { pairs: pairs.length, overall, byFacet, byWording };
}

const noFigures: Figures = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };

function count(figures: Figures, found: boolean, expected: boolean): Figures {
  const key = found ? (expected ? 'truePositives' : 'falsePositives') : expected ? 'falseNegatives' : 'trueNegatives';
  return { ...figures, [key]: figures[key] + 1 };
}

/** The share of reported conflicts that are conflicts; 1 where none was reported. */
export function precision({ truePositives, falsePositives }: Figures): number {
  return truePositives + falsePositives === 0 ? 1 : truePositives / (truePositives + falsePositives);
}

/** The share of conflicts that were reported; 1 where there are none. */
export function recall({ truePositives, falseNegatives }: Figures): number {
  return truePositives + falseNegatives === 0 ? 1 : truePositives / (truePositives + falseNegatives);
}

/** The figures as a table for the terminal. */
export function formatBenchmark(title: string, { pairs, overall, byFacet, byWording }: Benchmark): string {
  const row = (name: string, figures: Figures): string =>
    [
      `  ${name.padEnd(24)}`,
      figure(precision(figures)),
      figure(recall(figures)),
      String(figures.truePositives + figures.falseNegatives).padStart(10),
      String(figures.falsePositives).padStart(8),
      String(figures.falseNegatives).padStart(8),
    ].join('');
  const head = `  ${''.padEnd(24)} precision    recall  conflicts   false  missed`;
  return [
    `${title}: ${pairs} pairs`,
    head,
    row('overall', overall),
    '  by facet',
    ...[...byFacet].map(([facet, figures]) => row(facet, figures)),
    '  by kind of wording',
    ...[...byWording].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([wording, figures]) => row(wording, figures)),
  ].join('\n');
}

function figure(value: number): string {
  return value.toFixed(3).padStart(10);
}
