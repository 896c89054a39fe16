import type { Day } from '../model/dates.ts';
import type { Language, Message } from '../model/language.ts';
import type { RichCell, Table } from '../model/table.ts';
import { formatDate, formatNumber } from './format-value.ts';

/** What stands where nothing is known or nothing is said. */
export const nothing = '–';

/** What the markers say to those who do not see them. */
export const markerWords: Readonly<Record<NonNullable<RichCell['marker']>, { sign: string; words: Message }>> = {
  differs: { sign: '≠', words: { de: 'weicht ab', en: 'differs' } },
  unknown: { sign: '?', words: { de: 'unbekannt', en: 'unknown' } },
};

/** The line that says of which day the table is and how much is in it: `Stand 08.05.2018 · 21 Einträge`. */
export function statusLine(table: Table, asOf: Day, language: Language): string {
  return `${asOfWords(asOf, language)} · ${countWords(table.rows.length, language)}`;
}

/** `Stand 08.05.2018`. */
export function asOfWords(asOf: Day, language: Language): string {
  return `${language === 'de' ? 'Stand' : 'As of'} ${formatDate(asOf, language)}`;
}

/** `1 Eintrag`, `1.234 Einträge`. */
function countWords(count: number, language: Language): string {
  const words = { de: ['Eintrag', 'Einträge'], en: ['entry', 'entries'] }[language];
  return `${formatNumber(count, language)} ${words[count === 1 ? 0 : 1]}`;
}

/** The sentence for a table without rows. */
export function emptyWords(table: Table, language: Language): string {
  return table.empty ?? (language === 'de' ? 'Keine Einträge.' : 'No entries.');
}

/** The sentence that says which columns there was no room for. */
export function droppedWords(labels: readonly string[], language: Language): string {
  const list = labels.join(', ');
  return language === 'de' ? `Aus Platzgründen ausgelassen: ${list}` : `Left out for lack of room: ${list}`;
}
