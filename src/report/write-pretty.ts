import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import type { CheckedFinding, RelatedLocation, Report } from '../model/report.ts';
import { escapeTerminal } from '../text/escape/escape-terminal.ts';
import { textWidth } from '../text/text-width.ts';
import { leftOutLines } from './cap-findings.ts';
import { codeFrame, type Frame } from './code-frame.ts';
import type { Style } from './reporter.ts';
import { severityNames } from './severity-names.ts';
import { standingLines } from './standing.ts';
import { summaryLines } from './summary.ts';
import { wrap } from './wrap.ts';

const helpName: Message = { de: 'Hilfe: ', en: 'help: ' };

/** How many other places of a finding are shown with their line; the rest is only counted. */
const shownPlaces = 3;

/** For people: grouped by file, each finding with the line it stands in, the other places, and what to do. */
export function writePretty(report: Report, style: Style): string {
  const paint = new Chalk({ level: style.colorLevel });
  const lines: string[] = [];
  let file: string | undefined;
  for (const finding of report.findings) {
    if (finding.diagnostic.file !== file) {
      file = finding.diagnostic.file;
      lines.push(paint.bold.underline(escapeTerminal(file)), '');
    }
    lines.push(...describe(finding, style, paint), '');
  }
  const left = leftOutLines(report, style.language).flatMap((line) => wrap(line, style.width));
  if (left.length > 0) lines.push(...left, '');
  if (!style.isQuiet) lines.push(...closing(report, style, paint));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function closing(report: Report, style: Style, paint: ChalkInstance): readonly string[] {
  const { error, warning, info } = report.counts;
  const color = error > 0 ? paint.red.bold : warning > 0 ? paint.yellow.bold : paint.green.bold;
  const [examined = '', found = ''] = summaryLines(report, style.language);
  const verdict = error + warning + info === 0 ? { de: 'Kein Befund. ', en: 'No findings. ' }[style.language] : '';
  const others = [...standingLines(report, style.language), examined];
  return [
    ...wrap(verdict + found, style.width).map((line) => color(line)),
    ...others.flatMap((line) => wrap(line, style.width)),
  ];
}

function colorOf(severity: Severity, paint: ChalkInstance): ChalkInstance {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
}

function describe({ diagnostic, sources }: CheckedFinding, style: Style, paint: ChalkInstance): readonly string[] {
  const { severity, rule, line, column, message, help, related } = diagnostic;
  const color = colorOf(severity, paint);
  const width = Math.max(30, style.width - 4);
  const head = `  ${color.bold(severityNames[severity][style.language])} ${paint.dim(`${rule} · ${line}:${column}`)}`;
  const text = wrapSafely(message, width).map((part) => `    ${paint.bold(part)}`);
  const frame = severity === 'info' ? undefined : codeFrame(sources[0]?.text() ?? '', diagnostic, width - 8);
  const hints = help === null ? [] : wrapSafely(helpName[style.language] + help, width).map((part) => `    ${part}`);
  return [
    head,
    ...text,
    ...(frame === undefined ? [] : drawFrame(frame, color, paint)),
    ...related.slice(0, shownPlaces).flatMap((place, index) => {
      const title = placeLines(place, width, paint);
      const other = severity === 'info' ? undefined : codeFrame(sources[index + 1]?.text() ?? '', place, width - 8);
      // The first line of an entry only says again which one it is.
      return other === undefined || /^(?:- |\{)*id:/.test(other.source.trim())
        ? title
        : [...title, ...drawFrame(other, paint.dim, paint, false)];
    }),
    ...more(related.length - shownPlaces, style, paint),
    ...hints,
  ];
}

/** Where another place is and what it is: on one line, or below each other where that is too long. */
function placeLines({ file, line, column, message }: RelatedLocation, width: number, paint: ChalkInstance) {
  const where = `${escapeTerminal(file)}:${line}:${column}`;
  const what = escapeTerminal(message);
  const arrow = `    ${paint.dim('→')} `;
  if (textWidth(where) + textWidth(what) + 4 <= width) return [`${arrow}${where}  ${what}`];
  return [`${arrow}${where}`, ...wrap(what, width - 2).map((part) => `      ${part}`)];
}

function more(count: number, { language }: Style, paint: ChalkInstance): readonly string[] {
  if (count <= 0) return [];
  const words = {
    de: `und ${count} weitere Stelle${count === 1 ? '' : 'n'}`,
    en: `and ${count} more place${count === 1 ? '' : 's'}`,
  };
  return [`    ${paint.dim(`→ ${words[language]}`)}`];
}

/** A message may hold line breaks of its own; everything else in it is foreign text. */
function wrapSafely(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    return wrap(indent + escapeTerminal(line.trim()), width);
  });
}

function drawFrame(frame: Frame, color: ChalkInstance, paint: ChalkInstance, isMarked = true): readonly string[] {
  const gutter = frame.number.padStart(5);
  const source = `    ${paint.dim(`${gutter} │`)} ${frame.source}`;
  if (!isMarked) return [source];
  return [source, `    ${paint.dim(`${' '.repeat(gutter.length)} │`)} ${frame.before}${color(frame.mark)}`];
}
