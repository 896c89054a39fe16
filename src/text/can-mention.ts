import { step, type NameIndex } from './name-index.ts';
import { breakSymbol, textItems, unknownSymbol, type Vocabulary } from './text-items.ts';
import { isBreak, tokenise, wordsEnd } from './tokenise.ts';

/** What stands between two blanks, as the automaton of names reads it. */
interface Piece {
  /** The numbers of its words, with breaks between them. */
  readonly symbols: readonly number[];
  readonly beginsWithBreak: boolean;
  readonly endsWithBreak: boolean;
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
  let state = root;
  let isBroken = false;
  for (const part of text.split(' ')) {
    let piece = known.get(part);
    if (piece === undefined) {
      piece = readPiece(part, vocabulary);
      known.set(part, piece);
    }
    isBroken ||= piece.beginsWithBreak;
    if (piece.symbols.length === 0) continue;
    if (isBroken) state = step(root, state, breakSymbol);
    for (const symbol of piece.symbols) {
      state = symbol === unknownSymbol ? root : step(root, state, symbol);
      if (state !== root && (state.patterns.length > 0 || state.shorter !== null)) return true;
    }
    isBroken = piece.endsWithBreak;
  }
  return false;
}

function readPiece(text: string, vocabulary: Vocabulary): Piece {
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
