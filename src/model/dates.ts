/**
 * Dates are texts: a day is `YYYY-MM-DD`, a date as registers know it may be only `YYYY-MM` or `YYYY`.
 * Texts of one length compare in calendar order, so no calendar object is needed here.
 */
export type Day = string;

/** A date as it was written: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type ImpreciseDate = string;

/** The number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The first day that an imprecise date can mean. */
export function firstDay(date: ImpreciseDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day that an imprecise date can mean. */
export function lastDay(date: ImpreciseDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${String(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))).padStart(2, '0')}`;
}

/** Does this text name a day that exists? `2018-02-30` does not; `2018` and `2018-05` name what exists. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [, year, month = '01', day = '01'] = match;
  const months = Number(month);
  return months >= 1 && months <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), months);
}

/** Is this a day, to the day? */
export function isDay(text: string): boolean {
  return text.length === 10 && isDate(text);
}
