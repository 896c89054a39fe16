import type { Range } from '../model/source-file.ts';

/** Turns offsets into lines and columns (from 1, in UTF-16 code units); CR LF, LF and CR end a line. */
export function rangeOf(text: string, start: number, end: number): Range {
  const from = positionOf(text, start);
  const to = positionOf(text, Math.max(start, end));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const limit = Math.min(offset, text.length);
  let line = 1;
  let start = 0;
  for (let index = 0; index < limit; index++) {
    const code = text.charCodeAt(index);
    const isBreak = code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10);
    if (isBreak) {
      line++;
      start = index + 1;
    }
  }
  // A byte order mark has no width.
  const mark = line === 1 && text.startsWith('\ufeff') && limit > 0 ? 1 : 0;
  return { line, column: limit - start - mark + 1 };
}
