import { daysInMonth } from '../model/dates.ts';
import type { Day } from '../model/dates.ts';

/** A day as a whole number: days since 1970-01-01 in the Gregorian calendar. */
export type DayNumber = number;

const daysOfEra = 146_097;
const epoch = 719_468;

/** The number of a day given by year, month (1 to 12) and day. Years begin in March here, so that a leap day ends one. */
function numberOf(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * daysOfEra + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - epoch
  );
}

/** Year, month (1 to 12) and day of a day number. */
function partsOf(number: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = number + epoch;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The number of a day that is written `YYYY-MM-DD`. */
export function dayNumber(day: Day): DayNumber {
  return numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The day of that number, written `YYYY-MM-DD`. */
export function dayOf(number: DayNumber): Day {
  let written = writtenDays.get(number);
  if (written === undefined) {
    const { year, month, day } = partsOf(number);
    written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (writtenDays.size >= mostWrittenDays) writtenDays.clear();
    writtenDays.set(number, written);
  }
  return written;
}

/** Plans are adopted, and due, on the same days: each is written once. */
const writtenDays = new Map<DayNumber, Day>();
const mostWrittenDays = 20_000;

/** How many days lie between two days; negative where the second is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day with the same number, so many months later; where that month has no such day, its last, `clamped`. */
export function addMonths(number: DayNumber, months: number): { readonly day: DayNumber; readonly clamped: boolean } {
  const { year, month, day } = partsOf(number);
  const total = year * 12 + month - 1 + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = total - targetYear * 12 + 1;
  const length = daysInMonth(targetYear, targetMonth);
  return { day: numberOf(targetYear, targetMonth, Math.min(day, length)), clamped: day > length };
}
