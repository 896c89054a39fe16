import { germanPensionAges } from './german-pension-ages.ts';
import type { Phrase, WordGroups } from './phrase.ts';

/** Words that stand behind an age, and words for the limit of the old-age pension. */
export const germanAgeGroups: WordGroups = {
  YEARS: '(Jahre [alt]|jährig|J|Lebensjahre|Altersjahre|Jahrgänge)',
  LIMIT:
    '[gesetzliche|jeweilige|gleitende|geltende|individuelle] (Regelaltersgrenze|Altersgrenze|Rentenalter|Renteneintrittsalter|Regelrentenalter|Rentenaltersgrenze) [nach|gemäß|des|der] [§] [des|der] [SGB (II|XII|VI)|AufenthG|BGB]',
  UNTIL: '(bis|-|bis zu|bis einschließlich|bis inklusive|bis einschl|bis inkl|bis zum Alter von)',
  FROM: '[im Alter|in einem Alter|Alter] [(von|ab|zwischen|vom)]',
  BELOW:
    '(unter|<|bis unter|bis <|jünger als|noch nicht|noch keine|nicht ganz|bis ausschließlich|bis zu unter|bis noch nicht)',
  UPTO: '(bis unter|bis <|- unter|- <|bis zu unter|bis noch nicht|bis ausschließlich|und unter|bis jünger als|bis kleiner|bis ausschl|bis vor)',
};

