import type { Language } from '../model/language.ts';
import { compileLexicon } from './compile-lexicon.ts';
import type { VocabularyData } from './generated/vocabularies.js';
import { lackingOf } from './lacking.ts';
import { createLexicon } from './lexicon.ts';
import { phrasesOf, wordGroups } from './vocabulary/vocabulary.ts';

/** The vocabulary of a language as the program reads it: what the build puts into `generated/`. */
export function compileVocabulary(language: Language): VocabularyData {
  const lexicon = compileLexicon(language, phrasesOf(language), wordGroups[language]);
  return { lexicon, lacking: [...new Set(lackingOf(language, createLexicon(language, [lexicon])))] };
}
