import { textWidth } from '../text/text-width.ts';
import { hyphenAt } from './hyphenate.ts';

/** Made when a word has to be cut: it takes longer to make than to write a table. */
let graphemes: Intl.Segmenter | undefined;

/** The width of the widest part of a text that does not break by itself. */
export function longestPart(text: string): number {
  return text.split(' ').reduce((widest, word) => Math.max(widest, ...partsOf(word).map(textWidth)), 0);
}

/**
 * Breaks a text into lines of at most `width` columns: at blanks, after hyphens and slashes, and inside a word only if it
 * is wider than a line. No-break spaces hold and are then written as blanks. Lines after the first are indented.
 */
export function wrapText(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  // An indent that fills the line would leave no room for any character, for ever.
  const hanging = indent.length < width ? indent : '';
  let line = '';
  let used = 0;
  let start = 0;
  const push = (): void => {
    lines.push(line.trimEnd());
    line = hanging;
    used = start = hanging.length;
  };
  for (const word of text.split(' ')) {
    let blank = used === start ? '' : ' ';
    for (const part of partsOf(word)) {
      let needed = textWidth(part);
      if (used + blank.length + needed > width && used > start && (needed <= width - start || width - used < 8)) {
        push();
        blank = '';
      }
      let rest = part;
      while (used + blank.length + needed > width) {
        const head = headOf(rest, Math.max(1, width - used - blank.length), needed);
        line += blank + head.text;
        rest = rest.slice(head.taken);
        // Measured anew only near the end: a word of any length takes linear time.
        needed = rest.length < 4 * width ? textWidth(rest) : needed - head.width;
        blank = '';
        push();
      }
      line += blank + rest;
      used += blank.length + needed;
      blank = '';
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines.map((filled) => filled.replaceAll('\u00a0', ' '));
}

/** As much of a word as fits, with a hyphen where it is one of letters and long enough; at least one character. */
function headOf(word: string, room: number, needed: number): { text: string; taken: number; width: number } {
  const at = needed === word.length ? hyphenAt(word, room) : 0;
  if (at > 0) return { text: `${word.slice(0, at)}-`, taken: at, width: at };
  graphemes ??= new Intl.Segmenter('de', { granularity: 'grapheme' });
  let taken = 0;
  let width = 0;
  for (const { segment } of graphemes.segment(word.slice(0, 4 * room + 32))) {
    const size = textWidth(segment);
    if (width + size > room && taken > 0) break;
    taken += segment.length;
    width += size;
  }
  return { text: word.slice(0, taken), taken, width };
}

/** Breaks after hyphens and slashes, but never so that `E-`, `2021–` or the slash of a date stands alone. */
function partsOf(word: string): string[] {
  if (!/[-/–]/.test(word)) return [word];
  return word.split(/(?<=[\p{L}\d]{3}[-/–])(?=[\p{L}„“"(]{2})/u);
}
