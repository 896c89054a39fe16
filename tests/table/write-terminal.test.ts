import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/model/table.ts';
import { writeTerminal } from '../../src/table/terminal/write-terminal.ts';
import { textWidth } from '../../src/text/text-width.ts';
import { nastyTable } from '../support/nasty-table.ts';
import { groupedSample, readingsTable, sampleTable } from '../support/sample-table.ts';

const at = (width: number, colorLevel: 0 | 1 = 0): Parameters<typeof writeTerminal>[1] => ({
  language: 'de',
  asOf: '2024-12-04',
  colorLevel,
  width,
});
const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');
const one = (value: string, type: 'text' | 'number' = 'text'): Table => ({
  title: 'T',
  columns: [
    { key: 'a', label: 'A', type, weight: 1 },
    { key: 'b', label: 'B', type: 'text', weight: 1 },
  ],
  rows: [{ cells: { a: value, b: '|' } }],
});

describe('writeTerminal', () => {
  it.each([24, 40, 60, 80, 100, 120, 160, 200])('keeps within %i columns and leaves no blanks at the ends', (width) => {
    for (const table of [sampleTable, groupedSample(), readingsTable]) {
      for (const line of linesOf(writeTerminal(table, at(width)))) {
        expect(textWidth(line), line).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    }
  });

  it('drops the least important columns and names them', () => {
    const narrow = writeTerminal(sampleTable, at(60));
    expect(narrow).toMatch(/^Planwerk +Fällig +Status$/m);
    expect(narrow.replaceAll('\n', ' ')).toContain('Aus Platzgründen ausgelassen: Federführung, Rechtsgrundlage,');
    const wide = writeTerminal(sampleTable, at(200));
    expect(wide).not.toContain('ausgelassen');
    for (const { label, only } of sampleTable.columns) {
      if (only === undefined) expect(wide.replace(/\s+/g, ' ')).toContain(label.split(' ')[0]);
    }
  });

  it('wraps before it drops', () => {
    expect(writeTerminal(sampleTable, at(80))).toMatch(/^Planwerk +Federführung +Fällig +Status$/m);
  });

  it('is as wide as its content where nothing limits it', () => {
    const lines = linesOf(writeTerminal(sampleTable, at(Infinity)));
    expect(lines.filter((line) => line.includes('§ 15 Abs. 4 KJFöG NRW; §§ 11–14, 79, 80 SGB VIII'))).toHaveLength(1);
  });

  it('never parts a paragraph sign from its number', () => {
    for (const width of [60, 80, 100, 120, 160]) {
      for (const line of linesOf(writeTerminal(sampleTable, at(width))))
        expect(line).not.toMatch(/(?:§|Abs\.|SGB)(?: {2,}|$)/);
    }
  });

  it('puts numbers at the end and writes them in German', () => {
    const text = writeTerminal(one('−', 'number'), at(80));
    expect(text).toContain('A  B');
    expect(writeTerminal(sampleTable, at(200))).toMatch(/überfällig +1\.433 {2}Gesamt/);
  });

  it('colours states, and says the same without colours', () => {
    const coloured = writeTerminal(sampleTable, at(80, 1));
    expect(coloured).toContain('\u001b[31m\u001b[1müberfällig\u001b[22m\u001b[39m');
    expect(stripVTControlCharacters(coloured)).toBe(writeTerminal(sampleTable, at(80)));
    expect(writeTerminal(sampleTable, at(80))).not.toContain('\u001b');
  });

  it('marks what differs and what is unknown by signs, not only by colours', () => {
    const text = writeTerminal(readingsTable, at(100));
    expect(text).toContain('≠ 0-17');
    expect(text).toContain('„unter 18 Jahren“');
    expect(text).toContain('? unbekannt');
  });

  it('says in a sentence that there is nothing', () => {
    const empty = { ...sampleTable, rows: [], empty: 'Kein Planwerk ist überfällig.' };
    expect(writeTerminal(empty, { ...at(80), bare: true })).toBe('Kein Planwerk ist überfällig.\n');
    expect(writeTerminal({ ...sampleTable, rows: [] }, { ...at(80), bare: true, language: 'en' })).toBe(
      'No entries.\n',
    );
  });

  it('is only the table where it is bare', () => {
    const [first] = linesOf(writeTerminal(sampleTable, { ...at(80), bare: true }));
    expect(first).toMatch(/^Planwerk /);
  });

  it('has a heading with a count for each group', () => {
    expect(writeTerminal(groupedSample(), at(100))).toContain('\nFB 45 Kinder, Jugend und Schule (5)\n');
  });

  it.each([
    ['wide signs', '日本語', 6],
    ['combining marks', 'Zu\u0308rich', 6],
    ['umlauts', 'Zürich', 6],
    ['emoji', '🧯🚒', 4],
    ['newer emoji', '🫠', 2],
    ['emoji with a tone', '👍🏽', 2],
    ['a flag', '🇩🇪', 2],
    ['a sign shown as emoji', '❤️', 2],
    ['Hebrew with points', 'שָׁלוֹם', 4],
    ['Arabic with points', 'مُدُن', 3],
    ['composed Japanese', 'か\u3099', 2],
    ['a dash and quotes', '„–“', 3],
  ])('sets %s as wide as they are', (_, text, width) => {
    const row = linesOf(writeTerminal(one(text), { ...at(80), bare: true })).at(-1) ?? '';
    const before = row.slice(0, row.indexOf('|'));
    expect(textWidth(text)).toBe(width);
    expect(textWidth(before)).toBe(Math.max(width, 1) + 2);
  });

  it.each([60, 80, 200, Infinity])('lets nothing act that a stranger wrote, at %i columns', (width) => {
    const text = writeTerminal(nastyTable, at(width));
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
    expect(text).toContain('\\u{1B}');
    for (const line of linesOf(text)) {
      expect(line).not.toMatch(/^\s*::|##\[/);
      if (width < Infinity) expect(textWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  it('takes any text at any width', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-zäöü§ /–-]{0,80}$/));
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 120 }), (cells, width) => {
        const columns = cells.map((_, key) => ({
          key: `c${key}`,
          label: 'Kopf',
          type: 'text' as const,
          weight: key + 1,
        }));
        const row = { cells: Object.fromEntries(cells.map((text, key) => [`c${key}`, text])) };
        for (const line of linesOf(writeTerminal({ title: 'T', columns, rows: [row, row] }, at(width)))) {
          expect(line).toBe(line.trimEnd());
          if (width >= 8) expect(textWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes time linear in its rows', () => {
    const rows = (count: number): Table => ({
      ...sampleTable,
      rows: Array.from({ length: count }, (_, row) => sampleTable.rows[row % 30] ?? { cells: {} }),
    });
    const time = (count: number): number => {
      const start = performance.now();
      writeTerminal(rows(count), at(100));
      return performance.now() - start;
    };
    time(500);
    const [few, many] = [time(1000), time(8000)];
    expect(many / few).toBeLessThan(20);
  });
});
