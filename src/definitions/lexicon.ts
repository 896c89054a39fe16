import type { Language } from '../model/language.ts';
import { unpackMeaning, type LexiconData, type PhraseMeaning } from './lexicon-data.ts';
import { readPattern, type Pattern, type PatternReader } from './pattern.ts';
import type { Token } from './tokens.ts';

/** One way to say a phrase, at the end of its path through the lexicon. */
interface Way {
  readonly phrase: PhraseMeaning;
  readonly order: number;
  readonly pattern: Pattern;
  /** The first steps of this way alone. */
  start: readonly Node[];
}

/** Steps that are made when somebody gets there. */
type Steps = () => readonly Node[];

/** A step in a pattern: the token that is expected, and where to go from there. */
interface Node {
  readonly id: number;
  readonly key: string;
  readonly next: Steps;
  /** The name of the number that is expected. */
  readonly slot: string | undefined;
  readonly way: Way | undefined;
}

/** A set of steps that are possible at once. States are made when a text first reaches them. */
interface State {
  readonly nodes: readonly Node[];
  readonly next: Map<string, State | null>;
  /** What may end here, the first being the most important. */
  readonly ways: readonly Way[];
}

/** What was recognised at a place: how many tokens it took, what they say, and the numbers in them. */
export interface Match {
  readonly length: number;
  readonly phrase: PhraseMeaning;
  readonly numbers: ReadonlyMap<string, number>;
}

/** The vocabulary of a language, ready to read with. */
export interface Lexicon {
  readonly language: Language;
  /** The longest phrase that begins at a token. */
  match(tokens: readonly Token[], keys: readonly string[], from: number): Match | undefined;
  /** Does the vocabulary know this word, by its lemma, on its own? */
  single(key: string): PhraseMeaning | undefined;
  /** What reading has learnt about words that it does not know: where they can be cut in two, and what they are without a typing error. */
  readonly cuts: Map<string, number>;
  readonly corrections: Map<string, string>;
}

/**
 * Makes a lexicon of compiled vocabularies, the more important ones first. All patterns are one graph that is walked token by token; its
 * steps are made when a text first needs them (as in a lazy automaton), so that neither the time to read a text nor the time to begin
 * depends on the number of phrases. Where two phrases end at one place the earlier one wins.
 */
export function createLexicon(language: Language, sources: readonly LexiconData[]): Lexicon {
  const root: State = { nodes: [], next: new Map(), ways: [] };
  const literals = new Set(sources.flatMap((source) => source.literals));
  const startsWith = startFinder(sources);
  const states = new Map<string, State>();

  const stateOf = (nodes: readonly Node[]): State => {
    const unique = [...new Map(nodes.map((one) => [one.id, one])).values()].sort((a, b) => a.id - b.id);
    const id = unique.map((one) => one.id).join();
    let state = states.get(id);
    if (state === undefined) {
      const ways = unique.flatMap((one) => one.way ?? []).sort((a, b) => a.order - b.order);
      state = { nodes: unique, next: new Map(), ways };
      states.set(id, state);
    }
    return state;
  };
  const step = (state: State, key: string): State | null => {
    const isNumber = key.charCodeAt(0) === 35 && key !== '#date';
    const isTen = isNumber && powersOfTen.has(key);
    const known = isNumber && !isTen && !literals.has(key) ? '#' : key;
    const cached = state.next.get(known);
    if (cached !== undefined) return cached;
    const reached: Node[] = [];
    const take = (wanted: string): void => {
      for (const one of state === root ? startsWith(wanted) : state.nodes) {
        if (one.key === wanted) reached.push(...one.next());
      }
    };
    take(known);
    if (isNumber && known !== '#') take('#');
    if (isTen) take('#ten');
    const next = reached.length === 0 ? null : stateOf(reached);
    state.next.set(known, next);
    return next;
  };

  return {
    language,
    cuts: new Map(),
    corrections: new Map(),
    match(tokens, keys, from) {
      let state: State | null = root;
      let best: Way | undefined;
      let length = 0;
      for (let at = from; at < tokens.length; at++) {
        state = step(state, keys[at] ?? '');
        if (state === null) break;
        if (state.ways.length === 0) continue;
        const way = state.ways.find((one) => !one.phrase.bare || canStandBare(tokens, keys, from, at + 1));
        if (way === undefined) continue;
        best = way;
        length = at + 1 - from;
      }
      return best === undefined
        ? undefined
        : { length, phrase: best.phrase, numbers: numbersOf(best, tokens, keys, from, length) };
    },
    single(key) {
      return step(root, key)?.ways[0]?.phrase;
    },
  };
}

