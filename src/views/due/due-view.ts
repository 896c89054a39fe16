import type { DeadlineRow } from '../../deadlines/deadline-rows.ts';
import type { DeadlineState } from '../../deadlines/judge-duty.ts';
import type { Language, Message } from '../../model/language.ts';
import type { Cell, RichCell } from '../../model/table.ts';
import { nameKey } from '../../text/normalise-text.ts';
import { formatNumber } from '../../table/format-value.ts';
import {
  columnsFrom,
  isForPrograms,
  placeColumns,
  rowsFrom,
  subtitleOf,
  type Asking,
  type ColumnOf,
} from '../asking.ts';
import { dueCell, leadCell, wordCell } from '../plan-columns.ts';
import type { View } from '../view.ts';
import { countStates, stateCell } from '../words/state-words.ts';
import { wordOf } from '../words/value-words.ts';
import { progressOf } from './progress-bar.ts';

type DueColumn = ColumnOf<DeadlineRow>;

const words = {
  title: { de: 'Was fällig ist', en: 'What is due' },
  bar: {
    de: 'Verlauf: █ verstrichen, ░ Vorlauf, in dem daran gearbeitet werden soll, · Zeit davor. Nach dem Termin mehr als 100 %.',
    en: 'Course: █ passed, ░ lead time in which work should be going on, · time before it. More than 100 % after the due date.',
  },
  none: { de: 'Nichts ist fällig.', en: 'Nothing is due.' },
} satisfies Record<string, Message>;

/** States in which nothing is ever due: for people the plans are only counted, unless somebody asks for them. */
const quietStates: ReadonlySet<DeadlineState> = new Set(['no_deadline', 'ended']);

/** The deadlines as a table, in the order of the rows: worst first. `asked` are the states that somebody asked for. */
export function dueView(all: readonly DeadlineRow[], asking: Asking, asked: readonly string[] = []): View {
  const { language } = asking;
  const isQuiet = ({ cells }: DeadlineRow): boolean =>
    !isForPrograms(asking) && quietStates.has(cells.state) && !asked.includes(cells.state);
  const rows = all.filter((row) => !isQuiet(row));
  const quiet = all.filter(isQuiet);
  const columns = dueColumns(asking);
  const isTerminal = asking.format === 'table';
  const urgent = countStates(
    rows.map(({ cells }) => cells.state),
    language,
  );
  return {
    table: {
      title: words.title[language],
      ...subtitleOf(asking),
      ...(urgent === '' ? {} : { summary: [`${urgent}.`] }),
      columns: columnsFrom(columns, language),
      rows: rowsFrom(columns, rows, ({ entry, path }) => ({ file: entry.file, path: entry.at + path })),
      notes: [
        ...(quiet.length === 0 ? [] : [quietNote(quiet, language)]),
        ...(isTerminal ? [words.bar[language]] : []),
      ],
      empty: words.none[language],
    },
    shown: columns.map(({ key }) => key).filter((key) => isTerminal || key !== 'progress'),
    groupings: { lead: 'lead', state: 'state', action: 'action', binding: 'binding', plan: 'title' },
  };
}

