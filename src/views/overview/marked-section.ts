import { Unanswerable } from '../unanswerable.ts';

/** Between these two lines of a Markdown file the overview is kept up to date. */
export const overviewMarkers = { start: '<!-- plankreis:overview -->', end: '<!-- /plankreis:overview -->' } as const;

/** A text with the part between its markers. */
export interface MarkedText {
  readonly before: string;
  readonly section: string;
  readonly after: string;
  /** The line break that the file uses. */
  readonly newline: '\n' | '\r\n';
}

/**
 * Parts a text at its two markers: each stands alone on its line, outside code blocks (so that a page can show them), once,
 * the start before the end. Throws `Unanswerable` where that is not so. `file` is how the user named it.
 */
export function findMarkedSection(text: string, file: string): MarkedText {
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  const found = { start: [] as number[], end: [] as number[] };
  let offset = 0;
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    const mark = /^(`{3,}|~{3,})/.exec(bare)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && bare === mark) fence = undefined;
    } else if (mark !== undefined) fence = mark;
    else if (bare === overviewMarkers.start) found.start.push(offset + line.length + 1);
    else if (bare === overviewMarkers.end) found.end.push(offset);
    offset += line.length + 1;
  }
  const [start, secondStart] = found.start;
  const [end, secondEnd] = found.end;
  if (start === undefined || end === undefined) throw lacking(file);
  if (secondStart !== undefined || secondEnd !== undefined || start > end) throw confused(file);
  return { before: text.slice(0, start), section: text.slice(start, end), after: text.slice(end), newline };
}

/** The text with another section between the markers. */
export function replaceMarkedSection({ before, after, newline }: MarkedText, section: string): string {
  return before + section.replaceAll('\n', newline) + after;
}

const lacking = (file: string): Unanswerable =>
  new Unanswerable({
    de: `„${file}“ hat keine Stelle für die Übersicht. Diese beiden Zeilen einfügen:\n  ${overviewMarkers.start}\n  ${overviewMarkers.end}`,
    en: `“${file}” has no place for the overview. Put in these two lines:\n  ${overviewMarkers.start}\n  ${overviewMarkers.end}`,
  });

const confused = (file: string): Unanswerable =>
  new Unanswerable({
    de: `In „${file}“ müssen die beiden Marken je einmal stehen, ${overviewMarkers.start} zuerst.`,
    en: `In “${file}” the two markers must stand once each, ${overviewMarkers.start} first.`,
  });
