import { createHash } from 'node:crypto';
import type { Table } from '../../model/table.ts';
import { escapeMarkup } from '../../text/escape/escape-markup.ts';
import { bindNumbers } from '../format-value.ts';
import type { TableStyle } from '../table-format.ts';
import { statusLine } from '../words.ts';
import { htmlTable } from './html-table.ts';
import { htmlTools } from './html-tools.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

/** Writes a table as one page that needs nothing else: it sorts, filters and prints, from a disk as from a server. */
export function writeHtml(table: Table, style: TableStyle): string {
  const { language } = style;
  const css = pageStyle(language);
  const show = (text: string): string => escapeMarkup(bindNumbers(text));
  const isEmpty = table.rows.length === 0;
  const about = [...(table.subtitle === undefined ? [] : [table.subtitle]), statusLine(table, style.asOf, language)];
  const paragraphs = (texts: readonly string[] = []): string => texts.map((text) => `<p>${show(text)}</p>\n`).join('');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(css, pageScript)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="plankreis">
<title>${escapeMarkup(table.title)}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
${isEmpty ? '' : `<a class="skip" href="#rows">${language === 'de' ? 'Zur Tabelle' : 'To the table'}</a>`}
<header class="beside">
<h1>${show(table.title)}</h1>
<p class="about">${show(about.join(' · '))}</p>
${paragraphs(table.summary)}</header>
<main data-table>
<div class="beside">
${isEmpty ? '' : htmlTools(table, language, 'rows')}
</div>
<div class="sheet">
${htmlTable(table, language, 'rows')}
</div>
</main>
<footer class="beside">
${paragraphs(table.notes)}</footer>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** What a page may do: use the style and script that are in it, by their hashes, and load nothing. */
export function pagePolicy(css: string, script: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const rules = ["default-src 'none'", `style-src ${hash(css)}`, `script-src ${hash(script)}`, 'img-src data:'];
  return [...rules, "base-uri 'none'", "form-action 'none'"].join('; ');
}
