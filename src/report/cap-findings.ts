import type { Severity } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { CheckedFinding, Report } from '../model/report.ts';

/** How many findings of one file people are shown where the settings say nothing. */
const defaultPerFile = 100;

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The report with at most so many findings in each file, the gravest of them, in the order of the report. One broken file
 * must not bury all others; the counts still tell everything, and the rest is counted in `leftOut`.
 */
export function capFindings(report: Report, perFile = defaultPerFile): Report {
  const byFile = new Map<string, CheckedFinding[]>();
  for (const finding of report.findings) {
    const { file } = finding.diagnostic;
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [finding]);
    else known.push(finding);
  }
  const left = new Set<CheckedFinding>();
  let files = 0;
  for (const findings of byFile.values()) {
    if (findings.length <= perFile) continue;
    files++;
    const byWeight = findings.toSorted((a, b) => weight[a.diagnostic.severity] - weight[b.diagnostic.severity]);
    for (const finding of byWeight.slice(perFile)) left.add(finding);
  }
  if (left.size === 0) return report;
  const findings = report.findings.filter((finding) => !left.has(finding));
  return { ...report, findings, leftOut: { findings: left.size, files, perFile } };
}

/** Says how many findings are not shown, and how to see them; nothing where all are. */
export function leftOutLines({ leftOut }: Report, language: Language): readonly string[] {
  if (leftOut === undefined) return [];
  const { findings, files, perFile } = leftOut;
  const words = {
    de: `Je Datei höchstens ${perFile} ${perFile === 1 ? 'Befund' : 'Befunde'} gezeigt (\`limits.findings_per_file\`); nicht gezeigt: ${findings} in ${files} ${files === 1 ? 'Datei' : 'Dateien'}. Alle nennt -f json.`,
    en: `At most ${perFile} ${perFile === 1 ? 'finding' : 'findings'} a file shown (\`limits.findings_per_file\`); not shown: ${findings} in ${files} ${files === 1 ? 'file' : 'files'}. -f json tells all.`,
  };
  return [words[language]];
}
