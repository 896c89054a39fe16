import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import type { Cell as SheetCell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import type { Column, Table } from '../../model/table.ts';
import { oneLine, visibleText } from '../../text/escape/visible-text.ts';
import { fitColumns } from '../fit-columns.ts';
import { flatTable } from '../flat-table.ts';
import { longestItem, measureColumn } from '../measure-columns.ts';
import { cellItems, readCell } from '../read-cell.ts';
import type { TableStyle } from '../table-format.ts';
import { asOfWords, emptyWords } from '../words.ts';
import { longestPart, wrapText } from '../wrap-text.ts';
import { font, headStyle, sheetCell, sheetText } from './xlsx-cell.ts';
import { columnName, pageText, sheetName } from './xlsx-names.ts';

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
    columns.map((column) => ({ value: sheetText(column.label), type: 'string' as const, style: headStyle(column) })),
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
    ['0,0', { value: sheetText(table.title), type: 'string', style: { font: { name: font, size: 16, bold: true } } }],
  ]);
  for (const [at, text] of texts.entries()) {
    cells.set(`${at + 1},0`, { value: sheetText(text), type: 'string', style: wrapped });
  }
  const about = language === 'de' ? 'Über diese Tabelle' : 'About this table';
  const name = sheetName(table.title).toLowerCase() === about.toLowerCase() ? 'plankreis' : about;
  const rows = [table.title, ...texts].map((): CellValue[] => [null]);
  return { name, columns: [{ width: 100 }], rows, cells, view: { showGridLines: false } };
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
