import { createHash } from 'node:crypto';
import type { Severity } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import type { CheckedFinding, Report } from '../model/report.ts';
import { allRules } from '../rules/all-rules.ts';
import { logMarkup } from './log-markup.ts';
import { messageMarkup } from './code-spans.ts';
import { leftOutLines } from './cap-findings.ts';
import { markedLine } from './marked-line.ts';
import { reportStyle } from './report-style.ts';
import { pathInRepository, type Style } from './reporter.ts';
import { ruleLabels } from './rule-markdown.ts';
import { severityNames } from './severity-names.ts';
import { standingLines } from './standing.ts';
import { countWords, summaryLines } from './summary.ts';

const words = {
  title: { de: 'Prüfbericht', en: 'Check report' },
  none: { de: 'Kein Befund.', en: 'No findings.' },
  others: { de: 'Weitere Stellen', en: 'Other places' },
  silenced: { de: 'Hingenommene und zurückgestellte Befunde', en: 'Findings accepted or put aside' },
  reason: { de: 'Begründung', en: 'Reason' },
  baseline: { de: 'Altbestand', en: 'Baseline' },
  rules: { de: 'Die Regeln', en: 'The rules' },
} satisfies Record<string, Message>;

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The report as one page that loads nothing, runs nothing, and prints: findings by severity, each with its line and what to do. */
export function writeHtml(report: Report, style: Style): string {
  const { language } = style;
  const say = (message: Message): string => logMarkup(message[language]);
  const title = [report.name, words.title[language]].filter((part) => part !== null).join(' – ');
  const worst = severities.find((severity) => report.counts[severity] > 0);
  const counts = severities
    .filter((severity) => report.counts[severity] > 0)
    .map((severity) => countWords(report.counts[severity], severity, language));
  const about = [
    ...leftOutLines(report, language),
    ...standingLines(report, language),
    ...summaryLines(report, language),
  ];
  const sections = severities.map((severity) => section(report, severity, style));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="plankreis">
<title>${logMarkup(title)}</title>
<link rel="icon" href="data:,">
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>${logMarkup(title)}</h1>
<p class="verdict ${worst ?? 'good'}">${worst === undefined ? say(words.none) : logMarkup(counts.join(', '))}</p>
</header>
<main>
${[...sections, silencedSection(report, style), rulesSection(report, style)].join('')}</main>
<footer>
${about.map((line) => `<p>${logMarkup(line)}</p>\n`).join('')}</footer>
</body>
</html>
`;
}

/** The page may use its own style, known by its hash, and nothing else. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(reportStyle).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function section(report: Report, severity: Severity, style: Style): string {
  const findings = report.findings.filter(({ diagnostic }) => diagnostic.severity === severity);
  if (findings.length === 0) return '';
  const title = logMarkup(countWords(findings.length, severity, style.language));
  return details(title, `<ol>\n${findings.map((finding) => item(finding, style)).join('')}</ol>`, severity !== 'info');
}

function silencedSection({ silenced }: Report, style: Style): string {
  if (silenced.length === 0) return '';
  const { language } = style;
  const items = silenced.map((finding) => {
    const why =
      finding.by === 'baseline' ? words.baseline[language] : `${words.reason[language]}: ${finding.reason ?? ''}`;
    return item(finding, style, why);
  });
  const title = `${logMarkup(words.silenced[language])} (${silenced.length})`;
  return details(title, `<ol>\n${items.join('')}</ol>`, false);
}

function rulesSection(report: Report, { language }: Style): string {
  const told = new Set([...report.findings, ...report.silenced].map(({ diagnostic }) => diagnostic.rule));
  const rules = allRules.filter(({ id }) => told.has(id));
  if (rules.length === 0) return '';
  const items = rules.map(({ id, docs }) => {
    const { title, what, why, mend } = docs[language];
    const part = (label: Message, text: string): string =>
      `<p>${logMarkup(label[language])}: ${messageMarkup(text)}</p>`;
    const body = `<p>${messageMarkup(what)}</p>${part(ruleLabels.why, why)}${part(ruleLabels.mend, mend)}`;
    return `<dt id="${ruleAnchor(id)}">${logMarkup(title)} <code>${logMarkup(id)}</code></dt>\n<dd>${body}</dd>\n`;
  });
  return details(logMarkup(words.rules[language]), `<dl class="rules">\n${items.join('')}</dl>`, true);
}

function details(title: string, content: string, isOpen: boolean): string {
  return `<details${isOpen ? ' open' : ''}>\n<summary><h2>${title}</h2></summary>\n${content}\n</details>\n`;
}

const ruleAnchor = (rule: string): string => `rule-${logMarkup(rule)}`;

function item({ diagnostic, sources }: CheckedFinding, style: Style, why?: string): string {
  const { rule, severity, file, line, column, message, help, related } = diagnostic;
  const place = `${pathInRepository(file, style)}:${line}:${column}`;
  const name = logMarkup(severityNames[severity][style.language]);
  const others = related.map((other) => {
    const where = `${pathInRepository(other.file, style)}:${other.line}:${other.column}`;
    return `<li><code>${logMarkup(where)}</code> ${messageMarkup(other.message)}</li>`;
  });
  const parts = [
    `<p class="place">${name} · <a href="#${ruleAnchor(rule)}">${logMarkup(rule)}</a> · <code>${logMarkup(place)}</code></p>`,
    `<p class="message">${messageMarkup(message)}</p>`,
    frame(sources[0]?.text() ?? '', diagnostic),
    help === null ? '' : `<p>${messageMarkup(help)}</p>`,
    others.length === 0
      ? ''
      : `<ul class="others" aria-label="${logMarkup(words.others[style.language])}">${others.join('')}</ul>`,
    why === undefined ? '' : `<p class="place">${logMarkup(why)}</p>`,
  ];
  return `<li class="finding ${severity}">\n${parts.filter((part) => part !== '').join('\n')}\n</li>\n`;
}

function frame(text: string, range: Parameters<typeof markedLine>[1]): string {
  const marked = markedLine(text, range);
  if (marked === undefined) return '';
  const [before, place, behind] = marked.map(logMarkup);
  return `<pre><code>${before}<mark>${place}</mark>${behind}</code></pre>`;
}
