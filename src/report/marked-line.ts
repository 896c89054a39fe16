import type { Range } from '../model/source-file.ts';

/** The first line of a place in three parts: before it, itself, behind it. */
export type MarkedLine = readonly [before: string, place: string, behind: string];

/** So many characters of a line are shown on either side of a place, and of the place itself. */
const most = 120;

/** The line that a place begins in; undefined where the text has no such line. */
export function markedLine(text: string, { line, column, endLine, endColumn }: Range): MarkedLine | undefined {
  const content = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, line)[line - 1];
  if (content === undefined || content.trim() === '') return undefined;
  const start = Math.min(column - 1, content.length);
  const end = line === endLine ? Math.max(start, Math.min(endColumn - 1, content.length)) : content.length;
  const before = content.slice(0, start);
  const behind = content.slice(end);
  return [
    before.length > most ? `…${before.slice(-most)}` : before,
    shorten(content.slice(start, end)),
    shorten(behind),
  ];
}

const shorten = (text: string): string => (text.length > most ? `${text.slice(0, most)}…` : text);
