import { kindNamesPlural } from '../../model/entry-name.ts';
import { kinds, type Kind } from '../../model/kinds.ts';
import type { AnyEntry, Entry } from '../../model/register.ts';
import { columnsFrom, placeColumns, rowsFrom, subtitleOf, type Asking, type ColumnOf } from '../asking.ts';
import { planColumns, planGroupings } from '../plan-columns.ts';
import { planFacts } from '../plan-facts.ts';
import { compareNames, notOffered, type View } from '../view.ts';
import { areaColumns, bodyColumns, indicatorColumns, paperColumns, termColumns } from './kind-columns.ts';

/** The kind that somebody names, in singular or plural. */
export function findKind(name: string): Kind {
  const plurals: Readonly<Record<string, Kind>> = {
    plans: 'plan',
    bodies: 'body',
    indicators: 'indicator',
    terms: 'term',
    areas: 'area',
    papers: 'paper',
  };
  const kind = kinds.find((known) => known === name) ?? (Object.hasOwn(plurals, name) ? plurals[name] : undefined);
  if (kind === undefined) throw notOffered(name, 'KIND', kinds);
  return kind;
}

/** The entries of one kind as a table, by name as people sort. */
export function listView(kind: Kind, entries: readonly AnyEntry[], asking: Asking): View {
  if (kind === 'plan') return planList(entries, asking);
  if (kind === 'body')
    return listOf(kind, entries, bodyColumns(asking), { type: 'type', lead: 'lead', parent: 'parent' }, asking);
  if (kind === 'indicator')
    return listOf(kind, entries, indicatorColumns(asking), { topic: 'topics', custodian: 'custodian' }, asking);
  if (kind === 'term') return listOf(kind, entries, termColumns(asking), { topic: 'topics' }, asking);
  if (kind === 'area')
    return listOf(kind, entries, areaColumns(asking), { layer: 'layerOf', parent: 'parent' }, asking);
  return listOf(kind, entries, paperColumns(asking), { type: 'type', lead: 'lead', status: 'status' }, asking);
}

const planShown = ['id', 'title', 'type', 'lead', 'topics', 'due', 'state', 'status', 'file', 'line'];

function planList(entries: readonly AnyEntry[], asking: Asking): View {
  const wanted = new Set<AnyEntry>(entries);
  const facts = planFacts(asking.register, asking.asOf).filter(({ entry }) => wanted.has(entry));
  const columns = [...planColumns(asking).map(asId), ...placeColumns];
  const sorted = facts.toSorted(({ entry: one }, { entry: other }) => compareNames(one.data.title, other.data.title));
  return {
    table: {
      ...headOf('plan', asking),
      columns: columnsFrom(columns, asking.language),
      rows: rowsFrom(columns, sorted, ({ entry }) => ({ file: entry.file, path: entry.at })),
    },
    shown: planShown,
    groupings: { ...planGroupings, status: 'status' },
  };
}

/** A list shows the id that the other commands take, under the same key for every kind. */
function asId<Item>(column: ColumnOf<Item>): ColumnOf<Item> {
  if (column.key !== 'plan') return column;
  const { only: _, ...rest } = column;
  return { ...rest, key: 'id' };
}

function listOf<K extends Exclude<Kind, 'plan'>>(
  kind: K,
  entries: readonly AnyEntry[],
  made: readonly ColumnOf<Entry<K>>[],
  groupings: Readonly<Record<string, string>>,
  asking: Asking,
): View {
  const columns = [...made, ...placeColumns];
  const own = (entries as readonly Entry<K>[]).toSorted((one, other) => compareNames(nameIn(one), nameIn(other)));
  return {
    table: {
      ...headOf(kind, asking),
      columns: columnsFrom(columns, asking.language),
      rows: rowsFrom(columns, own, ({ file, at }) => ({ file, path: at })),
    },
    shown: columns.filter(({ weight }) => weight < 8 || weight === 9).map(({ key }) => key),
    groupings: { ...groupings, status: 'status' },
  };
}

function headOf(kind: Kind, asking: Asking): { title: string; subtitle?: string; empty: string } {
  const { language } = asking;
  const plural = kindNamesPlural[kind][language];
  const title = plural.charAt(0).toUpperCase() + plural.slice(1);
  const empty = language === 'de' ? `Keine ${plural} passen.` : `No ${plural} fit.`;
  return { title, ...subtitleOf(asking), empty };
}

function nameIn({ data }: { readonly data: object }): string {
  if ('name' in data) return String(data.name);
  return 'title' in data ? String(data.title) : '';
}
