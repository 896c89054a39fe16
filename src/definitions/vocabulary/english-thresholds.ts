import type { Phrase } from './phrase.ts';

/** Periods and other measures, told in a unit that all of their kind can be reckoned in. */
const spans = [
  { unit: '(month|months)', concept: 'month', scale: 1 },
  { unit: '(week|weeks)', concept: 'day', scale: 7 },
  { unit: '(day|days|calendar days)', concept: 'day', scale: 1 },
  { unit: '(hour|hours|hrs)', concept: 'minute', scale: 60 },
  { unit: '(minute|minutes|min|mins)', concept: 'minute', scale: 1 },
  { unit: '(metre|metres|meter|m)', concept: 'meter', scale: 1 },
  { unit: '(kilometre|kilometres|km)', concept: 'meter', scale: 1000 },
  { unit: '(hectare|hectares|ha)', concept: 'hectare', scale: 1 },
  { unit: '(dB|dB {(} A {)}|decibels|decibel)', concept: 'decibel', scale: 1 },
  { unit: '(square metres|square metre|m²|m2|sqm)', concept: 'sqm', scale: 1 },
  { unit: '(grams|g)', concept: 'gram', scale: 1 },
  { unit: '(Mbit s|Mbps|megabits per second|megabit per second|Mbit|Mbit / s)', concept: 'mbit', scale: 1 },
  { unit: '(gigabits per second|Gbit s|Gbps|Gbit / s)', concept: 'mbit', scale: 1000 },
  { unit: '(euro|euros|EUR|€)', concept: 'euro', scale: 1 },
  { unit: '(persons|people|residents|inhabitants|members|occupants)', concept: '~mass', scale: 1 },
] as const;

/** How English prose says how much, how many and how long. */
export const englishThresholds: readonly Phrase[] = [
  ...spans.flatMap(({ unit, concept, scale }): Phrase[] => [
    {
      id: 'span.at-least',
      words: [
        `[SPAN] ATLEAST {n} ${unit}`,
        `[SPAN] {n} (or|and) (more|longer) ${unit}`,
        `[SPAN] {n} ${unit} (or|and) (more|longer|over|above|upwards)`,
      ],
      count: '>=n',
      concept,
      scale,
    },
    {
      id: 'span.more-than',
      words: [`[SPAN] (MORETHAN|longer than|later than) {n} ${unit}`],
      count: '>n',
      concept,
      scale,
    },
    {
      id: 'span.less-than',
      words: [`[SPAN] (LESSTHAN|shorter than) {n} ${unit}`],
      count: '<n',
      concept,
      scale,
    },
    {
      id: 'span.at-most',
      words: [
        `[SPAN] (ATMOST|not longer than|no longer than|not later than|no later than|within|in the space of|within the space of|inside|in under or exactly) [the] {n} ${unit}`,
        `[SPAN] {n} ${unit} (or|and) (less|fewer|shorter|under|earlier|sooner)`,
      ],
      count: '<=n',
      concept,
      scale,
    },
    {
      id: 'span.exact',
      words: [
        `[SPAN] [the] [last|past|previous|preceding|first] {n} ${unit} [of life]`,
        `(in|within) the first {n} ${unit} of life`,
      ],
      count: 'n',
      concept,
      scale,
    },
  ]),
  {
    id: 'span.at-least-years',
    words: [
      'for ATLEAST {n} years',
      '(for|over) {n} years (or|and) (more|longer)',
      '(for|over) {n} or more years',
      '{n} years or longer',
    ],
    count: '>=n',
    concept: 'month',
    scale: 12,
  },
  {
    id: 'span.more-than-years',
    words: ['[for] (longer than|for more than|for over) {n} years'],
    count: '>n',
    concept: 'month',
    scale: 12,
  },
  {
    id: 'span.less-than-years',
    words: ['(for less than|for under|for fewer than) {n} years'],
    count: '<n',
    concept: 'month',
    scale: 12,
  },
  {
    id: 'span.a-year',
    words: [
      '[for] (one|a) [full] year (or|and) (more|longer|over)',
      '[for] (at least|not less than|no less than|a minimum of) (one|a) [full] year',
      '[for] twelve months (or|and) (more|longer)',
    ],
    count: '>=12',
    concept: 'month',
  },
  {
    id: 'span.longer-than-a-year',
    words: ['[for] (more than|over|longer than) (one|a) year'],
    count: '>12',
    concept: 'month',
  },
  {
    id: 'span.less-than-a-year',
    words: ['[for] (less than|under|shorter than) (one|a) year'],
    count: '<12',
    concept: 'month',
  },
  { id: 'count.at-least-one', words: ['(at least 1|1 or more|at least a|at least one|one or more|any)'], idle: true },
  {
    id: 'percent.at-least',
    words: ['(ATLEAST|not under|equal to or above) {n} PCT [of]', '{n} PCT (or|and) (more|over|above|higher) [of]'],
    count: '>=n',
    concept: 'prozent',
  },
  { id: 'percent.more-than', words: ['MORETHAN {n} PCT [of]'], count: '>n', concept: 'prozent' },
  { id: 'percent.less-than', words: ['LESSTHAN {n} PCT [of]'], count: '<n', concept: 'prozent' },
  {
    id: 'percent.at-most',
    words: ['ATMOST {n} PCT [of]', '{n} PCT (or|and) (less|lower|under|fewer) [of]'],
    count: '<=n',
    concept: 'prozent',
  },
  { id: 'percent.exact', words: ['{n} PCT [of]'], count: 'n', concept: 'prozent' },
  {
    id: 'count.at-least',
    words: ['ATLEAST {n}', '{n} (or|and) (more|above|higher|upwards)', '{n} or (over|better)'],
    count: '>=n',
  },
  { id: 'count.more-than', words: ['MORETHAN {n}'], count: '>n' },
  { id: 'count.less-than', words: ['LESSTHAN {n}'], count: '<n' },
  {
    id: 'count.at-most',
    words: ['(ATMOST|within) {n}', '{n} (or|and) (less|fewer|lower|below|under)'],
    count: '<=n',
  },
  { id: 'count.between', words: ['between {a} and {b}', 'from {a} to {b}', '{a} (-|to) {b}'], count: 'a-b' },
  {
    id: 'count.class',
    words: ['(year|years|grade|grades|class|form) {n}', '{n} (st|nd|rd|th) (grade|form|year|class)'],
    count: 'n',
    concept: 'class',
  },
  {
    id: 'count.care-grade',
    words: ['care (level|grade) {n}', '(grade|level|category) of care {n}'],
    count: 'n',
    concept: 'care grade',
  },
  {
    id: 'count.care-grade-from',
    words: [
      '[from] care (level|grade) {n} (or|and) (above|higher|more|up|upwards)',
      '[from|at least] care (level|grade) {n} upwards',
    ],
    count: '>=n',
    concept: 'care grade',
  },
  {
    id: 'count.care-grades',
    words: ['care (levels|grades) {a} (to|-) {b}'],
    count: 'a-b',
    concept: 'care grade',
  },
  {
    id: 'count.rated-better',
    words: [
      '(rated|band|class|rating|grade) C or (better|above|higher)',
      '(rated|band|class|bands) A (to|-|through) C',
      '(rated|band|bands|class) A , B or C',
    ],
    concept: 'rating better c',
  },
];
