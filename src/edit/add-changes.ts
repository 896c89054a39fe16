import type { CheckedFinding, Report, TextChange } from '../model/report.ts';
import type { SourceFile } from '../model/source-file.ts';
import { rangeOf } from '../yaml/line-index.ts';
import { fixStep } from './fix-step.ts';
import { mendText } from './mend-text.ts';
import { documentOf } from './text-edit.ts';

/** Writes the fixes of a report out as changes of texts, each as if it were the only one. */
export function addChanges(report: Report): Report {
  const withChanges = <Finding extends CheckedFinding>(finding: Finding): Finding => {
    const changes = changesOf(finding);
    return changes.length === 0 ? finding : { ...finding, changes };
  };
  return { ...report, findings: report.findings.map(withChanges), silenced: report.silenced.map(withChanges) };
}

/** The changes of text that mend a finding; none where it has no fix, or one that does more than change a text. */
export function changesOf(finding: CheckedFinding): readonly TextChange[] {
  const step = fixStep(finding);
  const file = fileOf(finding);
  if (step === undefined || file === undefined) return [];
  const text = file.text();
  const document = documentOf(text);
  if (document === undefined || mendText(text, [step]).taken.length === 0) return [];
  return (step.edits(text, document) ?? []).map(({ start, end, text: inserted }) => ({
    file: step.file,
    range: rangeOf(text, start, end),
    text: inserted,
  }));
}

function fileOf({ fix, sources }: CheckedFinding): SourceFile | undefined {
  return fix?.kind === 'append-item' ? fix.entry.file : sources[0];
}
