import { isWordCode, kindOf } from './letters.ts';

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

/** The words of a text with their places; linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (
    let start = nextWord(text, 0);
    start < text.length;
    start = joiningSlash(text, previousEnd) ?? nextWord(text, previousEnd)
  ) {
    const end = endOfWord(text, start);
    const found = text.slice(start, end);
    const hasHyphen = found.includes('-') || found.includes('‐') || found.includes('‑');
    tokens.push({
      text: found,
      start,
      end,
      parts: hasHyphen ? partsOf(found, start) : noParts,
      opensCompound: isHyphen(text[end]) && !isHyphen(text[end + 1]) && found !== '&' && found !== slash,
      closesCompound: isHyphen(text[start - 1]) && !isHyphen(text[start - 2]) && !endsWord(text, start - 2),
      afterBreak: tokens.length > 0 && isBreak(text, previousEnd, start),
    });
    previousEnd = wordsEnd(text, { text: found, end });
  }
  return tokens;
}

/** Where a word ends, with its full stop where "u." and "bzw." abbreviate joining words: that ends no sentence. */
export function wordsEnd(text: string, word: Pick<Part, 'text' | 'end'>): number {
  return text[word.end] === '.' && /^(?:u|bzw|resp)$/i.test(word.text) ? word.end + 1 : word.end;
}

const slash = '/';
const halfBeforeSlash = /[-‐‑–]\s{0,9}\/(?=\s{0,80}[\p{L}\p{N}])/uy;

/** Where the slash stands that joins a half to what follows, as in `Kinder-/Jugendförderplan`; undefined where none does. */
function joiningSlash(text: string, wordEnd: number): number | undefined {
  if (!isHyphen(text[wordEnd])) return undefined;
  halfBeforeSlash.lastIndex = wordEnd;
  return halfBeforeSlash.test(text) ? halfBeforeSlash.lastIndex - 1 : undefined;
}

const ampersand = 0x26;
const blank = 0x20;

function nextWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== blank && (code === ampersand || isWordCode(code))) break;
  }
  return at;
}

/**
 * A word: letters and digits; inside it hyphens, apostrophes, accents and invisible characters (a soft hyphen also at the end of a line), the sign
 * of a gendered form (`Bürger*innen`), and a dot or comma between digits. `&` is a word of its own,
 * and so is the slash behind a half.
 */
function endOfWord(text: string, start: number): number {
  let at = start + 1;
  if (text.charCodeAt(start) === ampersand || text[start] === slash) return at;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === blank) return at;
    if ((code >= 0x61 && code <= 0x7a) || kindOf(code) !== 'other') at++;
    else {
      const next = overJoint(text, at);
      if (next === at) return at;
      at = next;
    }
  }
  return at;
}

/** Where the word goes on behind what may stand inside it; the same place where it ends. */
function overJoint(text: string, at: number): number {
  const isBeforeWord = (place: number): boolean => isWordCode(text.charCodeAt(place));
  switch (text[at]) {
    case '\u00AD': {
      const line = softLineEnd.exec(text.slice(at + 1, at + 1 + longestIndent));
      const behind = at + 1 + (line?.[0].length ?? 0);
      return isBeforeWord(behind) ? behind : at;
    }
    case '-':
    case '‐':
    case '‑':
    case "'":
    case '’':
      return isBeforeWord(at + 1) ? at + 1 : at;
    case '*':
    case ':':
    case '_':
    case '·':
      return text.startsWith('in', at + 1) ? at + 1 : at;
    case '.':
    case ',':
      return kindOf(text.charCodeAt(at - 1)) === 'digit' && kindOf(text.charCodeAt(at + 1)) === 'digit' ? at + 1 : at;
    default:
      return at;
  }
}

const longestIndent = 80;
const softLineEnd = /^[ \t]*\r?\n[ \t]*/;

function endsWord(text: string, at: number): boolean {
  return isWordCode(text.charCodeAt(at)) || kindOf(text.charCodeAt(at)) === 'mark';
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

const breaking = /[-‐‑–—―.,;:!?()[\]{}/\\|…•·=<>+]|\n[^\S\n]*\n/;

/** Does what stands between two words separate them? */
export function isBreak(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text[from] === ' ') return false;
  // Hyphens that touch a word belong to it; a dash between blanks does not.
  return breaking.test(text.slice(from, to).replace(/^[-‐‑–](?![-‐‑–])|(?<![-‐‑–])[-‐‑–]$/g, ''));
}
