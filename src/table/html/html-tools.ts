import type { Language } from '../../model/language.ts';
import type { Table } from '../../model/table.ts';
import { escapeMarkup } from '../../text/escape/escape-markup.ts';
import { columnsForPeople } from '../read-cell.ts';
import { readChoices } from './read-choices.ts';

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

/** The field and the choices above a table; they stay hidden until `pageScript` makes them work. */
export function htmlTools(table: Table, language: Language, id: string): string {
  const { search, all, reset, count, none } = words[language];
  const own = escapeMarkup(id);
  const columns = columnsForPeople(table);
  const choices = Array.from(readChoices(table, language), ([column, items]) => {
    const at = columns.indexOf(column);
    const name = `${own}-${at}`;
    const options = Array.from(items, ([item, number]) => `<option value="${number}">${escapeMarkup(item)}</option>`);
    const select = `<select id="${name}" data-column="${at}"><option value="">${all}</option>${options.join('')}</select>`;
    return `<p><label for="${name}">${escapeMarkup(column.label)}</label>${select}</p>`;
  });
  return `<form role="search" autocomplete="off" aria-controls="${own}" data-count="${count}" data-none="${none}" hidden>
<p><label for="${own}-words">${search}</label><input id="${own}-words" type="search" spellcheck="false"></p>
${choices.join('\n')}
<button type="reset" class="plain">${reset}</button>
<output></output>
</form>`;
}
