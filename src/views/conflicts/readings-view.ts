import { labelOf, quotedWords } from '../../definitions/describe-difference.ts';
import { compareSoundly } from '../../definitions/compare-soundly.ts';
import { facetNames, type FacetName } from '../../definitions/facets.ts';
import type { GroupedReadings, ReadingGroup } from '../../definitions/group-readings.ts';
import type { DefinitionBody } from '../../model/entry-data.ts';
import { titleOf } from '../../model/entry-name.ts';
import { joinPath } from '../../model/source-file.ts';
import type { Cell, Column, RichCell, Row } from '../../model/table.ts';
import { subtitleOf, type Asking } from '../asking.ts';
import type { View } from '../view.ts';

/** One reading, with the facets in which it differs from the first. */
interface ReadingColumn {
  readonly group: ReadingGroup;
  readonly key: string;
  readonly label: string;
  readonly differing: ReadonlySet<FacetName>;
}

/** The readings of one indicator or term side by side, a column each: what differs is marked, what nobody knows is visibly unknown. */
export function readingsView(grouped: GroupedReadings, asking: Asking): View {
  const { language } = asking;
  const readings = allReadings(grouped).map((group, index) => readingColumn(grouped, group, index, asking));
  const kind = grouped.entry.kind;
  const facets = facetNames.filter((facet) => readings.some(({ group }) => group.first.reading.facets.has(facet)));
  const rows: Row[] = [
    row('wording', { de: 'Wortlaut', en: 'wording' }[language], readings, ({ group }) =>
      wordingOf(group.first.definition),
    ),
    ...facets.map((facet) =>
      row(facet, labelOf(facet, kind)[language], readings, (column) => facetCell(facet, column, asking)),
    ),
    row('plans', { de: 'Planwerke', en: 'plans' }[language], readings, ({ group }) =>
      group.plans.map(({ plan }) => titleOf(plan)),
    ),
    row('place', { de: 'Fundstelle', en: 'place' }[language], readings, ({ group }) => placeOf(group)),
  ];
  const columns: Column[] = [
    { key: 'facet', label: { de: 'Merkmal', en: 'facet' }[language], type: 'text', weight: 1 },
    ...readings.map(({ key, label }, index): Column => ({
      key,
      label,
      type: 'text',
      weight: index < 2 ? 1 : 2 + index,
    })),
  ];
  return {
    table: {
      title: { de: `Lesarten: ${grouped.entry.data.name}`, en: `Readings: ${grouped.entry.data.name}` }[language],
      ...subtitleOf(asking),
      columns,
      rows,
      notes: notesOf(grouped, asking),
    },
  };
}

function row(
  key: string,
  label: string,
  readings: readonly ReadingColumn[],
  cell: (column: ReadingColumn) => Cell,
): Row {
  const cells = Object.fromEntries(readings.map((column) => [column.key, cell(column)]));
  return { cells: { facet: { value: key, text: label }, ...cells } };
}

function readingColumn(grouped: GroupedReadings, group: ReadingGroup, index: number, asking: Asking): ReadingColumn {
  const { common } = grouped;
  const differences = common === undefined ? [] : compareSoundly(group.first.reading, common.reading).differences;
  const differing = new Set(differences.map(({ facet }) => facet));
  return { group, key: `reading${index + 1}`, label: labelOfGroup(grouped, group, index, asking), differing };
}

/** The groups of the plans, and the definitions that no plan uses but that say something else: an agreement may choose them. */
function allReadings({ groups, definitions }: GroupedReadings): readonly ReadingGroup[] {
  const all = [...groups];
  for (const definition of definitions) {
    const isThere = all.some(({ first }) => compareSoundly(definition.reading, first.reading).outcome !== 'conflict');
    if (!isThere) all.push({ first: definition, plans: [] });
  }
  return all;
}

/** Who defines it so: the holder of the definition, else the plan. */
function labelOfGroup(
  grouped: GroupedReadings,
  { first, plans }: ReadingGroup,
  index: number,
  { language }: Asking,
): string {
  const holder = grouped.entry.data.definitions?.find(({ id }) => id === first.id)?.holder;
  const name = holder ?? first.id ?? (plans[0] === undefined ? '' : titleOf(plans[0].plan));
  if (index > 0) return name;
  if (grouped.isAgreed) return `${name} (${{ de: 'vereinbart', en: 'agreed' }[language]})`;
  return plans.length > 1 ? `${name} (${{ de: 'üblich', en: 'usual' }[language]})` : name;
}

function facetCell(facet: FacetName, { group, differing }: ReadingColumn, { language }: Asking): RichCell {
  const found = group.first.reading.facets.get(facet);
  if (found === undefined) {
    return { value: null, text: { de: 'unbekannt', en: 'unknown' }[language], tone: 'muted', marker: 'unknown' };
  }
  const words = facet === 'numerator' || facet === 'denominator' ? undefined : quotedWords(found);
  return {
    value: found.value,
    ...(words === undefined ? {} : { note: { de: `„${words}“`, en: `“${words}”` }[language] }),
    ...(differing.has(facet) ? { marker: 'differs' as const, tone: 'warning' as const } : {}),
  };
}

/** The prose of a definition, or what its keys say. */
function wordingOf({ text, formula, numerator, denominator }: DefinitionBody): string | null {
  if (text !== undefined) return text;
  if (formula !== undefined) return formula;
  if (numerator === undefined) return denominator ?? null;
  return denominator === undefined ? numerator : `${numerator} / ${denominator}`;
}

function placeOf({ first }: ReadingGroup): string {
  const { file, at } = first.entry;
  return `${file.path}:${file.locate(joinPath(at) + first.path).line}`;
}

function notesOf({ dissent, entry }: GroupedReadings, { language }: Asking): readonly string[] {
  if (dissent.length > 0) return [];
  return [
    {
      de: `Kein Planwerk liest „${entry.data.name}“ anders als die anderen.`,
      en: `No plan reads “${entry.data.name}” differently from the others.`,
    }[language],
  ];
}
