import type { Language } from '../model/language.ts';
import { lemma } from './lemma.ts';
import { numberOfWord } from './number-words.ts';
import { tokenise, type Token } from './tokens.ts';
import type { Phrase, WordGroups } from './vocabulary/phrase.ts';

/** One way to say a phrase, at the end of its path through the lexicon. */
interface Way {
  readonly phrase: Phrase;
  readonly order: number;
  /** Does it hold numbers with names? */
  readonly hasNumbers: boolean;
  /** The first steps of this way alone. */
  start: readonly Node[];
}

/** A step in a pattern: the token that is expected, and where to go from there. */
interface Node {
  readonly id: number;
  readonly key: string;
  readonly next: readonly Node[];
  /** The name of the number that is expected. */
  readonly slot?: string;
  readonly way?: Way;
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
  readonly phrase: Phrase;
  readonly numbers: ReadonlyMap<string, number>;
  /** The sections (§) of a law that are named. */
  readonly sections: readonly number[];
}

/** The vocabulary of a language, ready to read with. */
export interface Lexicon {
  readonly language: Language;
  /** The longest phrase that begins at a token. */
  match(tokens: readonly Token[], keys: readonly string[], from: number): Match | undefined;
  /** Does the vocabulary know this word, by its lemma, on its own? */
  single(key: string): Phrase | undefined;
  /** What reading has learnt about words that it does not know: where they can be cut in two, and what they are without a typing error. */
  readonly cuts: Map<string, number>;
  readonly corrections: Map<string, string>;
}

/** The key under which the lexicon knows a token: its lemma, its sign, or its number. */
export function keyOf(token: Token, language: Language): string {
  if (token.text === 'UAGE' || token.text === 'OAGE') return token.text;
  if (token.kind === 'word') return lemma(token.text, language);
  return token.kind === 'number' ? `#${token.value}` : token.text;
}

/**
 * Compiles phrases. All patterns become one graph that is walked token by token (states are built lazily, as in a lazy automaton), so the
 * time to read a text does not depend on the number of phrases. Where two phrases end at one place the earlier one wins.
 */
