import type { Report } from '../model/report.ts';
import { escapeTerminal } from '../text/escape/escape-terminal.ts';
import { leftOutLines } from './cap-findings.ts';
import { standingLines } from './standing.ts';
import { summaryLines } from './summary.ts';
import type { Style } from './reporter.ts';

/** One line a finding, as editors and `grep` understand it: `file:line:column: severity rule message`. */
export function writeCompact(report: Report, style: Style): string {
  const lines = report.findings.map(({ diagnostic: { file, line, column, severity, rule, message } }) => {
    const text = message
      .split('\n')
      .map((part) => part.trim())
      .join('; ');
    return `${escapeTerminal(file)}:${line}:${column}: ${severity} ${rule} ${escapeTerminal(text)}`;
  });
  const closing = style.isQuiet
    ? []
    : [...summaryLines(report, style.language), ...standingLines(report, style.language)];
  const all = [...lines, ...leftOutLines(report, style.language), ...closing];
  return all.map((line) => `${line}\n`).join('');
}
