import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import type { Cell as SheetCell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { isDay } from '../model/dates.ts';
import type { Language } from '../model/language.ts';
import type { Column, RichCell, Table, Tone } from '../model/table.ts';
import { safeUrl } from '../text/escape/safe-url.ts';
import { oneLine, visibleText } from '../text/escape/visible-text.ts';
import { fitColumns } from './fit-columns.ts';
import { flatTable } from './flat-table.ts';
import { longestItem, measureColumn } from './measure-columns.ts';
import { cellItems, isAtEnd, readCell } from './read-cell.ts';
import type { TableStyle } from './table-format.ts';
import { asOfWords, emptyWords, markerWords } from './words.ts';
import { longestPart, wrapText } from './wrap-text.ts';

const font = 'Calibri';
const line = { style: 'thin', color: { rgb: 'D9DFE7' } } as const;
const tones: Readonly<Record<Tone, { ink: string; fill?: string }>> = {
  critical: { ink: '9B1016', fill: 'FDEAEA' },
  warning: { ink: '744800', fill: 'FFF3D6' },
  good: { ink: '17602F', fill: 'E5F4E9' },
  info: { ink: '0B4F94', fill: 'E6F0FB' },
  muted: { ink: '545F6E' },
};
/** Excel keeps no more in a cell. */
const mostCharacters = 32_767;

/** What a sheet is wide at most if its columns allow it, in characters: a printed page holds it at a readable size. */
const sheetWidth = 190;
/** One line of text, and the highest that Excel makes a row, in points. */
const [lineHeight, highest] = [15, 409];

/**
 * Writes a table as a workbook for Excel and LibreOffice: a sheet with a head that stays, filters, real dates and numbers
 * and no formula, and a sheet that says what the table is. All times in the file are the reference date.
 */
export async function writeXlsx(table: Table, style: TableStyle): Promise<Uint8Array> {
  const day = new Date(`${style.asOf}T00:00:00Z`);
  const sheet = rowsSheet(table, style);
  return writeWorkbook({
    sheets: [sheet, aboutSheet(table, style)],
    // Not by `printTitlesRow`: the library forgets to quote the name of the sheet there.
    namedRanges: [
      { name: '_xlnm.Print_Titles', range: `'${sheet.name.replaceAll("'", "''")}'!$1:$1`, scope: sheet.name },
    ],
    defaultFont: { name: font, size: 11, family: 2 },
    properties: {
      title: visibleText(table.title),
      ...(table.subtitle !== undefined && { subject: visibleText(table.subtitle) }),
      creator: 'plankreis',
      lastModifiedBy: 'plankreis',
      created: day,
      modified: day,
    },
  });
}

function rowsSheet(table: Table, style: TableStyle): WriteSheet {
  const { language } = style;
  const { columns, rows } = flatTable(table, language);
  const grid = [
    columns.map((column) => ({ value: writeText(column.label), type: 'string' as const, style: headStyle(column) })),
    ...rows.map((row) => columns.map((column) => sheetCell(readCell(row, column), column, language))),
  ];
  const cells = new Map(grid.flatMap((line, y) => line.map((cell, x) => [`${y},${x}`, cell] as const)));
  const shown = rows.map((row) => columns.map((column) => cellItems(readCell(row, column), column, language)));
  const widths = columnWidths(columns, shown);
  const heights = [columns.map(({ label }) => [label]), ...shown].map((items, y) => {
    const lines = items.map(
      (cell, x) => cell.flatMap((item) => wrapText(oneLine(item.slice(0, 4000)), widths[x] ?? 9)).length,
    );
    return [y, { height: Math.min(Math.max(1, ...lines) * lineHeight + (y === 0 ? 6 : 3), highest) }] as const;
  });
  return {
    name: sheetName(table.title),
    columns: widths.map((width) => ({ width: width + 2 })),
    rows: grid.map((line) => line.map((): CellValue => null)),
    cells,
    rowDefs: new Map(heights),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(Math.max(columns.length, 1) - 1)}${grid.length}` },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.75, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&L&B${pageText(table.title)}&R${pageText(asOfWords(style.asOf, language))}`,
      oddFooter: language === 'de' ? '&RSeite &P von &N' : '&RPage &P of &N',
    },
  };
}

/** What stands around the table elsewhere has a sheet of its own, so that the first one is nothing but rows. */
function aboutSheet(table: Table, style: TableStyle): WriteSheet {
  const { language } = style;
  const texts = [
    ...(table.subtitle === undefined ? [] : [table.subtitle]),
    asOfWords(style.asOf, language),
    ...(table.summary ?? []),
    ...(table.rows.length === 0 ? [emptyWords(table, language)] : []),
    ...(table.notes ?? []),
  ];
  const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
  const cells = new Map<string, Partial<SheetCell>>([
    ['0,0', { value: writeText(table.title), type: 'string', style: { font: { name: font, size: 16, bold: true } } }],
  ]);
  for (const [at, text] of texts.entries()) {
    cells.set(`${at + 1},0`, { value: writeText(text), type: 'string', style: wrapped });
  }
  const name = language === 'de' ? 'Über diese Tabelle' : 'About this table';
  const rows = [table.title, ...texts].map((): CellValue[] => [null]);
  return { name, columns: [{ width: 100 }], rows, cells, view: { showGridLines: false } };
}

