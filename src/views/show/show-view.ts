import { describeBasis } from '../../deadlines/describe-due.ts';
import { rowsOf } from '../../deadlines/deadline-rows.ts';
import { deadlinesOf } from '../../deadlines/register-deadlines.ts';
import { kindNames, qualifiedId, titleOf } from '../../model/entry-name.ts';
import type { Severity } from '../../model/finding.ts';
import type { Message } from '../../model/language.ts';
import type { AnyEntry } from '../../model/register.ts';
import type { CheckedFinding } from '../../model/report.ts';
import { splitPath, type SourceFile } from '../../model/source-file.ts';
import type { Column, RichCell, Row, Tone } from '../../model/table.ts';
import { formatDate } from '../../table/format-value.ts';
import { subtitleOf, type Asking } from '../asking.ts';
import { citationsOf } from '../cites/citations.ts';
import { howCell } from '../cites/how-cell.ts';
import { internalKeys } from '../public-register.ts';
import type { View } from '../view.ts';
import { stateCell } from '../words/state-words.ts';
import { wordOf } from '../words/value-words.ts';
import { ownData } from './own-data.ts';

const words = {
  data: { de: 'Angaben', en: 'Data' },
  citations: { de: 'Genannt von', en: 'Cited by' },
  deadlines: { de: 'Fristen', en: 'Deadlines' },
  findings: { de: 'Befunde', en: 'Findings' },
  section: { de: 'Abschnitt', en: 'section' },
  label: { de: 'Angabe', en: 'what' },
  path: { de: 'Pfad', en: 'path' },
  value: { de: 'Inhalt', en: 'content' },
  place: { de: 'Fundort', en: 'place' },
  file: { de: 'Datei', en: 'file' },
  line: { de: 'Zeile', en: 'line' },
} satisfies Record<string, Message>;

type Section = 'data' | 'citations' | 'deadlines' | 'findings';

/** Everything about one entry: what it says, who cites it, its deadlines, its findings. */
export function showView(entry: AnyEntry, findings: readonly CheckedFinding[], asking: Asking): View {
  const { language } = asking;
  const rows = [
    ...dataRows(entry, asking),
    ...deadlineRowsOf(entry, asking),
    ...findingRows(entry, findings, asking),
    ...citationRows(entry, asking),
  ];
  return {
    table: {
      title: `${titleOf(entry)} (${kindNames[entry.kind][language]} ${entry.id})`,
      ...subtitleOf(asking),
      summary: [entry.file.path],
      columns: columnsOf(asking),
      rows,
      groupedBy: 'section',
    },
    groupings: { section: 'section' },
  };
}

function columnsOf({ language }: Asking): Column[] {
  const column = (key: keyof typeof words, more: Partial<Column> = {}): Column => ({
    key,
    label: words[key][language],
    type: 'text',
    weight: 1,
    ...more,
  });
  return [
    column('section'),
    column('label'),
    column('path', { only: 'data' }),
    column('value'),
    column('place', { weight: 5, only: 'people' }),
    column('file', { only: 'data', place: 'file' }),
    column('line', { type: 'number', only: 'data', place: 'line' }),
  ];
}

function rowOf(
  section: Section,
  label: string,
  path: string,
  value: RichCell,
  place: NonNullable<Row['place']>,
  { language }: Asking,
  own: SourceFile,
): Row {
  const heading = words[section][language];
  const line = place.file.locate(place.path).line;
  // Most rows stand in the entry's own file, which is named above the table.
  const where = place.file.path === own.path ? `${words.line[language]} ${line}` : `${place.file.path}:${line}`;
  return {
    group: heading,
    cells: { section: { value: section, text: heading }, label, path, value, place: where },
    place,
  };
}

function dataRows(entry: AnyEntry, asking: Asking): Row[] {
  return ownData(entry, asking).map(({ label, path, value, text }) =>
    rowOf('data', label, path, { value, text }, { file: entry.file, path: entry.at + path }, asking, entry.file),
  );
}

function deadlineRowsOf(entry: AnyEntry, asking: Asking): Row[] {
  const { register, asOf, language } = asking;
  const plan = deadlinesOf(register, asOf).find((one) => one.entry === entry);
  return (plan === undefined ? [] : rowsOf(plan)).map(({ cells, path, deadline }) => {
    const { action, due, state } = cells;
    const { text, tone } = stateCell(state, language);
    const basis = deadline?.basis == null ? '' : ` (${describeBasis(register, deadline)[language]})`;
    const when =
      due === null ? '' : `${language === 'de' ? ', fällig ' : ', due '}${formatDate(due, language)}${basis}`;
    const value = [state, ...(due === null ? [] : [due])];
    const cell = { value, text: `${String(text)}${when}`, ...(tone === undefined ? {} : { tone }) };
    const label = action === null ? words.deadlines[language] : wordOf(action, language);
    return rowOf('deadlines', label, path, cell, { file: entry.file, path: entry.at + path }, asking, entry.file);
  });
}

function citationRows(entry: AnyEntry, asking: Asking): Row[] {
  return citationsOf({ kind: entry.kind, id: entry.id, entry }, asking).map((citation) => {
    const { from, path } = citation;
    const { text } = howCell(citation, asking);
    const label = `${kindNames[from.kind][asking.language]}: ${String(text)}`;
    const cell = { value: qualifiedId(from), text: `${titleOf(from)} [${from.id}]` };
    return rowOf('citations', label, path, cell, { file: from.file, path: from.at + path }, asking, entry.file);
  });
}

const tones: Readonly<Record<Severity, Tone>> = { error: 'critical', warning: 'warning', info: 'info' };

const severities: Readonly<Record<Severity, Message>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  info: { de: 'Hinweis', en: 'info' },
};

/** What was found at the entry, and what was found elsewhere about it; not what stands at a key that is internal. */
function findingRows(entry: AnyEntry, findings: readonly CheckedFinding[], asking: Asking): Row[] {
  const name = qualifiedId(entry);
  const hidden = internalKeys(asking.register);
  return findings.flatMap(({ diagnostic, sources }) => {
    const { message, path, rule, severity, subject } = diagnostic;
    const isHere = diagnostic.entry === name;
    const isAbout = subject === name || subject?.startsWith(`${name}#`) === true;
    const [file] = sources;
    if (file === undefined || !(isHere || isAbout) || splitPath(path).some((step) => hidden.has(step))) return [];
    const label = `${severities[severity][asking.language]}: ${rule}`;
    const cell: RichCell = { value: message, tone: tones[severity] };
    const fixed = { path: file.path, text: () => '', locate: () => diagnostic };
    return [rowOf('findings', label, path, cell, { file: fixed, path: '' }, asking, entry.file)];
  });
}
