/** A law or a part of one by which people are counted, and the ways to name it. */
export interface LawWords {
  readonly id: string;
  /** A second law that the words name too. */
  readonly also?: string;
  readonly de: readonly string[];
  readonly en: readonly string[];
}

const books: readonly (readonly [roman: string, number: string, ordinal: string])[] = [
  ['I', '1', 'Erstes'],
  ['II', '2', 'Zweites'],
  ['III', '3', 'Drittes'],
  ['IV', '4', 'Viertes'],
  ['V', '5', 'Fünftes'],
  ['VI', '6', 'Sechstes'],
  ['VII', '7', 'Siebtes'],
  ['VIII', '8', 'Achtes'],
  ['IX', '9', 'Neuntes'],
  ['X', '10', 'Zehntes'],
  ['XI', '11', 'Elftes'],
  ['XII', '12', 'Zwölftes'],
  ['XIV', '14', 'Vierzehntes'],
];

/** The number of a book in Arabic digits. */
function arabic(book: string): string {
  return books.find(([roman]) => roman === book)?.[1] ?? book;
}

const before =
  '[nach|gemäß|laut|im|des|im Sinne|i S d|aus|im Rahmen|im Geltungsbereich|im Rechtskreis|Rechtskreis] [dem|des|der]';
/** A list of sections is one sign: `sections.ts`. */
const paragraph = '[§]';

/** The laws by which municipal statistics count. Add a line for a law that is missing. */
export const laws: readonly LawWords[] = [
  ...books.map(([roman, number, ordinal]) => ({
    id: `SGB ${roman}`,
    de: [
      `${before} ${paragraph} [dem|des] SGB (${roman}|${number})`,
      `${before} SGB${roman}`,
      `${before} SGB${number}`,
      `${before} ${paragraph} [dem|des] (${ordinal} Buch|${ordinal} Buches) [des] [Sozialgesetzbuch]`,
      `${before} ${paragraph} [dem|des] Sozialgesetzbuch (${roman}|${number}|${ordinal} Buch)`,
    ],
    en: [
      `[under|according to|pursuant to] [the] ([German] Social Code Book|Book|SGB) (${roman}|${number}) [of the Social Code]`,
      `[under] [the] (Social Code) [Book|,|, Book] (${roman}|${number})`,
    ],
  })),
  ...(
    [
      ['II', 'III'],
      ['II', 'XII'],
      ['III', 'II'],
      ['V', 'XI'],
      ['VIII', 'IX'],
      ['XI', 'XII'],
      ['XII', 'II'],
    ] as const
  ).map(([one, other]) => ({
    id: `SGB ${one}`,
    also: `SGB ${other}`,
    de: [`${before} SGB (${one}|${arabic(one)}) (und|oder|bzw|sowie|/|,|+|&) [dem] (${other}|${arabic(other)})`],
    en: [`[under] [the] SGB (${one}|${arabic(one)}) (and|or|/|,|+|&) (${other}|${arabic(other)})`],
  })),
  {
    id: 'SGB II',
    also: 'SGB III',
    de: ['[in|aus] (beide|beiden|beider) Rechtskreise', 'Rechtskreise SGB II und [SGB] III', 'rechtskreisübergreifend'],
    en: [],
  },
  ...(
    [
      ['3', 'dritten|drittes|dritte|III'],
      ['4', 'vierten|viertes|vierte|IV'],
    ] as const
  ).map(([number, words]) => ({
    id: `SGB XII/${number}`,
    de: [
      `${before} (${number}|${words}) (Kapitel|Kap) [des|nach dem|dem] [SGB (XII|12)]`,
      `SGB (XII|12) [,] [{(}] (${number}|${words}) (Kapitel|Kap) [{)}]`,
    ],
    en: [],
  })),
  {
    id: 'SGB XII/3+4',
    de: [
      `${before} (3|dritten) (und|oder|,|bis) [dem] (4|vierten) (Kapitel|Kap) [des|nach dem|dem] [SGB (XII|12)]`,
      'SGB (XII|12) [,] [{(}] (Kapitel|Kap|Kapitel) 3 (und|,|/) 4 [{)}]',
      'SGB (XII|12) [{(}] (3|dritten|drittes) (und|,|/) (4|vierten|viertes) (Kapitel|Kap) [{)}]',
    ],
    en: [],
  },
  {
    id: 'SGB II',
    de: [
      '[Leistungen der|Leistungen] (Grundsicherung für Arbeitsuchende|Grundsicherung für Arbeitssuchende)',
      '(Arbeitslosengeld|ALG|Alg) (II|2)',
      'ALGII',
      'Bürgergeld',
      'Hartz (IV|4)',
      'Bürgergeldgesetz',
    ],
    en: ['basic income support [for job seekers|for jobseekers]', 'citizens benefit', 'unemployment benefit II'],
  },
  {
    id: 'SGB III',
    de: ['Arbeitslosengeld [I|1]', '(ALG|Alg) (I|1)', 'Arbeitslosenversicherung', 'Arbeitsförderungsrecht'],
    en: ['unemployment insurance', 'unemployment benefit I'],
  },
  { id: 'SGB VIII', de: [`${before} ${paragraph} (KJHG|Kinder und Jugendhilfegesetz)`], en: [] },
  { id: 'SGB XI', de: ['[soziale] Pflegeversicherung', 'Pflegeversicherungsgesetz'], en: ['long term care insurance'] },
  { id: 'SGB XII', de: [`${before} Sozialhilferecht`], en: [] },
  {
    id: 'AsylbLG',
    de: [`${before} ${paragraph} (AsylbLG|Asylbewerberleistungsgesetz|AsylBLG)`],
    en: ['[under] [the] (Asylum Seekers Benefits Act|AsylbLG)'],
  },
  {
    id: 'WoGG',
    de: [`${before} ${paragraph} (WoGG|Wohngeldgesetz)`],
    en: ['[under] [the] (Housing Benefit Act|WoGG)'],
  },
  { id: 'BAföG', de: [`${before} ${paragraph} (BAföG|Bundesausbildungsförderungsgesetz)`], en: ['BAföG'] },
  { id: 'BKGG', de: [`${before} ${paragraph} (BKGG|Bundeskindergeldgesetz)`], en: ['BKGG'] },
  { id: 'BEEG', de: [`${before} (BEEG|Bundeselterngeld und Elternzeitgesetz)`], en: ['BEEG'] },
  { id: 'KiBiz', de: [`${before} ${paragraph} (KiBiz|Kinderbildungsgesetz)`], en: ['KiBiz'] },
  { id: 'BVG', de: [`${before} ${paragraph} (BVG|Bundesversorgungsgesetz)`], en: ['BVG'] },
  { id: 'UVG', de: [`${before} ${paragraph} (UVG|UhVorschG|Unterhaltsvorschussgesetz)`], en: ['UVG'] },
  { id: 'BGB', de: [`${before} ${paragraph} BGB`], en: ['[under the] (Civil Code|BGB)'] },
  { id: 'AufenthG', de: [`${before} ${paragraph} (AufenthG|Aufenthaltsgesetz)`], en: ['Residence Act'] },
];

/** Benefits and groups that only one law knows: where no law is named, these words name it. */
export const impliedLaws: Readonly<Record<string, string>> = {
  bedarfsgemeinschaft: 'SGB II',
  regelleistungsberechtigt: 'SGB II',
  sozialgeld: 'SGB II',
  hilfeerziehung: 'SGB VIII',
  hilfelebensunterhalt: 'SGB XII',
  hilfepflege: 'SGB XII',
  wohngeld: 'WoGG',
  asylbewerberleistung: 'AsylbLG',
};