function sheetCell(cell: RichCell, column: Column, language: Language): Partial<SheetCell> {
  const style = bodyStyle(cell, column);
  const { value } = cell;
  const isPlain = cell.text === undefined && cell.marker === undefined && cell.note === undefined;
  if (isPlain && typeof value === 'number' && Number.isFinite(value)) {
    return { value, type: 'number', style: { ...style, numFmt: numberFormat(value, column) } };
  }
  if (isPlain && column.type === 'date' && typeof value === 'string' && isDay(value) && value >= '1901') {
    const numFmt = language === 'de' ? 'dd.mm.yyyy' : 'd mmm yyyy';
    return { value: new Date(`${value}T00:00:00Z`), type: 'date', style: { ...style, numFmt } };
  }
  const marker = cell.marker === undefined ? '' : `${markerWords[cell.marker].sign} `;
  const items = cellItems(cell, column, language);
  const shown = items.length === 0 && cell.marker === 'unknown' ? [markerWords.unknown.words[language]] : items;
  const text = [...(shown.length === 0 ? [] : [marker + shown.join('\n')]), ...(cell.note ? [cell.note] : [])].join(
    '\n',
  );
  if (text === '') return { value: null, type: 'empty', style };
  const written: Partial<SheetCell> = { value: writeText(text), type: 'string', style: { ...style, numFmt: '@' } };
  // Only addresses: LibreOffice does not wrap the text of a cell that leads somewhere.
  const target = column.type === 'link' && typeof value === 'string' ? safeUrl(value) : undefined;
  if (target === undefined) return written;
  const link = { ...style, font: { ...style.font, color: { rgb: '0A58A6' } }, numFmt: '@' };
  return { ...written, style: link, hyperlink: { target } };
}

/** Text as Excel may hold it: it shows what is hidden, breaks its lines with LF, and is cut where Excel would refuse it. */
function writeText(text: string): string {
  const visible = visibleText(text.replace(/\r\n?/g, '\n'), '\n\t');
  return visible.length <= mostCharacters ? visible : `${whole(visible, mostCharacters - 2).trimEnd()} …`;
}

function headStyle(column: Column): CellStyle {
  return {
    font: { name: font, size: 11, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
    alignment: { ...alignment(column), vertical: 'center' },
  };
}

function bodyStyle(cell: RichCell, column: Column): CellStyle {
  const tone = cell.tone === undefined ? undefined : tones[cell.tone];
  return {
    font: { name: font, size: 11, ...(tone && { color: { rgb: tone.ink } }) },
    ...(tone?.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: tone.fill } } }),
    border: { bottom: line },
    alignment: { ...alignment(column), vertical: 'top' },
  };
}

/** At the end with a little room, so that the next column does not touch. */
function alignment(column: Column): NonNullable<CellStyle['alignment']> {
  return isAtEnd(column) ? { horizontal: 'right', indent: 1, wrapText: true } : { horizontal: 'left', wrapText: true };
}

/** Thousands in columns of numbers, and as many decimals as the number has: `0.###` would leave a lone comma behind. */
function numberFormat(value: number, column: Column): string {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const whole = column.type === 'number' ? '#,##0' : '0';
  return /e/.test(String(value))
    ? 'General'
    : decimals === 0
      ? whole
      : `${whole}.${'0'.repeat(Math.min(decimals, 15))}`;
}

/** As wide as is pleasant to read and, if their words allow it, together no wider than a page. */
function columnWidths(columns: readonly Column[], rows: readonly (readonly (readonly string[])[])[]): number[] {
  const needs = columns.map((column, x) => {
    const need = measureColumn({ column, head: column.label, cells: rows.map((row) => longestItem(row[x] ?? [])) });
    // The button of the filter covers the end of the head.
    return { ...need, weight: 1, least: Math.max(need.least, longestPart(column.label) + 3) };
  });
  const least = needs.reduce((sum, need) => sum + need.least + 2, 0);
  return fitColumns(needs, Math.max(sheetWidth, least), 2).kept.map(({ width }) => width);
}

function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A name that Excel allows a sheet: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end. */
function sheetName(title: string): string {
  const name = whole(
    visibleText(title)
      .replace(/[[\]:*?/\\{}]/g, ' ')
      .replace(/ {2,}/g, ' '),
    31,
  );
  return name.replace(/^['\s]+|['\s]+$/g, '').replace(/^(history)$/i, '$1 ') || 'Tabelle';
}

/** A text for the head or foot of a page, where `&` begins a command; Excel allows 255 characters there. */
function pageText(text: string): string {
  return whole(visibleText(text), 80).replaceAll('&', '&&');
}

/** The start of a text, without half a character at its end. */
function whole(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
