/** Words that a stemmer takes for another one ("zuzüglich" for "Zuzüge"); these stay as they are. */
export const ownForms: readonly string[] = [
  'zuzüglich',
  'waren',
  'wegen',
  'gefahren',
  'jährlich',
  'ausschließlich',
  'anteilig',
  'einmalig',
  'persönlich',
  'allgemein',
  'älter',
  'ausländisch',
  'lediglich',
  'Dünger',
  'Forderung',
  'erheblich',
  'gehalten',
];

/** Nouns that with a small letter are another word: "Jungen" are no "jungen". */
export const ownNouns: readonly string[] = ['Jungen'];

/** The same in English: "trainings" are no trains, "pensioners" no pensions. */
export const englishOwnForms: readonly string[] = ['training', 'trained', 'pensioner', 'housed'];

/**
 * People who are named after what they do or use. A stemmer takes them for the thing ("Mieter" for "Miete", "Besucher" for "Besuch");
 * these stay apart. The neutral form counts as the same ("Pendelnde" need an entry of their own in the concepts).
 */
export const agentNouns: readonly string[] = `
Mieter Vermieter Untermieter Pfleger Arbeiter Mitarbeiter Nutzer Betreuer Lehrer Besucher Bezieher Gründer Anbieter
Wanderer Pendler Pendeler Spieler Bewohner Einwohner Anwohner Schüler Wähler Teilnehmer Leser Fahrer Kunden Käufer
Verkäufer Träger Förderer Helfer Eigentümer Selbstnutzer Entleiher Nehmer Arbeitnehmer Empfänger Abgänger Abbrecher
Anfänger Absolventen Bewerber Inhaber Halter Bürger Ausländer Inländer Rentner Erzieher Gäste Raucher Verbraucher
Arbeitgeber Berater Sportler Urlauber Besitzer Vertreter Künstler Händler Handwerker Anwender Schwimmer Täter
Vermittler Verursacher Anmelder Erfinder Ausbilder Begleiter Leiter Steuerzahler Läufer Sanitäter Betreiber Erzeuger
Hersteller Unternehmer Gesellschafter Einsteiger Umsteiger Zuschauer Zuhörer Kläger Gegner Siedler Flieger Schwänzer
Wiederholer Antragsteller Apotheker
`
  .trim()
  .split(/\s+/);

/** Numbers in words, as far as definitions use them. */
export const germanNumberWords: Readonly<Record<string, number>> = {
  null: 0,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  einundzwanzig: 21,
  fünfundzwanzig: 25,
  siebenundzwanzig: 27,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  fünfundfünfzig: 55,
  sechzig: 60,
  fünfundsechzig: 65,
  siebenundsechzig: 67,
  siebzig: 70,
  fünfundsiebzig: 75,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  einhundert: 100,
  tausend: 1000,
  eintausend: 1000,
  zehntausend: 10_000,
  hunderttausend: 100_000,
  einhunderttausend: 100_000,
  million: 1_000_000,
};

/** The same in English. */
export const englishNumberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
};

/** The words that hold a definition together, in all their forms: a typing error in them is mended, so that its structure can be read. */
export const frameWords: Readonly<Record<'de' | 'en', readonly string[]>> = {
  de: [
    'anteil',
    'anteils',
    'prozent',
    'prozentualer',
    'bezogen',
    'verhältnis',
    'insgesamt',
    'anzahl',
    'durchschnitt',
    'bevölkerung',
    'einwohner',
    'einwohnern',
    'einwohnerinnen',
    'personen',
    'kinder',
    'kindern',
    'jugendliche',
    'jahre',
    'jahren',
    'jährige',
    'jährigen',
    'jähriger',
    'lebensjahr',
    'stichtag',
    'dezember',
    'jahresdurchschnitt',
    'haushalte',
    'haushalten',
    'wohnungen',
    'beschäftigte',
    'beschäftigten',
    'beschäftigter',
    'arbeitslose',
    'arbeitslosen',
    'hauptwohnsitz',
    'hauptwohnung',
    'nebenwohnsitz',
    'nebenwohnung',
    'wohnort',
    'arbeitsort',
    'sozialversicherungspflichtig',
    'sozialversicherungspflichtige',
    'leistungsberechtigte',
    'leistungsberechtigten',
    'bedarfsgemeinschaften',
    'einschließlich',
    'ausschließlich',
    'minderjährige',
    'minderjährigen',
    'empfänger',
  ],
  en: [
    'percentage',
    'share',
    'proportion',
    'number',
    'population',
    'inhabitants',
    'residents',
    'persons',
    'people',
    'children',
    'households',
    'aged',
    'years',
    'unemployed',
    'employed',
    'labour',
    'average',
    'including',
    'excluding',
  ],
};
