import type { Phrase, WordGroups } from './phrase.ts';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const shortMonths = ['Jan', 'Feb', 'Mrz', 'Apr', '', 'Jun', 'Jul', 'Aug', 'Sept|Sep', 'Okt', 'Nov', 'Dez'];
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Groups of words in the patterns below. */
export const germanDateGroups: WordGroups = {
  // Years say which vintage is meant, not how it is defined.
  OFYEAR:
    '[eines jeden Jahres|eines Jahres|jeden Jahres|des jeweiligen Jahres|des Jahres|des laufenden Jahres|jährlich|jeweils|d J|des betreffenden Jahres|{y}]',
  PREVIOUS:
    '(des Vorjahres|des vorangegangenen Jahres|des vorhergehenden Jahres|im Vorjahr|Vorjahr|des vorherigen Jahres|d Vj|des letzten Jahres|des Vorberichtsjahres)',
  REPORTING: '(des Berichtsjahres|im Berichtsjahr|Berichtsjahr|des Erhebungsjahres|des Bezugsjahres)',
  ASOF: '[(zum|am|vom|per|Stand|Stichtag|Stichtag :|zum Stichtag|am Stichtag|Stichtag ist der|Stichtag ist jeweils der|Stichtag ist|Stichtag war der|Stand :|Stichtag jeweils|mit Stand|mit Stand vom|mit Stichtag)]',
};

const written = months.map((month, index) => {
  const short = shortMonths[index];
  return {
    mm: String(index + 1).padStart(2, '0'),
    month: short === '' ? month : `(${month}|${short})`,
    last: String(days[index]),
  };
});

