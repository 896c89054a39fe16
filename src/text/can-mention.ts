import type { NameIndex, NameNode } from './name-index.ts';
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

const mostPieces = 100_000;
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
  const symbols: number[] = [];
  let isBroken = false;
  for (const part of text.split(' ')) {
    let piece = known.get(part);
    if (piece === undefined) {
      piece = askPiece(part, vocabulary);
      known.set(part, piece);
    }
    for (const word of piece.asked) vocabulary.asked?.words.add(word);
    isBroken ||= piece.beginsWithBreak;
    if (piece.symbols.length === 0) continue;
    if (isBroken) symbols.push(breakSymbol);
    for (const symbol of piece.symbols) symbols.push(symbol);
    isBroken = piece.endsWithBreak;
  }
  return symbols.some((symbol, at) => symbol !== unknownSymbol && beginsName(root, symbols, at));
}

function beginsName(root: NameNode, symbols: readonly number[], from: number): boolean {
  let node: NameNode | undefined = root;
  for (let at = from; node !== undefined; at++) {
    if (node.patterns.length > 0) return true;
    node = node.next.get(symbols[at] ?? unknownSymbol);
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
