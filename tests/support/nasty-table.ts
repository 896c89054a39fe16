import type { Row, Table } from '../../src/model/table.ts';
import { nastyText, nastyTexts } from './nasty-text.ts';

const place = {
  file: {
    path: `plans/${nastyText.slice(0, 300)}.yaml`,
    text: () => '',
    locate: () => ({ line: 7, column: 3, endLine: 7, endColumn: 4 }),
  },
  path: '',
};

/** A table with the nasty texts wherever a foreign text can stand; one row each, and one with all. */
export const nastyTable: Table = {
  title: nastyText.slice(0, 2000),
  subtitle: nastyText.slice(0, 2000),
  summary: [nastyText.slice(0, 2000)],
  notes: [nastyText.slice(0, 2000), '::warning::x'],
  columns: [
    { key: 'name', label: 'Name', type: 'text', weight: 1 },
    { key: 'text', label: nastyText.slice(0, 300), type: 'text', weight: 2, filter: true },
    { key: 'list', label: '=1+1', type: 'list', weight: 3 },
    { key: 'date', label: '<b>', type: 'date', weight: 4 },
    { key: 'state', label: '| a', type: 'state', weight: 5 },
    { key: 'link', label: '[a](b)', type: 'link', weight: 6 },
    { key: 'linked', label: "'", type: 'text', weight: 7 },
    { key: '__proto__', label: '"', type: 'text', weight: 8 },
    { key: 'where', label: ',', type: 'text', weight: 9, place: 'label' },
  ],
  rows: Object.entries({ ...nastyTexts, everything: nastyText }).map(([name, text]): Row => ({
    place,
    group: text.slice(0, 200),
    cells: {
      name,
      text,
      list: [text, 'zwei', text],
      date: text,
      state: { value: text, text, tone: 'critical', note: text },
      link: text,
      linked: { value: text, href: text, marker: 'differs', tone: 'warning' },
      ['__proto__']: text,
    },
  })),
};
