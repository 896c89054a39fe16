import type { Language } from '../../model/language.ts';
import type { Column, RichCell, Row, Table, Tone } from '../../model/table.ts';
import { escapeMarkup } from '../../text/escape/escape-markup.ts';
import { safeUrl } from '../../text/escape/safe-url.ts';
import { bindNumbers } from '../format-value.ts';
import { fitPaper } from '../fit-paper.ts';
import { cellItems, columnsForPeople, groupRows, isAtEnd, isGrouped, readCell } from '../read-cell.ts';
import { emptyWords, markerWords, nothing } from '../words.ts';

/** Turns what a cell leads to into an address, or undefined where nobody may be led there. */
export type ResolveLink = (href: string) => string | undefined;

/** What fits beside each other on A4 across in the print style. */
const charactersAcross = 180;

const signs: Readonly<Record<Tone, string>> = { critical: '■', warning: '▲', good: '●', info: '◆', muted: '○' };

/** A table as HTML, ready to be sorted and filtered by `pageScript` and to be looked at with `pageStyle`. */
export function htmlTable(table: Table, language: Language, id: string, resolve: ResolveLink = safeUrl): string {
  if (table.rows.length === 0) return `<p class="nothing">${show(emptyWords(table, language))}</p>`;
  const columns = columnsForPeople(table);
  const paper = fitPaper(table, language, charactersAcross);
  const across = paper.columns.reduce((sum, { width }) => sum + width + 2, 0);
  const columnWidths = columns.map((column) => {
    const width = paper.columns.find((fit) => fit.column === column)?.width;
    return width === undefined ? '<col class="screen">' : `<col width="${(((width + 2) / across) * 100).toFixed(2)}%">`;
  });
  const names = columns.map((column) => {
    const isScreen = paper.dropped.includes(column);
    return [column.type, ...(isAtEnd(column) ? ['end'] : []), ...(isScreen ? ['screen'] : [])].join(' ');
  });
  const heads = columns.map((column, at) => {
    return `<th scope="col" class="${names[at]}"><span class="label">${show(column.label)}</span></th>`;
  });
  const bodies = groupRows(table).map(({ heading, rows }) => {
    const title = isGrouped(table)
      ? `<tr class="group" data-group><th scope="rowgroup" colspan="${columns.length}"><span>${show(heading) || nothing} <small>(${rows.length})</small></span></th></tr>\n`
      : '';
    return `<tbody>\n${title}${rows.map((row) => htmlRow(row, columns, names, language, resolve)).join('')}</tbody>\n`;
  });
  return `<table id="${escapeMarkup(id)}">
<caption class="off-screen">${show(table.title)}</caption>
<colgroup>${columnWidths.join('')}</colgroup>
<thead><tr>${heads.join('')}</tr></thead>
${bodies.join('')}</table>${paper.droppedWords === undefined ? '' : `\n<p class="paper note">${show(paper.droppedWords)}</p>`}`;
}

function htmlRow(
  row: Row,
  columns: readonly Column[],
  names: readonly string[],
  language: Language,
  resolve: ResolveLink,
): string {
  const cells = columns.map((column, at) => {
    const cell = readCell(row, column);
    const items = cellItems(cell, column, language);
    const classes = [names[at]];
    if (items.some((item) => item.length > 60)) classes.push('long');
    if (items.some((item) => /\S{45}/.test(item))) classes.push('endless');
    if (cell.marker === 'differs') classes.push('differs');
    const attributes = ` class="${classes.join(' ')}"${sortKey(cell, column, items)}`;
    const content = htmlCell(cell, column, items, language, resolve);
    return at === 0 ? `<th scope="row"${attributes}>${content}</th>` : `<td${attributes}>${content}</td>`;
  });
  return `<tr>${cells.join('')}</tr>\n`;
}

/** What the cell is sorted by, where that is not the text in it. */
function sortKey(cell: RichCell, column: Column, items: readonly string[]): string {
  if (cell.rank !== undefined) return ` data-number data-sort="${cell.rank}"`;
  if (typeof cell.value === 'number') return ` data-number data-sort="${cell.value}"`;
  if (column.type === 'date' && typeof cell.value === 'string') return ` data-sort="${escapeMarkup(cell.value)}"`;
  return items.length === 0 ? ' data-sort=""' : '';
}

function htmlCell(
  cell: RichCell,
  column: Column,
  items: readonly string[],
  language: Language,
  resolve: ResolveLink,
): string {
  const href = cell.href ?? (column.type === 'link' && typeof cell.value === 'string' ? cell.value : undefined);
  const url = href === undefined ? undefined : resolve(href);
  const shown = items.map((item) => {
    const text = show(item);
    return url === undefined ? text : `<a href="${escapeMarkup(url)}" rel="noopener noreferrer">${text}</a>`;
  });
  const marker = cell.marker === undefined ? undefined : markerWords[cell.marker];
  let content = shown.length > 1 ? `<ul>${shown.map((item) => `<li>${item}</li>`).join('')}</ul>` : (shown[0] ?? '');
  if (content === '' && cell.marker === 'unknown') content = show(markerWords.unknown.words[language]);
  if (content === '') return `<span class="none">${nothing}</span>`;
  if (cell.tone !== undefined && column.type === 'state') {
    content = `<span class="pill ${cell.tone}"><span aria-hidden="true">${signs[cell.tone]}</span>${content}</span>`;
  } else if (cell.tone !== undefined) {
    content = `<span class="${cell.tone}">${content}</span>`;
  }
  if (marker !== undefined) {
    const said = cell.marker === 'differs' ? `<span class="off-screen">${show(marker.words[language])}: </span>` : '';
    content = `<span class="marker" aria-hidden="true">${marker.sign} </span>${said}${content}`;
  }
  return cell.note === undefined ? content : `${content} <span class="note">${show(cell.note)}</span>`;
}

/** A foreign text as HTML, with what belongs together kept on one line. */
function show(text: string): string {
  return escapeMarkup(bindNumbers(text));
}
