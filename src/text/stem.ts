import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import type { Language } from '../model/language.ts';
import { kindOf } from './letters.ts';
import { normaliseWord } from './normalise-text.ts';
import { ownText } from './own-text.ts';

/** A word reduced: its normalised form without umlauts, and its stem, which begins it; reckoned when somebody asks. */
interface Reduced {
  readonly word: string;
  readonly form: string;
  stem?: string;
}

const longestWord = 80;
const mostRemembered = 50_000;
const remembered: Readonly<Record<Language, Map<string, Reduced>>> = { de: new Map(), en: new Map() };

/**
 * The stem that all inflected forms of a word share: `Integrationskonzeptes` and `Integrationskonzepte` become `integrationskonzept`.
 * It is a key, not a word, and broader than inflection (`Sozialplanung` and `Sozialplaner` share one): `isSameWord` tells those apart.
 */
export function stem(word: string, language: Language): string {
  return stemOf(reduce(word, language), language);
}

function stemOf(reduced: Reduced, language: Language): string {
  return (reduced.stem ??= stemOfForm(reduced.word, language));
}

/** A word normalised, without umlauts, as its stem begins it: two words can be forms of one only where they begin alike in it. */
export function plainForm(word: string, language: Language): string {
  return reduce(word, language).form;
}

function reduce(word: string, language: Language): Reduced {
  const known = remembered[language].get(word);
  if (known !== undefined) return known;
  const form = ownText(wordForm(word, language));
  const reduced = { word: form, form: ownText(plainVowels(form)) };
  if (remembered[language].size >= mostRemembered) remembered[language].clear();
  remembered[language].set(ownText(word), reduced);
  return reduced;
}

/** A word as it is stemmed: normalised, without the possessive; in German ae, oe and ue as umlauts and irregular plurals in the singular. */
function wordForm(word: string, language: Language): string {
  const form = normaliseWord(word);
  if (!/['’]|[aou]e|atla|indi/.test(form)) return form;
  const plain = form.replace(/['’]s?$/, '');
  if (language === 'en') return plain;
  return plain
    .replace(/['’]/g, '')
    .replace(/(?<![aeiouäöüyq])([aou])e(?!$)/g, (_, vowel: string) => withUmlaut[vowel] ?? vowel)
    .replace(/(?:atlanten|atlantes|atlasse[ns]?)$/, 'atlas')
    .replace(/indi[zc]e[ns]?$/, 'index');
}

const sharedLetters = 3;

/**
 * The first three letters that all forms of a word share, umlauts in any spelling; fewer where the word is shorter. Words that differ in it have
 * different stems, and it costs next to nothing.
 */
export function beginningOf(word: string): string {
  let letters = '';
  for (let at = 0; at < word.length && letters.length < sharedLetters; at++) {
    const kind = kindOf(word.charCodeAt(at));
    if (kind !== 'letter' && kind !== 'digit') continue;
    const letter = word.charAt(at).toLowerCase();
    // Plaene, Pläne and Plan begin alike, and so do city and cities.
    if (letter === 'e' && /[aou]$/.test(letters)) continue;
    letters += letter === 'ß' ? 'ss' : letter === 'y' ? 'i' : (withoutUmlaut[letter] ?? letter);
  }
  return letters.slice(0, sharedLetters);
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
  de: /^(.*?)(|e|em|en|er|es|ern|ers|ere|erem|eren|erer|eres|ens|n|s|se|sen|ses)$/,
  en: /^(.*?)(|e|s|es|y|ies)$/,
};

/** Nouns whose plural is -er; after all others -er makes another word (`Plan`, `Planer`). */
const pluralInEr =
  /(?:bild|haus|land|kind|feld|buch|band|blatt|dorf|rad|wort|dach|amt|bad|gut|glied|volk|wald|rand|licht|brett|loch|tal|denkmal|schloss|gras|holz|fach|geld|glas|tuch)$/;

/** Nouns that -er makes a person of, also beside their plural (`Pläne`, `Planer`). */
const personInEr = /(?:plan|arbeit|handwerk)$/;

/** Are these two forms of one word? `Planung` and `Planungen` are, `Planung` and `Planer` are not, though they share a stem. */
export function isSameWord(a: string, b: string, language: Language): boolean {
  if (a === b) return true;
  const [reducedA, reducedB] = [reduce(a, language), reduce(b, language)];
  if (reducedA.form === reducedB.form) return true;
  const shared = stemOf(reducedA, language);
  if (shared !== stemOf(reducedB, language)) return false;
  const [madeA, endingA] = splitRest(reducedA, reducedB, shared, language);
  const [madeB, endingB] = splitRest(reducedB, reducedA, shared, language);
  if (madeA !== madeB) return false;
  if (language === 'en') return true;
  const inEr = [endingA, endingB].filter((ending) => ending.startsWith('er')).length;
  if (inEr !== 1) return true;
  if (personInEr.test(shared)) return false;
  const other = endingA.startsWith('er') ? endingB : endingA;
  return (other !== '' && other !== 's') || pluralInEr.test(shared);
}

/** What stands behind the stem: the part that makes another word, and the ending that only inflects it. */
function splitRest({ form }: Reduced, other: Reduced, stem: string, language: Language): readonly [string, string] {
  let length = form.startsWith(stem) ? stem.length : 0;
  // Where the stem is no beginning ("strategi" of "strategy"), what both forms share stands in for it.
  if (length === 0) while (length < form.length && form[length] === other.form[length]) length++;
  const match = endings[language].exec(form.slice(length));
  return [match?.[1] ?? '', match?.[2] ?? ''];
}
