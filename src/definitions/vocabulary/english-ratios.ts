import type { Phrase } from './phrase.ts';

/** How English prose says shares, ratios and what is counted in. */
export const englishRatios: readonly Phrase[] = [
  {
    id: 'measure.percentage',
    words: ['[the] percentage (share|proportion|rate)', '[the] percentage', '[the] per cent share'],
    measure: 'share',
    unit: 'percent',
  },
  {
    id: 'measure.share',
    words: ['(share|proportion|fraction|quota)', '(relative|proportional) share', 'rate', 'what (share|proportion)'],
    measure: 'share',
  },
  { id: 'measure.ratio', words: ['ratio', 'ratio between'], measure: 'ratio' },
  {
    id: 'measure.count',
    words: ['[total|overall|absolute] number', 'how many', '[total|absolute] count', 'headcount of'],
    measure: 'count',
  },
  {
    id: 'ratio.in',
    words: [
      '(in|among|of|within|amongst) (all|the) [total|whole|entire|overall]',
      '(in|among|of) [the] (total|overall|entire|whole)',
      '(out of|in) (all|the)',
      '(from|from among) all',
      '(among|amongst) [all|the]',
      'out of [a] (total|all|every)',
    ],
    divides: 'share',
  },
  {
    id: 'ratio.in-electricity',
    words: ['(in|of) [gross|total|all] (electricity|power) (consumption|use|demand|consumed)'],
    divides: 'share',
    concept: 'electricity consumption',
  },
  {
    id: 'ratio.in-final-energy',
    words: ['in [gross|total] final energy (consumption|use|demand)', 'in [gross|total] final consumption of energy'],
    divides: 'share',
    concept: 'finalenergy',
  },
  {
    id: 'ratio.in-families',
    words: ['in [all|the] families with [dependent|minor] children'],
    divides: 'share',
    concept: 'familie @kind',
  },
  {
    id: 'ratio.as-share-of',
    words: [
      '[,] [expressed|measured|calculated|given|taken] as [a|the] (share|proportion|fraction|part) of [all|the|every] [total|entire|whole] [number of]',
      '[,] (relative to|in relation to|in proportion to|divided by|compared with|compared to|related to|set against|in comparison with|as against|as compared with|over) [the|all|every] [total] [number of]',
      '[,] (with reference to|measured against|based on) (all|the total) [number of]',
    ],
    divides: 'always',
  },
  {
    id: 'ratio.as-percentage-of-all',
    words: [
      '[,] [expressed|measured|calculated|given|taken] as [a|the] (percentage|per cent|percent|%) of (all|the total|the entire|the whole|total) [number of]',
      '[,] (in|as) (percent|per cent|%|percentage) (of|in relation to|relative to) (all|the total|the entire|the whole|total) [number of]',
      'per 100 of (all|the total) [number of]',
    ],
    divides: 'always',
    unit: 'percent',
    total: true,
  },
  {
    id: 'ratio.as-percentage-of',
    words: [
      '[,] [expressed|measured|calculated|given|taken] as [a|the] (percentage|per cent|percent|%) of [the] [number of]',
      '[,] (in|as) (percent|per cent|%|percentage) (of|in relation to|relative to) [the] [number of]',
      'per 100 of [the] [number of]',
    ],
    divides: 'always',
    unit: 'percent',
  },
  { id: 'ratio.to', words: ['to [the|all] [total] [number of]'], divides: 'ratio' },
  {
    id: 'factor.per',
    words: [
      '[,] (per|for every|for each|in every|out of every|out of|among every|in relation to|of every|to every|/) [every] {ten}',
    ],
    divides: 'per',
    factor: 'n',
  },
  { id: 'factor.per-thousand', words: ['(per|for every|for each) [a|one] thousand'], divides: 'per', factor: 1000 },
  {
    id: 'factor.per-ten-thousand',
    words: ['(per|for every|for each) ten thousand'],
    divides: 'per',
    factor: 10_000,
  },
  { id: 'factor.per-hundred', words: ['(per|for every|for each) [a|one] hundred'], divides: 'per', factor: 100 },
  {
    id: 'factor.per-hundred-thousand',
    words: ['(per|for every|for each) [a|one] hundred thousand'],
    divides: 'per',
    factor: 100_000,
  },
  { id: 'factor.per-million', words: ['per million'], divides: 'per', factor: 1_000_000 },
  { id: 'factor.per-one', words: ['per [one]', 'for (each|every) [one]', 'to each'], divides: 'per', factor: 1 },
  {
    id: 'factor.per-capita',
    words: [
      'per (capita|head)',
      'per head of [the] [total|resident] population',
      'a head',
      'per member of the population',
    ],
    divides: 'per',
    factor: 1,
    concept: '@einwohner',
  },
  {
    id: 'factor.times',
    words: ['× {n} [%]', '{n} ×', '[,] (multiplied by|times|scaled to) {n}', 'multiplied by one hundred'],
    factor: 'n',
  },
];
