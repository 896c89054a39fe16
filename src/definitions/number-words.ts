import type { Language } from '../model/language.ts';
import { englishNumberWords, germanNumberWords } from './vocabulary/word-forms.ts';

let words: Readonly<Record<Language, ReadonlyMap<string, number>>> | undefined;

/** The number that a word stands for ("drei", "twelve"), undefined for other words. */
export function numberOfWord(word: string, language: Language): number | undefined {
  words ??= { de: new Map(Object.entries(germanNumberWords)), en: new Map(Object.entries(englishNumberWords)) };
  return words[language].get(word.toLowerCase().replace(/^(zwei|drei)er$/, '$1'));
}

const ordinals: Readonly<Record<string, number>> = { erst: 1, dritt: 3, siebt: 7, acht: 8 };

/** The number that a German ordinal stands for ("dritten", "achtzehntes"), undefined for other words. */
export function numberOfOrdinal(word: string): number | undefined {
  const base = /^(\p{L}+t)e[nrms]?$/u.exec(word.toLowerCase())?.[1];
  if (base === undefined) return undefined;
  return ordinals[base] ?? numberOfWord(base.replace(/s?t$/, ''), 'de');
}

/** An age in one word: "dreijährige", "unterdreijährige" (`under`), "fünfzehnjährige". */
export interface AgeWord {
  readonly value: number;
  /** The word before the number inside the word: "unter" or "über". */
  readonly before: string;
  /** What stands behind the number: "jährige". */
  readonly after: string;
}

/** Reads a German word such as "dreijährige"; undefined for other words. */
export function ageWordOf(word: string): AgeWord | undefined {
  const match = /^(unter|über)?(\p{L}+?)(jährig\p{L}{0,2})$/u.exec(word.toLowerCase());
  if (match === null) return undefined;
  const [, before = '', number = '', after = ''] = match;
  const value = number === 'ein' ? 1 : numberOfWord(number, 'de');
  return value === undefined ? undefined : { value, before, after };
}
