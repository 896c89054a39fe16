/**
 * How many inserted, missing, wrong or swapped neighbouring characters tell two texts apart (optimal string alignment, in UTF-16 units).
 * Beyond `limit` the answer is `limit + 1`; the work is at most the shorter length times `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const beyond = limit + 1;
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (endA > 0 && endB > 0 && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  const rows = endA - start;
  const columns = endB - start;
  if (Math.abs(rows - columns) > limit) return beyond;
  if (rows === 0 || columns === 0) return Math.max(rows, columns);

  const cell = (row: number[], column: number): number => row[column] ?? beyond;
  let beforeLast: number[] = [];
  let last: number[] = [];
  let current: number[] = [];
  for (let column = 0; column <= Math.min(columns, limit); column++) last.push(column);
  for (let row = 1; row <= rows; row++) {
    const letter = a.charCodeAt(start + row - 1);
    const letterBefore = row > 1 ? a.charCodeAt(start + row - 2) : -1;
    // Cells farther than `limit` from the diagonal cannot lead to a distance within it.
    const from = Math.max(1, row - limit);
    const to = Math.min(columns, row + limit);
    current[from - 1] = from === 1 ? Math.min(row, beyond) : beyond;
    let best = cell(current, from - 1);
    for (let column = from; column <= to; column++) {
      const other = b.charCodeAt(start + column - 1);
      const above = column - row < limit ? cell(last, column) : beyond;
      let cost = Math.min(
        cell(last, column - 1) + (letter === other ? 0 : 1),
        above + 1,
        cell(current, column - 1) + 1,
      );
      if (letterBefore === other && column > 1 && b.charCodeAt(start + column - 2) === letter) {
        cost = Math.min(cost, cell(beforeLast, column - 2) + 1);
      }
      current[column] = Math.min(cost, beyond);
      best = Math.min(best, cost);
    }
    // A swap reaches back two rows, but then the row between is within the limit too.
    if (best > limit) return beyond;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(cell(last, columns), beyond);
}
