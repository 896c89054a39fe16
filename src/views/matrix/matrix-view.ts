import { kindNames, qualifiedId, titleOf } from '../../model/entry-name.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Language, Message } from '../../model/language.ts';
import type { AnyEntry } from '../../model/register.ts';
import type { Column, RichCell, Row } from '../../model/table.ts';
import { isForPrograms, subtitleOf, type Asking } from '../asking.ts';
import { citationFrom } from '../cites/citations.ts';
import { shortNameOf } from '../names/entry-names.ts';
import { compareNames, notOffered, type View } from '../view.ts';
import { edgeWord } from '../graph/graph-words.ts';
import { signOf } from './signs.ts';

/** What stands on each side of the matrix. */
export interface MatrixQuestion {
  readonly rows?: string;
  readonly columns?: string;
}

const kindOf: Readonly<Record<string, Kind>> = {
  plans: 'plan',
  indicators: 'indicator',
  terms: 'term',
  areas: 'area',
  bodies: 'body',
  papers: 'paper',
};

const labelsOf = { 'target-groups': 'target_groups', topics: 'topics' } as const;

/** One line of the matrix, downwards or across. */
interface Line {
  /** `plan:kjfp`, `target-groups:kinder`. */
  readonly key: string;
  readonly title: string;
  readonly short: string;
  readonly entry?: AnyEntry;
}

/** The ways in which a row names a column. */
type Marks = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Who names whom as a matrix. Throws `Unanswerable` for a side that there is not. */
export function matrixView({ rows: down = 'plans', columns: across = 'plans' }: MatrixQuestion, asking: Asking): View {
  const [rowLines, columnLines] = [linesOf(down, '--rows', asking), linesOf(across, '--columns', asking)];
  const marks = marksOf(rowLines, columnLines, down, across, asking);
  const isWhole = isForPrograms(asking);
  const crossed = new Set([...marks.values()].flatMap((row) => [...row.keys()]));
  const shownColumns = columnLines.filter(({ key }) => isWhole || crossed.has(key));
  const shownRows = rowLines.filter(({ key }) => isWhole || marks.has(key));
  const { language } = asking;
  const title = `${sideWord(down, language)} × ${sideWord(across, language)}`;
  const isNumbered = numberedFormats.has(asking.format);
  return {
    table: {
      title,
      ...subtitleOf(asking),
      columns: [
        ...headColumns(down, asking),
        ...shownColumns.map((line, index) => crossColumn(line, index, isNumbered)),
      ],
      rows: shownRows.map((line) => rowOf(line, shownColumns, marks, isNumbered && down === across, asking)),
      notes: notesOf(
        { shownRows, shownColumns, rowLines, columnLines, marks, isNumbered, isSame: down === across },
        asking,
      ),
      empty: language === 'de' ? 'Niemand nennt jemanden.' : 'Nobody names anybody.',
    },
  };
}

/** Formats on a page: there the columns bear numbers, and the notes say what they stand for. */
const numberedFormats: ReadonlySet<string> = new Set(['table', 'markdown', 'docx']);

function linesOf(side: string, option: string, { register }: Asking): Line[] {
  const kind = Object.hasOwn(kindOf, side) ? kindOf[side] : undefined;
  if (kind !== undefined) {
    const entries = register.ofKind(kind) as readonly AnyEntry[];
    return entries
      .map((entry): Line => ({ key: qualifiedId(entry), title: titleOf(entry), short: shortNameOf(entry), entry }))
      .toSorted((one, other) => compareNames(one.title, other.title));
  }
  if (side === 'target-groups' || side === 'topics') {
    const labels = Object.entries(register.settings[labelsOf[side]] ?? {});
    return labels
      .map(([id, label]): Line => ({ key: `${side}:${id}`, title: label, short: label }))
      .toSorted((one, other) => compareNames(one.title, other.title));
  }
  throw notOffered(side, option, [...Object.keys(kindOf), ...Object.keys(labelsOf)]);
}

/** Who names whom. Where the two sides are of different kinds, it does not matter which of them says so. */
function marksOf(rows: readonly Line[], columns: readonly Line[], down: string, across: string, asking: Asking): Marks {
  const marks = new Map<string, Map<string, Set<string>>>();
  const [rowKeys, columnKeys] = [new Set(rows.map(({ key }) => key)), new Set(columns.map(({ key }) => key))];
  const mark = (row: string, column: string, how: string): void => {
    if (!rowKeys.has(row) || !columnKeys.has(column)) return;
    const line = marks.get(row) ?? new Map<string, Set<string>>();
    marks.set(row, line.set(column, (line.get(column) ?? new Set<string>()).add(how)));
  };
  const tell = (lines: readonly Line[], side: string, isDown: boolean): void => {
    for (const { key, entry } of lines) {
      if (entry === undefined) continue;
      for (const [named, how] of namings(entry, side, asking)) {
        if (isDown) mark(key, named, how);
        else mark(named, key, how);
      }
    }
  };
  tell(rows, across, true);
  if (down !== across) tell(columns, down, false);
  return marks;
}

