import { isDate, type ImpreciseDate } from '../model/dates.ts';

/** The months as German and English write them, whole and short, without the full stop. */
const months: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jaenner', 'january', 'jan'],
  ['februar', 'feber', 'february', 'feb'],
  ['märz', 'maerz', 'march', 'mrz', 'mär', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['dezember', 'december', 'dez', 'dec'],
];

const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/**
 * A date as people and spreadsheets write it, as `YYYY-MM-DD` or `YYYY-MM`; undefined where it is no date, or could be
 * another one (`05/08/2018`, `8.5.18`, `2018/19`).
 */
export function readDate(text: string): ImpreciseDate | undefined {
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  if (plain.length > 40) return undefined;
  return (
    dateOf(plain, /^(?<year>\d{4})(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})$/) ??
    dateOf(plain, /^(?<year>\d{4})-(?<month>\d{1,2})$/) ??
    dateOf(plain, /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/) ??
    dateOf(plain, /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ]00:00(?::00(?:\.0{1,9})?)?$/) ??
    dateOf(plain, /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/) ??
    dateOf(plain, /^(?<month>\d{1,2})[./](?<year>\d{4})$/) ??
    dateOf(plain, /^(?:(?<day>\d{1,2})\.? )?(?<name>\p{L}{3,9})\.? (?<year>\d{4})$/u)
  );
}

function dateOf(text: string, form: RegExp): ImpreciseDate | undefined {
  const { year, month, name, day } = form.exec(text)?.groups ?? {};
  if (year === undefined || year < '1800' || year > '2199') return undefined;
  const number = month ?? monthNumbers.get(name?.toLowerCase() ?? '')?.toString();
  if (number === undefined) return undefined;
  const date = [year, number.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return isDate(date) ? date : undefined;
}
