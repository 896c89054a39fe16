/**
 * An age range in completed years, both ends included. `R` is the age limit for the old-age pension, which moves
 * (§ 7a SGB II, § 41 SGB XII) and is therefore neither 64 nor 67; null is an open end.
 */
export interface AgeRange {
  readonly from: number | 'R';
  readonly to: number | 'R' | null;
}

const retirement = 'retirement_age';

/** Writes ranges the way the keys `numerator_age` and `denominator_age` do: `0-17`, `65-`; several are joined by commas. */
export function formatAges(ranges: readonly AgeRange[]): string {
  return mergeAges(ranges)
    .map(({ from, to }) => `${from === 'R' ? retirement : from}-${to === null ? '' : to === 'R' ? retirement : to}`)
    .join(',');
}

/** Reads a key such as `0-17`, `65-` or `-17`; undefined where it names no range (`-`, or the end before the start). */
export function parseAgeKey(text: string): AgeRange | undefined {
  const match = /^(\d{0,3})-(\d{0,3})$/.exec(text);
  if (match === null || text === '-') return undefined;
  const from = Number(match[1] || 0);
  const to = match[2] === undefined || match[2] === '' ? null : Number(match[2]);
  return to !== null && to < from ? undefined : { from, to };
}

/** Sorts ranges and joins those that touch: `0-5` and `6-9` are `0-9`. */
export function mergeAges(ranges: readonly AgeRange[]): AgeRange[] {
  const sorted = ranges.toSorted((a, b) => start(a) - start(b));
  const merged: AgeRange[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start(range) <= end(last) + 1) {
      if (end(range) > end(last)) merged[merged.length - 1] = { from: last.from, to: range.to };
    } else merged.push(range);
  }
  return merged;
}

// Between 65 and 67, and no whole number: it never equals a fixed age and never touches one.
const retirementRank = 65.5;

function start(range: AgeRange): number {
  return range.from === 'R' ? retirementRank : range.from;
}

function end(range: AgeRange): number {
  return range.to === null ? Infinity : range.to === 'R' ? retirementRank : range.to;
}
