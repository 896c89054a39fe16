import { nameBody } from '../deadlines/name-body.ts';
import { firstDay, lastDay, type Day } from '../model/dates.ts';
import { titleOfId } from '../model/entry-name.ts';
import type { Kind } from '../model/kinds.ts';
import type { Language } from '../model/language.ts';
import type { AnyEntry } from '../model/register.ts';
import type { Cell, RichCell } from '../model/table.ts';
import { formatDate } from '../table/format-value.ts';
import { shortList, type Asking, type ColumnOf } from './asking.ts';
import { shortNameOf } from './names/entry-names.ts';
import type { PlanFacts } from './plan-facts.ts';
import { planRhythms } from './words/rhythm-words.ts';
import { stateCell } from './words/state-words.ts';
import { wordOf } from './words/value-words.ts';

type PlanColumn = ColumnOf<PlanFacts>;

/** A fixed word of the data as a cell; nothing where it is not said. */
export function wordCell(value: string | undefined, { language }: Asking): Cell {
  return value === undefined ? null : { value, text: wordOf(value, language) };
}

/** An entry that is named by id, as people call it. */
export function nameCell(asking: Asking, kind: Kind, id: string | undefined): Cell {
  if (id === undefined) return null;
  const { register } = asking;
  return { value: id, text: kind === 'body' ? nameBody(register, id) : titleOfId(register, kind, id) };
}

/** A body that leads; a terminal has room for its abbreviation only, and that is what people there call it. */
export function leadCell(asking: Asking, id: string | undefined): Cell {
  const abbreviation = id === undefined ? undefined : asking.register.find('body', id)?.data.abbreviation;
  if (id === undefined || abbreviation === undefined || asking.format !== 'table') return nameCell(asking, 'body', id);
  return { value: id, text: abbreviation };
}

/** Several entries that are named by id; people read their short names. */
export function namesCell(asking: Asking, kind: Kind, ids: readonly string[] | undefined): RichCell {
  const names = (ids ?? []).map((id) => {
    const entry = asking.register.find(kind, id) as AnyEntry | undefined;
    return entry === undefined ? id : shortNameOf(entry);
  });
  return { value: ids ?? [], text: shortList(names, asking) };
}

/** Words of the settings (topics, target groups) by their labels. */
export function labelsCell(
  labels: Readonly<Record<string, string>> | undefined,
  ids: readonly string[] | undefined,
): RichCell {
  const texts = (ids ?? []).map((id) => (labels !== undefined && Object.hasOwn(labels, id) ? (labels[id] ?? id) : id));
  return { value: ids ?? [], text: texts };
}

/** The title, with what has to be known about the plan's standing in small print. */
function titleCell({ entry }: PlanFacts, { language }: Asking): Cell {
  const { title, status, responsible, url } = entry.data;
  const standing = [
    ...(status === undefined || status === 'active' ? [] : [wordOf(status, language)]),
    ...(responsible === 'external' ? [wordOf('external', language)] : []),
  ].join(', ');
  return {
    value: title,
    ...(standing === '' ? {} : { note: standing }),
    ...(url === undefined ? {} : { href: url }),
    ...(status === 'discontinued' ? { tone: 'muted' as const } : {}),
  };
}

/** The current edition by what put it in force: `Beschluss 16.05.2018`, `2015-2020 (Beschluss 2015)`. */
function editionCell({ deadlines: { current } }: PlanFacts, { language }: Asking): Cell {
  if (current === undefined) return null;
  const { edition, event } = current;
  const how = `${wordOf(event.type, language)} ${formatDate(event.date, language)}`;
  // An edition that is called by its year says no more than its date.
  return { value: edition.id, text: edition.id === event.date.slice(0, 4) ? how : `${edition.id} (${how})` };
}

/** The due date; where it is imprecise what is known of it: `2021`, `Mai 2021`, else the span. */
export function dueCell(due: Day | null, earliest: Day | null, language: Language): Cell {
  if (due === null || earliest === null || due === earliest) return due;
  const whole = [due.slice(0, 4), due.slice(0, 7)].find((part) => firstDay(part) === earliest && lastDay(part) === due);
  const span = `${formatDate(earliest, language)} – ${formatDate(due, language)}`;
  return { value: due, text: whole === undefined ? span : formatDate(whole, language) };
}

