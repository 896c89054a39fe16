import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import type { Language } from '../model/language.ts';
import { normaliseWord } from './normalise-text.ts';

const longestWord = 80;
const mostRemembered = 200_000;
const remembered: Readonly<Record<Language, Map<string, string>>> = { de: new Map(), en: new Map() };

/**
 * The stem that all inflected forms of a word share: `Integrationskonzeptes` and `Integrationskonzepte` become `integrationskonzept`.
 * It is a key, not a word, and broader than inflection (`Sozialplanung` and `Sozialplaner` share one): `isSameWord` tells those apart.
 */
export function stem(word: string, language: Language): string {
  const known = remembered[language].get(word);
  if (known !== undefined) return known;
  const found = stemOfForm(wordForm(word, language), language);
  if (remembered[language].size >= mostRemembered) remembered[language].clear();
  remembered[language].set(word, found);
  return found;
}

/** A word as it is stemmed: normalised, without the possessive; in German ae, oe and ue as umlauts and irregular plurals in the singular. */
export function wordForm(word: string, language: Language): string {
  const form = normaliseWord(word).replace(/['’]s?$/, '');
  if (language === 'en') return form;
  return form
    .replace(/['’]/g, '')
    .replace(/(?<![aeiouäöüyq])([aou])e(?!$)/g, (_, vowel: string) => withUmlaut[vowel] ?? vowel)
    .replace(/(?:atlanten|atlantes|atlasse[ns]?)$/, 'atlas')
    .replace(/indi[zc]e[ns]?$/, 'index');
}

const withUmlaut: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };
const withoutUmlaut: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

function stemOfForm(form: string, language: Language): string {
  // Numbers and what no word is long enough for stay as they are.
  if (form.length > longestWord || !/^\D+$/.test(form)) return form;
  if (language === 'en') return stemEnglish(form);
  // The stemmer does not know the dative plural after -el ("Mietspiegeln").
  return plainVowels(stemGerman(form.replace(/(?<=...el)n$/, '')));
}

function plainVowels(text: string): string {
  return /[äöü]/.test(text) ? text.replace(/[äöü]/g, (letter) => withoutUmlaut[letter] ?? letter) : text;
}

const endings: Readonly<Record<Language, RegExp>> = {
  de: /^(.*?)(|e|em|en|er|es|ern|ens|n|s|se|sen|ses)$/,
  en: /^(.*?)(|e|s|es|y|ies)$/,
};

/** Nouns whose plural is -er; after all others -er makes another word (`Plan`, `Planer`). */
const pluralInEr =
  /(?:bild|haus|land|kind|feld|buch|band|blatt|dorf|rad|wort|dach|amt|bad|gut|glied|volk|wald|rand|licht|brett|loch|tal|denkmal|schloss|gras|holz|fach|geld|glas|tuch)$/;

/** Nouns that -er makes a person of, also beside their plural (`Pläne`, `Planer`). */
const personInEr = /(?:plan|arbeit|handwerk)$/;

/** Are these two forms of one word? `Planung` and `Planungen` are, `Planung` and `Planer` are not, though they share a stem. */
export function isSameWord(a: string, b: string, language: Language): boolean {
  const formA = plainVowels(wordForm(a, language));
  const formB = plainVowels(wordForm(b, language));
  if (formA === formB) return true;
  const stemA = stem(a, language);
  if (stemA !== stem(b, language)) return false;
  const [madeA, endingA] = splitRest(formA, formB, stemA, language);
  const [madeB, endingB] = splitRest(formB, formA, stemA, language);
  if (madeA !== madeB) return false;
  if (language === 'en') return true;
  const inEr = [endingA, endingB].filter((ending) => ending.startsWith('er')).length;
  if (inEr !== 1) return true;
  if (personInEr.test(stemA)) return false;
  const other = endingA.startsWith('er') ? endingB : endingA;
  return (other !== '' && other !== 's') || pluralInEr.test(stemA);
}

/** What stands behind the stem: the part that makes another word, and the ending that only inflects it. */
function splitRest(form: string, other: string, base: string, language: Language): readonly [string, string] {
  let length = 0;
  const most = form.startsWith(base) ? base.length : Math.min(form.length, other.length);
  while (length < most && (form.startsWith(base) || form[length] === other[length])) length++;
  const match = endings[language].exec(form.slice(length));
  return [match?.[1] ?? '', match?.[2] ?? ''];
}
