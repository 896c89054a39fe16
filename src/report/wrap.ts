import { textWidth } from '../text/text-width.ts';

/** What stands in backquotes is to be copied, so it stays on one line where it fits, with a full stop after it. */
function wordsOf(text: string, width: number): readonly string[] {
  const pieces = text.split(/(`[^`]*`)/);
  const held = pieces.map((piece) =>
    piece.startsWith('`') && textWidth(piece) < width - 1 ? piece.replaceAll(' ', '\0') : piece,
  );
  return held
    .join('')
    .split(/ +/)
    .map((word) => word.replaceAll('\0', ' '));
}

/** Breaks a text into lines of at most `width` columns, at blanks; a longer word stands on a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    const indent = /^ */.exec(paragraph)?.[0] ?? '';
    let line = '';
    for (const word of wordsOf(paragraph.trim(), width)) {
      const next = line === '' ? indent + word : `${line} ${word}`;
      if (line !== '' && textWidth(next) > width) {
        lines.push(line);
        line = indent + word;
      } else line = next;
    }
    lines.push(line);
  }
  return lines;
}
