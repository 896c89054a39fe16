import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  Paragraph,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { IRunOptions } from 'docx';
import type { Language } from '../../model/language.ts';
import type { Column, RichCell, Table, Tone } from '../../model/table.ts';
import { safeUrl } from '../../text/escape/safe-url.ts';
import type { PaperFit } from '../fit-paper.ts';
import { cellItems, groupRows, isAtEnd, isGrouped, readCell } from '../read-cell.ts';
import { markerWords, nothing } from '../words.ts';
import { docxText } from './docx-text.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: 'B9C2CD' } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: '1F3A5F' } as const;
const inks: Readonly<Record<Tone, string>> = {
  critical: '9B1016',
  warning: '744800',
  good: '17602F',
  info: '0B4F94',
  muted: '545F6E',
};

/** How a table is set in Word. */
export interface DocxTableStyle {
  readonly language: Language;
  /** Its width in twentieths of a point. */
  readonly across: number;
  /** The size of its text in half points. */
  readonly size: number;
}

/** A table as a Word table: its head is repeated on each page, its rows stay whole. */
export function docxTable(table: Table, paper: PaperFit, style: DocxTableStyle): WordTable {
  const { across, size } = style;
  const { columns } = paper;
  const characters = columns.reduce((sum, { width }) => sum + width + 2, 0);
  const widths = columns.map(({ width }) => Math.floor(((width + 2) / characters) * across));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ column }, at) =>
      docxCell([docxLine([new TextRun({ text: docxText(column.label), bold: true, size })], column)], widths[at], {
        borders: { top: none, left: none, right: none, bottom: strong },
        verticalAlign: VerticalAlignTable.BOTTOM,
      }),
    ),
  });
  const rows = groupRows(table).flatMap((group) => [
    ...(isGrouped(table) ? [groupRow(group.heading, group.rows.length, columns.length, style)] : []),
    ...group.rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: columns.map(({ column }, at) =>
            docxCell(cellLines(readCell(row, column), column, style, at === 0), widths[at]),
          ),
        }),
    ),
  ]);
  return new WordTable({
    width: { size: across, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    borders: { top: none, left: none, right: none, bottom: line, insideVertical: none, insideHorizontal: line },
    rows: [head, ...rows],
  });
}

function groupRow(heading: string, count: number, columns: number, { across, size }: DocxTableStyle): TableRow {
  const runs = [
    new TextRun({ text: docxText(heading) || nothing, bold: true, size: size + 2 }),
    new TextRun({ text: ` (${count})`, size, color: inks.muted }),
  ];
  const paragraph = new Paragraph({ style: 'Cell', keepNext: true, spacing: { before: 120 }, children: runs });
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'F4F6F9' };
  return new TableRow({
    cantSplit: true,
    children: [docxCell([paragraph], across, { columnSpan: columns, shading })],
  });
}

function docxCell(
  children: readonly Paragraph[],
  width: number | undefined,
  options: Partial<ConstructorParameters<typeof TableCell>[0]> = {},
): TableCell {
  return new TableCell({ ...options, width: { size: width ?? 0, type: WidthType.DXA }, children });
}

function docxLine(children: readonly (TextRun | ExternalHyperlink)[], column: Column): Paragraph {
  const alignment = isAtEnd(column) ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new Paragraph({ style: 'Cell', alignment, children });
}

/** The lines of a cell: each item of a list has its own, and so has a note. */
function cellLines(cell: RichCell, column: Column, style: DocxTableStyle, isFirst: boolean): Paragraph[] {
  const { language, size } = style;
  const { marker } = cell;
  const items = cellItems(cell, column, language);
  const known = items.length > 0 ? items : marker === 'unknown' ? [markerWords.unknown.words[language]] : [];
  const href = cell.href ?? (column.type === 'link' && typeof cell.value === 'string' ? cell.value : undefined);
  const link = href === undefined ? undefined : safeUrl(href);
  const look: IRunOptions = {
    size,
    ...((isFirst || column.type === 'state') && { bold: true }),
    ...(cell.tone !== undefined && { color: inks[cell.tone] }),
  };
  if (known.length === 0) return [docxLine([new TextRun({ text: nothing, size, color: inks.muted })], column)];
  const lines = known.map((item, at) => {
    const sign = marker !== undefined && at === 0 ? `${markerWords[marker].sign}\u00a0` : '';
    const text = sign + docxText(item);
    if (link === undefined) return docxLine([new TextRun({ ...look, text })], column);
    return docxLine(
      [new ExternalHyperlink({ link, children: [new TextRun({ ...look, text, style: 'Hyperlink' })] })],
      column,
    );
  });
  if (cell.note === undefined) return lines;
  return [...lines, docxLine([new TextRun({ text: docxText(cell.note), size: size - 2, color: inks.muted })], column)];
}
