import type { NameIndex } from './name-index.ts';
import type { NameNode } from './name-tree.ts';
import { ownText } from './own-text.ts';
import { breakSymbol, textItems, unknownSymbol, type Vocabulary } from './text-items.ts';
import { isBreak, tokenise, wordsEnd } from './tokenise.ts';

/** What stands between two blanks, as the automaton of names reads it. */
interface Piece {
  /** The numbers of its words, with breaks between them. */
  readonly symbols: readonly number[];
  readonly beginsWithBreak: boolean;
  readonly endsWithBreak: boolean;
  /** What the vocabulary was asked for it, where somebody keeps account of that. */
  readonly asked: readonly string[];
}

/** What reaches over blanks: halves of compounds, words that are split at the end of a line, other blanks than blanks. */
const reachesFurther = /[^ ][-‐‑–](?![0-9A-Za-zÀ-ɏ])|(?:^|[^0-9A-Za-zÀ-ɏ])[-‐‑–][^ ]|[\n\r\t\u00AD]/;

const mostPieces = 50_000;
const pieces = new WeakMap<Vocabulary, Map<string, Piece>>();

/**
 * Can the text name anything at all? Most texts cannot, and this is found out without taking them apart: what stands between blanks recurs. Says yes
 * where it does not know.
 */
export function canMention({ root, vocabulary }: NameIndex, text: string): boolean {
  if (reachesFurther.test(text)) return true;
  const known = pieces.get(vocabulary) ?? new Map<string, Piece>();
  pieces.set(vocabulary, known);
  if (known.size > mostPieces) known.clear();
  const walk: Walk = { root, nodes: [], count: 0 };
  let isBroken = false;
  for (const part of text.split(' ')) {
    let piece = known.get(part);
    if (piece === undefined) {
      piece = askPiece(part, vocabulary);
      known.set(ownText(part), piece);
    }
    if (vocabulary.asked !== undefined) for (const word of piece.asked) vocabulary.asked.words.add(word);
    isBroken ||= piece.beginsWithBreak;
    if (piece.symbols.length === 0) continue;
    if (isBroken) goOn(walk, breakSymbol);
    for (const symbol of piece.symbols) if (goOn(walk, symbol)) return true;
    isBroken = piece.endsWithBreak;
  }
  return false;
}

/** Where in the tree of names the words so far may stand, whichever of them begins a name. */
interface Walk {
  readonly root: NameNode;
  /** As many of them as `count` says; the list is kept, for it grows and shrinks at every word. */
  readonly nodes: NameNode[];
  count: number;
}

/** One more word; does a name end with it? */
function goOn(walk: Walk, symbol: number): boolean {
  const { root, nodes, count } = walk;
  walk.count = 0;
  if (symbol === unknownSymbol) return false;
  for (let at = 0; at <= count; at++) {
    const node = at === count ? root : nodes[at];
    const next = node?.next(symbol);
    if (next === undefined) continue;
    if (next.patterns.length > 0) return true;
    nodes[walk.count++] = next;
  }
  return false;
}

/** What stands between two blanks, with what the vocabulary is asked for it. */
function askPiece(text: string, vocabulary: Vocabulary): Piece {
  if (vocabulary.asked === undefined) return { ...readPiece(text, vocabulary), asked: [] };
  const outer = vocabulary.asked;
  const own = { words: new Set<string>(), halves: outer.halves };
  vocabulary.asked = own;
  try {
    return { ...readPiece(text, vocabulary), asked: [...own.words] };
  } finally {
    vocabulary.asked = outer;
  }
}

function readPiece(text: string, vocabulary: Vocabulary): Omit<Piece, 'asked'> {
  const tokens = tokenise(text);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) {
    const isOne = isBreak(` ${text} `, 0, text.length + 2);
    return { symbols: [], beginsWithBreak: isOne, endsWithBreak: isOne };
  }
  return {
    symbols: textItems(tokens, vocabulary).map(({ symbol }) => symbol),
    beginsWithBreak: isBreak(` ${text}`, 0, first.start + 1),
    endsWithBreak: isBreak(`${text} `, wordsEnd(text, last), text.length + 1),
  };
}
