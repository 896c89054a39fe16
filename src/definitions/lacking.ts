import type { Language } from '../model/language.ts';
import { lemma } from './lemma.ts';
import type { Lexicon } from './lexicon.ts';
import { englishLacking } from './vocabulary/english-scope.ts';
import { germanLacking } from './vocabulary/german-scope.ts';

/** Words that somebody can be without and is counted for, as the lexicon understands them. */
export function lackingOf(language: Language, lexicon: Lexicon): readonly string[] {
  const words = language === 'de' ? germanLacking : englishLacking;
  return words.flatMap((word) => {
    const key = lemma(word, language);
    return lexicon.single(key)?.concept?.split(' ') ?? [key];
  });
}
