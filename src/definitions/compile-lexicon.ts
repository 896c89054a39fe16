import type { Language } from '../model/language.ts';
import { compilePattern } from './compile-pattern.ts';
import { packMeaning, type LexiconData, type PhraseMeaning } from './lexicon-data.ts';
import { firstKeysOf, readPattern, tokensOf } from './pattern.ts';
import type { Phrase, WordGroups } from './vocabulary/phrase.ts';

/** Compiles phrases into plain data that a lexicon reads from: all words as keys, and an index of what a phrase can begin with. */
export function compileLexicon(language: Language, phrases: readonly Phrase[], groups: WordGroups): LexiconData {
  const compiledGroups = Object.fromEntries(
    Object.entries(groups).map(([name, words]) => [name, compilePattern(words, language, groups)]),
  );
  const reader = { groups: compiledGroups, known: new Map() };
  const first = new Map<string, number[]>();
  const literals = new Set<string>();
  const meanings: (PhraseMeaning | string)[] = [];
  const patterns: string[] = [];
  for (const [order, { words, ...meaning }] of phrases.entries()) {
    meanings.push(packMeaning(meaning));
    const ways = words.map((one, index) => {
      const compiled = compilePattern(one, language, groups);
      const pattern = readPattern(compiled, reader);
      for (const { key } of tokensOf(pattern)) if (/^#\d/.test(key)) literals.add(key);
      for (const key of firstKeysOf(pattern)) {
        const list = first.get(key);
        if (list === undefined) first.set(key, [order, index]);
        else list.push(order, index);
      }
      return compiled;
    });
    patterns.push(ways.join('\n'));
  }
  return {
    meanings,
    patterns,
    groups: compiledGroups,
    first: Object.fromEntries([...first].map(([key, list]) => [key, list.join()])),
    literals: [...literals],
  };
}
