import type { Phrase, WordGroups } from './phrase.ts';

/** Groups of words in the patterns below. */
export const germanThresholdGroups: WordGroups = {
  ATLEAST: '(mindestens|wenigstens|nicht weniger als|nicht unter|zumindest|ab|>=|von mindestens|mind)',
  MORETHAN:
    '(mehr als|über|größer als|höher als|oberhalb von|von mehr als|>|länger als|von über|größer|über der|über dem|oberhalb der)',
  LESSTHAN:
    '(weniger als|unter|kleiner als|niedriger als|geringer als|unterhalb von|von weniger als|<|kürzer als|von unter|kleiner|unterhalb der|unter der)',
  ATMOST:
    '(höchstens|maximal|nicht mehr als|nicht über|nicht länger als|nicht größer als|nicht höher als|nicht weiter als|bis zu|bis|<=|bis einschließlich|im Umkreis von|im Radius von|innerhalb von|in einem Umkreis von|in einer Entfernung von|in höchstens|von höchstens|in maximal|max|in weniger als oder genau)',
  ANDMORE: '((und|oder|u) (mehr|länger|höher|darüber|größer|weitere)|u m)',
  PCT: '(%|Prozent|v H|vH|vom Hundert)',
  SPAN: '[(von|seit|seit dem|nach|für|in den|innerhalb der|während der|während|Dauer von|Wohndauer von|Aufenthaltsdauer von|Verweildauer von|Bezugsdauer von|Aufenthalt von|Wohndauer|Aufenthaltsdauer|Verweildauer|Bezugsdauer|Dauer|Mindestaufenthalt von|Bindung von|voraussichtlich für|für voraussichtlich|voraussichtlich)]',
};

const spans = [
  { unit: 'Jahre', concept: '~dauer monat', scale: 12 },
  { unit: '(Monate|Mon)', concept: '~dauer monat', scale: 1 },
  { unit: 'Wochen', concept: '~dauer tag', scale: 7 },
  { unit: '(Tage|Lebenstage|Kalendertage)', concept: '~dauer tag', scale: 1 },
  { unit: '(Stunden|Std)', concept: 'stunde', scale: 1 },
  { unit: '(Minuten|Min|Gehminuten)', concept: 'minute', scale: 1 },
] as const;

// Years are also ages; only where something says that a time is meant are they read as one.
const needsSpan = (unit: string): boolean => unit === 'Jahre';

