/** Order by code units, the same on every machine; for days it is the order of the calendar. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
