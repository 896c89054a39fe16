import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { escapeJson } from '../text/escape/escape-json.ts';
import { oneLine, visibleText } from '../text/escape/visible-text.ts';
import { pathInRepository, type Style } from './reporter.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

/** The report as GitLab's code quality artifact: findings at the changed lines of a merge request. */
export function writeGitlab(report: Report, style: Style): string {
  const issues = report.findings.map(({ diagnostic }) => {
    const { rule, severity, message, help, file, line, endLine, fingerprint } = diagnostic;
    return {
      type: 'issue',
      check_name: rule,
      // GitLab shows it on one line.
      description: visibleText(oneLine(help === null ? message : `${message} ${help}`)) || rule,
      categories: ['Compatibility'],
      severity: severities[severity],
      fingerprint,
      location: { path: visibleText(pathInRepository(file, style)), lines: { begin: line, end: endLine } },
    };
  });
  return escapeJson(`${JSON.stringify(issues, null, 2)}\n`);
}
