/**
 * What a page does by itself: sorting by the heads of the columns, filtering by words and choices. Without it the table
 * is all there. It takes everything from the page and asks nothing of anyone.
 */
export const pageScript = String.raw`
(() => {
  'use strict';
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const fold = (text) => {
    const lower = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
    const spelled = lower.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
    return spelled === lower ? lower : lower + ' ' + spelled;
  };
  const keyOf = (cell) => {
    const key = cell.dataset.sort;
    if (key === undefined) return cell.textContent.trim();
    return key === '' ? null : cell.dataset.number === undefined ? key : Number(key);
  };
  const compare = (one, other) =>
    typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));

  const makeSortable = (table, rows) => {
    const heads = [...table.tHead.rows[0].cells];
    const sortBy = (at, direction) => {
      heads.forEach((head, column) => head.setAttribute('aria-sort', column === at ? direction : 'none'));
      const keyed = rows.map((row, place) => ({ row, place, key: keyOf(row.cells[at]) }));
      keyed.sort((one, other) => {
        if (direction === 'none') return one.place - other.place;
        if (one.key === null || other.key === null) {
          return one.key === other.key ? one.place - other.place : one.key === null ? 1 : -1;
        }
        const order = compare(one.key, other.key);
        return (direction === 'ascending' ? order : -order) || one.place - other.place;
      });
      for (const { row } of keyed) row.parentNode.append(row);
    };
    heads.forEach((head, at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const next = { none: 'ascending', ascending: 'descending', descending: 'none' };
        sortBy(at, next[head.getAttribute('aria-sort')]);
      });
    });
  };

  const makeFilter = (form, table, rows) => {
    const search = form.querySelector('input');
    const choices = [...form.querySelectorAll('select')];
    const count = form.querySelector('output');
    const facts = rows.map((row) => ({
      row,
      text: fold([...row.cells].map((cell) => cell.textContent).join(' ')),
      chosen: choices.map((choice) => (row.cells[Number(choice.dataset.column)].dataset.choices ?? '').split(' ')),
    }));
    const apply = () => {
      const words = fold(search.value).split(' ').filter((word) => word !== '');
      let shown = 0;
      for (const { row, text, chosen } of facts) {
        const fits =
          words.every((word) => text.includes(word)) &&
          choices.every((choice, at) => choice.value === '' || chosen[at].includes(choice.value));
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      for (const body of table.tBodies) body.hidden = ![...body.rows].some((row) => row.dataset.group === undefined && !row.hidden);
      const said = shown === 0 ? form.dataset.none : form.dataset.count;
      count.textContent = shown === rows.length ? '' : said.replace('{shown}', shown).replace('{all}', rows.length);
      form.toggleAttribute('data-active', search.value !== '' || choices.some((choice) => choice.value !== ''));
    };
    form.addEventListener('input', apply);
    form.addEventListener('reset', () => setTimeout(apply));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.hidden = false;
    apply();
  };

  for (const section of document.querySelectorAll('[data-table]')) {
    const table = section.querySelector('table');
    if (table === null) continue;
    const form = section.querySelector('form');
    const rows = [...table.querySelectorAll('tbody tr:not([data-group])')];
    makeSortable(table, rows);
    if (form !== null) makeFilter(form, table, rows);
  }
})();
`;
