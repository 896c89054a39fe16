import { addMonths } from './calendar.ts';
import type { DayNumber } from './calendar.ts';

/** A period of whole calendar months (a year is twelve) and days (a week is seven). Never empty. */
export interface Period {
  readonly months: number;
  readonly days: number;
}

const known = new Map<string, Period | undefined>();

/** Reads a period as registers write it: `P5Y`, `P18M`, `P1Y6M`, `P2W`, `P30D`; undefined for any other text. */
export function parsePeriod(text: string): Period | undefined {
  const before = known.get(text);
  if (before !== undefined) return before;
  const period = readPeriod(text);
  // Registers use a handful of periods; one that brings thousands must not fill the memory.
  if (known.size < 1000) known.set(text, period);
  return period;
}

function readPeriod(text: string): Period | undefined {
  const match = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/.exec(text);
  if (match === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  const period = { months: years * 12 + months, days: weeks * 7 + days };
  return period.months + period.days > 0 ? period : undefined;
}

/**
 * The last day of a period that runs from an event: the day of the event does not count (§ 187 Abs. 1 BGB), the period
 * ends with the day of the same number (§ 188 Abs. 2 BGB), or the month's last day where it has none (§ 188 Abs. 3 BGB).
 * `times` multiplies the period as a whole, so that 31 January keeps its 31; a negative one counts back.
 */
export function addPeriod(event: DayNumber, period: Period, times = 1): DayNumber {
  return addMonths(event, period.months * times).day + period.days * times;
}

/**
 * The last day of a period that runs from the start of a day: that day counts (§ 187 Abs. 2 BGB), the period ends with
 * the day before the one of the same number (§ 188 Abs. 2 BGB). Where the month has not got even that day, the period
 * ends with the month (§ 188 Abs. 3 BGB): from 29 February 2020, one year ends with 28 February 2021.
 */
export function endOfPeriod(start: DayNumber, period: Period): DayNumber {
  const { day, clamped } = addMonths(start, period.months);
  return (clamped ? day : day - 1) + period.days;
}
