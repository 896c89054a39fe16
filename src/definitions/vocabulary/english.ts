import type { Phrase, WordGroups } from './phrase.ts';

/** Groups of words in the English patterns. */
export const englishGroups: WordGroups = {
  YEARS: '(years|year|yrs) [of age|old|and]',
  AGED: '[aged|ages|age|between the ages of|in the age group|of age|from]',
  UNTIL: '(to|-|through|until|and|up to)',
  PCT: '(%|percent|per cent|pct)',
  OLDER: '(and|or) (over|older|above|more|upwards)',
};

/** How English prose says ages, ratios, dates and what is counted in: a smaller vocabulary than the German one. */
export const englishPhrases: readonly Phrase[] = [
  {
    id: 'age.between-below',
    words: [
      'AGED {a} (to|and|-|but) (under|less than|below|younger than) {b} [YEARS]',
      'between {a} and under {b} [YEARS]',
    ],
    age: ['a', 'b-1'],
  },
  {
    id: 'age.between',
    words: [
      '(aged|ages|age|between the ages of|in the age group) [from|between] {a} UNTIL {b} [YEARS]',
      'AGED {a} UNTIL {b} YEARS',
      'between {a} and {b} years of age',
      '{a} - {b} year olds',
      '{a} to {b} year olds',
      'from {a} to {b} years',
    ],
    age: ['a', 'b'],
  },
  { id: 'age.between-bare', words: ['{a} - {b}', 'between {a} and {b}', '{a} to {b}'], age: ['a', 'b'], bare: true },
  {
    id: 'age.below',
    words: [
      'AGED (under|below|younger than|less than|not yet) [the age of] {n} YEARS',
      '(under|below|younger than) the age of {n}',
      '(under|below) {n} s',
      'UAGE {n} [s]',
      'aged (under|below) {n}',
      'under {n} year olds',
      'under {n} s',
      'less than {n} years (old|of age)',
    ],
    age: ['0', 'n-1'],
  },
  {
    id: 'age.below-one',
    words: [
      'under (one|1) [year] [of age|old]',
      'under one year of age',
      'in the first year of life',
      'in [their] first year [of life]',
      'aged under one',
      'within the first year of life',
    ],
    age: ['0', '0'],
  },
  { id: 'age.below-bare', words: ['(under|below|younger than) {n}'], age: ['0', 'n-1'], bare: true },
  {
    id: 'age.from',
    words: [
      'AGED {n} [YEARS] OLDER',
      'AGED {n} YEARS OLDER',
      '(at least|from|from the age of) {n} YEARS',
      'AGED {n} + [YEARS]',
      'AGED {n} plus',
      'aged (at least|from) {n}',
      'aged {n} OLDER',
      'OAGE {n}',
    ],
    age: ['n', ''],
  },
  {
    id: 'age.over',
    words: [
      'AGED (over|above|older than|more than) [the age of] {n} [YEARS]',
      '(over|above) the age of {n}',
      'over {n} s',
    ],
    age: ['n+1', ''],
  },
  {
    id: 'age.up-to',
    words: [
      '(up to|no older than|at most) [the age of] {n} YEARS',
      'up to [and including] [the age of] {n} [YEARS]',
      '{n} [YEARS] (and|or) (under|younger)',
      'aged up to {n}',
    ],
    age: ['0', 'n'],
  },
  { id: 'age.exactly', words: ['aged {n}', '{n} year olds', '{n} years of age'], age: ['n', 'n'] },
  {
    id: 'age.below-pension',
    words: [
      '(below|under|up to|until) [the] [statutory] (retirement age|pension age|pensionable age|state pension age)',
    ],
    age: ['0', 'R'],
  },
  {
    id: 'age.from-pension',
    words: [
      '(of|above|over|from|at) [the] [statutory] (retirement age|pension age|pensionable age|state pension age) [or over|and over|and older]',
    ],
    age: ['R', ''],
  },
  { id: 'age.minor', words: ['minors', 'under age'], age: ['0', '17'], concept: '@kind' },
  {
    id: 'age.same',
    words: [
      '(of|in) [the] (same|that|this|corresponding|respective|relevant|their|its) (age|age group|ages)',
      'of that age',
      'as a share of the age group',
      'in the same age group',
      'of the same age',
      'same age',
      'of the age group',
    ],
    age: 'same',
  },
  { id: 'measure.share', words: ['(share|proportion|percentage|fraction)', 'rate'], measure: 'share' },
  { id: 'measure.ratio', words: ['ratio'], measure: 'ratio' },
  { id: 'measure.count', words: ['[total] number', 'total number', 'absolute number'], measure: 'count' },
  {
    id: 'ratio.in',
    words: [
      '(in|among|of|within|amongst) (all|the) [total]',
      '(in|among|of) the (total|overall|entire)',
      '(out of|in) all',
    ],
    divides: 'share',
  },
  {
    id: 'ratio.as-share-of',
    words: [
      '[,] [expressed] [as] a (share|proportion|fraction) of [all|the|total] [number of]',
      '[,] as (share|proportion) of [all|the|total]',
      '(relative to|in relation to|divided by|compared with|compared to|related to|over) [the|all] [total] [number of]',
    ],
    divides: 'always',
  },
  {
    id: 'ratio.as-percentage-of',
    words: [
      '[,] [expressed] [as] a (percentage|per cent) of [all|the|total] [number of]',
      '[,] as percentage of [all|the|total] [number of]',
      'in (percent|per cent|%) of [all|the]',
    ],
    divides: 'always',
    unit: 'percent',
  },
  { id: 'ratio.to', words: ['to the [number of]', 'to'], divides: 'ratio' },
  {
    id: 'factor.per',
    words: ['(per|for every|for each|in every|out of every|in relation to|out of|/) {ten}'],
    divides: 'per',
    factor: 'n',
  },
  { id: 'factor.per-thousand', words: ['per thousand'], divides: 'per', factor: 1000 },
  { id: 'factor.per-hundred', words: ['per hundred'], divides: 'per', factor: 100 },
  { id: 'factor.per-hundred-thousand', words: ['per hundred thousand'], divides: 'per', factor: 100_000 },
  { id: 'factor.per-one', words: ['per', 'for each', 'for every'], divides: 'per', factor: 1 },
  {
    id: 'factor.per-capita',
    words: ['per (capita|head)', 'per head of [the] population'],
    divides: 'per',
    factor: 1,
    concept: '@einwohner',
  },
  { id: 'factor.times', words: ['× {n} [%]', '{n} ×', '(multiplied by|times) {n}'], factor: 'n' },
  {
    id: 'date.day',
    words: ['[on|as at|as of|at|reference date|reference date :] {date} [each year|of each year|every year]'],
    date: 'date',
  },
  ...[
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ].flatMap((month, index): Phrase[] => {
    const mm = String(index + 1).padStart(2, '0');
    return [
      {
        id: 'date.day-in-words',
        words: [
          `[on|as at|as of|at] [the] {d} [st|nd|rd|th] [of] ${month} [{y}|of each year|each year]`,
          `[on|as at|as of] ${month} {d} [st|nd|rd|th] [, {y}]`,
        ],
        date: `${mm}-d`,
      },
      { id: 'date.month', words: [`in ${month}`], date: mm },
    ];
  }),
  {
    id: 'date.annual-average',
    words: [
      '[in|as] [the] annual (average|mean|averages)',
      'yearly average',
      'average (of|over) the (year|twelve months|{_} months)',
      'mean of [the] {_} months',
    ],
    date: 'annual_average',
  },
  {
    id: 'date.end-of-year',
    words: ['[at] [the] (end of the year|year end|end of year|end of each year)'],
    date: '12-31',
  },
  { id: 'date.mid-year', words: ['[at] mid year'], date: '06-30' },
  {
    id: 'date.during-year',
    words: ['(during|in the course of|over|throughout) (the|a|one) (year|calendar year)', 'per year', 'a year'],
    date: 'during_year',
  },
  { id: 'date.reporting', words: ['in the (reference|reporting) year', 'in (a|the) given year'], idle: true },
  {
    id: 'percent.more-than',
    words: ['(more than|over|above|exceeding|exceed|exceeds|greater than|in excess of) {n} PCT [of]'],
    count: '>n',
    concept: 'prozent',
  },
  {
    id: 'percent.less-than',
    words: ['[is|are] (less than|below|under|lower than) {n} PCT [of]'],
    count: '<n',
    concept: 'prozent',
  },
  {
    id: 'percent.at-least',
    words: ['(at least|not less than) {n} PCT [of]', '{n} PCT OLDER'],
    count: '>=n',
    concept: 'prozent',
  },
  { id: 'percent.at-most', words: ['(at most|up to|no more than) {n} PCT [of]'], count: '<=n', concept: 'prozent' },
  { id: 'percent.exact', words: ['{n} PCT [of]'], count: 'n', concept: 'prozent' },
  {
    id: 'span.days',
    words: ['[in|within] the first {n} days [of life]', '[in|within] {n} days'],
    count: 'n',
    concept: 'day',
  },
  {
    id: 'span.at-least-months',
    words: ['[for] {n} months (or|and) (more|longer)', '[for] at least {n} months', '[for] {n} months or longer'],
    count: '>=n',
    concept: 'month',
  },
  {
    id: 'span.more-than-months',
    words: ['[for] (more than|over|longer than) {n} months'],
    count: '>n',
    concept: 'month',
  },
  {
    id: 'span.a-year',
    words: [
      '[for] (one|a|1) year (or|and) (more|longer)',
      '[for] at least (one|a|1) year',
      '[for] twelve months (or|and) (more|longer)',
    ],
    count: '>=12',
    concept: 'month',
  },
  { id: 'count.at-least-one', words: ['(at least 1|1 or more|at least a)'], idle: true },
  {
    id: 'count.at-least',
    words: ['(at least|a minimum of|not less than) {n}', '{n} (or|and) (more|over)'],
    count: '>=n',
  },
  { id: 'count.more-than', words: ['(more than|over|above|exceeding|greater than) {n}'], count: '>n' },
  { id: 'count.less-than', words: ['(less than|fewer than|below|under) {n}'], count: '<n' },
  { id: 'count.at-most', words: ['(at most|up to|no more than|within|a maximum of) {n}'], count: '<=n' },
  {
    id: 'scope.without',
    words: ['(excluding|without|except|except for|excl|exclusive of|other than|not including|net of)'],
    scope: 'without',
  },
  { id: 'scope.including', words: ['(including|incl|inclusive of|as well as|together with|plus)'], scope: 'including' },
  { id: 'scope.only', words: ['(only|solely|exclusively)'], scope: 'only' },
  { id: 'scope.left-out', words: ['(are|is) (excluded|not included|not counted|left out)'], after: 'without' },
  { id: 'scope.counted-in', words: ['(are|is) (included|counted)'], after: 'including' },
  { id: 'negation', words: ['not', 'no', 'neither', 'nor', 'non'], negates: true },
  { id: 'total', words: ['(total|overall|all|entire|in total)'], total: true },
  {
    id: 'total.population',
    words: ['(total|entire|whole|overall) population', 'all (residents|inhabitants)'],
    total: true,
    concept: '@einwohner',
  },
  {
    id: 'explains',
    words: ['(that is|i e|namely|being|calculated as|defined as|measured by|meaning|e g)'],
    explains: true,
  },
  {
    id: 'source.named',
    words: ['(according to|source :|source|data source :|data from|based on|using data from|as recorded in)'],
    names: 'source',
  },
  {
    id: 'frame',
    words: [
      '(shows|measures|indicates|describes|gives|is defined as|is calculated as|expresses|is the|are the|denotes|refers to)',
    ],
    frames: true,
  },
  { id: 'average', words: ['(average|mean|on average)'], concept: '~durchschnitt' },
  {
    id: 'idle.phrase',
    words: [
      'in the (city|municipality|area|country)',
      'of the (city|municipality)',
      'or not',
      'for the country',
      'there',
    ],
    idle: true,
  },
];
