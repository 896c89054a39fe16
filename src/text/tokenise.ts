/** A word or a part of a hyphenated one, with its place in the text (UTF-16 code units; the end is exclusive). */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word as it stands in the text. */
export interface Token extends Part {
  /** The parts of a hyphenated word (`Kita`, `Bedarfsplanung`); none where there is no hyphen. */
  readonly parts: readonly Part[];
  /** Is it the first half of a compound whose end follows later, as in `Kinder- und Jugendförderplan`? */
  readonly opensCompound: boolean;
  /** Is it the second half of a compound whose beginning stands before, as in `Jugendhilfeplanung und -bericht`? */
  readonly closesCompound: boolean;
  /** Does punctuation, a dash or an empty line stand between the word before and this one? Quotation marks separate nothing. */
  readonly afterBreak: boolean;
}

const noParts: readonly Part[] = [];

/**
 * A word: letters and digits; inside it hyphens, apostrophes, invisible characters (a soft hyphen also at the end of a line), the sign of
 * a gendered form (`Bürger*innen`), and a dot or comma between digits. `&` is a word of its own.
 */
const word =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200B-\u200D\u2060\uFEFF]+|\u00AD(?:[ \t]*\r?\n[ \t]*)?(?=[\p{L}\p{N}])|[-‐‑'’](?=[\p{L}\p{N}])|[*:_·](?=in)|(?<=\p{N})[.,](?=\p{N}))*|&/gu;

/** The words of a text with their places; linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const start = match.index;
    const found = match[0];
    const previousEnd = end;
    end = start + found.length;
    const before = text[start - 1];
    tokens.push({
      text: found,
      start,
      end,
      parts: /[-‐‑]/.test(found) ? partsOf(found, start) : noParts,
      opensCompound: isHyphen(text[end]) && !isHyphen(text[end + 1]) && found !== '&',
      closesCompound: isHyphen(before) && !isHyphen(text[start - 2]) && !isLetter(text[start - 2]),
      afterBreak: tokens.length > 0 && isBreak(text, previousEnd, start),
    });
    // "u." and "bzw." are abbreviations of joining words, not ends of sentences.
    if (text[end] === '.' && /^(?:u|bzw|resp)$/i.test(found)) end++;
  }
  return tokens;
}

function partsOf(found: string, start: number): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const text of found.split(/[-‐‑]/)) {
    parts.push({ text, start: start + at, end: start + at + text.length });
    at += text.length + 1;
  }
  return parts;
}

function isHyphen(character: string | undefined): boolean {
  // A dash that touches the word is a hyphen that somebody's word processor has beautified.
  return character === '-' || character === '‐' || character === '‑' || character === '–';
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}

const breaking = /[-‐‑–—―.,;:!?()[\]{}/\\|…•·=<>+]|\n[^\S\n]*\n/;

function isBreak(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text[from] === ' ') return false;
  // Hyphens that touch a word belong to it; a dash between blanks does not.
  return breaking.test(text.slice(from, to).replace(/^[-‐‑–](?![-‐‑–])|(?<![-‐‑–])[-‐‑–]$/g, ''));
}
