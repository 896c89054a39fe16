/**
 * What a UTF-16 code unit is in a word. Written by hand: patterns of Unicode classes (`\p{L}`) cost every short run tens of milliseconds to
 * compile. Exact for the scripts of Europe; beyond them whole blocks count as letters, and halves of surrogate pairs (emoji) as nothing.
 */
export type CharacterKind = 'letter' | 'digit' | 'mark' | 'invisible' | 'other';

const kindsBelow0370: readonly CharacterKind[] = Array.from({ length: 0x370 }, (_, code) => latinKind(code));

function latinKind(code: number): CharacterKind {
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'letter';
  if (code < 0x80) return 'other';
  if (code === 0xb2 || code === 0xb3 || code === 0xb9) return 'digit';
  if (code === 0xaa || code === 0xb5 || code === 0xba) return 'letter';
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 'other';
  return code < 0x300 ? 'letter' : 'mark';
}

/** The kind of a code unit; `other` at the end of a text (NaN). */
export function kindOf(code: number): CharacterKind {
  const latin = kindsBelow0370[code];
  if (latin !== undefined) return latin;
  if ((code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return 'invisible';
  if (code >= 0x2070 && code <= 0x209c) return 'digit';
  if ((code >= 0x20d0 && code <= 0x20ff) || (code >= 0xfe20 && code <= 0xfe2f)) return 'mark';
  const isLetter =
    (code >= 0x370 && code < 0x2000) ||
    (code >= 0x2c00 && code < 0x2e00) ||
    (code >= 0x3040 && code < 0xd800) ||
    (code >= 0xf900 && code < 0xfe00) ||
    (code >= 0xfe70 && code <= 0xfefc) ||
    (code >= 0xff10 && code <= 0xffdc);
  return isLetter ? 'letter' : 'other';
}

/** Is the code unit a letter or a digit? */
export function isWordCode(code: number): boolean {
  const kind = kindOf(code);
  return kind === 'letter' || kind === 'digit';
}

/** How many letters a name has. */
export function countLetters(name: string): number {
  let letters = 0;
  for (let at = 0; at < name.length; at++) if (kindOf(name.charCodeAt(at)) === 'letter') letters++;
  return letters;
}

/** Does a word begin with a capital? */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** The text in composed form (NFC). What stands below U+0300 is so already. */
export function composed(text: string): string {
  // oxlint-disable-next-line no-control-regex -- all of it is meant, control characters too
  return /[^\0-\u02FF]/.test(text) ? text.normalize('NFC') : text;
}
