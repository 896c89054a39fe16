import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/definitions/compile-lexicon.ts';
import { keyOf } from '../../src/definitions/key-of.ts';
import { createLexicon, type Lexicon } from '../../src/definitions/lexicon.ts';
import { tokenise } from '../../src/definitions/tokens.ts';
import type { Phrase, WordGroups } from '../../src/definitions/vocabulary/phrase.ts';

const phrase = (id: string, ...words: string[]): Phrase => ({ id, words });
const lexiconOf = (phrases: readonly Phrase[], groups: WordGroups = {}): Lexicon =>
  createLexicon('de', [compileLexicon('de', phrases, groups)]);

/** What is recognised at a token of a text: the phrase, how many tokens it takes, and its numbers. */
function match(lexicon: Lexicon, text: string, from = 0): unknown {
  const tokens = tokenise(text);
  const keys = tokens.map((token) => keyOf(token, 'de'));
  const found = lexicon.match(tokens, keys, from);
  return found && [found.phrase.id, found.length, Object.fromEntries(found.numbers)];
}

describe('what is recognised', () => {
  it('is the longest phrase that begins here', () => {
    const lexicon = lexiconOf([phrase('short', 'Haus'), phrase('long', 'Haus am See'), phrase('other', 'am See')]);
    expect(match(lexicon, 'Haus am See mit Boot')).toEqual(['long', 3, {}]);
    expect(match(lexicon, 'Haus am Berg')).toEqual(['short', 1, {}]);
    expect(match(lexicon, 'Haus am See', 1)).toEqual(['other', 2, {}]);
    expect(match(lexicon, 'See')).toBeUndefined();
    expect(match(lexicon, '')).toBeUndefined();
  });
  it('is the earlier of two phrases that end at one place, and of two vocabularies', () => {
    const phrases = [phrase('first', 'Haus (am|im) See'), phrase('second', 'Haus am See')];
    expect(match(lexiconOf(phrases), 'Häuser am See')).toEqual(['first', 3, {}]);
    expect(match(lexiconOf(phrases.toReversed()), 'Haus am See')).toEqual(['second', 3, {}]);
    const [own, common] = [phrase('own', 'Haus'), phrase('common', 'Haus')].map((one) =>
      compileLexicon('de', [one], {}),
    );
    if (own === undefined || common === undefined) throw new Error('two vocabularies');
    const lexicon = createLexicon('de', [own, common]);
    expect(match(lexicon, 'Haus')).toEqual(['own', 1, {}]);
    expect(lexicon.single(keyOf(tokenise('Haus')[0] ?? { kind: 'word', text: '', start: 0, end: 0 }, 'de'))?.id).toBe(
      'own',
    );
  });
  it.each([
    ['a', undefined],
    ['a c', ['x', 2]],
    ['a b c', ['x', 3]],
    ['a d', ['x', 2]],
    ['a d e', ['x', 3]],
    ['a d e e', ['x', 3]],
    ['a e', undefined],
  ])('with choices and what may be left out: %s', (text, found) => {
    const lexicon = lexiconOf([phrase('x', 'a ([b] c|d [e])')]);
    expect(match(lexicon, text)).toEqual(found && [...found, {}]);
  });
  it('knows groups of words, groups in groups, and brackets in the text', () => {
    const lexicon = lexiconOf([phrase('x', 'BIG [{(}] HOUSES [{)}]')], { BIG: '(groß|neu)', HOUSES: 'BIG Haus|Turm' });
    expect(match(lexicon, 'neuer (Turm)')).toEqual(['x', 4, {}]);
    expect(match(lexicon, 'großes neues Haus')).toEqual(['x', 3, {}]);
    expect(match(lexicon, 'BIG Turm')).toBeUndefined();
  });
});

describe('numbers', () => {
  it('have names', () => {
    const lexicon = lexiconOf([phrase('x', 'von {a} bis {b}'), phrase('y', 'von {n}')]);
    expect(match(lexicon, 'von 3 bis 12')).toEqual(['x', 4, { a: 3, b: 12 }]);
    expect(match(lexicon, 'von 3 an')).toEqual(['y', 2, { n: 3 }]);
    expect(match(lexicon, 'von Haus bis Turm')).toBeUndefined();
  });
  it('of one phrase are not those of another with the same beginning', () => {
    const lexicon = lexiconOf([phrase('x', '[{a}] {b} Tage'), phrase('y', '{c} Tage lang')]);
    expect(match(lexicon, '3 Tage')).toEqual(['x', 2, { b: 3 }]);
    expect(match(lexicon, '2 3 Tage')).toEqual(['x', 3, { a: 2, b: 3 }]);
    expect(match(lexicon, '3 Tage lang')).toEqual(['y', 3, { c: 3 }]);
  });
  it('can be named, be a power of ten, or be a date', () => {
    const lexicon = lexiconOf([
      phrase('named', 'je 7'),
      phrase('ten', 'je {ten}'),
      phrase('any', 'je {n} Stück'),
      phrase('date', 'am {date}'),
      phrase('day', 'am {n}'),
    ]);
    expect(match(lexicon, 'je 7')).toEqual(['named', 2, {}]);
    expect(match(lexicon, 'je 7 Stück')).toEqual(['any', 3, { n: 7 }]);
    expect(match(lexicon, 'je 10')).toEqual(['ten', 2, { n: 10 }]);
    expect(match(lexicon, 'je 1.000')).toEqual(['ten', 2, { n: 1000 }]);
    expect(match(lexicon, 'je 1.000 Stück')).toEqual(['any', 3, { n: 1000 }]);
    expect(match(lexicon, 'je 50')).toBeUndefined();
    expect(match(lexicon, 'am 31.12.')).toEqual(['date', 2, {}]);
    expect(match(lexicon, 'am 31')).toEqual(['day', 2, { n: 31 }]);
  });
});

describe('an age without a word for years', () => {
  const lexicon = lexiconOf([{ ...phrase('bare', 'unter {n}'), bare: true }, phrase('years', 'unter {n} Jahre')]);
  it.each([
    ['unter 15', ['bare', 2, { n: 15 }]],
    ['unter 15 in der Stadt', ['bare', 2, { n: 15 }]],
    ['unter 15, in der Stadt', ['bare', 2, { n: 15 }]],
    ['unter 15 Jahren', ['years', 3, { n: 15 }]],
    ['unter 120', ['bare', 2, { n: 120 }]],
    ['unter 121', undefined],
    ['unter 15 Euro', undefined],
    ['unter 15 %', undefined],
    ['unter 15 €', undefined],
    ['unter 15 20', undefined],
  ])('%s', (text, found) => {
    expect(match(lexicon, text)).toEqual(found);
  });
});

it('a word alone is known by its key', () => {
  const lexicon = lexiconOf([phrase('word', 'Haus'), phrase('two', 'Turm am See')]);
  expect(lexicon.single('haus')?.id).toBe('word');
  expect(lexicon.single('turm')).toBeUndefined();
  expect(lexicon.single('see')).toBeUndefined();
  expect(lexicon.single('toString')).toBeUndefined();
});