/** Every column that plans can be shown with. */
export function planColumns(asking: Asking): PlanColumn[] {
  const { language, register } = asking;
  const { settings } = register;
  const text = (key: string, de: string, en: string, weight: number, cell: (facts: PlanFacts) => Cell): PlanColumn => ({
    key,
    label: { de, en },
    type: 'text',
    weight,
    cell,
  });
  const list = (...parts: Parameters<typeof text>): PlanColumn => ({ ...text(...parts), type: 'list' });
  return [
    { ...text('plan', 'Kennung', 'id', 5, ({ entry }) => entry.id), only: 'data' },
    text('title', 'Planwerk', 'plan', 1, (facts) => titleCell(facts, asking)),
    text('shortTitle', 'Kurztitel', 'short title', 5, ({ entry }) => entry.data.short_title ?? null),
    text('type', 'Art', 'type', 4, ({ entry }) => wordCell(entry.data.type, asking)),
    text('status', 'Stand', 'status', 5, ({ entry }) => wordCell(entry.data.status ?? 'active', asking)),
    text('responsible', 'Zuständigkeit', 'responsible', 6, ({ entry }) =>
      wordCell(entry.data.responsible ?? 'own', asking),
    ),
    {
      ...text('lead', 'Federführung', 'lead', 2, ({ entry }) => leadCell(asking, entry.data.lead)),
      filter: true,
    },
    list('involved', 'Beteiligte', 'involved', 7, ({ entry }) => namesCell(asking, 'body', entry.data.involved)),
    text('adoptingBody', 'Beschließendes Gremium', 'adopting body', 6, ({ entry }) =>
      nameCell(asking, 'body', entry.data.adopting_body),
    ),
    list('legalBasis', 'Rechtsgrundlage', 'legal basis', 3, ({ entry }) =>
      (entry.data.legal_basis ?? []).map(({ norm }) => norm),
    ),
    list('rhythm', 'Rhythmus', 'rhythm', 4, ({ entry }) => planRhythms(entry.data, language)),
    text('edition', 'Geltende Fassung', 'current edition', 4, (facts) => editionCell(facts, asking)),
    {
      ...text('due', 'Nächster Termin', 'next due', 1, ({ worst }) =>
        dueCell(worst?.cells.due ?? null, worst?.cells.dueEarliest ?? null, language),
      ),
      type: 'date',
    },
    { ...text('state', 'Status', 'state', 1, ({ deadlines }) => stateCell(deadlines.state, language)), type: 'state' },
    {
      ...text('inRevision', 'In Überarbeitung', 'under revision', 7, ({ deadlines }) => deadlines.inRevision),
      type: 'boolean',
    },
    {
      ...list('topics', 'Themen', 'topics', 6, ({ entry }) => labelsCell(settings.topics, entry.data.topics)),
      filter: true,
    },
    list('targetGroups', 'Zielgruppen', 'target groups', 5, ({ entry }) =>
      labelsCell(settings.target_groups, entry.data.target_groups),
    ),
    list('areas', 'Räume', 'areas', 6, ({ entry }) => namesCell(asking, 'area', entry.data.areas)),
    list('referencesOut', 'Verweist auf', 'refers to', 7, ({ namesPlans }) => namesCell(asking, 'plan', namesPlans)),
    list('referencesIn', 'Genannt von', 'referred to by', 7, ({ namedByPlans }) =>
      namesCell(asking, 'plan', namedByPlans),
    ),
    list('indicators', 'Indikatoren', 'indicators', 8, ({ entry }) =>
      namesCell(asking, 'indicator', unique(entry.data.indicators?.map(({ indicator }) => indicator))),
    ),
    list('terms', 'Begriffe', 'terms', 8, ({ entry }) =>
      namesCell(asking, 'term', unique(entry.data.terms?.map(({ term }) => term))),
    ),
    { ...text('url', 'Fundstelle', 'address', 9, ({ entry }) => entry.data.url ?? null), type: 'link' },
    text('source', 'Quelle', 'source', 9, ({ entry }) => entry.data.source ?? null),
  ];
}

const unique = (ids: readonly string[] | undefined): string[] => [...new Set(ids)];

/** What plans can be put under headings by. */
export const planGroupings: Readonly<Record<string, string>> = {
  lead: 'lead',
  type: 'type',
  topic: 'topics',
  state: 'state',
};
