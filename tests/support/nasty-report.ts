import type { Severity } from '../../src/model/finding.ts';
import type { CheckedFinding, Report } from '../../src/model/report.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import type { Style } from '../../src/report/reporter.ts';
import { nastyText, nastyTexts } from './nasty-text.ts';

/** How a report is written where nothing else is said. */
export const plainStyle: Style = { language: 'de', colorLevel: 0, width: 100, isQuiet: false, pathPrefix: 'registry' };

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const examined = { files: 3, ignoredFiles: 0, entries: { plan: 1, body: 1, indicator: 0, term: 0, area: 0, paper: 0 } };

/** A finding in which every text that comes from outside is this one. */
export function nastyFinding(text: string, index = 0, rule = 'schema'): CheckedFinding {
  const path = `plans/${text}.yaml`;
  const file: SourceFile = {
    path,
    text: () => text,
    locate: () => ({ line: 1, column: 1, endLine: 1, endColumn: 2 }),
  };
  const range = { line: 1, column: 2, endLine: index % 2 === 0 ? 1 : 2, endColumn: 5 };
  return {
    diagnostic: {
      rule,
      severity: severities[index % 3] ?? 'info',
      message: text,
      help: text,
      file: path,
      ...range,
      path: `/${text}`,
      entry: `plan:${text}`,
      subject: text,
      related: [{ file: path, ...range, message: text }],
      data: { text },
      fingerprint: `fingerprint${index}`,
    },
    sources: [file, file],
    at: '',
    changes: [{ file: path, range, text }],
  };
}

/** A report of findings that say nothing else. */
export function reportOf(findings: readonly CheckedFinding[], more: Partial<Report> = {}): Report {
  const count = (severity: Severity): number =>
    findings.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  return {
    tool: { name: 'plankreis', version: '1.2.3' },
    registry: 'registry',
    name: 'Beispiel',
    language: 'de',
    asOf: '2018-05-08',
    examined,
    counts: { error: count('error'), warning: count('warning'), info: count('info'), excepted: 0, baseline: 0 },
    findings,
    baseline: null,
    since: null,
    silenced: [],
    ...more,
  };
}

const findings = Object.values(nastyTexts).map((text, index) => nastyFinding(text, index));

/** A report in which every place that can hold foreign text holds every nasty text. */
export const nastyReport: Report = reportOf(findings, {
  name: nastyText,
  registry: nastyText,
  since: { revision: nastyText, known: 1 },
  baseline: {
    file: nastyText,
    entries: [],
    gone: [{ rule: 'x', at: nastyText, subject: null, fingerprint: 'x' }],
    added: null,
  },
  silenced: [
    { ...nastyFinding(nastyText, 900), by: 'exception', reason: nastyText },
    { ...nastyFinding(nastyText, 901), by: 'baseline', reason: null },
  ],
});

/** The same, below a folder that is as nasty. */
export const nastyStyle: Style = { ...plainStyle, pathPrefix: nastyText };
