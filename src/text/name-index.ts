import type { Language } from '../model/language.ts';
import { countLetters } from './letters.ts';
import { nameVariants, planOrPlanning } from './name-variants.ts';
import { beginningOf, plainForm } from './stem.ts';
import { breakSymbol, isJoiningWord, wordKey, type Vocabulary } from './text-items.ts';
import { tokenise, type Token } from './tokenise.ts';

/** Something that prose may name. */
export interface Named {
  readonly id: string;
  /** The first is the official one. */
  readonly names: readonly string[];
}

/** One way in which a name is written. */
export interface NamePattern {
  /** Who bears the name, and whether it is their first; nobody where it only keeps shorter names from being found inside it. */
  readonly owners: Map<string, boolean>;
  readonly words: readonly string[];
  /** Does the case of letters count? Wholly in names of under four letters; the first letter in a short noun that might be a verb. */
  readonly letterCase: 'exact' | 'first' | 'any';
  /** Was it made from a longer name? Then it gives way to a name that somebody really bears. */
  readonly derived: boolean;
}

/** A state of the automaton (Aho and Corasick 1975) whose letters are the stems of words. */
export interface NameState {
  readonly next: Map<number, NameState>;
  /** The state of the longest shorter beginning of a name that also ends here. */
  fallback: NameState | null;
  /** The nearest state along the fallbacks at which a name ends. */
  shorter: NameState | null;
  readonly length: number;
  readonly patterns: NamePattern[];
}

/** All names, ready to be found in any number of texts. */
export interface NameIndex {
  readonly root: NameState;
  readonly vocabulary: Vocabulary;
  /** The forms of all words of names, sorted by code point: what can a word begin with? */
  readonly forms: readonly string[];
  /** Words of the longest name. */
  readonly longest: number;
}

const mostWords = 40;
const fewestLetters = 2;
const lettersOfAbbreviation = 4;
const shortNoun = /^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,6}$/;

/**
 * Builds the automaton that finds the names of plans in prose. `others` bear longer names that contain a plan's name without meaning it
 * ("AG Integrationskonzept"). Names of fewer than four letters count only in their own capitals. Linear in the length of all names.
 */
export function createNameIndex(things: Iterable<Named>, others: Iterable<string>, language: Language): NameIndex {
  const symbols = new Map<string, number>();
  const root = newState(0);
  const forms = new Set<string>();
  const beginnings = new Set<string>();
  let longest = 0;
  const add = (name: string, owner: string | undefined, isFirst: boolean, derived: boolean): void => {
    const tokens = tokenise(name);
    const letters = countLetters(name);
    if (letters < fewestLetters || tokens.length > mostWords) return;
    const letterCase = letters < lettersOfAbbreviation ? 'exact' : shortNoun.test(name) ? 'first' : 'any';
    for (const words of withPlural(spellings(tokens))) {
      let state = root;
      for (const word of words) {
        state = follow(state, word === '' ? breakSymbol : symbolFor(symbols, wordKey(word, language)));
        if (word === '') continue;
        forms.add(plainForm(word, language));
        beginnings.add(beginningOf(word));
      }
      longest = Math.max(longest, words.length);
      let pattern = state.patterns.find((one) => one.derived === derived && sameWords(one.words, words));
      if (pattern === undefined) {
        pattern = { owners: new Map(), words, letterCase, derived };
        state.patterns.push(pattern);
      }
      if (owner !== undefined) pattern.owners.set(owner, isFirst || pattern.owners.get(owner) === true);
    }
  };
  for (const { id, names } of things) {
    for (const [position, name] of names.entries()) {
      add(name, id, position === 0, false);
      for (const variant of [name, ...nameVariants(name)]) {
        if (variant !== name) add(variant, id, position === 0, true);
        const other = planOrPlanning(variant);
        if (other !== undefined) add(other, id, position === 0, true);
      }
    }
  }
  for (const name of others) {
    // A name can contain a plan's only if it has words of one.
    if (tokenise(name).some(({ text }) => beginnings.has(beginningOf(text)))) add(name, undefined, false, false);
  }
  linkStates(root);
  return { root, vocabulary: { language, symbols, beginnings, seen: new Map() }, forms: [...forms].sort(), longest };
}

function newState(length: number): NameState {
  return { next: new Map(), fallback: null, shorter: null, length, patterns: [] };
}

function follow(state: NameState, symbol: number): NameState {
  let next = state.next.get(symbol);
  if (next === undefined) {
    next = newState(state.length + 1);
    state.next.set(symbol, next);
  }
  return next;
}

function symbolFor(symbols: Map<string, number>, key: string): number {
  let symbol = symbols.get(key);
  if (symbol === undefined) {
    symbol = symbols.size + 1;
    symbols.set(key, symbol);
  }
  return symbol;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** An abbreviation takes an s that the stemmer does not know: `LAPs`, `KJFPs`. */
function withPlural(all: readonly string[][]): readonly string[][] {
  return all.flatMap((words) => {
    const last = words.at(-1) ?? '';
    return /^[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9]+$/.test(last) ? [words, [...words.slice(0, -1), `${last}s`]] : [words];
  });
}

/** A hyphenated word of a name is looked for whole and in parts (`SGB-II-Bericht`, `SGB II-Bericht`); an empty word is a break. */
function spellings(tokens: readonly Token[]): string[][] {
  let all: string[][] = [[]];
  for (const token of tokens) {
    const parts = token.parts.map((part) => part.text);
    const whole = parts.length === 0 || parts.some(isJoiningWord) ? [] : [[parts.join('')]];
    const split = parts.length === 0 ? [[token.text]] : [parts];
    const tail =
      parts.length === 3
        ? [
            [parts[0] ?? '', parts.slice(1).join('')],
            [parts.slice(0, 2).join(''), parts[2] ?? ''],
          ]
        : [];
    const choices = all.length > 4 ? [...whole, ...split].slice(0, 1) : [...whole, ...split, ...tail];
    const before = token.afterBreak ? [''] : [];
    all = all.flatMap((words) => choices.map((choice) => [...words, ...before, ...choice]));
  }
  return all;
}

/** Sets the fallbacks, level by level. */
function linkStates(root: NameState): void {
  const queue: NameState[] = [root];
  for (const state of queue) {
    for (const [symbol, next] of state.next) {
      next.fallback = state === root ? root : step(root, state.fallback ?? root, symbol);
      next.shorter = next.fallback.patterns.length > 0 ? next.fallback : next.fallback.shorter;
      queue.push(next);
    }
  }
}

/** Where the automaton stands after one more word. */
export function step(root: NameState, from: NameState, symbol: number): NameState {
  let state = from;
  for (;;) {
    const next = state.next.get(symbol);
    if (next !== undefined) return next;
    if (state === root) return root;
    state = state.fallback ?? root;
  }
}
