import type { Severity } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { CheckedFinding, Report } from '../model/report.ts';
import { allRules } from '../rules/all-rules.ts';
import { escapeMarkdown } from '../text/escape/escape-markdown.ts';
import { escapeMarkup } from '../text/escape/escape-markup.ts';
import { leftOutLines } from './cap-findings.ts';
import { messageMarkdown } from './code-spans.ts';
import { pathInRepository, type Style } from './reporter.ts';
import { severityNames } from './severity-names.ts';
import { standingLines } from './standing.ts';
import { countWords, summaryLines } from './summary.ts';

/** GitHub takes comments of 65,536 characters; what is longer is cut and counted. */
const longestComment = 60_000;

/** So many errors stand in the open; everything else is folded away. */
const openErrors = 10;

/** By this line a script finds the comment again that it wrote before. */
const marker = '<!-- plankreis -->';

/** The report as a comment on a merge request: what decides stands first, details are folded. */
export function writeMarkdown(report: Report, style: Style): string {
  const { language } = style;
  const errors = report.findings.filter(({ diagnostic }) => diagnostic.severity === 'error');
  const open = errors.slice(0, openErrors);
  const folded = groupByRule(report.findings.filter((finding) => !open.includes(finding)));
  const head = [marker, `### plankreis: ${headline(report, language)}`, ''];
  const closing = style.isQuiet
    ? []
    : [...standingLines(report, language), ...summaryLines(report, language).slice(0, 1)];
  const tail = [...leftOutLines(report, language), ...closing].flatMap((line) => [escapeMarkdown(line), '']);
  const body = new Page(longestComment - lengthOf(head) - lengthOf(tail));
  for (const finding of open) body.add(bullet(finding, style));
  if (open.length > 0) body.add(['']);
  for (const [rule, findings] of folded) fold(body, rule, findings, style);
  const left = report.findings.length - body.findings;
  const cut = left === 0 ? [] : [escapeMarkdown(leftWords(left, language)), ''];
  return [...head, ...body.lines, ...cut, ...tail].map((line) => `${line}\n`).join('');
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 300);

/** Lines up to a length; a block that does not fit any more is left out whole. */
class Page {
  readonly lines: string[] = [];
  findings = 0;
  #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  /** True where the block still fits; a block with text counts as a finding unless it is said to be none. */
  add(block: readonly string[], isFinding = block.some((line) => line !== '')): boolean {
    const length = block.reduce((sum, line) => sum + line.length + 1, 0);
    if (length > this.#room) return false;
    this.#room -= length;
    this.lines.push(...block);
    if (isFinding) this.findings++;
    return true;
  }
}

function headline({ counts, findings }: Report, language: Language): string {
  if (findings.length === 0) return { de: 'kein Befund', en: 'no findings' }[language];
  const kinds: readonly Severity[] = ['error', 'warning', 'info'];
  return kinds
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countWords(counts[severity], severity, language))
    .join(', ');
}

function leftWords(left: number, language: Language): string {
  return {
    de: `… und ${left} ${left === 1 ? 'weiterer Befund' : 'weitere Befunde'}; alle stehen im Bericht der Prüfung.`,
    en: `… and ${left} more ${left === 1 ? 'finding' : 'findings'}; all are in the report of the check.`,
  }[language];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By rule, the gravest first, else in the order of the report. */
function groupByRule(findings: readonly CheckedFinding[]): readonly (readonly [string, readonly CheckedFinding[]])[] {
  const groups = new Map<string, CheckedFinding[]>();
  for (const finding of findings) {
    const { rule, severity } = finding.diagnostic;
    const key = `${weight[severity]} ${rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => [key.slice(2), group]);
}

function fold(body: Page, rule: string, findings: readonly CheckedFinding[], style: Style): void {
  const severity = findings[0]?.diagnostic.severity ?? 'info';
  const title = allRules.find(({ id }) => id === rule)?.docs[style.language].title ?? rule;
  const summary = `${severityNames[severity][style.language]}: ${title} (${findings.length})`;
  const opening = ['<details>', `<summary>${escapeMarkup(summary)} <code>${escapeMarkup(rule)}</code></summary>`, ''];
  if (!body.add(opening, false)) return;
  for (const finding of findings) if (!body.add(bullet(finding, style))) break;
  // What closes a block must stand whatever room is left; `longestComment` is well below the limit.
  body.lines.push('', '</details>', '');
}

function bullet({ diagnostic }: CheckedFinding, style: Style): readonly string[] {
  const { file, line, message, help } = diagnostic;
  const place = `${shorten(pathInRepository(file, style), 300)}:${line}`;
  const text = `- **${escapeMarkdown(place)}** ${messageMarkdown(shorten(message, 1_000))}`;
  const hint = messageMarkdown(shorten(help ?? '', 500));
  return hint === '' ? [text] : [`${text}\\`, `  ${hint}`];
}

/** One text must not take the place of all others. */
const shorten = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text);
