import CliTable from 'cli-table3';
import { textWidth } from '../../text/text-width.ts';

/** A column that there is room for. */
export interface SetColumn {
  readonly width: number;
  readonly end: boolean;
}

/** A line of a cell, as it is measured and as it is painted. */
export interface SetLine {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** The blanks between two columns. */
export const gap = 2;
/** What rules off a row. */
export const rule = '─';

/** The width of a table with these columns. */
export function widthOf(columns: readonly SetColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, gap * (columns.length - 1));
}

/** Sets the head of a table, line by line, without blanks at the ends. */
export function layOutHead(cells: readonly (readonly SetLine[])[], columns: readonly SetColumn[]): string[] {
  const grid = new CliTable({
    chars: { ...noBorder, middle: ' '.repeat(gap) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ end }) => (end ? 'right' : 'left')),
  });
  const height = cells.reduce((most, cell) => Math.max(most, cell.length), 1);
  for (let line = 0; line < height; line++) {
    grid.push(cells.map((cell) => cell[line]).map((part) => (part === undefined ? '' : part.paint(part.text))));
  }
  return grid
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/**
 * Sets rows of cells that are already broken into lines beside each other, without blanks at the ends.
 *
 * Not by cli-table3, which sets the head: for 300 rows it takes five times as long as Node takes to start, because it
 * measures each cell a dozen times, and it does not know the width of all signs.
 */
export function layOut(
  rows: readonly (readonly (readonly SetLine[])[])[],
  columns: readonly SetColumn[],
  isRuled: boolean,
): string[] {
  const written: string[] = [];
  for (const cells of rows) {
    if (isRuled && written.length > 0) written.push(rule.repeat(widthOf(columns)));
    const height = cells.reduce((most, cell) => Math.max(most, cell.length), 1);
    for (let line = 0; line < height; line++) {
      let text = '';
      let blanks = 0;
      for (const [at, { width, end }] of columns.entries()) {
        const part = cells[at]?.[line];
        const free = width - (part === undefined ? 0 : textWidth(part.text));
        if (end) blanks += free;
        if (part !== undefined && part.text !== '') {
          text += ' '.repeat(Math.max(0, blanks)) + part.paint(part.text);
          blanks = 0;
        }
        blanks += gap + (end ? 0 : free);
      }
      written.push(text);
    }
  }
  return written;
}

const noBorder = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
};
