import type { Phrase, WordGroups } from './phrase.ts';

/** Groups of words in the patterns below. */
export const germanRatioGroups: WordGroups = {
  PERCENT: '(Prozent|%|v H|vH|vom Hundert|Prozentpunkte)',
  ALL: '(alle|sämtliche|gesamte|insgesamt|jeweilige|entsprechende|übrige)',
  TOTAL:
    '[die|der|den|das|dem|alle] [jeweilige|entsprechende] [Gesamtzahl|Gesamtanzahl|Gesamtheit|Zahl|Anzahl|Summe|Grundgesamtheit] [der|aller|von|des]',
};

/** How German prose relates one count to another, and by what the ratio is multiplied. */
export const germanRatios: readonly Phrase[] = [
  {
    id: 'measure.share',
    words: [
      '[prozentual|relativ] Anteil',
      'Prozentanteil',
      'Prozentsatz',
      'Anteilswert',
      'Vomhundertsatz',
      'Prozentwert',
      'anteilig',
      'Quote',
      'Rate',
    ],
    measure: 'share',
  },
  {
    id: 'measure.ratio',
    words: ['[zahlenmäßig|rechnerisch] Verhältnis', 'Relation', 'Verhältniszahl', 'Verhältniswert'],
    measure: 'ratio',
  },
  { id: 'measure.quotient', words: ['Quotient aus'], measure: 'quotient' },
  {
    id: 'measure.count',
    words: ['[absolute|gesamte] (Anzahl|Zahl)', 'Gesamtzahl', 'Gesamtanzahl', 'Absolutzahl', 'Kopfzahl'],
    measure: 'count',
  },
  { id: 'ratio.an', words: ['an [der|den|dem]', 'am'], divides: 'share' },
  {
    id: 'ratio.an-all',
    words: [
      'an [der|den|dem] ALL [der|den]',
      'an der (Gesamtzahl|Gesamtheit|Gesamtanzahl|Zahl|Anzahl|Summe|Grundgesamtheit) (aller|der|sämtlicher|von)',
      'unter (allen|sämtlichen|den)',
      'von (allen|sämtlichen|insgesamt)',
      'innerhalb (aller|der Gesamtheit der)',
    ],
    divides: 'share',
    total: true,
  },
  // By itself "Wegen" is the preposition.
  {
    id: 'ratio.an-all-ways',
    words: ['an [den|allen|sämtlichen] Wegen'],
    divides: 'share',
    total: true,
    concept: 'weg',
  },
  {
    id: 'ratio.related-to',
    words: [
      'im Verhältnis (zu|zur|zum) TOTAL',
      'in (Relation|Bezug|Beziehung) [gesetzt] (zu|zur|zum|auf) TOTAL',
      'ins Verhältnis [gesetzt] (zu|zur|zum) TOTAL',
      'bezogen auf TOTAL',
      'relativ (zu|zur|zum) TOTAL',
      'gemessen (an|am) TOTAL',
      '(geteilt|dividiert) durch TOTAL',
      'im Vergleich (zu|zur|zum) TOTAL',
    ],
    divides: 'always',
  },
  {
    id: 'ratio.in-percent-of-all',
    words: ['in PERCENT (aller|sämtlicher) [Gesamtzahl|Zahl|Anzahl]'],
    divides: 'always',
    unit: 'percent',
    total: true,
  },
  {
    id: 'ratio.in-percent-of',
    words: [
      'in PERCENT (der|des|aller|von|vom|sämtlicher) [Gesamtzahl|Zahl|Anzahl] [der|aller]',
      'als Prozentsatz (der|des|aller|von)',
    ],
    divides: 'always',
    unit: 'percent',
  },
  {
    id: 'ratio.in-permille-of',
    words: ['in (Promille|‰) (der|des|aller|von|sämtlicher) [Gesamtzahl|Zahl|Anzahl] [der|aller]'],
    divides: 'always',
    unit: 'per_1000',
  },
  { id: 'ratio.to-hundred', words: ['(zu|zur) [je|jeweils] {ten}'], divides: 'ratio', factor: 'n' },
  { id: 'ratio.to', words: ['(zu|zur|zum) TOTAL'], divides: 'ratio' },
  { id: 'ratio.and', words: ['und TOTAL', 'durch TOTAL'], divides: 'quotient' },
  {
    id: 'factor.per',
    words: [
      '(je|pro|von|auf|per) [jeweils|je] {ten}',
      '(bezogen|hochgerechnet|umgerechnet|entfallen|kommen|gerechnet|berechnet) auf [jeweils|je] {ten}',
      'im Verhältnis zu [je] {ten}',
      '/ {ten}',
    ],
    divides: 'per',
    factor: 'n',
  },
  {
    id: 'factor.per-one',
    words: ['(je|pro) [ein]', 'per (Einwohner|Person|Haushalt|Tag|Monat|Jahr)'],
    divides: 'per',
    factor: 1,
  },
  {
    id: 'factor.per-head',
    words: ['(pro|je) Kopf [der Bevölkerung]'],
    divides: 'per',
    factor: 1,
    concept: '@einwohner',
  },
  {
    id: 'factor.times',
    words: [
      '× {n} [%]',
      '{n} ×',
      'mal {n} [%]',
      '(multipliziert|malgenommen|vervielfacht|Multiplikation|Multiplizieren) mit [dem] [Faktor] {n} [%]',
      'mit [dem] Faktor {n} multipliziert',
      'mit {n} (multipliziert|malgenommen|vervielfacht)',
      'Faktor {n}',
    ],
    factor: 'n',
  },
];
