import type { Phrase } from './phrase.ts';

/** How English prose says what is counted in and what is not, and what only frames a definition. */
export const englishScope: readonly Phrase[] = [
  {
    id: 'total.sectors',
    words: [
      '[both] (public and private|private and public|public or private)',
      '(public|private) as well as (private|public)',
      '(residents and non residents|non residents and residents|domestic and foreign [guests|tourists|visitors]|foreign and domestic [guests|tourists|visitors])',
    ],
    total: true,
  },
  {
    id: 'scope.without',
    words: [
      '(excluding|without|except|except for|excl|exclusive of|other than|not including|net of|apart from|with the exception of|not counting|disregarding|leaving out|leaving aside|but not|minus|omitting|save for|aside from|not taking into account|but excluding)',
    ],
    scope: 'without',
  },
  {
    id: 'scope.including',
    words: [
      '[and] (including|incl|inclusive of|as well as|together with|plus|along with|counting also|also counting|and also|with the inclusion of|but including|to which are added)',
    ],
    scope: 'including',
  },
  { id: 'scope.only', words: ['(only|solely|exclusively|purely|nothing but)'], scope: 'only' },
  {
    id: 'scope.left-out',
    words: [
      '(are|is|being) (excluded|not included|not counted|left out|disregarded|not considered|omitted|not taken into account|not covered|ignored)',
      '(excluded|left out|not included|not counted|disregarded)',
      'do not count',
      'does not count',
    ],
    after: 'without',
  },
  {
    id: 'scope.counted-in',
    words: ['(are|is) [also] (included|counted|counted in|taken into account|counted too)', 'also count', 'included'],
    after: 'including',
  },
  {
    id: 'negation',
    words: ['not', 'no', 'neither', 'nor', 'non', 'never', 'without any', '(fail|failing|fails|failed) to'],
    negates: true,
  },
  { id: 'total', words: ['(total|overall|all|entire|in total|whole|every|altogether|in all|any)'], total: true },
  {
    id: 'total.population',
    words: [
      '[the] (total|entire|whole|overall) [resident] population',
      'all (residents|inhabitants|people|persons)',
      'population as a whole',
      '(residents|inhabitants) [in] total',
      'everyone living',
    ],
    total: true,
    concept: '@einwohner',
  },
  {
    id: 'explains',
    words: ['(that is|that is to say|i e|namely|calculated as|defined as|measured by|meaning that|in other words)'],
    explains: true,
  },
  {
    id: 'names.examples',
    words: ['(e g|for example|such as|for instance|in particular|especially)'],
    names: 'example',
  },
  {
    id: 'source.named',
    words: [
      '(according to|source :|source|data source :|data from|based on|using data from|as recorded in|as reported by|derived from|taken from|drawn from)',
    ],
    names: 'source',
  },
  {
    id: 'frame',
    words: [
      '(shows|measures|indicates|describes|gives|is defined as|is calculated as|expresses|is the|are the|denotes|refers to|reflects|represents|tells|states|captures|stands for|is understood as|is taken to mean|are defined as|corresponds to)',
      'this indicator',
      'the indicator',
    ],
    frames: true,
  },
  { id: 'average', words: ['(average|mean|on average|averaged|arithmetic mean)'], concept: '~durchschnitt' },
  {
    id: 'idle.phrase',
    words: [
      '(in|of|within|inside|across) the (city|area|country|town|district|county|region|local authority|local authority area|city area|municipal area|borough|urban area)',
      '(in|of) the (city|district|town) (area|territory)',
      'within (city|municipal|local authority|the city) (limits|boundaries|territory)',
      'or not',
      'a number of',
      'for the country',
      'there',
      'local authority [area]',
      'taken together',
      'regardless of (nationality|sex|gender)',
      'of any kind',
      '(of|in) which',
      'as such',
      'in each case',
    ],
    idle: true,
  },
];

/** What somebody can be without and is counted for: "employees without a vocational qualification". */
export const englishLacking: readonly string[] = [
  'qualification',
  'certificate',
  'degree',
  'diploma',
  'apprenticeship',
  'training',
  'job',
  'employment',
  'income',
  'citizenship',
  'nationality',
  'passport',
  'partner',
  'spouse',
  'dwelling',
  'shelter',
  'disability',
  'insurance',
  'entitlement',
  'permit',
  'internet',
  'contract',
  'heating',
  'lift',
];
