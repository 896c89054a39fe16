import { isDay, type Day } from '../model/dates.ts';
import { WrongUse } from './wrong-use.ts';

/** The reference date: as given, else today in the register's time zone. */
export function referenceDate(option: string | undefined, timezone: string, now: Date): Day {
  if (option === undefined) return dayIn(timezone)(now);
  if (isDay(option) && option >= '1800-01-01' && option <= '2199-12-31') return option;
  throw new WrongUse({
    de: `„${option}“ ist kein Tag (--as-of). So: --as-of 2018-05-08`,
    en: `“${option}” is not a day (--as-of). Like this: --as-of 2018-05-08`,
  });
}

const quarterHour = 900_000;

/** Until when a reference date stays what it is (milliseconds since 1970): for ever as given, else until midnight in the register's time zone. */
export function endOfReferenceDate(option: string | undefined, timezone: string, now: Date): number {
  if (option !== undefined) return Number.MAX_SAFE_INTEGER;
  const dayAt = dayIn(timezone);
  const today = dayAt(now);
  // All offsets from UTC are whole quarters of an hour.
  const first = Math.floor(now.getTime() / quarterHour);
  let [same, other] = [first, first + 200];
  while (other - same > 1) {
    const middle = (same + other) >> 1;
    if (dayAt(new Date(middle * quarterHour)) > today) other = middle;
    else same = middle;
  }
  return other * quarterHour;
}

/** Tells on which day a moment falls in a time zone. */
function dayIn(timeZone: string): (moment: Date) => Day {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (moment) => {
    const parts = format.formatToParts(moment);
    const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  };
}
