import type { Severity } from '../model/finding.ts';
import type { Diagnostic, Report } from '../model/report.ts';
import { escapeTerminal } from '../text/escape/escape-terminal.ts';
import { escapeWorkflowMessage, escapeWorkflowProperty } from '../text/escape/escape-workflow-command.ts';
import { nameCharacter } from '../text/escape/visible-text.ts';
import { pathInRepository, type Style } from './reporter.ts';
import { standingLines } from './standing.ts';
import { summaryLines } from './summary.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** One workflow command of GitHub Actions a finding: an annotation at its line. The summary follows as plain text. */
export function writeGithub(report: Report, style: Style): string {
  const lines = report.findings.map(({ diagnostic }) => annotation(diagnostic, style));
  const closing = [...summaryLines(report, style.language), ...standingLines(report, style.language)];
  const all = style.isQuiet ? lines : [...lines, ...closing.map(escapeTerminal)];
  return all.map((line) => `${line}\n`).join('');
}

function annotation(diagnostic: Diagnostic, style: Style): string {
  const { rule, severity, message, help, file, line, column, endLine, endColumn } = diagnostic;
  // GitHub takes columns only where the place is on one line.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn) } : {};
  const properties = { file: pathInRepository(file, style), line, endLine, ...columns, title: `plankreis ${rule}` };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeWorkflowProperty(String(value))}`);
  const text = help === null ? message : `${message}\n${help}`;
  const command = `::${commands[severity]} ${list.join(',')}::${escapeWorkflowMessage(text)}`;
  // The older form of a command is obeyed wherever it stands in a line.
  return command.replaceAll('##[', `#${nameCharacter('#')}[`);
}
