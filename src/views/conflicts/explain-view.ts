import { labelOf } from '../../definitions/describe-difference.ts';
import type { Evidence } from '../../definitions/facets.ts';
import type { Readings } from '../../definitions/register-readings.ts';
import { traceReading } from '../../definitions/trace-reading.ts';
import { qualifiedId, titleOf } from '../../model/entry-name.ts';
import type { AnyEntry } from '../../model/register.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { columnsFrom, placeColumns, rowsFrom, subtitleOf, type Asking, type ColumnOf } from '../asking.ts';
import type { View } from '../view.ts';

/** One facet of one definition, and what it was read from. */
interface Trace {
  readonly kind: 'indicator' | 'term';
  readonly of: string;
  readonly evidence: Evidence;
  readonly file: SourceFile;
  readonly path: string;
}

/** Every definition once: those of the entry, then the plans' own. */
function tracesOf({ entry, definitions, plans }: Readings): readonly Trace[] {
  const own = plans
    .filter(({ isOwn }) => isOwn)
    .map((plan) => ({ ...plan, entry: plan.plan as AnyEntry, of: titleOf(plan.plan) }));
  const all = [...definitions.map((definition) => ({ ...definition, of: definition.id ?? '' })), ...own];
  return all.flatMap(({ reading, entry: holder, path, of }) =>
    traceReading(reading).map((evidence): Trace => ({
      kind: entry.kind,
      of: `${qualifiedId(entry)} ${of}`.trim(),
      evidence,
      file: holder.file,
      path: `${holder.at}${path}`,
    })),
  );
}

const columns = ({ language }: Asking): readonly ColumnOf<Trace>[] => [
  { key: 'of', label: { de: 'Definition', en: 'definition' }, type: 'text', weight: 1, cell: ({ of }) => of },
  {
    key: 'facet',
    label: { de: 'Merkmal', en: 'facet' },
    type: 'text',
    weight: 1,
    cell: ({ evidence, kind }) => ({ value: evidence.facet, text: labelOf(evidence.facet, kind)[language] }),
  },
  { key: 'value', label: { de: 'Wert', en: 'value' }, type: 'text', weight: 1, cell: ({ evidence }) => evidence.value },
  {
    key: 'words',
    label: { de: 'gelesen aus', en: 'read from' },
    type: 'text',
    weight: 2,
    cell: ({ evidence }) => evidence.words ?? null,
  },
  {
    key: 'key',
    label: { de: 'Schlüssel', en: 'key' },
    type: 'text',
    weight: 3,
    cell: ({ evidence }) => evidence.origin.key,
  },
  {
    key: 'start',
    label: { de: 'ab', en: 'from' },
    type: 'number',
    weight: 6,
    cell: ({ evidence }) => evidence.origin.start ?? null,
  },
  {
    key: 'end',
    label: { de: 'bis', en: 'to' },
    type: 'number',
    weight: 6,
    cell: ({ evidence }) => evidence.origin.end ?? null,
  },
  {
    key: 'pattern',
    label: { de: 'Muster', en: 'pattern' },
    type: 'text',
    weight: 2,
    cell: ({ evidence }) => evidence.origin.pattern ?? null,
  },
  {
    key: 'strength',
    label: { de: 'Gewicht', en: 'strength' },
    type: 'text',
    weight: 5,
    cell: ({ evidence }) => evidence.strength,
  },
];

/** What every facet was read from: the words, their offsets, and the pattern that read them. */
export function explainView(readings: readonly Readings[], asking: Asking): View {
  const { language } = asking;
  const made = [...columns(asking), ...placeColumns];
  return {
    table: {
      title: { de: 'Woraus die Merkmale gelesen sind', en: 'What the facets were read from' }[language],
      ...subtitleOf(asking),
      columns: columnsFrom(made, language),
      rows: rowsFrom(made, readings.flatMap(tracesOf), ({ file, path }) => ({ file, path })),
      empty: { de: 'Es gibt keine Definition.', en: 'There is no definition.' }[language],
    },
  };
}
