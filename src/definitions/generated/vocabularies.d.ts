import type { Language } from '../../model/language.ts';
import type { LexiconData } from '../lexicon-data.ts';

/** The compiled vocabulary of each language as JSON: its lexicon, and the words that somebody can be without. */
export const vocabularies: Readonly<Record<Language, () => string>>;

/** What the JSON holds. */
export interface VocabularyData {
  readonly lexicon: LexiconData;
  readonly lacking: readonly string[];
}
