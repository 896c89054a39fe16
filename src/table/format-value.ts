import { isDate } from '../model/dates.ts';
import type { ImpreciseDate } from '../model/dates.ts';
import type { Language } from '../model/language.ts';

const months = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A date for people, as precise as it is known: `16.05.2018`, `Mai 2018`, `2018`; `16 May 2018` in English. */
export function formatDate(date: ImpreciseDate, language: Language): string {
  if (!isDate(date) || date.length === 4) return date;
  const [year = '', month = '', day] = date.split('-');
  const name = months[language][Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  return language === 'de' ? `${day}.${month}.${year}` : `${Number(day)} ${name} ${year}`;
}

/** A number for people: `1.234,5` in German, `1,234.5` in English, with a real minus sign; nothing is rounded. */
export function formatNumber(value: number, language: Language, isGrouped = true): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped =
    isGrouped && /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'de' ? '.' : ',') : whole;
  const sign = value < 0 ? '−' : '';
  return sign + (fraction === undefined ? grouped : `${grouped}${language === 'de' ? ',' : '.'}${fraction}`);
}

/** Yes or no for people. */
export function formatBoolean(value: boolean, language: Language): string {
  if (language === 'de') return value ? 'ja' : 'nein';
  return value ? 'yes' : 'no';
}

/** Items on one line: with commas, or with semicolons where an item holds a comma itself. */
export function joinList(items: readonly string[]): string {
  return items.join(items.some((item) => item.includes(',')) ? '; ' : ', ');
}

/**
 * Binds what must not be parted at the end of a line with a no-break space: `§ 3`, `Abs. 5`, `Nr. 2`, `SGB VIII`
 * (DIN 5008).
 */
export function bindNumbers(text: string): string {
  return text.replace(
    /(?<![\p{L}\d])(§§?|Art\.|Abs\.|Nr\.|Nrn\.|Satz|S\.|Kap\.|Kapitel|Anlage|Tabelle|Seite|SGB|FB) (?=[\dIVX])/gu,
    '$1\u00a0',
  );
}
