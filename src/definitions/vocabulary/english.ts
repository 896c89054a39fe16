import { englishAges } from './english-ages.ts';
import { englishDates } from './english-dates.ts';
import { englishRatios } from './english-ratios.ts';
import { englishScope } from './english-scope.ts';
import { englishThresholds } from './english-thresholds.ts';
import type { Phrase, WordGroups } from './phrase.ts';

/** Groups of words in the English patterns. */
export const englishGroups: WordGroups = {
  YEARS: '(years|year|yrs) [of age|old|and]',
  AGED: '[aged|ages|age|between the ages of|in the age group|of age|from]',
  AGE: '(aged|ages|age|between the ages of|of the ages|in the age group|in the age range|age group|age range|of age)',
  PENSIONAGE:
    '(retirement age|pension age|pensionable age|state pension age|age of retirement|age limit for the pension)',
  UNTIL: '(to|-|through|until|and|up to|up to and including)',
  PCT: '(%|percent|per cent|pct)',
  OLDER: '(and|or) (over|older|above|upwards|up)',
  SPAN: '(for|in|within|over|during|lasting|since|of|after)',
  ATLEAST:
    '(at least|a minimum of|minimum|not less than|no less than|no fewer than|not fewer than|>=|at or above|from|min)',
  MORETHAN:
    '(more than|over|above|exceeding|exceed|exceeds|greater than|in excess of|higher than|upwards of|beyond|larger than|>)',
  LESSTHAN: '(less than|fewer than|below|under|lower than|smaller than|short of|<)',
  ATMOST:
    '(at most|up to|no more than|not more than|a maximum of|maximum|not exceeding|no greater than|at or below|<=|not above|no higher than|max)',
};

/** How English prose says ages, ratios, dates and what is counted in. */
export const englishPhrases: readonly Phrase[] = [
  ...englishAges,
  ...englishRatios,
  ...englishDates,
  ...englishThresholds,
  ...englishScope,
];
