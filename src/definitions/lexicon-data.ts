import type { Phrase, WordGroups } from './vocabulary/phrase.ts';

/** What a phrase means, without the ways to say it. */
export type PhraseMeaning = Omit<Phrase, 'words'>;

/** A compiled vocabulary as plain data (JSON). */
export interface LexiconData {
  /** The phrases, the more important ones first. */
  readonly meanings: readonly PhraseMeaning[];
  /** By phrase: the ways to say it, in the notation of `Phrase`, with keys for words. */
  readonly patterns: readonly (readonly string[])[];
  readonly groups: WordGroups;
  /** By the key that a pattern can begin with: phrase and way, phrase and way, … */
  readonly first: Readonly<Record<string, readonly number[]>>;
  /** The numbers that some pattern names, as keys. */
  readonly literals: readonly string[];
}
