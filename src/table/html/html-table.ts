import type { Language } from '../../model/language.ts';
import type { Column, RichCell, Row, Table } from '../../model/table.ts';
import { escapeMarkup } from '../../text/escape/escape-markup.ts';
import { safeUrl } from '../../text/escape/safe-url.ts';
import { fitPaper } from '../fit-paper.ts';
import type { PaperFit } from '../fit-paper.ts';
import { cellItems, columnsForPeople, groupRows, isAtEnd, isGrouped, readCell } from '../read-cell.ts';
import { emptyWords, nothing } from '../words.ts';
import { htmlCell, show } from './html-cell.ts';
import type { ResolveLink } from './html-cell.ts';
import { readChoices } from './read-choices.ts';

/** What fits beside each other on A4 across in the print style. */
const charactersAcross = 180;

/** A column with what all its cells share. */
interface PageColumn {
  readonly column: Column;
  readonly classes: string;
  /** The numbers of the choices above the table, by item. */
  readonly choices: ReadonlyMap<string, number> | undefined;
}

/** A table as HTML, ready to be sorted and filtered by `pageScript` and to be looked at with `pageStyle`. */
export function htmlTable(table: Table, language: Language, id: string, resolve: ResolveLink = safeUrl): string {
  if (table.rows.length === 0) return `<p class="nothing">${show(emptyWords(table, language))}</p>`;
  const paper = fitPaper(table, language, charactersAcross);
  const choices = readChoices(table, language);
  const columns = columnsForPeople(table).map((column): PageColumn => {
    const classes: string[] = [column.type];
    if (isAtEnd(column)) classes.push('end');
    if (paper.dropped.includes(column)) classes.push('screen');
    return { column, classes: classes.join(' '), choices: choices.get(column) };
  });
  const heads = columns.map(({ column, classes }) => {
    return `<th scope="col" class="${classes}"><span class="label">${show(column.label)}</span></th>`;
  });
  const bodies = groupRows(table).map(({ heading, rows }) => {
    const title = isGrouped(table) ? groupRow(heading, rows.length, columns.length) : '';
    return `<tbody>\n${title}${rows.map((row) => htmlRow(row, columns, language, resolve)).join('')}</tbody>\n`;
  });
  const left = paper.droppedWords === undefined ? '' : `\n<p class="paper note">${show(paper.droppedWords)}</p>`;
  return `<table id="${escapeMarkup(id)}">
<caption class="off-screen">${show(table.title)}</caption>
<colgroup>${columns.map(({ column }) => paperColumn(column, paper)).join('')}</colgroup>
<thead><tr>${heads.join('')}</tr></thead>
${bodies.join('')}</table>${left}`;
}

/** The width of a column on paper; a screen finds its own. */
function paperColumn(column: Column, paper: PaperFit): string {
  const across = paper.columns.reduce((sum, { width }) => sum + width + 2, 0);
  const width = paper.columns.find((fit) => fit.column === column)?.width;
  return width === undefined ? '<col class="screen">' : `<col width="${(((width + 2) / across) * 100).toFixed(2)}%">`;
}

function groupRow(heading: string, count: number, columns: number): string {
  const words = `<span>${show(heading) || nothing} <small>(${count})</small></span>`;
  return `<tr class="group" data-group><th scope="rowgroup" colspan="${columns}">${words}</th></tr>\n`;
}

function htmlRow(row: Row, columns: readonly PageColumn[], language: Language, resolve: ResolveLink): string {
  const cells = columns.map(({ column, classes, choices }, at) => {
    const cell = readCell(row, column);
    const items = cellItems(cell, column, language);
    const names = [classes];
    if (items.some((item) => item.length > 60)) names.push('long');
    if (items.some((item) => /\S{45}/.test(item))) names.push('endless');
    if (cell.marker === 'differs') names.push('differs');
    const chosen = items.flatMap((item) => choices?.get(item) ?? []);
    const facts = choices === undefined ? '' : ` data-choices="${chosen.join(' ')}"`;
    const attributes = ` class="${names.join(' ')}"${sortKey(cell, column, items)}${facts}`;
    const content = htmlCell(cell, column, items, language, resolve);
    return at === 0 ? `<th scope="row"${attributes}>${content}</th>` : `<td${attributes}>${content}</td>`;
  });
  return `<tr>${cells.join('')}</tr>\n`;
}

/** What the cell is sorted by, where that is not the text in it. */
function sortKey(cell: RichCell, column: Column, items: readonly string[]): string {
  if (cell.rank !== undefined) return ` data-number data-sort="${cell.rank}"`;
  if (items.length === 0) return ' data-sort=""';
  if (typeof cell.value === 'number') return ` data-number data-sort="${cell.value}"`;
  if (column.type === 'date' && typeof cell.value === 'string') return ` data-sort="${escapeMarkup(cell.value)}"`;
  return column.type === 'state' ? ` data-sort="${escapeMarkup(items.join(' '))}"` : '';
}
