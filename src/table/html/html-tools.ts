import type { Language } from '../../model/language.ts';
import type { Column, Row, Table } from '../../model/table.ts';
import { escapeMarkup } from '../../text/escape/escape-markup.ts';
import { cellItems, columnsForPeople, readCell } from '../read-cell.ts';

const words = {
  de: {
    search: 'Suchen',
    all: 'alle',
    reset: 'Zurücksetzen',
    count: '{shown} von {all} Einträgen',
    none: 'Kein Eintrag passt.',
  },
  en: {
    search: 'Search',
    all: 'all',
    reset: 'Reset',
    count: '{shown} of {all} entries',
    none: 'No entry fits.',
  },
};

const mostChoices = 60;

/** The field and the choices above a table; they stay hidden until `pageScript` makes them work. */
export function htmlTools(table: Table, language: Language, id: string): string {
  const { search, all, reset, count, none } = words[language];
  const choices = columnsForPeople(table).flatMap((column, at) => {
    if (column.filter !== true && column.type !== 'state') return [];
    const items = choicesOf(table.rows, column, language);
    if (items.length < 2 || items.length > mostChoices) return [];
    const options = items.map((item) => `<option>${escapeMarkup(item)}</option>`).join('');
    const label = escapeMarkup(column.label);
    return [`<label>${label}<select data-column="${at}"><option value="">${all}</option>${options}</select></label>`];
  });
  return `<form role="search" autocomplete="off" aria-controls="${escapeMarkup(id)}" data-count="${count}" data-none="${none}" hidden>
<label>${search}<input type="search" spellcheck="false"></label>
${choices.join('\n')}
<button type="reset" class="plain">${reset}</button>
<output></output>
</form>`;
}

/** What there is to choose from: in the order of rank where there is one, else of the alphabet. */
function choicesOf(rows: readonly Row[], column: Column, language: Language): string[] {
  const ranks = new Map<string, number>();
  for (const row of rows) {
    const cell = readCell(row, column);
    for (const item of cellItems(cell, column, language)) {
      ranks.set(item, Math.min(ranks.get(item) ?? Infinity, cell.rank ?? 0));
    }
  }
  const collator = new Intl.Collator(language, { numeric: true });
  return Array.from(ranks)
    .sort(([one, first], [other, second]) => first - second || collator.compare(one, other) || (one < other ? -1 : 1))
    .map(([item]) => item);
}