/** The columns; their keys in JSON are a contract. */
function dueColumns(asking: Asking): DueColumn[] {
  const { language } = asking;
  const column = (
    key: string,
    de: string,
    en: string,
    weight: number,
    cell: (row: DeadlineRow) => Cell,
    more: Partial<DueColumn> = {},
  ): DueColumn => ({ key, label: { de, en }, type: 'text', weight, cell, ...more });
  return [
    column('plan', 'Kennung', 'id', 9, ({ cells }) => cells.plan, { only: 'data' }),
    column('title', 'Planwerk', 'plan', 1, ({ cells }) => cells.title),
    column('duty', 'Pflicht', 'duty', 9, ({ cells }) => cells.duty, { only: 'data' }),
    column('action', 'Was zu tun ist', 'action', 3, (row) => actionCell(row, asking)),
    column('binding', 'Verbindlichkeit', 'binding', 8, ({ cells }) => wordCell(cells.binding ?? undefined, asking)),
    column('norm', 'Rechtsgrundlage', 'norm', 5, ({ cells }) => cells.norm),
    column('lead', 'Federführung', 'lead', 3, ({ cells }) => leadCell(asking, cells.lead ?? undefined), {
      filter: true,
    }),
    column('edition', 'Fassung', 'edition', 9, ({ cells }) => cells.edition),
    column('anchor', 'Gerechnet ab', 'counted from', 7, ({ cells }) => cells.anchor, { type: 'date' }),
    column('due', 'Fällig', 'due', 1, ({ cells }) => dueCell(cells.due, cells.dueEarliest, language), { type: 'date' }),
    column('dueEarliest', 'Frühestens fällig', 'due at the earliest', 9, ({ cells }) => cells.dueEarliest, {
      type: 'date',
      only: 'data',
    }),
    column('state', 'Status', 'state', 1, (row) => dueState(row, asking), { type: 'state' }),
    column('days', 'Tage', 'days', 4, ({ cells }) => daysCell(cells.days, language), { type: 'number' }),
    column('missed', 'Versäumte Termine', 'missed', 9, ({ cells }) => cells.missed, { type: 'number', only: 'data' }),
    column('leadStart', 'Vorlauf ab', 'lead time from', 6, ({ cells }) => cells.leadStart, { type: 'date' }),
    column('inRevision', 'In Überarbeitung', 'under revision', 9, ({ cells }) => cells.inRevision, {
      type: 'boolean',
      only: 'data',
    }),
    column('responsible', 'Zuständigkeit', 'responsible', 9, ({ cells }) => wordCell(cells.responsible, asking), {
      only: 'data',
    }),
    column('progress', 'Verlauf', 'course', 2, (row) => progressCell(row, asking), {
      type: 'number',
      align: 'start',
      only: 'people',
    }),
    ...placeColumns,
  ];
}

/** What is to be done, with the duty's id where the plan has several of this kind. */
function actionCell({ cells, entry }: DeadlineRow, { language }: Asking): Cell {
  const { action, duty } = cells;
  if (action === null) return null;
  const isAlone = (entry.data.duties ?? []).filter((other) => other.action === action).length < 2;
  const word = wordOf(action, language);
  const isSaid = isAlone || duty === null || nameKey(duty) === nameKey(word);
  return { value: action, text: isSaid ? word : `${word} (${duty})` };
}

/** `seit 99` days, or `noch 30`: people should not have to know what a negative number means. */
function daysCell(days: number | null, language: Language): Cell {
  if (days === null) return null;
  const count = formatNumber(Math.abs(days), language);
  if (language === 'de') return { value: days, text: days > 0 ? `seit ${count}` : `noch ${count}` };
  return { value: days, text: days > 0 ? `for ${count}` : `${count} left` };
}

function quietNote(rows: readonly DeadlineRow[], language: Language): string {
  const without = rows.filter(({ cells }) => cells.state === 'no_deadline').length;
  const ended = rows.length - without;
  const de = [
    ...(without === 0 ? [] : [`${without} ohne Frist (--state no_deadline)`]),
    ...(ended === 0 ? [] : [`${ended} außerhalb der Geltung ihrer Pflicht (--state ended)`]),
  ];
  const en = [
    ...(without === 0 ? [] : [`${without} without a deadline (--state no_deadline)`]),
    ...(ended === 0 ? [] : [`${ended} outside the validity of their duty (--state ended)`]),
  ];
  return language === 'de' ? `Nicht aufgeführt: ${de.join(', ')}.` : `Not listed: ${en.join(', ')}.`;
}

/** The state with what has to be known beside it: that work is going on, that others are responsible. */
function dueState({ cells }: DeadlineRow, { language }: Asking): RichCell {
  const notes = [
    ...(cells.inRevision ? [{ de: 'in Überarbeitung', en: 'under revision' }[language]] : []),
    ...(cells.responsible === 'external' ? [{ de: 'extern', en: 'external' }[language]] : []),
    ...(cells.missed > 1
      ? [{ de: `${cells.missed} Termine versäumt`, en: `${cells.missed} dates missed` }[language]]
      : []),
  ];
  return { ...stateCell(cells.state, language), ...(notes.length === 0 ? {} : { note: notes.join(', ') }) };
}

function progressCell({ cells, deadline }: DeadlineRow, { asOf, format }: Asking): Cell {
  if (deadline?.start == null || cells.due === null) return null;
  const progress = progressOf(deadline.start, cells.leadStart, cells.due, asOf);
  if (progress === undefined) return null;
  const { percent, bar } = progress;
  const { tone } = stateCell(cells.state, 'de');
  const text = format === 'table' ? `${bar}\u00a0${percent}\u00a0%` : `${percent}\u00a0%`;
  return { value: percent, text, ...(tone === undefined ? {} : { tone }) };
}