/** Answers, by a key, the first steps of all ways that can begin with it; a way is taken apart when it is first asked for. */
function startFinder(sources: readonly LexiconData[]): (key: string) => readonly Node[] {
  let ids = 0;
  let orderOfFirst = 0;
  const finders = sources.map((source) => {
    const reader: PatternReader = { groups: source.groups, known: new Map() };
    const made = new Map<string, readonly Node[]>();
    const firstOrder = orderOfFirst;
    orderOfFirst += source.meanings.length;
    return (key: string): readonly Node[] => {
      const found: Node[] = [];
      const list = Object.hasOwn(source.first, key) ? (source.first[key] ?? '').split(',').map(Number) : [];
      for (let at = 0; at < list.length; at += 2) {
        const [phrase = 0, index = 0] = [list[at], list[at + 1]];
        const name = `${phrase} ${index}`;
        let start = made.get(name);
        if (start === undefined) {
          const pattern = source.patterns[phrase]?.split('\n')[index] ?? '';
          start = startOf(readPattern(pattern, reader), source, phrase, firstOrder);
          made.set(name, start);
        }
        found.push(...start);
      }
      return found;
    };
  });
  const startOf = (pattern: Pattern, source: LexiconData, phrase: number, firstOrder: number): readonly Node[] => {
    const meaning = unpackMeaning(source.meanings[phrase] ?? '');
    const way: Way = { phrase: meaning, order: firstOrder + phrase, pattern, start: [] };
    const end: readonly Node[] = [{ id: ids++, key: '', next: () => [], slot: undefined, way }];
    way.start = build(pattern, () => end);
    return way.start;
  };
  const build = (pattern: Pattern, next: Steps): readonly Node[] => {
    switch (pattern.kind) {
      case 'token':
        return [{ id: ids++, key: pattern.key, next, slot: pattern.slot, way: undefined }];
      case 'sequence':
        return buildFrom(pattern.parts, 0, next);
      case 'choice':
        return pattern.parts.flatMap((part) => build(part, next));
      case 'option':
        return [...build(pattern.part, next), ...next()];
    }
  };
  const buildFrom = (parts: readonly Pattern[], at: number, next: Steps): readonly Node[] => {
    const part = parts[at];
    return part === undefined
      ? next()
      : build(
          part,
          once(() => buildFrom(parts, at + 1, next)),
        );
  };
  return (key) => finders.flatMap((find) => find(key));
}

/** The same steps every time, made when they are first asked for. */
function once(make: Steps): Steps {
  let made: readonly Node[] | undefined;
  return () => (made ??= make());
}

const powersOfTen = new Set(['#10', '#100', '#1000', '#10000', '#100000', '#1000000']);
const afterBare = new Set(
  'as for among whose which not komm entfall gibt in im an am mit ohn je pro und od nach bei zu zur zum aus fur von vom der die das den geg innerhalb als sowi bzw unt ab of with per and or who that living the to on at bezog gemess die leb am'.split(
    ' ',
  ),
);

/** May an age stand without "years"? Only a number that can be an age, and nothing after it that it could count. */
function canStandBare(tokens: readonly Token[], keys: readonly string[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if ((tokens[index]?.value ?? 0) > 120) return false;
  const next = tokens[to];
  if (next === undefined) return true;
  if (next.kind === 'sign') return !'%‰€§$'.includes(next.text);
  return afterBare.has(keys[to] ?? '');
}

/** Does the pattern hold numbers with names? */
function hasNumbers(pattern: Pattern): boolean {
  if (pattern.kind === 'token') return pattern.slot !== undefined;
  return pattern.kind === 'option' ? hasNumbers(pattern.part) : pattern.parts.some(hasNumbers);
}

const noNumbers: Match['numbers'] = new Map();

/** Walks the way that matched once more, alone, to learn which number stands at which name. */
function numbersOf(
  way: Way,
  tokens: readonly Token[],
  keys: readonly string[],
  from: number,
  length: number,
): Match['numbers'] {
  if (!hasNumbers(way.pattern)) return noNumbers;
  const numbers = new Map<string, number>();
  const walk = (nodes: readonly Node[], at: number): boolean => {
    if (at === from + length) return nodes.some((one) => one.way === way);
    const value = tokens[at]?.value;
    for (const one of nodes) {
      const fits = one.key === keys[at] || (one.slot !== undefined && value !== undefined);
      if (!fits || !walk(one.next(), at + 1)) continue;
      if (one.slot !== undefined) numbers.set(one.slot, value ?? 0);
      return true;
    }
    return false;
  };
  walk(way.start, from);
  return numbers;
}
