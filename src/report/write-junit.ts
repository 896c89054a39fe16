import type { Severity } from '../model/finding.ts';
import type { CheckedFinding, Diagnostic, Report } from '../model/report.ts';
import { allRules } from '../rules/all-rules.ts';
import { logMarkup } from './log-markup.ts';
import { oneLine } from '../text/escape/visible-text.ts';
import { pathInRepository, type Style } from './reporter.ts';
import { severityNames } from './severity-names.ts';

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * The report as JUnit XML, as GitLab, Jenkins and others read it: one suite a rule, one test a finding. A test fails where
 * the finding makes the run fail (`--fail-on`); the others are marked as skipped, so that a green gate has no red tests.
 */
export function writeJunit(report: Report, style: Style): string {
  const suites = allRules.map((rule) => {
    const findings = report.findings.filter(({ diagnostic }) => diagnostic.rule === rule.id);
    const title = rule.docs[style.language].title;
    return suite(rule.id, title, findings, style);
  });
  const failing = report.findings.filter(({ diagnostic }) => isFailing(diagnostic, style)).length;
  const tests = suites.reduce((sum, { count }) => sum + count, 0);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="plankreis" tests="${tests}" failures="${failing}" errors="0" time="0">`,
    ...suites.flatMap(({ xml }) => xml),
    '</testsuites>',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function isFailing({ severity }: Diagnostic, { failOn = 'error' }: Style): boolean {
  return failOn !== 'never' && weight[severity] >= weight[failOn];
}

function suite(rule: string, title: string, findings: readonly CheckedFinding[], style: Style) {
  const failing = findings.filter(({ diagnostic }) => isFailing(diagnostic, style)).length;
  const count = Math.max(1, findings.length);
  const attributes = [
    ['name', rule],
    ['tests', count],
    ['failures', failing],
    ['errors', 0],
    ['skipped', findings.length - failing],
    ['time', 0],
  ] as const;
  const cases =
    findings.length === 0
      ? [
          `    <testcase ${list([
            ['classname', rule],
            ['name', title],
            ['time', 0],
          ])}/>`,
        ]
      : named(findings, style).flatMap(([diagnostic, name]) => testCase(diagnostic, name, style));
  return { count, xml: [`  <testsuite ${list(attributes)}>`, ...cases, '  </testsuite>'] };
}

/** What a finding is about is the name of its test: without lines and days, so that it is the same test tomorrow. */
function named(findings: readonly CheckedFinding[], style: Style): readonly (readonly [Diagnostic, string])[] {
  const seen = new Map<string, number>();
  return findings.map(({ diagnostic }) => {
    const { entry, file, subject } = diagnostic;
    const place = entry ?? pathInRepository(file, style);
    const name = subject === null || subject === place ? place : `${place} → ${subject}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [diagnostic, count === 1 ? name : `${name} (${count})`];
  });
}

function testCase(diagnostic: Diagnostic, name: string, style: Style): readonly string[] {
  const { rule, severity, message, help, file, line, column, related } = diagnostic;
  const path = pathInRepository(file, style);
  const head = `    <testcase ${list([
    ['classname', rule],
    ['name', name],
    ['file', path],
    ['time', 0],
  ])}>`;
  const first = oneLine(message);
  if (!isFailing(diagnostic, style)) {
    const words = `${severityNames[severity][style.language]}: ${first}`;
    return [head, `      <skipped ${list([['message', words]])}/>`, '    </testcase>'];
  }
  const places = related.map((other) => `${pathInRepository(other.file, style)}:${other.line} ${other.message}`);
  const text = [`${path}:${line}:${column}`, message, ...(help === null ? [] : [help]), ...places].join('\n');
  const failure = `<failure ${list([
    ['message', first],
    ['type', severity],
  ])}>${logMarkup(text)}</failure>`;
  return [head, `      ${failure}`, '    </testcase>'];
}

function list(attributes: readonly (readonly [string, string | number])[]): string {
  return attributes.map(([name, value]) => `${name}="${escapeAttribute(String(value))}"`).join(' ');
}

/** Line breaks in an attribute would come back as blanks. */
const escapeAttribute = (text: string): string => logMarkup(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
