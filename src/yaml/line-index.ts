import type { Range } from '../model/source-file.ts';

/** Turns offsets into lines and columns (from 1, in UTF-16 code units); CR LF, LF and CR end a line. */
export function rangeOf(text: string, start: number, end: number): Range {
  const starts = lineStartsOf(text);
  const from = positionOf(text, starts, start);
  const to = positionOf(text, starts, Math.max(start, end));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** Many places are asked for in one text before the next one comes. */
let last: { readonly text: string; readonly starts: readonly number[] } | undefined;

function lineStartsOf(text: string): readonly number[] {
  if (last?.text === text) return last.starts;
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  last = { text, starts };
  return starts;
}

function positionOf(text: string, starts: readonly number[], offset: number): { line: number; column: number } {
  const limit = Math.min(offset, text.length);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  // A byte order mark has no width.
  const mark = low === 0 && text.startsWith('\ufeff') && limit > 0 ? 1 : 0;
  return { line: low + 1, column: limit - (starts[low] ?? 0) - mark + 1 };
}
