import type { Language } from '../model/language.ts';
import { compileLexicon, keyOf, type Lexicon } from './lexicon.ts';
import { lemma } from './lemma.ts';
import { tokenise } from './tokens.ts';
import { germanLacking } from './vocabulary/german-scope.ts';
import type { Phrase } from './vocabulary/phrase.ts';
import { phrasesOf, wordGroups, type Synonyms } from './vocabulary/vocabulary.ts';

/** The compiled vocabulary of a language, with a register's own synonyms. */
export interface Vocabulary {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** Words that somebody can be without and is counted for. */
  readonly lacking: ReadonlySet<string>;
}

const compiled: Partial<Record<Language, Vocabulary>> = {};
const withSynonyms = new WeakMap<Synonyms, Partial<Record<Language, Vocabulary>>>();

/** The vocabulary of a language; compiled when it is first asked for, so that a register without definitions never pays for it. */
export function vocabularyOf(language: Language, synonyms?: Synonyms): Vocabulary {
  compiled[language] ??= compile(language, []);
  const base = compiled[language];
  if (synonyms === undefined || Object.keys(synonyms).length === 0) return base;
  const known = withSynonyms.get(synonyms) ?? {};
  withSynonyms.set(synonyms, known);
  return (known[language] ??= compile(language, synonymPhrases(synonyms, base)));
}

function compile(language: Language, own: readonly Phrase[]): Vocabulary {
  const lexicon = compileLexicon(language, [...own, ...phrasesOf(language)], wordGroups[language]);
  const lacking = language === 'de' ? germanLacking : [];
  return { language, lexicon, lacking: new Set(lacking.flatMap((word) => atomsOf(word, lexicon))) };
}

/** A register's synonyms join what the vocabulary already knows about any of the words. */
function synonymPhrases(synonyms: Synonyms, base: Vocabulary): Phrase[] {
  return Object.entries(synonyms).map(([word, others]) => {
    const words = [word, ...others].map((one) => one.replace(/[()[\]|{}]/g, ' '));
    let effects: Partial<Phrase> | undefined;
    for (const one of words) {
      const tokens = tokenise(one);
      const match = base.lexicon.match(
        tokens,
        tokens.map((token) => keyOf(token, base.language)),
        0,
      );
      if (match !== undefined && match.length === tokens.length && match.numbers.size === 0) effects ??= match.phrase;
    }
    return { concept: lemma(word, base.language), ...effects, id: `synonym.${word}`, words };
  });
}

function atomsOf(word: string, lexicon: Lexicon): string[] {
  const key = lemma(word, lexicon.language);
  return lexicon.single(key)?.concept?.split(' ') ?? [key];
}
