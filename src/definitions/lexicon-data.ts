import type { Phrase, WordGroups } from './vocabulary/phrase.ts';

/** What a phrase means, without the ways to say it. */
export type PhraseMeaning = Omit<Phrase, 'words'>;

/** A compiled vocabulary as plain data (JSON), in few and long strings: most of it no run ever looks at, and reading it shall not take time. */
export interface LexiconData {
  /** The phrases, the more important ones first; of words of equal meaning only the concept. */
  readonly meanings: readonly (PhraseMeaning | string)[];
  /** By phrase: the ways to say it, one a line, in the notation of `Phrase`, with keys for words. */
  readonly patterns: readonly string[];
  readonly groups: WordGroups;
  /** By the key that a pattern can begin with: phrase and way, phrase and way, … divided by commas. */
  readonly first: Readonly<Record<string, string>>;
  /** The numbers that some pattern names, as keys. */
  readonly literals: readonly string[];
}

/** A meaning as it is stored: words of equal meaning are named after their concept. */
export function packMeaning(meaning: PhraseMeaning): PhraseMeaning | string {
  const { id, concept, ...others } = meaning;
  const isPlain = concept !== undefined && Object.keys(others).length === 0 && id === wordId(concept);
  return isPlain ? concept : meaning;
}

/** The meaning that was stored. */
export function unpackMeaning(stored: PhraseMeaning | string): PhraseMeaning {
  return typeof stored === 'string' ? { id: wordId(stored), concept: stored } : stored;
}

/** The id of words of equal meaning. */
export function wordId(concept: string): string {
  return `word.${concept.replaceAll(' ', '+')}`;
}
