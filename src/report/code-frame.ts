import { textWidth } from '../text/text-width.ts';
import type { Range } from '../model/source-file.ts';
import { visibleText } from '../text/escape/visible-text.ts';

/** A line of the source with a mark below the place, cut to the width around the place. */
export interface Frame {
  readonly number: string;
  readonly source: string;
  /** Blanks and the mark. */
  readonly before: string;
  readonly mark: string;
}

const ellipsis = '…';

/** The first line of a place; undefined where the text has no such line. */
export function codeFrame(text: string, range: Range, width: number): Frame | undefined {
  const line = lineOf(text, range.line);
  if (line === undefined || line.trim() === '') return undefined;
  const start = Math.min(range.column - 1, line.length);
  const end =
    range.endLine === range.line ? Math.max(start + 1, Math.min(range.endColumn - 1, line.length)) : line.length;
  // What stands before the place is cut from the left only where the place would not be seen otherwise.
  const from = end > width - 1 && start > 12 ? Math.max(0, Math.min(start - 8, line.length - width + 2)) : 0;
  const head = from > 0 ? ellipsis : '';
  const shown = show(line.slice(from));
  const cut = fit(head + shown, width);
  const before = ' '.repeat(textWidth(head + show(line.slice(from, start))));
  const room = Math.max(1, width - before.length);
  const mark = '^'.repeat(Math.max(1, Math.min(textWidth(show(line.slice(start, end))), room)));
  return { number: String(range.line), source: cut, before, mark };
}

const show = (text: string): string => visibleText(text.replaceAll('\t', '  '));

function fit(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let fitted = '';
  for (const character of text) {
    if (textWidth(fitted + character) > width - 1) break;
    fitted += character;
  }
  return fitted + ellipsis;
}

function lineOf(text: string, number: number): string | undefined {
  return text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, number)[number - 1];
}
