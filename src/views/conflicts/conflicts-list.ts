import { facetNames, type FacetName } from '../../definitions/facets.ts';
import { labelOf } from '../../definitions/describe-difference.ts';
import type { GroupedReadings } from '../../definitions/group-readings.ts';
import { groupsOf } from '../../definitions/register-groups.ts';
import { kindNames, qualifiedId, titleOf } from '../../model/entry-name.ts';
import type { AnyEntry } from '../../model/register.ts';
import { columnsFrom, placeColumns, rowsFrom, subtitleOf, type Asking, type ColumnOf } from '../asking.ts';
import { compareNames, type View } from '../view.ts';

/** The indicators and terms that plans read differently, worst first: by plans that differ, then by readings, then by name. */
export function conflictsIn({ register }: Asking): readonly GroupedReadings[] {
  return groupsOf(register)
    .filter(({ dissent }) => dissent.length > 0)
    .toSorted(
      (a, b) =>
        b.dissent.length - a.dissent.length ||
        b.groups.length - a.groups.length ||
        compareNames(a.entry.data.name, b.entry.data.name),
    );
}

/** The facets in which some plan differs from the common reading. */
export function differingFacets({ dissent }: GroupedReadings): readonly FacetName[] {
  const differing = new Set(dissent.flatMap(({ comparison }) => comparison.differences.map(({ facet }) => facet)));
  return facetNames.filter((facet) => differing.has(facet));
}

const columns = ({ language }: Asking): readonly ColumnOf<GroupedReadings>[] => [
  {
    key: 'name',
    label: { de: 'Indikator oder Begriff', en: 'indicator or term' },
    type: 'text',
    weight: 1,
    cell: ({ entry }) => entry.data.name,
  },
  {
    key: 'id',
    label: { de: 'Kennung', en: 'id' },
    type: 'text',
    weight: 3,
    cell: ({ entry }) => qualifiedId(entry),
  },
  {
    key: 'kind',
    label: { de: 'Art', en: 'kind' },
    type: 'text',
    weight: 6,
    only: 'data',
    cell: ({ entry }) => ({ value: entry.kind, text: kindNames[entry.kind][language] }),
  },
  {
    key: 'readings',
    label: { de: 'Lesarten', en: 'readings' },
    type: 'number',
    weight: 2,
    cell: ({ groups }) => groups.length,
  },
  {
    key: 'plans',
    label: { de: 'Planwerke', en: 'plans' },
    type: 'number',
    weight: 4,
    cell: ({ plans }) => plans.length,
  },
  {
    key: 'differing',
    label: { de: 'weichen ab', en: 'differ' },
    type: 'list',
    weight: 2,
    cell: ({ dissent }) => [...new Set(dissent.map(({ plan }) => titleOf(plan.plan)))],
  },
  {
    key: 'facets',
    label: { de: 'Merkmale', en: 'facets' },
    type: 'list',
    weight: 1,
    cell: (group) => {
      const facets = differingFacets(group);
      return { value: facets, text: facets.map((facet) => labelOf(facet, group.entry.kind)[language]) };
    },
  },
];

/** All conflicts of definitions as a table, one row an indicator or term. */
export function conflictsListView(conflicts: readonly GroupedReadings[], asking: Asking): View {
  const { language } = asking;
  const made = [...columns(asking), ...placeColumns];
  const count = conflicts.length;
  return {
    table: {
      title: { de: 'Widersprechende Definitionen', en: 'Definitions in conflict' }[language],
      ...subtitleOf(asking),
      columns: columnsFrom(made, language),
      rows: rowsFrom(made, conflicts, ({ entry }) => ({ file: (entry as AnyEntry).file, path: entry.at })),
      empty: { de: 'Keine Definition widerspricht einer anderen.', en: 'No definition is in conflict with another.' }[
        language
      ],
      ...(count === 0
        ? {}
        : {
            notes: [
              {
                de: 'Die Lesarten nebeneinander: plankreis conflicts KENNUNG',
                en: 'The readings side by side: plankreis conflicts ID',
              }[language],
            ],
          }),
    },
  };
}
