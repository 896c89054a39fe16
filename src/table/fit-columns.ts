/** What has to be known of a column to find its width, in any one unit. */
export interface ColumnNeed {
  /** 1 never gives way; larger numbers first. */
  readonly weight: number;
  /** The width below which the column is not pleasant to read: usually that of its longer words. */
  readonly least: number;
  /** The widths that its cells take on one line, row by row; the head is the first. */
  readonly cells: readonly number[];
}

/** How columns fit into a width. */
export interface Fit {
  /** The columns that stay, in their order, with their widths. */
  readonly kept: readonly { readonly index: number; readonly width: number }[];
  /** The columns that there is no room for, in their order. */
  readonly dropped: readonly number[];
}

interface Candidate {
  readonly index: number;
  readonly weight: number;
  readonly widest: number;
  /** The widths of a sample of its cells. */
  readonly cells: readonly number[];
  width: number;
}

const sampleSize = 120;
const steps = [1, 2, 3, 4, 6, 8, 12, 16, 24, 36];

/**
 * Fits columns into a width: as wide as their content where there is room, else wrapped so that the table gets low, and
 * only if the columns would get narrower than they can be read, without the least important ones.
 */
export function fitColumns(needs: readonly ColumnNeed[], available: number, gap: number): Fit {
  let candidates: Candidate[] = needs.map(({ weight, least, cells }, index) => {
    const widest = cells.reduce((one, other) => Math.max(one, other), 1);
    return { index, weight, widest, cells: sample(cells), width: Math.max(1, Math.min(least, widest)) };
  });
  const dropped: number[] = [];
  const room = (): number => available - gap * (candidates.length - 1);
  while (total(candidates) > room()) {
    const weakest = candidates.reduce<Candidate | undefined>(
      (found, candidate) => (candidate.weight >= (found?.weight ?? 2) ? candidate : found),
      undefined,
    );
    if (weakest === undefined) break;
    dropped.push(weakest.index);
    candidates = candidates.filter((candidate) => candidate !== weakest);
  }
  squeeze(candidates, room());
  widen(candidates, room());
  const kept = candidates.map(({ index, width }) => ({ index, width }));
  return { kept, dropped: dropped.sort((one, other) => one - other) };
}

function total(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, candidate) => sum + candidate.width, 0);
}

/** Narrows what may not be dropped, the widest first, although words will break. */
function squeeze(candidates: readonly Candidate[], room: number): void {
  for (let excess = total(candidates) - room; excess > 0; excess--) {
    const widest = candidates.reduce((one, other) => (other.width > one.width ? other : one));
    if (widest.width <= 1) return;
    widest.width--;
  }
}

/** Gives the room that is left, step by step, to the column where it makes the table lowest. */
function widen(candidates: readonly Candidate[], room: number): void {
  if (candidates.reduce((sum, candidate) => sum + candidate.widest, 0) <= room) {
    for (const candidate of candidates) candidate.width = candidate.widest;
    return;
  }
  for (let left = room - total(candidates); left > 0;) {
    const best = bestStep(candidates, left);
    if (best === undefined) return;
    best.candidate.width += best.step;
    left -= best.step;
  }
}

function bestStep(candidates: readonly Candidate[], left: number): { candidate: Candidate; step: number } | undefined {
  const lines = candidates.map(({ cells, width }) => cells.map((cell) => linesOf(cell, width)));
  const rows = Array.from({ length: candidates[0]?.cells.length ?? 0 }, (_, row) => row);
  let best: { candidate: Candidate; step: number } | undefined;
  let most = 0;
  for (const [at, candidate] of candidates.entries()) {
    const own = lines[at] ?? [];
    if (own.every((count) => count === 1)) continue;
    const others = rows.map((row) =>
      Math.max(1, ...lines.map((column, other) => (other === at ? 1 : (column[row] ?? 1)))),
    );
    for (const step of steps) {
      if (step > left || candidate.width + step > candidate.widest) break;
      let relief = 0;
      for (const row of rows) {
        const now = own[row] ?? 1;
        const then = linesOf(candidate.cells[row] ?? 0, candidate.width + step);
        const other = others[row] ?? 1;
        // A lower row is what counts; a lower cell beside one as high as before is a step towards it.
        relief += Math.max(other, now) - Math.max(other, then) + (now - then) / 8;
      }
      if (relief / step > most) [best, most] = [{ candidate, step }, relief / step];
    }
  }
  return best;
}

/** Lines break between words, so they are never quite full. */
function linesOf(cell: number, width: number): number {
  return cell <= width ? 1 : Math.ceil((cell * 1.1) / width);
}

function sample(cells: readonly number[]): number[] {
  const step = Math.max(1, cells.length / sampleSize);
  return Array.from({ length: Math.min(cells.length, sampleSize) }, (_, at) => cells[Math.floor(at * step)] ?? 0);
}
