import type { WordGroups } from './vocabulary/phrase.ts';

/** A pattern of the vocabulary, its words as keys. */
export type Pattern =
  | { readonly kind: 'token'; readonly key: string; readonly slot?: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'option'; readonly part: Pattern };

/** Reads compiled patterns; what a group of words stands for is read once. */
export interface PatternReader {
  readonly groups: WordGroups;
  readonly known: Map<string, Pattern>;
}

/** The symbols of the notation that `Phrase` describes: words, brackets, bars and `{…}`. */
export function symbolsOf(words: string): readonly string[] {
  return words.match(/\{[^}]+\}|[()[\]|]|[^\s()[\]|{}]+/g) ?? [];
}

/** Does a symbol name a group of words? Other words in capitals are abbreviations. */
export function isGroupName(symbol: string, groups: WordGroups): boolean {
  return Object.hasOwn(groups, symbol);
}

/** Reads a pattern that `compilePattern` has made. */
export function readPattern(compiled: string, reader: PatternReader): Pattern {
  const symbols = symbolsOf(compiled);
  let at = 0;
  const sequence = (until: string | undefined): Pattern => {
    const choices: Pattern[] = [];
    let parts: Pattern[] = [];
    for (let symbol = symbols[at]; symbol !== undefined && symbol !== until; symbol = symbols[at]) {
      at++;
      if (symbol === '|') {
        choices.push(sequenceOf(parts));
        parts = [];
      } else if (symbol === '(') parts.push(closed(')'));
      else if (symbol === '[') parts.push({ kind: 'option', part: closed(']') });
      else parts.push(atom(symbol, reader));
    }
    return choices.length === 0 ? sequenceOf(parts) : { kind: 'choice', parts: [...choices, sequenceOf(parts)] };
  };
  const closed = (until: string): Pattern => {
    const inner = sequence(until);
    at++;
    return inner;
  };
  return sequence(undefined);
}

function sequenceOf(parts: readonly Pattern[]): Pattern {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts };
}

function atom(symbol: string, reader: PatternReader): Pattern {
  if (symbol === '{date}') return { kind: 'token', key: '#date' };
  if (symbol === '{ten}') return { kind: 'token', key: '#ten', slot: 'n' };
  if (symbol === '{(}' || symbol === '{)}') return { kind: 'token', key: symbol.slice(1, -1) };
  if (symbol.startsWith('{')) return { kind: 'token', key: '#', slot: symbol.slice(1, -1) };
  if (!isGroupName(symbol, reader.groups)) return { kind: 'token', key: symbol };
  let group = reader.known.get(symbol);
  if (group === undefined) {
    group = readPattern(reader.groups[symbol] ?? '', reader);
    reader.known.set(symbol, group);
  }
  return group;
}

/** All tokens of a pattern. */
export function tokensOf(pattern: Pattern): readonly Extract<Pattern, { kind: 'token' }>[] {
  if (pattern.kind === 'token') return [pattern];
  return pattern.kind === 'option' ? tokensOf(pattern.part) : pattern.parts.flatMap(tokensOf);
}

/** The keys with which a pattern can begin. */
export function firstKeysOf(pattern: Pattern): ReadonlySet<string> {
  const keys = new Set<string>();
  collectFirst(pattern, keys);
  return keys;
}

/** True where the pattern may also stand for nothing, so that the next one can begin instead. */
function collectFirst(pattern: Pattern, keys: Set<string>): boolean {
  if (pattern.kind === 'token') keys.add(pattern.key);
  else if (pattern.kind === 'option') {
    collectFirst(pattern.part, keys);
    return true;
  } else if (pattern.kind === 'choice') {
    return pattern.parts.map((part) => collectFirst(part, keys)).includes(true);
  } else return pattern.parts.every((part) => collectFirst(part, keys));
  return false;
}
