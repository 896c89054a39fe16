import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../src/table/fit-columns.ts';

const need = (
  weight: number,
  least: number,
  ...cells: number[]
): { weight: number; least: number; cells: number[] } => ({
  weight,
  least,
  cells,
});

describe('fitColumns', () => {
  it('gives each column what it needs where there is room', () => {
    const { kept, dropped } = fitColumns([need(1, 5, 10, 20), need(2, 5, 8, 3)], 100, 2);
    expect(kept.map(({ width }) => width)).toEqual([20, 8]);
    expect(dropped).toEqual([]);
  });

  it('wraps before it drops', () => {
    const { kept, dropped } = fitColumns([need(1, 5, 20), need(2, 5, 20)], 22, 2);
    for (const { width } of kept) expect(width).toBeLessThan(20);
    expect([kept.length, dropped.length]).toEqual([2, 0]);
  });

  it('drops the largest weight first, of equals the last', () => {
    const needs = [need(1, 10, 10), need(3, 10, 10), need(2, 10, 10), need(3, 10, 10)];
    expect(fitColumns(needs, 34, 2).dropped).toEqual([3]);
    expect(fitColumns(needs, 22, 2).dropped).toEqual([1, 3]);
    expect(fitColumns(needs, 10, 2).dropped).toEqual([1, 2, 3]);
  });

  it('never drops what has weight 1, but narrows it', () => {
    expect(fitColumns([need(1, 10, 10), need(1, 10, 10)], 12, 2).kept.map(({ width }) => width)).toEqual([5, 5]);
  });

  it('gives the room to the column that makes the table lowest', () => {
    const { kept } = fitColumns([need(1, 10, 12, 12, 12, 12), need(1, 10, 10, 10, 10, 100)], 26, 2);
    expect(kept.map(({ width }) => width)).toEqual([12, 12]);
  });

  it('holds its bounds', () => {
    const needs = fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 9 }),
        least: fc.integer({ min: 1, max: 30 }),
        cells: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(needs, fc.integer({ min: 24, max: 300 }), (columns, available) => {
        const { kept, dropped } = fitColumns(columns, available, 1);
        const total = kept.reduce((sum, { width }) => sum + width, kept.length - 1);
        expect(total).toBeLessThanOrEqual(available);
        expect([...kept.map(({ index }) => index), ...dropped].sort((a, b) => a - b)).toEqual(
          columns.map((_, index) => index),
        );
        for (const { index, width } of kept) {
          expect(width).toBeGreaterThanOrEqual(1);
          expect(width).toBeLessThanOrEqual(Math.max(1, ...(columns[index]?.cells ?? [])));
        }
        for (const index of dropped) expect(columns[index]?.weight).toBeGreaterThan(1);
      }),
    );
  });
});