function labelsNamedBy({ data }: AnyEntry, side: keyof typeof labelsOf): readonly string[] {
  if (side === 'topics') return ('topics' in data ? data.topics : undefined) ?? [];
  return ('target_groups' in data ? data.target_groups : undefined) ?? [];
}

/** What an entry names of one side, and how. */
function namings(entry: AnyEntry, side: string, asking: Asking): [string, string][] {
  if (side === 'target-groups' || side === 'topics') {
    return labelsNamedBy(entry, side).map((id) => [`${side}:${id}`, labelsOf[side]]);
  }
  return asking.register
    .referencesFrom(entry)
    .filter(({ to }) => to.kind === kindOf[side])
    .map((reference) => [`${reference.to.kind}:${reference.to.id}`, citationFrom(reference, asking).how]);
}

function headColumns(down: string, { language }: Asking): Column[] {
  const kind = kindOf[down];
  const label = kind === undefined ? sideWord(down, language) : kindNames[kind][language];
  return [
    { key: 'id', label: language === 'de' ? 'Kennung' : 'id', type: 'text', weight: 1, only: 'data' },
    { key: 'title', label, type: 'text', weight: 1 },
  ];
}

function crossColumn({ key, short }: Line, index: number, isNumbered: boolean): Column {
  return { key, label: isNumbered ? String(index + 1) : short, type: 'list', weight: 2 };
}

function rowOf(line: Line, columns: readonly Line[], marks: Marks, isNumbered: boolean, { language }: Asking): Row {
  const own = marks.get(line.key);
  const number = columns.findIndex(({ key }) => key === line.key) + 1;
  const title: RichCell = {
    value: line.title,
    ...(isNumbered && number > 0 ? { text: `${number}\u00a0${line.title}` } : {}),
  };
  const cells = columns.map(({ key }): [string, RichCell] => {
    const hows = [...(own?.get(key) ?? [])];
    return [key, { value: hows, text: hows.map((how) => signOf(how, language)).join('\u2009') }];
  });
  const place = line.entry === undefined ? undefined : { file: line.entry.file, path: line.entry.at };
  return {
    cells: { id: line.key.slice(line.key.indexOf(':') + 1), title, ...Object.fromEntries(cells) },
    ...(place === undefined ? {} : { place }),
  };
}

interface Drawn {
  readonly shownRows: readonly Line[];
  readonly shownColumns: readonly Line[];
  readonly rowLines: readonly Line[];
  readonly columnLines: readonly Line[];
  readonly marks: Marks;
  readonly isNumbered: boolean;
  readonly isSame: boolean;
}

/** What the signs and numbers stand for, and what is left out because nothing would stand in it. */
function notesOf(
  { shownRows, shownColumns, rowLines, columnLines, marks, isNumbered, isSame }: Drawn,
  asking: Asking,
): string[] {
  const { language } = asking;
  const hows = new Set([...marks.values()].flatMap((row) => [...row.values()].flatMap((set) => [...set])));
  const signs = [...hows].toSorted().map((how) => `${signOf(how, language)}\u00a0${edgeWord(how, language)}`);
  const heads = shownColumns.map(({ title }, index) => `${index + 1}\u00a0${title}`);
  const isOnRow = isSame && shownColumns.every(({ key }) => shownRows.some((row) => row.key === key));
  const missing = [rowLines.length - shownRows.length, columnLines.length - shownColumns.length] as const;
  const left: Message = {
    de: `Ohne Eintrag und darum nicht gezeigt: ${missing[0]} Zeilen, ${missing[1]} Spalten.`,
    en: `Empty and therefore not shown: ${missing[0]} rows, ${missing[1]} columns.`,
  };
  return [
    ...(signs.length === 0 ? [] : [`${signs.join(', ')}.`]),
    ...(isNumbered && !isOnRow && heads.length > 0 ? [`${heads.join(', ')}.`] : []),
    ...(missing[0] + missing[1] === 0 ? [] : [left[language]]),
  ];
}

function sideWord(side: string, language: Language): string {
  const words: Readonly<Record<string, Message>> = {
    plans: { de: 'Planwerke', en: 'Plans' },
    indicators: { de: 'Indikatoren', en: 'Indicators' },
    terms: { de: 'Begriffe', en: 'Terms' },
    areas: { de: 'Gebiete', en: 'Areas' },
    bodies: { de: 'Stellen', en: 'Bodies' },
    papers: { de: 'Vorlagen', en: 'Papers' },
    'target-groups': { de: 'Zielgruppen', en: 'Target groups' },
    topics: { de: 'Themen', en: 'Topics' },
  };
  return words[side]?.[language] ?? side;
}