/** How German prose says an age. */
export const germanAges: readonly Phrase[] = [
  {
    id: 'age.below',
    words: [
      'BELOW {n} YEARS',
      'BELOW dem Alter von {n} [Jahren]',
      'im Alter von weniger als {n} [Jahren]',
      'weniger als {n} Jahre alt',
      'in einem Alter unter {n} [Jahren]',
    ],
    age: ['0', 'n-1'],
  },
  { id: 'age.below-bare', words: ['(unter|<|bis unter|bis <) {n}'], age: ['0', 'n-1'], bare: true },
  {
    id: 'examination',
    words: ['(an der|bei der|zur|Vorsorgeuntersuchung|Früherkennungsuntersuchung|Untersuchung) UAGE {n}'],
    count: 'n',
    concept: 'vorsorgeuntersuchung',
  },
  {
    id: 'age.at-birth',
    words: ['Lebenserwartung [(der|bei|bei der|von|eines)] (Neugeborenen|Neugeborener|Geburt)'],
    age: ['0', '0'],
    concept: 'lebenserwartung geburt',
  },
  { id: 'age.u', words: ['UAGE {n} [YEARS]'], age: ['0', 'n-1'] },
  {
    id: 'age.between-below',
    words: [
      'FROM {a} [YEARS] UPTO {b} YEARS',
      '(ab|von|zwischen) {a} und (jünger als|unter) {b} YEARS',
      '{a} YEARS oder älter (und|aber|bis) (unter|jünger als|noch nicht) {b} YEARS',
      '(ab|mindestens) {a} [YEARS] (,|und|aber|, aber) (noch nicht|unter|jünger als) {b} YEARS',
      '(ab|mindestens) {a} [YEARS] , die noch (nicht|keine) {b} [YEARS] [alt] sind',
      'zwischen dem vollendeten {a} und [dem] [noch nicht] vollendeten {b} Lebensjahr',
      '{a} [Jahre] [alt] [,] (aber|jedoch|und) noch (nicht|keine) {b} YEARS',
    ],
    age: ['a', 'b-1'],
  },
  { id: 'age.between-below-bare', words: ['FROM {a} UPTO {b}'], age: ['a', 'b-1'], bare: true },
  {
    id: 'age.between',
    words: [
      '[(von|ab|zwischen|vom)] {a} [YEARS] UNTIL {b} YEARS',
      'zwischen {a} [YEARS] und {b} YEARS',
      '{a} (und|oder) {b} jährig',
      '(mindestens|ab|von mindestens) {a} [YEARS] (,|und|bis|aber|, aber|und zugleich) (höchstens|maximal|nicht älter als|nicht über|nicht mehr als) {b} YEARS',
      '{a} bis {b} jährig',
    ],
    age: ['a', 'b'],
  },
  { id: 'age.one-and', words: ['(ein|einjährig) (und|oder|bis) {b} jährig'], age: ['1', 'b'] },
  {
    id: 'age.one-to-below',
    words: ['(von|ab|zwischen) (ein|einem) [Jahr] (UPTO|und unter) {b} YEARS', '(ein|einjährig) UPTO {b} jährig'],
    age: ['1', 'b-1'],
  },
  { id: 'age.one-to', words: ['(von|ab) (ein|einem) [Jahr] bis {b} YEARS'], age: ['1', 'b'] },
  {
    id: 'age.from-one',
    words: ['(ab|von mindestens|mindestens) (ein|einem) Jahr alt', 'ab (ein|einem) Jahr'],
    age: ['1', ''],
  },
  { id: 'age.between-bare', words: ['FROM {a} UNTIL {b}'], age: ['a', 'b'], bare: true },
  {
    id: 'age.from',
    words: [
      '(ab|mindestens|ab dem Alter von|ab einem Alter von|>=|= >|nicht jünger als|ab vollendeten) {n} YEARS [(und|oder) älter]',
      '[im Alter von] {n} YEARS (und|u|oder) (älter|mehr|darüber|höher)',
      '[im Alter von] {n} (und|u|oder) mehr YEARS',
      '{n} (und|u|oder) (älter|älteren|ä)',
      '{n} J u (ä|älter)',
      '{n} und mehr jährig',
      '{n} + [YEARS]',
      '{n} plus [YEARS]',
      '{n} [YEARS] aufwärts',
    ],
    age: ['n', ''],
  },
  { id: 'age.from-bare', words: ['(ab|>=) {n}'], age: ['n', ''], bare: true },
  { id: 'age.ü', words: ['OAGE {n} [YEARS]'], age: ['n', ''] },
  {
    id: 'age.over',
    words: [
      '(über|älter als|>|oberhalb von|im Alter von mehr als|im Alter über) {n} YEARS',
      'mehr als {n} Jahre alt',
      '(über|älter als|>) dem Alter von {n} [Jahren]',
    ],
    age: ['n+1', ''],
  },
  { id: 'age.over-bare', words: ['(über|älter als|>) {n}'], age: ['n+1', ''], bare: true },
  {
    id: 'age.up-to',
    words: [
      '(bis|bis zu|höchstens|maximal|max|<=|bis einschließlich|bis inklusive|bis einschl|bis inkl|nicht älter als|bis zum Alter von) {n} YEARS',
      '{n} YEARS (und|oder) jünger',
    ],
    age: ['0', 'n'],
  },
  {
    id: 'age.up-to-bare',
    words: ['(<=|nicht älter als|bis zum Alter von) {n}'],
    age: ['0', 'n'],
    bare: true,
  },
  {
    id: 'age.year-of-life-not-completed',
    words: [
      '[das] {n} Lebensjahr [noch] nicht [vollendet|erreicht|überschritten|abgeschlossen]',
      '(bis zur|vor|bis zum|bis) (Vollendung des|vollendeten) {n} (Lebensjahr|Jahr)',
      'vor dem vollendeten {n} Lebensjahr',
      'bis zum [vollendeten] {n} (Lebensjahr|Geburtstag)',
      'vor dem {n} (Geburtstag|Lebensjahr)',
      'unter dem vollendeten {n} Lebensjahr',
      '(noch nicht|nicht) das {n} Lebensjahr [vollendet|erreicht|abgeschlossen]',
    ],
    age: ['0', 'n-1'],
  },
  {
    id: 'age.year-of-life-completed',
    words: [
      '[das] {n} Lebensjahr [bereits|schon] (vollendet|erreicht|überschritten|abgeschlossen)',
      '(ab|seit|nach) (Vollendung des|dem vollendeten|der Vollendung des|vollendetem) {n} (Lebensjahr|Jahr)',
      '(ab|nach) dem {n} Geburtstag',
      '(über|nach) dem vollendeten {n} Lebensjahr',
    ],
    age: ['n', ''],
  },
  {
    id: 'age.years-of-life-between',
    words: [
      '(vom|von dem|ab dem) vollendeten {a} bis zum vollendeten {b} Lebensjahr',
      '(vom|ab dem|nach dem) vollendeten {a} Lebensjahr bis (zum vollendeten|zur Vollendung des|vor Vollendung des|vor dem vollendeten) {b} Lebensjahr',
      '(vom|ab dem) vollendeten {a} Lebensjahr bis zum {b} Geburtstag',
      'das {a} , aber (noch nicht|nicht) das {b} Lebensjahr [vollendet]',
      'das {a} [Lebensjahr] [vollendet] (,|und|aber|, aber) [(aber|jedoch)] (noch nicht|nicht) das {b} Lebensjahr [vollendet]',
      'zwischen dem vollendeten {a} und [dem] vollendeten {b} Lebensjahr',
      'zwischen dem {a} und [dem] {b} Geburtstag',
      'vom {a} bis [zum] {b} Geburtstag',
      '(ab|nach) dem {a} bis [zum] {b} Geburtstag',
      'zwischen dem [vollendeten] {a} und dem [vollendeten] {b} Lebensjahr',
      '(vom|ab dem|nach dem) [vollendeten] {a} bis (zum|zur Vollendung des) [vollendeten] {b} Lebensjahr',
    ],
    age: ['a', 'b-1'],
  },
  {
    id: 'age.first-year',
    words: [
      '(im|in dem) ersten Lebensjahr',
      '[im Alter] unter (ein|einem|1) (Jahr|Lebensjahr)',
      '[im Alter] (von|bis) unter (ein|einem|1) Jahr',
      'vor Vollendung des ersten Lebensjahr',
    ],
    age: ['0', '0'],
  },
  {
    id: 'age.until-school',
    words: [
      '(ab|von|vom|ab dem vollendeten|vom vollendeten|ab Vollendung des|nach Vollendung des) {n} [Jahren|Lebensjahr] bis [zur|zum] (Einschulung|Schuleintritt|Schulpflicht|Schulbeginn)',
    ],
    age: ['n', ''],
    concept: 'einschulung',
  },
  { id: 'age.in-year-of-life', words: ['im {n} Lebensjahr'], age: ['n-1', 'n-1'] },
  { id: 'age.exactly', words: ['{n} jährig', '{n} Jahre alt', 'im Alter von {n} Jahren'], age: ['n', 'n'] },
  ...germanPensionAges,
  {
    id: 'age.any',
    words: [
      'ohne (Altersgrenze|Altersbegrenzung|Altersbeschränkung|Altersobergrenze)',
      '(unabhängig vom|ungeachtet des|gleich welchen) Alter',
      '(jeden|jeglichen|allen) Alters',
      '(aller|alle) (Altersgruppen|Altersklassen|Altersstufen)',
    ],
    age: ['0', ''],
  },
  {
    id: 'age.in-group',
    words: [
      '[(in|im|der|die|den)] (Altersgruppe|Altersgruppen|Altersklasse|Altersklassen|Altersspanne|Altersbereich) [(von|der|ab)] {a} [YEARS] (bis|-|bis einschließlich|und) {b} [YEARS]',
    ],
    age: ['a', 'b'],
  },
  {
    id: 'age.in-group-below',
    words: [
      '[(in|im|der|die|den)] (Altersgruppe|Altersgruppen|Altersklasse|Altersklassen|Altersspanne|Altersbereich) [(von|der|ab)] {a} [YEARS] UPTO {b} [YEARS]',
    ],
    age: ['a', 'b-1'],
  },
  {
    id: 'age.minor',
    words: [
      'minderjährig',
      'nicht volljährig',
      'noch nicht volljährig',
      'vor der Volljährigkeit',
      'bis zur Volljährigkeit',
      'unter der Volljährigkeit',
      'vor Erreichen der Volljährigkeit',
    ],
    age: ['0', '17'],
    concept: '@kind',
  },
  {
    id: 'age.of-age',
    words: ['volljährig', 'ab Volljährigkeit', 'ab der Volljährigkeit'],
    age: ['18', ''],
    concept: '@erwachsen',
  },
  {
    id: 'age.same',
    words: [
      'gleichaltrig',
      'altersgleich',
      '[im|in der|des] (gleich|selb|entsprechend|jeweilig|betreffend|dieses|diesem|dieser|demselben|derselben|desselben) (Alter|Altersgruppe|Altersklasse|Altersstufe|Altersjahrgang|Alterskohorte|Altersspanne|Altersbereich)',
    ],
    age: 'same',
  },
];
