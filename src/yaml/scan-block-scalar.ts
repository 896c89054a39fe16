import { firstLineOf } from './place.ts';
import { checkLength } from './scan-scalar.ts';
import { decline, expectLineEnd, lineEndFrom, nextLine, type Scan } from './scan-state.ts';

const lineFeed = 10;
const blank = 32;
const minus = 45;
const plus = 43;
const greater = 62;

/** Reads a text after `|` or `>`, whose lines are indented by more than `parent`. An explicit number of blanks is left to the judge. */
export function scanBlockScalar(scan: Scan, parent: number): string {
  const { text } = scan;
  const start = scan.pos;
  const isFolded = text.charCodeAt(start) === greater;
  const chomping = text.charCodeAt(start + 1);
  const hasChomping = chomping === minus || chomping === plus;
  expectLineEnd(scan, start + (hasChomping ? 2 : 1));
  const lines = readLines(scan, parent);
  const contentEnd = scan.lineEnd;
  let breaks = 0;
  while (lines[lines.length - 1] === '') {
    lines.pop();
    breaks++;
  }
  let value = isFolded ? fold(lines) : lines.join('\n');
  if (chomping === plus) value += '\n'.repeat(Math.max(1, breaks));
  else if (chomping !== minus) value += '\n';
  checkLength(scan, value);
  nextLine(scan);
  if (scan.isRecording) scan.place = { ...firstLineOf(text, start, text.length), contentEnd };
  return value;
}

/** The lines without their indentation. The last one is what stands after the last line feed, so it is mostly empty. */
function readLines(scan: Scan, parent: number): string[] {
  const { text } = scan;
  const lines: string[] = [];
  let indent = -1;
  let widestBlank = 0;
  let start = scan.lineEnd + 1;
  while (start <= text.length) {
    let at = start;
    while (text.charCodeAt(at) === blank) at++;
    const width = at - start;
    const isBlank = at >= text.length || text.charCodeAt(at) === lineFeed;
    if (isBlank) {
      if (width > widestBlank) widestBlank = width;
      lines.push('');
      start = at + 1;
    } else {
      if (indent < 0) indent = width;
      if (width < indent || width <= parent) break;
      const end = lineEndFrom(text, at);
      lines.push(text.slice(start + indent, end));
      start = end + 1;
    }
    scan.lineEnd = start - 1;
  }
  // Nothing but blank lines, or blanks that might count as text.
  if (indent <= parent || widestBlank > indent) decline();
  // After a last line feed there is no line.
  if (start <= text.length) lines.push('');
  return lines;
}

/** Joins lines with a blank, but not at those that are indented further. */
function fold(lines: readonly string[]): string {
  let value = '';
  let separator = '';
  let wasIndented = false;
  for (const line of lines) {
    if (line.charCodeAt(0) === blank) {
      if (separator === ' ') separator = '\n';
      else if (!wasIndented && separator === '\n') separator = '\n\n';
      value += separator + line;
      separator = '\n';
      wasIndented = true;
    } else if (line === '') {
      if (separator === '\n') value += '\n';
      else separator = '\n';
    } else {
      value += separator + line;
      separator = ' ';
      wasIndented = false;
    }
  }
  return value;
}