/** How German prose says the day or the period that a number stands for. */
export const germanDates: readonly Phrase[] = [
  { id: 'date.day', words: ['ASOF {date} OFYEAR', 'bis [zum|einschließlich] {date} OFYEAR'], date: 'date' },
  { id: 'date.day-previous-year', words: ['ASOF {date} PREVIOUS'], date: 'date', year: 'previous' },
  { id: 'date.day-reporting-year', words: ['ASOF {date} REPORTING'], date: 'date', year: 'reporting' },
  ...written.map(({ mm, month }): Phrase => ({
    id: 'date.day-in-words',
    words: [`ASOF {d} ${month} OFYEAR`, `bis [zum|einschließlich] {d} ${month} OFYEAR`],
    date: `${mm}-d`,
  })),
  ...written.map(({ mm, month }): Phrase => ({
    id: 'date.from-day-in-words',
    words: [`(ab|ab dem) {d} ${month} OFYEAR`],
    date: `${mm}-d`,
  })),
  ...written.map(({ mm, month }): Phrase => ({
    id: 'date.day-in-words-previous-year',
    words: [`ASOF {d} ${month} PREVIOUS`],
    date: `${mm}-d`,
    year: 'previous',
  })),
  ...written.map(({ mm, month }): Phrase => ({
    id: 'date.day-in-words-reporting-year',
    words: [`ASOF {d} ${month} REPORTING`],
    date: `${mm}-d`,
    year: 'reporting',
  })),
  ...written.map(({ mm, month, last }): Phrase => ({
    id: 'date.end-of-month',
    words: [`(Ende|Ultimo) ${month} OFYEAR`, `am (letzten Tag im|letzten Tag des Monats) ${month}`],
    date: `${mm}-${last}`,
  })),
  ...written.map(({ mm, month }): Phrase => ({
    id: 'date.start-of-month',
    words: [`(Anfang|zu Beginn des Monats) ${month} OFYEAR`],
    date: `${mm}-01`,
  })),
  ...written.map(({ mm, month }): Phrase => ({
    id: 'date.mid-month',
    words: [`(Mitte) ${month} OFYEAR`],
    date: `${mm}-15`,
  })),
  ...written.map(({ mm, month }): Phrase => ({
    id: 'date.month',
    words: [`[im|Stand|Stichtag|Monat|im Monat|Berichtsmonat|Stichmonat|für] ${month} [REPORTING|OFYEAR]`],
    date: mm,
  })),
  {
    id: 'date.end-of-year',
    words: [
      '[zum|am] Jahresende',
      '[zum|am|am jeweiligen] (Ende des|Ende eines|Schluss des) [jeweiligen|laufenden|Berichts|jeden] (Jahres|Kalenderjahres|Berichtsjahres)',
      'Jahresultimo',
      'Jahreswechsel',
      'Silvester',
      'Dezemberwert',
      '[zum] Jahresschluss',
      'am letzten Tag des (Jahres|Kalenderjahres|Berichtsjahres)',
      'Jahresendstand',
      'Ende {y}',
      'Jahresende {y}',
    ],
    date: '12-31',
  },
  {
    id: 'date.end-of-previous-year',
    words: [
      '(zum|am) Ende des Vorjahres',
      'Ende des Vorjahres',
      'am Vorjahresende',
      '[zum] Vorjahresende',
      'Vorjahresende',
    ],
    date: '12-31',
    year: 'previous',
  },
  {
    id: 'date.start-of-year',
    words: [
      '(zum|am) Jahresanfang',
      '[zum|am] Jahresbeginn',
      '(zu|am) (Beginn|Anfang) des [jeweiligen] (Jahres|Kalenderjahres|Berichtsjahres)',
    ],
    date: '01-01',
  },
  { id: 'date.mid-year', words: ['[zur] Jahresmitte', 'Mitte des Jahres', 'in der Mitte des Jahres'], date: '06-30' },
  {
    id: 'date.annual-average',
    words: [
      '[im|der|als|gleitender|nach] [gleitender] Jahresdurchschnitt OFYEAR',
      'Jahresdurchschnitt REPORTING',
      '[im] Jahresmittel OFYEAR',
      'Jahresdurchschnittswert',
      'Jahresdurchschnittszahl',
      'Jahresmittelwert',
      'jahresdurchschnittlich',
      'im (Durchschnitt|Mittel) (des|eines|über das) [jeweiligen|gesamten|ganzen] (Jahres|Kalenderjahres|Berichtsjahres|Jahr)',
      '(Durchschnitt|Mittel|Mittelwert) (aller|der|aus|von|über) [den|die|allen] [{_}] (Monate|Monatswerte|Monatsstände|Monatswerten|Kalendermonate) [des Jahres|eines Jahres]',
      'Mittelwert (der|aller) {_} Monate',
      '{_} Monats (Durchschnitt|Mittel)',
      'im Mittel über das Jahr',
      'über das Jahr gemittelt',
    ],
    date: 'annual_average',
  },
  {
    id: 'date.march-september',
    words: [
      '(Mittel|Mittelwert|Durchschnitt|Durchschnittswert) [aus|von|der] [den] [Monaten|Werten|Monate|Werte] [für] (März|Mrz) (und|,|/) (September|Sept|Sep)',
      '(Mittel|Mittelwert|Durchschnitt) (aus|der|von) [den] Stichtagen [im] März und September',
    ],
    date: 'average_03_09',
  },
  {
    id: 'date.average-of-quarters',
    words: [
      '(Mittel|Mittelwert|Durchschnitt) (aus|der|von|aller) [den] [{_}] (Quartale|Quartalswerte|Quartalsstichtage|Quartalsenden)',
      'Quartalsdurchschnitt',
    ],
    date: 'average_of_quarters',
  },
  {
    id: 'date.end-of-quarter',
    words: ['[zum|am] (Quartalsende|Ende des Quartals)', 'am Quartalsende', 'zum Quartalsstichtag'],
    date: 'quarter_end',
  },
  { id: 'date.monthly', words: ['monatlich', '(zum|am) Monatsende'], idle: true },
  {
    id: 'date.in-the-course-of-the-year',
    words: [
      'im (Laufe|Verlauf) (des|eines) [jeweiligen|gesamten] (Jahres|Kalenderjahres|Berichtsjahres)',
      '(während|innerhalb) (des|eines) [jeweiligen|gesamten] (Jahres|Kalenderjahres|Berichtsjahres)',
      'im Jahresverlauf',
      'über das [gesamte|ganze] (Jahr|Kalenderjahr|Berichtsjahr) [hinweg]',
      'in einem (Jahr|Kalenderjahr|Berichtsjahr)',
      'innerhalb von {_} Monaten',
      'im gesamten (Jahr|Kalenderjahr|Berichtsjahr)',
      '[als] Jahressumme',
      '[in der] Jahresgesamtzahl',
      'im Kalenderjahr',
    ],
    date: 'during_year',
  },
  {
    id: 'period.school-year',
    words: [
      '[im|des|zum|für das|zu Beginn des|am Ende des] [jeweiligen] (Schuljahr|Kindergartenjahr|Kitajahr|Studienjahr|Ausbildungsjahr|Wintersemester|Sommersemester|WS|SS|WiSe|SoSe) [{y} [/ {y}]]',
      '(im|des|für das) [jeweiligen] (Jahr|Berichtsjahr|Erhebungsjahr|Bezugsjahr|Kalenderjahr|Monat|Berichtsmonat) [{y}]',
      'zum [jeweiligen] (Stichtag|Zeitpunkt|Erhebungszeitpunkt)',
      'am [jeweiligen] (Stichtag|Erhebungsstichtag|Erhebungstag)',
      'zum (gleichen|selben) (Stichtag|Zeitpunkt)',
    ],
    idle: true,
  },
];
