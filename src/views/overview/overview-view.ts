import type { Message } from '../../model/language.ts';
import { columnsFrom, placeColumns, rowsFrom, subtitleOf, type Asking } from '../asking.ts';
import { planColumns, planGroupings } from '../plan-columns.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { compareNames, type View } from '../view.ts';
import { countStates } from '../words/state-words.ts';

const words = {
  title: { de: 'Planwerke im Überblick', en: 'Plans at a glance' },
  none: { de: 'Kein Planwerk passt.', en: 'No plan fits.' },
} satisfies Record<string, Message>;

/** The columns of the overview where nobody asks for others. */
const shown = [
  'plan',
  'title',
  'lead',
  'legalBasis',
  'rhythm',
  'edition',
  'due',
  'state',
  'targetGroups',
  'areas',
  'referencesOut',
  'referencesIn',
  'indicators',
  'file',
  'line',
];

/** The Planwerk overview, by title as people sort. */
export function overviewView(plans: readonly PlanFacts[], asking: Asking): View {
  const { language } = asking;
  const columns = [...planColumns(asking), ...placeColumns];
  const sorted = plans.toSorted(({ entry: one }, { entry: other }) => compareNames(one.data.title, other.data.title));
  return {
    table: {
      title: words.title[language],
      ...subtitleOf(asking),
      summary: [summaryOf(plans, asking)],
      columns: columnsFrom(columns, language),
      rows: rowsFrom(columns, sorted, ({ entry }) => ({ file: entry.file, path: entry.at })),
      empty: words.none[language],
    },
    shown,
    groupings: planGroupings,
  };
}

/** How many plans there are and how they stand: `44 Planwerke, davon 1 überfällig, 2 bald fällig.` */
export function summaryOf(plans: readonly PlanFacts[], { language }: Asking): string {
  const urgent = countStates(
    plans.map(({ deadlines }) => deadlines.state),
    language,
  );
  const count = plans.length;
  const one = { de: 'Planwerk', en: 'plan' }[language];
  const many = { de: 'Planwerke', en: 'plans' }[language];
  const ofThem = { de: 'davon', en: 'of which' }[language];
  return `${count} ${count === 1 ? one : many}${urgent === '' ? '' : `, ${ofThem} ${urgent}`}.`;
}
