import type { Phrase } from './phrase.ts';

const months = [
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
];

/** How English prose says reference dates and periods. */
export const englishDates: readonly Phrase[] = [
  {
    id: 'date.day',
    words: [
      '[on|as at|as of|at|by|reference date|reference date :|position at|status] {date} [each year|of each year|every year|of every year|of the reporting year|of the reference year|of the year]',
    ],
    date: 'date',
  },
  ...months.flatMap((month, index): Phrase[] => {
    const mm = String(index + 1).padStart(2, '0');
    return [
      {
        id: 'date.day-in-words',
        words: [
          `[on|as at|as of|at|by|reference date|reference date :|position at] [the] {d} [st|nd|rd|th] [of] ${month} [{y}|of each year|each year|every year|of every year|of the reporting year|of the reference year|of the year]`,
          `[on|as at|as of|by] ${month} {d} [st|nd|rd|th] [, {y}|each year|of each year]`,
        ],
        date: `${mm}-d`,
      },
      { id: 'date.month', words: [`in [the month of] ${month}`, `${month} figures`], date: mm },
    ];
  }),
  {
    id: 'date.annual-average',
    words: [
      '[in|as|on] [the|an|a] annual (average|mean|averages)',
      '[on] [an|a] (yearly|annual) (average|mean)',
      '[on] average (of|over|for|during|in|across) (the|a) (year|calendar year|twelve months|{_} months)',
      '[on] average (of|over) (all|the) {_} months',
      '(mean|average) of [the|all] {_} months',
      '(mean|average) of [the] monthly (figures|values|counts|stocks)',
      'averaged over (the|a) (year|calendar year|twelve months)',
      'average (annual|yearly) (stock|number|figure)',
      '(annual|yearly) average (stock|number|figure)',
      'mean annual population',
      'average population of the year',
    ],
    date: 'annual_average',
  },
  {
    id: 'date.end-of-year',
    words: [
      '[at|by|as at|as of] [the] (end of the year|year end|year ends|end of year|end of each year|end of the calendar year|end of the reporting year|year s end|close of the year|end of the reference year)',
    ],
    date: '12-31',
  },
  {
    id: 'date.start-of-year',
    words: ['at the (beginning|start) of the (year|calendar year|reporting year)'],
    date: '01-01',
  },
  { id: 'date.mid-year', words: ['[at] [the] (mid year|middle of the year)'], date: '06-30' },
  {
    id: 'date.during-year',
    words: [
      '(during|in the course of|over|throughout|over the course of) (the|a|one|each|any) (year|calendar year|reporting year|twelve month period)',
      'in the [calendar] year',
      'per (year|annum)',
      'p a',
      'a year',
      'each year',
      'every year',
    ],
    date: 'during_year',
  },
  {
    id: 'date.reporting',
    words: [
      'in (a|any|each) [given] year',
      'in [the] (given|reporting|reference|same|survey) year',
      '(at|on|as at|as of) the (reporting|reference|survey|census|same) (date|day)',
      'at the time of (the survey|reporting)',
    ],
    idle: true,
  },
];