export function compileLexicon(language: Language, phrases: readonly Phrase[], groups: WordGroups): Lexicon {
  let ids = 0;
  const literalNumbers = new Set<string>();
  const start: Node[] = [];
  const parsedGroups = new Map<string, Pattern>();

  const node = (key: string, next: readonly Node[], slot?: string): Node => ({
    id: ids++,
    key,
    next,
    ...(slot !== undefined && { slot }),
  });
  const build = (pattern: Pattern, next: readonly Node[]): readonly Node[] => {
    switch (pattern.kind) {
      case 'token': {
        if (pattern.key.startsWith('#') && pattern.key.length > 1 && pattern.key !== '#date')
          literalNumbers.add(pattern.key);
        return [node(pattern.key, next, pattern.slot)];
      }
      case 'sequence':
        return pattern.parts.reduceRight((after, part) => build(part, after), next);
      case 'choice':
        return pattern.parts.flatMap((part) => build(part, next));
      case 'option':
        return [...build(pattern.part, next), ...next];
    }
  };
  const context: ParseContext = { language, groups, parsed: parsedGroups };
  phrases.forEach((phrase, order) => {
    for (const words of phrase.words) {
      const way: Way = { phrase, order, hasNumbers: /\{(?!date|[()])/.test(expand(words, groups)), start: [] };
      way.start = build(parsePattern(words, context), [{ id: ids++, key: '', next: [], way }]);
      start.push(...way.start);
    }
  });

  const states = new Map<string, State>();
  const stateOf = (nodes: readonly Node[]): State => {
    const unique = [...new Map(nodes.map((one) => [one.id, one])).values()].toSorted((a, b) => a.id - b.id);
    const id = unique.map((one) => one.id).join();
    let state = states.get(id);
    if (state === undefined) {
      const ways = unique.flatMap((one) => one.way ?? []).toSorted((a, b) => a.order - b.order);
      state = { nodes: unique, next: new Map(), ways };
      states.set(id, state);
    }
    return state;
  };
  const byKey = new Map<string, Node[]>();
  for (const one of start) {
    const list = byKey.get(one.key);
    if (list === undefined) byKey.set(one.key, [one]);
    else list.push(one);
  }
  const root: State = { nodes: [], next: new Map(), ways: [] };

  const step = (state: State, key: string): State | null => {
    const isNumber = key.charCodeAt(0) === 35 && key !== '#date';
    const isTen = isNumber && powersOfTen.has(key);
    const known = isNumber && !isTen && !literalNumbers.has(key) ? '#' : key;
    const cached = state.next.get(known);
    if (cached !== undefined) return cached;
    const reached: Node[] = [];
    const take = (wanted: string): void => {
      const nodes = state === root ? (byKey.get(wanted) ?? []) : state.nodes.filter((one) => one.key === wanted);
      for (const one of nodes) reached.push(...one.next);
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
        : { length, phrase: best.phrase, ...numbersOf(best, tokens, keys, from, length) };
    },
    single(key) {
      return step(root, key)?.ways[0]?.phrase;
    },
  };
}

const powersOfTen = new Set(['#10', '#100', '#1000', '#10000', '#100000', '#1000000']);
const afterBare = new Set(
  'in im an am mit ohn je pro und od nach bei zu zur zum aus fur von vom der die das den geg innerhalb als sowi bzw unt ab of with per and or who that living the to on at bezog gemess die leb am'.split(
    ' ',
  ),
);

/** May an age stand without "years"? Only a number that can be an age, and nothing after it that it could count. */
function canStandBare(tokens: readonly Token[], keys: readonly string[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if ((tokens[index]?.value ?? 0) > 120) return false;
  const next = tokens[to];
  if (next === undefined) return true;
  if (next.kind === 'sign') return !'%‰€§$'.includes(next.text);
  return next.kind === 'word' && afterBare.has(keys[to] ?? '');
}

const noNumbers: Pick<Match, 'numbers' | 'sections'> = { numbers: new Map(), sections: [] };

/** Walks the way that matched once more, alone, to learn which number stands at which name. */
function numbersOf(
  way: Way,
  tokens: readonly Token[],
  keys: readonly string[],
  from: number,
  length: number,
): Pick<Match, 'numbers' | 'sections'> {
  if (!way.hasNumbers) return noNumbers;
  const numbers = new Map<string, number>();
  const sections: number[] = [];
  const walk = (nodes: readonly Node[], at: number): boolean => {
    if (at === from + length) return nodes.some((one) => one.way === way);
    const value = tokens[at]?.value;
    for (const one of nodes) {
      const fits = one.key === keys[at] || (one.slot !== undefined && value !== undefined);
      if (!fits || !walk(one.next, at + 1)) continue;
      if (one.slot === 'p') sections.push(value ?? 0);
      else if (one.slot !== undefined) numbers.set(one.slot, value ?? 0);
      return true;
    }
    return false;
  };
  walk(way.start, from);
  return { numbers, sections: sections.toReversed() };
}

/** The words of a pattern with those of the groups that it names. */
function expand(words: string, groups: WordGroups): string {
  return words.replace(/\b[A-Z]{3,}\b/g, (name) =>
    Object.hasOwn(groups, name) ? expand(groups[name] ?? '', groups) : name,
  );
}

type Pattern =
  | { readonly kind: 'token'; readonly key: string; readonly slot?: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'option'; readonly part: Pattern };

interface ParseContext {
  readonly language: Language;
  readonly groups: WordGroups;
  readonly parsed: Map<string, Pattern>;
}

/** Reads the notation that `Phrase` describes. Throws on a bracket that is never closed and on an unknown group: both are faults of the vocabulary. */
function parsePattern(words: string, context: ParseContext): Pattern {
  const symbols = words.match(/\{[^}]+\}|[()[\]|]|[^\s()[\]|{}]+/g) ?? [];
  let at = 0;
  const sequence = (until: string | undefined): Pattern => {
    const choices: Pattern[] = [];
    let parts: Pattern[] = [];
    for (;;) {
      const symbol = symbols[at];
      if (symbol === undefined && until !== undefined) throw new Error(`Vocabulary: "${words}" misses ${until}`);
      if (symbol === until || symbol === undefined) break;
      at++;
      if (symbol === '|') {
        choices.push({ kind: 'sequence', parts });
        parts = [];
      } else if (symbol === '(') parts.push(closed(')'));
      else if (symbol === '[') parts.push({ kind: 'option', part: closed(']') });
      else parts.push(...atoms(symbol, context));
    }
    choices.push({ kind: 'sequence', parts });
    return choices.length === 1 && choices[0] !== undefined ? choices[0] : { kind: 'choice', parts: choices };
  };
  const closed = (until: string): Pattern => {
    const inner = sequence(until);
    at++;
    return inner;
  };
  return sequence(undefined);
}

function atoms(symbol: string, context: ParseContext): Pattern[] {
  if (symbol === '{date}') return [{ kind: 'token', key: '#date' }];
  if (symbol === '{(}' || symbol === '{)}') return [{ kind: 'token', key: symbol.slice(1, -1) }];
  if (symbol.startsWith('{')) {
    if (symbol === '{ten}') return [{ kind: 'token', key: '#ten', slot: 'n' }];
    return [{ kind: 'token', key: '#', slot: symbol.slice(1, -1) }];
  }
  if (/^[A-Z]{3,}$/.test(symbol) && Object.hasOwn(context.groups, symbol)) {
    let parsed = context.parsed.get(symbol);
    if (parsed === undefined) {
      parsed = parsePattern(context.groups[symbol] ?? '', context);
      context.parsed.set(symbol, parsed);
    }
    return [parsed];
  }
  if (symbol === 'UAGE' || symbol === 'OAGE') return [{ kind: 'token', key: symbol }];
  return tokenise(symbol).map((token) => {
    const number = token.kind === 'word' ? numberOfWord(token.text, context.language) : undefined;
    return { kind: 'token', key: number === undefined ? keyOf(token, context.language) : `#${number}` };
  });
}
