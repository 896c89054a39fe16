import type { Column, RichCell, Row, Table } from '../model/table.ts';
import { escapeMarkdown, markdownLink } from '../text/escape/escape-markdown.ts';
import { safeUrl } from '../text/escape/safe-url.ts';
import { cellItems, cellText, columnsForPeople, groupRows, isAtEnd, isGrouped, readCell } from './read-cell.ts';
import type { TableStyle } from './table-format.ts';
import { asOfWords, emptyWords, markerWords, nothing } from './words.ts';

/** Writes a table as GitHub-flavoured Markdown, one line a row; groups are tables of their own below a heading. */
export function writeMarkdown(table: Table, style: TableStyle): string {
  const blocks: string[] = [];
  if (style.bare !== true) {
    blocks.push(`## ${escapeMarkdown(table.title)}`);
    const about = [table.subtitle, asOfWords(style.asOf, style.language)].filter((text) => text !== undefined);
    blocks.push(`*${about.map(escapeMarkdown).join(' · ')}*`, ...(table.summary ?? []).map(escapeMarkdown));
  }
  if (table.rows.length === 0) blocks.push(escapeMarkdown(emptyWords(table, style.language)));
  const columns = columnsForPeople(table);
  for (const { heading, rows } of table.rows.length === 0 ? [] : groupRows(table)) {
    if (isGrouped(table)) blocks.push(`### ${escapeMarkdown(heading) || nothing}`);
    blocks.push(writeRows(columns, rows, style));
  }
  if (style.bare !== true) blocks.push(...(table.notes ?? []).map(escapeMarkdown));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function writeRows(columns: readonly Column[], rows: readonly Row[], style: TableStyle): string {
  const lines = [
    columns.map((column) => escapeMarkdown(column.label)),
    columns.map((column) => (isAtEnd(column) ? '---:' : '---')),
    ...rows.map((row) => columns.map((column) => writeCell(readCell(row, column), column, style))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function writeCell(cell: RichCell, column: Column, style: TableStyle): string {
  const { language } = style;
  const parts: string[] = [];
  if (cell.marker !== undefined) parts.push(escapeMarkdown(markerWords[cell.marker].sign));
  const url = cell.href ?? (column.type === 'link' && typeof cell.value === 'string' ? cell.value : undefined);
  const text = cellText(cell, column, language);
  if (url !== undefined && text !== '') parts.push(markdownLink(text, safeUrl(url)));
  else if (text !== '') parts.push(escapeMarkdown(text));
  else parts.push(cell.marker === 'unknown' ? escapeMarkdown(markerWords.unknown.words[language]) : nothing);
  if (cell.note !== undefined) parts.push(`(${escapeMarkdown(cell.note)})`);
  const written = parts.join(' ');
  return cell.tone === 'critical' && cellItems(cell, column, language).length > 0 ? `**${written}**` : written;
}
