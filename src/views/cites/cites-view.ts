import type { Coupling } from '../../model/entry-data.ts';
import { kindNames, qualifiedId, titleOf } from '../../model/entry-name.ts';
import { isKind, kinds, type Kind } from '../../model/kinds.ts';
import type { AnyEntry } from '../../model/register.ts';
import type { Cell } from '../../model/table.ts';
import { parseNorms } from '../../text/norms/parse-norms.ts';
import { columnsFrom, placeColumns, rowsFrom, subtitleOf, type Asking, type ColumnOf } from '../asking.ts';
import { compareNames, notOffered, type View } from '../view.ts';
import { keyWords } from '../words/key-words.ts';
import { valueWords } from '../words/value-words.ts';
import { howCell } from './how-cell.ts';
import { findTarget, matchNorm, type Target } from './find-target.ts';
import { traceCitations, type TracedCitation } from './trace-citations.ts';

/** What somebody asks about citations. */
export interface CitesQuestion {
  readonly role?: readonly string[];
  readonly kind?: readonly string[];
  readonly transitive?: boolean;
}

/** Who cites something. */
export interface CitesAnswer {
  readonly target: Target;
  readonly citations: readonly TracedCitation[];
  readonly isTransitive: boolean;
}

/** Finds who cites what somebody names. Roles limit which citations are followed, kinds which citing entries are shown. */
export function findCitations(wanted: string, question: CitesQuestion, asking: Asking): CitesAnswer {
  const { role, kind, transitive } = question;
  for (const name of kind ?? []) if (!kinds.some((known) => known === name)) throw notOffered(name, '--kind', kinds);
  const target = findTarget(asking, wanted);
  const isTransitive = transitive === true;
  const all = traceCitations(target, asking, {
    isTransitive,
    ...(role === undefined ? {} : { follows: ({ how }) => role.includes(how) }),
  });
  if (all.length === 0) for (const name of role ?? []) checkRole(name, target, asking);
  const citations = all
    .filter(({ from }) => kind?.includes(from.kind) ?? true)
    .toSorted(
      (one, other) =>
        one.distance - other.distance ||
        kinds.indexOf(one.from.kind) - kinds.indexOf(other.from.kind) ||
        compareNames(titleOf(one.from), titleOf(other.from)) ||
        compareNames(one.path, other.path),
    );
  return { target, citations, isTransitive };
}

/** A role that is neither a word of the schemas nor in use here is a typing error. */
function checkRole(name: string, target: Target, asking: Asking): void {
  if (Object.hasOwn(valueWords, name) || Object.hasOwn(keyWords, name)) return;
  const used = new Set(traceCitations(target, asking, { isTransitive: true }).map(({ how }) => how));
  if (!used.has(name)) throw notOffered(name, '--role', [...used].toSorted());
}

/** The answer as a table; the keys of its columns in JSON are a contract. */
export function citesView({ target, citations, isTransitive }: CitesAnswer, asking: Asking): View {
  const { language } = asking;
  const columns = citesColumns(asking, isTransitive);
  const name = targetName(target, asking);
  return {
    table: {
      title: language === 'de' ? `Wer nennt ${name}?` : `Who cites ${name}?`,
      ...subtitleOf(asking),
      columns: columnsFrom(columns, language),
      rows: rowsFrom(columns, citations, ({ from, path }) => ({ file: from.file, path: from.at + path })),
      empty: language === 'de' ? `Niemand nennt ${name}.` : `Nobody cites ${name}.`,
      ...couplingNotes(target, asking),
    },
    groupings: { kind: 'kind', how: 'how', role: 'how' },
  };
}

function targetName(target: Target, { language }: Asking): string {
  if (target.kind === 'norm') return target.text;
  const kind = kindNames[target.kind][language];
  const title = target.entry === undefined ? target.id : titleOf(target.entry);
  return language === 'de' ? `„${title}“ (${kind} ${target.id})` : `“${title}” (${kind} ${target.id})`;
}

function citesColumns(asking: Asking, isTransitive: boolean): ColumnOf<TracedCitation>[] {
  const column = (
    key: string,
    de: string,
    en: string,
    weight: number,
    cell: (citation: TracedCitation) => Cell,
    more: Partial<ColumnOf<TracedCitation>> = {},
  ): ColumnOf<TracedCitation> => ({ key, label: { de, en }, type: 'text', weight, cell, ...more });
  const onlyData = isTransitive ? {} : ({ only: 'data' } as const);
  return [
    column('citing', 'Kennung', 'id', 5, ({ from }) => qualifiedId(from), { only: 'data' }),
    column('kind', 'Art', 'kind', 4, ({ from }) => kindCell(from.kind, asking), { only: 'people', filter: true }),
    column('title', 'Eintrag', 'entry', 1, ({ from }) => titleOf(from)),
    column('how', 'Wie', 'how', 2, (citation) => howCell(citation, asking)),
    column('definition', 'Definition', 'definition', 3, (citation) => definitionCell(citation, asking)),
    column('section', 'Stelle', 'section', 4, ({ section }) => section ?? null, { only: 'people' }),
    { key: 'place', label: { de: 'Fundort', en: 'place' }, type: 'text', weight: 6, only: 'people', place: 'label' },
    ...placeColumns,
    { key: 'column', label: { de: 'Spalte', en: 'column' }, type: 'number', weight: 9, only: 'data', place: 'column' },
    column('distance', 'Abstand', 'distance', 5, ({ distance }) => distance, { type: 'number', ...onlyData }),
    column('via', 'Über', 'via', 3, (citation) => viaCell(citation, asking), { type: 'list', ...onlyData }),
  ];
}

const kindCell = (kind: Kind, { language }: Asking): Cell => ({
  value: kind,
  text: kindNames[kind][language],
  rank: kinds.indexOf(kind),
});

function definitionCell({ definition }: TracedCitation, { language }: Asking): Cell {
  if (definition === undefined) return null;
  const { kind, text } = definition;
  if (kind === 'named') return text;
  if (kind === 'agreed') return { value: text, text: language === 'de' ? `${text} (vereinbart)` : `${text} (agreed)` };
  return { value: text, text: language === 'de' ? `eigene: ${text}` : `own: ${text}`, tone: 'info' };
}

function viaCell({ via }: TracedCitation, { register }: Asking): Cell {
  const titles = via.map((name) => {
    const [kind = '', id = ''] = name.split(':');
    const entry = isKind(kind) ? (register.find(kind, id) as AnyEntry | undefined) : undefined;
    return entry === undefined ? name : titleOf(entry);
  });
  return { value: via, text: titles.join(' → ') };
}

/** The settings are no entry, but the references that they expect may name the same plan or rest on the same norm. */
function couplingNotes(target: Target, { register, language }: Asking): { readonly notes?: readonly string[] } {
  const isNamed = ({ from, to, norm }: Coupling): boolean =>
    target.kind === 'norm'
      ? matchNorm(parseNorms(norm ?? ''), target) !== undefined
      : target.kind === 'plan' && (from.plan === target.id || to.plan === target.id);
  const ids = (register.settings.couplings ?? []).filter(isNamed).map(({ id }) => id);
  if (ids.length === 0) return {};
  const list = ids.join(', ');
  return {
    notes: [
      language === 'de'
        ? `Auch in plankreis.yaml, bei den erwarteten Verweisen: ${list}.`
        : `In plankreis.yaml, too, among the expected references: ${list}.`,
    ],
  };
}
