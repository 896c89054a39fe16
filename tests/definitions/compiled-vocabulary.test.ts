import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../src/definitions/compile-pattern.ts';
import { compileVocabulary } from '../../src/definitions/compile-vocabulary.ts';
import { vocabularies } from '../../src/definitions/generated/vocabularies.js';
import { readDefinition } from '../../src/definitions/read-definition.ts';
import type { Synonyms } from '../../src/definitions/vocabulary-cache.ts';

it.each(['de', 'en'] as const)(
  'the vocabulary that the build has compiled is the one of the sources: %s',
  (language) => {
    expect(JSON.stringify(compileVocabulary(language))).toBe(vocabularies[language]());
  },
);

describe('a fault of the vocabulary', () => {
  const groups = { ABC: 'a | b' };
  it.each([
    ['(a', 'Vocabulary: "(a" misses )'],
    ['[a (b', 'Vocabulary: "[a (b" misses ])'],
    ['a)', 'Vocabulary: "a)" has )'],
    ['(a]', 'Vocabulary: "(a]" has ]'],
    ['a]', 'Vocabulary: "a]" has ]'],
  ])('is told: %s', (words, message) => {
    expect(() => compilePattern(words, 'de', groups)).toThrow(message);
  });
  it.each([
    ['(a | b) [c]', '( a | b ) [ c ]'],
    ['ABC Kinder', 'ABC kind'],
    ['DEF', 'def'],
    ['zwei {n} Kinder', '#2 {n} kind'],
    ['UAGE', 'UAGE'],
    ['SGB-II', 'sgb ii'],
  ])('%s is none', (words, compiled) => {
    expect(compilePattern(words, 'de', groups)).toBe(compiled);
  });
});

describe('what somebody is without', () => {
  const scopeOf = (text: string, synonyms?: Synonyms): string | undefined =>
    readDefinition({ text }, { language: 'de', ...(synonyms !== undefined && { synonyms }) }).facets.get('scope')
      ?.value;
  it('belongs to who is counted, in the words of a register too', () => {
    expect(scopeOf('Schulabgänger ohne Zeugnis')).toBeDefined();
    expect(scopeOf('Schulabgänger ohne Abschluss')).toBeUndefined();
    expect(scopeOf('Schulabgänger ohne Zeugnis', { Abschluss: ['Zeugnis'] })).toBeUndefined();
  });
});
