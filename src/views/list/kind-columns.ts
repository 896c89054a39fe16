import { rhythmWords } from '../words/rhythm-words.ts';
import type { Kind } from '../../model/kinds.ts';
import type { AnyEntry, Entry } from '../../model/register.ts';
import type { Cell } from '../../model/table.ts';
import type { Asking, ColumnOf } from '../asking.ts';
import { labelsCell, nameCell, namesCell, wordCell } from '../plan-columns.ts';

/** Makes columns of text, the usual ones; the rest is said beside it. Weight 8 is shown on request only. */
function maker<K extends Kind>() {
  return (
    key: string,
    de: string,
    en: string,
    weight: number,
    cell: (entry: Entry<K>) => Cell,
    more: Partial<ColumnOf<Entry<K>>> = {},
  ): ColumnOf<Entry<K>> => ({ key, label: { de, en }, type: 'text', weight, cell, ...more });
}

/** The plans that name an entry anywhere, each once. */
function plansNaming({ kind, id }: AnyEntry, { register }: Asking): string[] {
  const plans = register.referencesTo(kind, id).filter(({ from }) => from.kind === 'plan');
  return [...new Set(plans.map(({ from }) => from.id))];
}

const list = { type: 'list' } as const;
const data = { only: 'data' } as const;

/** The columns of bodies. */
export function bodyColumns(asking: Asking): ColumnOf<Entry<'body'>>[] {
  const column = maker<'body'>();
  return [
    column('id', 'Kennung', 'id', 4, ({ id }) => id),
    column('name', 'Name', 'name', 1, ({ data: { name } }) => name),
    column('abbreviation', 'Abkürzung', 'abbreviation', 3, (entry) => entry.data.abbreviation ?? null),
    column('aliases', 'Andere Namen', 'other names', 8, (entry) => entry.data.aliases ?? [], list),
    column('type', 'Art', 'type', 2, (entry) => wordCell(entry.data.type, asking), { filter: true }),
    column('scope', 'Reichweite', 'scope', 6, (entry) => wordCell(entry.data.scope, asking)),
    column('parent', 'Übergeordnet', 'parent', 6, (entry) => nameCell(asking, 'body', entry.data.parent)),
    column('lead', 'Federführung', 'lead', 5, (entry) => nameCell(asking, 'body', entry.data.lead)),
    column('members', 'Mitglieder', 'members', 7, (entry) => namesCell(asking, 'body', membersOf(entry)), list),
    column('meets', 'Sitzungsrhythmus', 'meets', 7, (entry) => meetsCell(entry, asking)),
    column('plans', 'Planwerke', 'plans', 5, (entry) => namesCell(asking, 'plan', plansNaming(entry, asking)), list),
    column('validFrom', 'Gegründet', 'founded', 8, (entry) => entry.data.valid_from ?? null, { type: 'date' }),
    column('validUntil', 'Aufgelöst', 'dissolved', 8, (entry) => entry.data.valid_until ?? null, { type: 'date' }),
    column(
      'successors',
      'Nachfolger',
      'successors',
      8,
      (entry) => namesCell(asking, 'body', entry.data.successors),
      list,
    ),
    column('status', 'Stand', 'status', 7, (entry) => wordCell(entry.data.status ?? 'active', asking)),
    column('source', 'Quelle', 'source', 8, (entry) => entry.data.source ?? null),
  ];
}

function membersOf({ data: { members } }: Entry<'body'>): string[] {
  return (members ?? []).map((member) => (typeof member === 'string' ? member : member.body));
}

function meetsCell({ data: { meets } }: Entry<'body'>, { language }: Asking): Cell {
  return meets === undefined ? null : { value: meets, text: rhythmWords(meets, language) };
}

/** The columns of indicators. */
export function indicatorColumns(asking: Asking): ColumnOf<Entry<'indicator'>>[] {
  const column = maker<'indicator'>();
  const { settings } = asking.register;
  return [
    column('id', 'Kennung', 'id', 4, ({ id }) => id),
    column('name', 'Indikator', 'indicator', 1, ({ data: { name } }) => name),
    column('aliases', 'Andere Namen', 'other names', 8, (entry) => entry.data.aliases ?? [], list),
    column('custodian', 'Führt die Definition', 'custodian', 3, (entry) =>
      nameCell(asking, 'body', entry.data.custodian),
    ),
    column(
      'providers',
      'Datenlieferanten',
      'providers',
      6,
      (entry) => namesCell(asking, 'body', entry.data.providers),
      list,
    ),
    column('topics', 'Themen', 'topics', 5, (entry) => labelsCell(settings.topics, entry.data.topics), list),
    column(
      'definitions',
      'Definitionen',
      'definitions',
      3,
      (entry) => (entry.data.definitions ?? []).map(({ id }) => id),
      list,
    ),
    column('agreed', 'Vereinbart', 'agreed', 2, (entry) => entry.data.agreed ?? null),
    column('plans', 'Planwerke', 'plans', 2, (entry) => namesCell(asking, 'plan', plansNaming(entry, asking)), list),
    column(
      'areaLayers',
      'Raumgliederungen',
      'area layers',
      7,
      (entry) => namesCell(asking, 'area', entry.data.area_layers),
      list,
    ),
    column('every', 'Rhythmus der Daten', 'data every', 7, (entry) => everyCell(entry, asking)),
    column('latest', 'Datenstand', 'data as of', 6, (entry) => entry.data.data?.latest ?? null, { type: 'date' }),
    column('status', 'Stand', 'status', 7, (entry) => wordCell(entry.data.status ?? 'active', asking)),
    column('source', 'Quelle', 'source', 8, (entry) => entry.data.source ?? null),
  ];
}

