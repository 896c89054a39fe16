import type { Language } from '../model/language.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { vocabularies, type VocabularyData } from './generated/vocabularies.js';
import { keyOf } from './key-of.ts';
import { lackingOf } from './lacking.ts';
import { lemma } from './lemma.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { tokenise } from './tokens.ts';
import type { Phrase } from './vocabulary/phrase.ts';

/** Words of equal meaning that a register adds (`vocabulary.synonyms` in `plankreis.yaml`). */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** The vocabulary of a language, with a register's own synonyms. */
export interface Vocabulary {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** Words that somebody can be without and is counted for. */
  readonly lacking: ReadonlySet<string>;
}

const data: Partial<Record<Language, VocabularyData>> = {};
const plain: Partial<Record<Language, Vocabulary>> = {};
const withSynonyms = new WeakMap<Synonyms, Partial<Record<Language, Vocabulary>>>();

/** The vocabulary of a language; opened when it is first asked for, so that a register without definitions never pays for it. */
export function vocabularyOf(language: Language, synonyms?: Synonyms): Vocabulary {
  plain[language] ??= open(language);
  const base = plain[language];
  if (synonyms === undefined || Object.keys(synonyms).length === 0) return base;
  const known = withSynonyms.get(synonyms) ?? {};
  withSynonyms.set(synonyms, known);
  return (known[language] ??= extend(base, synonyms));
}

function dataOf(language: Language): VocabularyData {
  return (data[language] ??= JSON.parse(vocabularies[language]()) as VocabularyData);
}

function open(language: Language): Vocabulary {
  const { lexicon, lacking } = dataOf(language);
  return { language, lexicon: createLexicon(language, [lexicon]), lacking: new Set(lacking) };
}

function extend(base: Vocabulary, synonyms: Synonyms): Vocabulary {
  const { language } = base;
  const own = compileLexicon(language, synonymPhrases(synonyms, base), {});
  const lexicon = createLexicon(language, [own, dataOf(language).lexicon]);
  return { language, lexicon, lacking: new Set(lackingOf(language, lexicon)) };
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
