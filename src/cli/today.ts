import { isDay, type Day } from '../model/dates.ts';
import { WrongUse } from './wrong-use.ts';

/** The reference date: as given, else today in the register's time zone. */
export function referenceDate(option: string | undefined, timezone: string, now: Date): Day {
  if (option === undefined) {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const part = (type: string): string => parts.formatToParts(now).find((found) => found.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  }
  if (isDay(option) && option >= '1800-01-01' && option <= '2199-12-31') return option;
  throw new WrongUse({
    de: `„${option}“ ist kein Tag (--as-of). So: --as-of 2018-05-08`,
    en: `“${option}” is not a day (--as-of). Like this: --as-of 2018-05-08`,
  });
}