/** How German prose says how much, how many and how long. */
export const germanThresholds: readonly Phrase[] = [
  ...spans.flatMap(({ unit, concept, scale }): Phrase[] => {
    const span = needsSpan(unit)
      ? '(seit|innerhalb der|für|in den|während der|Dauer von|Wohndauer von|Aufenthaltsdauer von|Verweildauer von|Bezugsdauer von|Aufenthalt von|Wohndauer|Aufenthaltsdauer|Verweildauer|Bezugsdauer|Mindestaufenthalt von|Bindung von|voraussichtlich für|innerhalb von|binnen|in höchstens|alle|nach|vor)'
      : 'SPAN';
    return [
      {
        id: 'span.at-least',
        words: [
          `${span} ATLEAST {n} ${unit}`,
          `${span} {n} ${unit} ANDMORE`,
          `${span} {n} ANDMORE ${unit}`,
          `{n} ${unit} (und|oder) (länger|darüber hinaus)`,
        ],
        count: '>=n',
        concept,
        scale,
      },
      {
        id: 'span.more-than',
        words: [`${span} MORETHAN {n} ${unit}`, `länger als {n} ${unit}`],
        count: '>n',
        concept,
        scale,
      },
      {
        id: 'span.less-than',
        words: [`${span} LESSTHAN {n} ${unit}`, `(kürzer als|seit weniger als) {n} ${unit}`],
        count: '<n',
        concept,
        scale,
      },
      {
        id: 'span.at-most',
        words: [`${span} ATMOST {n} ${unit}`],
        count: '<=n',
        concept,
        scale,
      },
      {
        id: 'span.exact',
        words: [`${span} [(letzten|vergangenen|zurückliegenden|ersten|vorangegangenen)] {n} ${unit}`],
        count: 'n',
        concept,
        scale,
      },
    ];
  }),
  {
    id: 'span.less-than-years',
    words: ['[seit] weniger als {n} Jahre'],
    count: '<n',
    concept: '~dauer monat',
    scale: 12,
  },
  { id: 'span.more-than-years', words: ['[seit] mehr als {n} Jahre'], count: '>n', concept: '~dauer monat', scale: 12 },
  {
    id: 'span.a-year-or-longer',
    words: [
      '[seit] [mindestens] ein Jahr (und|oder) (länger|mehr)',
      '(seit|für) mindestens (ein|einem) Jahr',
      '[seit] mindestens (ein|einem) Jahr',
      'ein Jahr und darüber',
    ],
    count: '>=12',
    concept: '~dauer monat',
  },
  {
    id: 'span.longer-than-a-year',
    words: ['[seit] (länger als|mehr als|über) (ein|einem|einen) Jahr'],
    count: '>12',
    concept: '~dauer monat',
  },
  { id: 'span.a-year', words: ['(seit|nach) (ein|einem) Jahr'], count: '12', concept: '~dauer monat' },
  {
    id: 'span.less-than-a-year',
    words: ['(seit|kürzer als|Dauer von) (weniger als|unter) (ein|einem) Jahr', 'kürzer als ein Jahr'],
    count: '<12',
    concept: '~dauer monat',
  },
  {
    id: 'count.at-least-one',
    words: [
      '(mindestens|wenigstens|zumindest|mind) (ein|einem|einer|einmal|einmalig)',
      '(mindestens|wenigstens|zumindest|mind) [1] mal',
      '(ein|einem|einer) oder (mehr|mehreren|mehrere)',
      'ein bis mehrere',
      'einem bzw mehreren',
    ],
    idle: true,
  },
  { id: 'percent.at-least', words: ['ATLEAST {n} PCT [des|der]', '{n} PCT ANDMORE'], count: '>=n', concept: 'prozent' },
  { id: 'percent.more-than', words: ['MORETHAN {n} PCT [des|der]'], count: '>n', concept: 'prozent' },
  { id: 'percent.less-than', words: ['LESSTHAN {n} PCT [des|der]'], count: '<n', concept: 'prozent' },
  { id: 'percent.at-most', words: ['ATMOST {n} PCT [des|der]'], count: '<=n', concept: 'prozent' },
  { id: 'percent.exact', words: ['{n} PCT', '{n} prozentig'], count: 'n', concept: 'prozent' },
  {
    id: 'speed.at-most',
    words: ['{n} (km / h|kmh) (oder|und) weniger', 'ATMOST {n} (km / h|kmh)'],
    count: '<=n',
    concept: 'stundenkilometer',
  },
  { id: 'speed.exact', words: ['[genau] {n} (km / h|kmh)'], count: 'n', concept: 'stundenkilometer' },
  {
    id: 'count.at-least',
    words: ['ATLEAST {n}', '{n} ANDMORE', '{n} bis unendlich', '{n} oder (mehr|mehreren)'],
    count: '>=n',
  },
  { id: 'count.more-than', words: ['MORETHAN {n}'], count: '>n' },
  { id: 'count.less-than', words: ['LESSTHAN {n}'], count: '<n' },
  { id: 'count.at-most', words: ['ATMOST {n}', '{n} (und|oder) weniger'], count: '<=n' },
  { id: 'count.between', words: ['[zwischen|von] {a} (bis|-|und|bis unter) {b}'], count: 'a-b' },
  {
    id: 'count.class',
    words: [
      '(Klasse|Klassenstufe|Jahrgangsstufe|Jahrgang|Klassen|Klassenstufen|Jahrgangsstufen|Schuljahrgang) {n}',
      '{n} (Klasse|Klassenstufe|Jahrgangsstufe|Schuljahr)',
    ],
    count: 'n',
    concept: 'klasse',
  },
  {
    id: 'count.classes',
    words: [
      '(Klasse|Klassenstufe|Jahrgangsstufe|Jahrgang|Klassen|Klassenstufen|Jahrgangsstufen|Schuljahrgang) {a} (bis|-|und) {b}',
    ],
    count: 'a-b',
    concept: 'klasse',
  },
  { id: 'count.after-hour', words: ['nach {n} Uhr', 'später als {n} Uhr'], count: '>n', concept: 'uhr' },
  { id: 'count.from-hour', words: ['[um|ab] {n} Uhr (oder|und) später', 'ab {n} Uhr'], count: '>=n', concept: 'uhr' },
  { id: 'count.before-hour', words: ['vor {n} Uhr', 'früher als {n} Uhr'], count: '<n', concept: 'uhr' },
  { id: 'count.care-grade', words: ['Pflegegrad {n}', 'Pflegestufe {n}'], count: 'n', concept: 'pflegegrad' },
  {
    id: 'count.care-grades',
    words: ['(Pflegegrad|Pflegegrade|Pflegestufe|Pflegegraden) {a} (bis|-|und) {b}'],
    count: 'a-b',
    concept: 'pflegegrad',
  },
  {
    id: 'count.care-grade-from',
    words: ['[ab] (Pflegegrad|Pflegegrade) ATLEAST {n}', 'ab Pflegegrad {n}', 'Pflegegrad {n} (und|oder) höher'],
    count: '>=n',
    concept: 'pflegegrad',
  },
  {
    id: 'count.disability',
    words: [
      '(GdB|Grad der Behinderung) [von] [ATLEAST] {n} [ANDMORE]',
      'GdB ab {n}',
      'GdB von {n} (und|oder) mehr',
      'GdB >= {n}',
    ],
    count: '>=n',
    concept: 'gdb',
  },
  {
    id: 'limit.reached-or-exceeded',
    words: [
      '(erreicht|erreichen|erreichend) (oder|und|bzw) (überschritten|überschreitet|überschreiten|übersteigt|übersteigen|übertroffen)',
      'mindestens (erreicht|erreichen)',
      'nicht (unterschritten|unterschreitet|unterschreiten)',
    ],
    limit: '>=',
  },
  {
    id: 'limit.exceeded',
    words: [
      '(überschritten|überschreitet|überschreiten|überschreitend|übersteigt|übersteigen|überstiegen|übertrifft|übertreffen|übertroffen)',
    ],
    limit: '>',
  },
  {
    id: 'limit.not-exceeded',
    words: ['nicht (überschritten|überschreitet|überschreiten|übersteigt|übersteigen|übertroffen)'],
    limit: '<=',
  },
  { id: 'limit.below', words: ['(unterschritten|unterschreitet|unterschreiten)'], limit: '<' },
  { id: 'count.twice', words: ['zweimalig', 'zweimal', 'zweifach', 'doppelt'], count: '2' },
  { id: 'count.once', words: ['einmalig', 'einmal', 'einfach'], count: '1' },
];
