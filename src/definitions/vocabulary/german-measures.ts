import type { Phrase } from './phrase.ts';

/** "50 km und mehr": the limit stands behind what is counted. */
const measured = [
  { unit: '(km|Kilometer)', concept: 'kilometer' },
  { unit: '(Mbit|MBit|Megabit) [(/|je|pro)] [(s|Sekunde)]', concept: 'mbit' },
  { unit: '(Euro|EUR|€)', concept: 'euro' },
  { unit: '(Beschäftigte|Beschäftigten|Mitarbeiter)', concept: 'beschaeftigt' },
  { unit: '(Wohnungen|Wohneinheiten|WE)', concept: 'wohnung' },
  { unit: '(Kinder|Kindern)', concept: '@kind' },
  { unit: '(Personen|Menschen)', concept: '@person' },
  { unit: '(Einwohner|Einwohnern|EW)', concept: '@einwohner' },
] as const;

/** Limits and amounts that German prose tells in a unit, a mark or a time to keep; the groups of words are those of the thresholds. */
export const germanMeasures: readonly Phrase[] = [
  ...measured.map(({ unit, concept }): Phrase => ({
    id: 'count.at-least-measured',
    words: [`{n} ${unit} ANDMORE`],
    count: '>=n',
    concept,
  })),
  {
    id: 'count.response-time-kept',
    words: ['(Hilfsfrist|Eintreffzeit) von {n} (Minuten|Min) (eingehalten|erreicht|erfüllt)'],
    count: 'n',
    concept: 'hilfsfrist eingehalten minute',
  },
  {
    id: 'count.mark-from',
    words: [
      '(Note|Zustandsnote|Schulnote|Zustandsklasse) (ab|>=) {n}',
      '(Note|Zustandsnote|Schulnote|Zustandsklasse) {n} (und|oder) (schlechter|höher|mehr)',
    ],
    count: '>=n',
    concept: 'zustandsnote',
  },
  {
    id: 'measure.per-volume',
    words: ['(mg|Milligramm) [{_}] (/|je|pro) (l|Liter)'],
    concept: '~konzentration mgl',
  },
  {
    id: 'measure.per-cubic-metre',
    words: ['(µg|ug|Mikrogramm) [{_}] (/|je|pro) (m³|m3|Kubikmeter)'],
    concept: '~konzentration ugm3',
  },
  { id: 'measure.per-kilometre', words: ['(g|Gramm) [{_}] (/|je|pro) (km|Kilometer)'], concept: 'gkm' },
];
