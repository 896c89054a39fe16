import type { Cell as SheetCell, CellStyle } from 'hucre/xlsx';
import { isDay } from '../../model/dates.ts';
import type { Language } from '../../model/language.ts';
import type { Column, RichCell, Tone } from '../../model/table.ts';
import { safeUrl } from '../../text/escape/safe-url.ts';
import { visibleText } from '../../text/escape/visible-text.ts';
import { cellItems, isAtEnd } from '../read-cell.ts';
import { markerWords } from '../words.ts';
import { escapeUnits, startOf } from './xlsx-names.ts';

/** The font of the whole workbook. */
export const font = 'Calibri';
const under = { style: 'thin', color: { rgb: 'D9DFE7' } } as const;
const tones: Readonly<Record<Tone, { ink: string; fill?: string }>> = {
  critical: { ink: '9B1016', fill: 'FDEAEA' },
  warning: { ink: '744800', fill: 'FFF3D6' },
  good: { ink: '17602F', fill: 'E5F4E9' },
  info: { ink: '0B4F94', fill: 'E6F0FB' },
  muted: { ink: '545F6E' },
};
/** Excel keeps no more in a cell. */
const mostCharacters = 32_767;

/** A cell as the workbook holds it: days and numbers as such, everything else as text, never a formula. */
export function sheetCell(cell: RichCell, column: Column, language: Language): Partial<SheetCell> {
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
  const written: Partial<SheetCell> = { value: sheetText(text), type: 'string', style: { ...style, numFmt: '@' } };
  // Only addresses: LibreOffice does not wrap the text of a cell that leads somewhere.
  const target = column.type === 'link' && typeof value === 'string' ? safeUrl(value) : undefined;
  if (target === undefined) return written;
  const link = { ...style, font: { ...style.font, color: { rgb: '0A58A6' } }, numFmt: '@' };
  return { ...written, style: link, hyperlink: { target } };
}

/** Text as Excel may hold it: it shows what is hidden, breaks its lines with LF, and is cut where Excel would refuse it. */
export function sheetText(text: string): string {
  const visible = visibleText(text.replace(/\r\n?/g, '\n'), '\n\t');
  return escapeUnits(
    visible.length <= mostCharacters ? visible : `${startOf(visible, mostCharacters - 2).trimEnd()} …`,
  );
}

/** How the head of a column looks. */
export function headStyle(column: Column): CellStyle {
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
    border: { bottom: under },
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
