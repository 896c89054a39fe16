import type { ImpreciseDate } from '../model/dates.ts';
import type { Message } from '../model/language.ts';

const months: Message[] = [
  { de: 'Januar', en: 'January' },
  { de: 'Februar', en: 'February' },
  { de: 'März', en: 'March' },
  { de: 'April', en: 'April' },
  { de: 'Mai', en: 'May' },
  { de: 'Juni', en: 'June' },
  { de: 'Juli', en: 'July' },
  { de: 'August', en: 'August' },
  { de: 'September', en: 'September' },
  { de: 'Oktober', en: 'October' },
  { de: 'November', en: 'November' },
  { de: 'Dezember', en: 'December' },
];

/** A date for people, no more precise than it is known: 16.05.2018, Mai 2018, 2018. */
export function writeDate(date: ImpreciseDate): Message {
  const [year = '', month, day] = date.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return { de: year, en: year };
  if (day === undefined) return { de: `${name.de} ${year}`, en: `${name.en} ${year}` };
  return { de: `${day}.${month}.${year}`, en: `${Number(day)} ${name.en} ${year}` };
}

/** A date after the noun it belongs to: der Beschluss vom 16.05.2018, aus dem Jahr 2018; the adoption on 16 May 2018. */
export function writeDateOf(date: ImpreciseDate): Message {
  const { de, en } = writeDate(date);
  return {
    de: date.length === 4 ? `aus dem Jahr ${de}` : `vom ${de}`,
    en: date.length > 7 ? `on ${en}` : `in ${en}`,
  };
}

/** A date as the time of something: am 16.05.2018, im Mai 2018, im Jahr 2018. */
export function writeDateAt(date: ImpreciseDate): Message {
  const { de } = writeDate(date);
  const before = date.length === 4 ? 'im Jahr' : date.length === 7 ? 'im' : 'am';
  return { de: `${before} ${de}`, en: writeDateOf(date).en };
}

/** A date as the beginning of something that goes on: seit dem 16.05.2018, seit Mai 2018, seit 2018. */
export function writeDateSince(date: ImpreciseDate): Message {
  const { de, en } = writeDate(date);
  return { de: date.length > 7 ? `seit dem ${de}` : `seit ${de}`, en: `since ${en}` };
}

/** A date as one that something is expected for: zum 16.05.2018, für Mai 2018, für 2018. */
export function writeDateFor(date: ImpreciseDate): Message {
  const { de, en } = writeDate(date);
  return { de: date.length > 7 ? `zum ${de}` : `für ${de}`, en: `for ${en}` };
}

/** A number of days, in German after "seit", "in" and "von": 1 Tag, 567 Tagen, 12.345 Tagen. */
export function writeDays(count: number): Message {
  const digits = String(count);
  const [de, en] = count < 10_000 ? [digits, digits] : [group(digits, '.'), group(digits, ',')];
  return { de: `${de} ${count === 1 ? 'Tag' : 'Tagen'}`, en: `${en} ${count === 1 ? 'day' : 'days'}` };
}

function group(digits: string, separator: string): string {
  const head = digits.length % 3;
  const groups = head === 0 ? [] : [digits.slice(0, head)];
  for (let start = head; start < digits.length; start += 3) groups.push(digits.slice(start, start + 3));
  return groups.join(separator);
}