function everyCell({ data: { data: own } }: Entry<'indicator'>, { language }: Asking): Cell {
  return own?.every === undefined ? null : { value: own.every, text: rhythmWords(own.every, language) };
}

/** The columns of terms. */
export function termColumns(asking: Asking): ColumnOf<Entry<'term'>>[] {
  const column = maker<'term'>();
  const { settings } = asking.register;
  return [
    column('id', 'Kennung', 'id', 4, ({ id }) => id),
    column('name', 'Begriff', 'term', 1, ({ data: { name } }) => name),
    column('aliases', 'Andere Namen', 'other names', 8, (entry) => entry.data.aliases ?? [], list),
    column('broader', 'Oberbegriff', 'broader', 5, (entry) => nameCell(asking, 'term', entry.data.broader)),
    column('topics', 'Themen', 'topics', 5, (entry) => labelsCell(settings.topics, entry.data.topics), list),
    column(
      'definitions',
      'Definitionen',
      'definitions',
      3,
      (entry) => (entry.data.definitions ?? []).map(({ id }) => id),
      list,
    ),
    column('agreed', 'Vereinbart', 'agreed', 2, (entry) => entry.data.agreed ?? null),
    column('plans', 'Planwerke', 'plans', 2, (entry) => namesCell(asking, 'plan', plansNaming(entry, asking)), list),
    column('status', 'Stand', 'status', 7, (entry) => wordCell(entry.data.status ?? 'active', asking)),
    column('source', 'Quelle', 'source', 8, (entry) => entry.data.source ?? null),
  ];
}

/** The columns of areas and spatial layers. */
export function areaColumns(asking: Asking): ColumnOf<Entry<'area'>>[] {
  const column = maker<'area'>();
  return [
    column('id', 'Kennung', 'id', 4, ({ id }) => id),
    column('name', 'Gebiet', 'area', 1, ({ data: { name } }) => name),
    column('aliases', 'Andere Namen', 'other names', 8, (entry) => entry.data.aliases ?? [], list),
    column('layer', 'Gliederung', 'layer', 3, (entry) => entry.data.layer ?? false, { type: 'boolean' }),
    column('layerOf', 'Gehört zu', 'layer of', 2, (entry) => nameCell(asking, 'area', entry.data.layer_of)),
    column('parent', 'Übergeordnet', 'parent', 4, (entry) => nameCell(asking, 'area', entry.data.parent)),
    column('key', 'Schlüssel', 'key', 3, (entry) => entry.data.key ?? null),
    column('holder', 'Pflegt', 'holder', 5, (entry) => nameCell(asking, 'body', entry.data.holder)),
    column('plans', 'Planwerke', 'plans', 3, (entry) => namesCell(asking, 'plan', plansNaming(entry, asking)), list),
    column('validFrom', 'Gilt ab', 'valid from', 6, (entry) => entry.data.valid_from ?? null, { type: 'date' }),
    column('validUntil', 'Gilt bis', 'valid until', 6, (entry) => entry.data.valid_until ?? null, { type: 'date' }),
    column('replaces', 'Löst ab', 'replaces', 8, (entry) => nameCell(asking, 'area', entry.data.replaces)),
    column('status', 'Stand', 'status', 7, (entry) => wordCell(entry.data.status ?? 'active', asking)),
    column('source', 'Quelle', 'source', 8, (entry) => entry.data.source ?? null),
  ];
}

/** The columns of council papers. */
export function paperColumns(asking: Asking): ColumnOf<Entry<'paper'>>[] {
  const column = maker<'paper'>();
  return [
    column('id', 'Kennung', 'id', 9, ({ id }) => id, data),
    column('number', 'Nummer', 'number', 1, (entry) => entry.data.number ?? null),
    column('title', 'Titel', 'title', 1, ({ data: { title } }) => title),
    column('type', 'Art', 'type', 3, (entry) => wordCell(entry.data.type, asking), { filter: true }),
    column('date', 'Datum', 'date', 2, (entry) => entry.data.date ?? null, { type: 'date' }),
    column('lead', 'Federführung', 'lead', 3, (entry) => nameCell(asking, 'body', entry.data.lead)),
    column('involved', 'Beteiligte', 'involved', 8, (entry) => namesCell(asking, 'body', entry.data.involved), list),
    column(
      'originators',
      'Antragsteller',
      'originators',
      6,
      (entry) => namesCell(asking, 'body', entry.data.originators),
      list,
    ),
    column('status', 'Stand', 'status', 3, (entry) => wordCell(entry.data.status, asking)),
    column('settles', 'Erledigt', 'settles', 6, (entry) => namesCell(asking, 'paper', entry.data.settles), list),
    column(
      'bodies',
      'Beratungsfolge',
      'consultations',
      5,
      (entry) => namesCell(asking, 'body', consultedBodies(entry)),
      list,
    ),
    column('plans', 'Planwerke', 'plans', 4, (entry) => namesCell(asking, 'plan', entry.data.plans), list),
    column('url', 'Fundstelle', 'address', 8, (entry) => entry.data.url ?? null, { type: 'link' }),
    column('source', 'Quelle', 'source', 8, (entry) => entry.data.source ?? null),
  ];
}

const consultedBodies = ({ data: { consultations } }: Entry<'paper'>): string[] =>
  (consultations ?? []).map(({ body }) => body);
