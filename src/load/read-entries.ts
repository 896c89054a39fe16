import type { Kind } from '../model/kinds.ts';
import type { AnyEntry, LoadFault } from '../model/register.ts';
import { joinPath, type DataPath, type SourceFile } from '../model/source-file.ts';
import { rangeOf } from '../yaml/line-index.ts';
import { outlines } from '../yaml/outline.ts';
import type { ParsedText, ParseResult } from '../yaml/parse-result.ts';
import { takeAsWritten } from '../yaml/take-as-written.ts';
import { validateSchema, type SchemaFault } from '../yaml/validate-schema.ts';
import type { Limits, YamlFault } from '../yaml/yaml-fault.ts';
import { decode } from './decode.ts';
import type { DataSlimmer } from './slim-data.ts';

/** What one file holds: sound entries, the ids of broken ones, and faults. */
export interface ReadFile {
  readonly entries: readonly AnyEntry[];
  /** Ids that exist although their entry is broken. */
  readonly brokenIds: readonly string[];
  readonly faults: readonly LoadFault[];
}

/** The file's name without folder and ending: the id of the entry it holds. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
}

/**
 * Bytes → entries, with a reader of texts; undefined where that declines. Depends on this one file only; bad input is a
 * fault, never an exception.
 */
export function readEntries<R extends ParseResult | undefined>(
  kind: Kind,
  file: SourceFile,
  bytes: Uint8Array,
  limits: Limits,
  read: (text: string, limits: Limits) => R,
  slimmer?: DataSlimmer,
): ReadFile | Extract<R, undefined> {
  const text = decode(bytes);
  if (typeof text !== 'string') return unreadable(kind, file, Buffer.from(bytes).toString('utf8'), text);
  const parsed: ParseResult | undefined = read(text, limits);
  if (parsed === undefined) return undefined as Extract<R, undefined>;
  if (!parsed.ok) return unreadable(kind, file, text, parsed.fault);
  const items = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const sources = sourcesByItem(parsed);
  const warnings = items.length === 0 ? [noEntry(text), ...parsed.warnings] : parsed.warnings;
  const faults = warnings.map((warning) => yamlWarning(file, text, warning));
  const result = { entries: [] as AnyEntry[], brokenIds: [] as string[], faults };
  for (const [index, item] of items.entries()) {
    const at = Array.isArray(parsed.value) ? joinPath('', index) : '';
    const numbers = sources.get(at) ?? noSources;
    const taken = takeAsWritten(item, outlines[kind].written, numbers, '');
    const faults = validateSchema(kind, taken.value, taken.impossibleDates, numbers);
    const written = idOf(taken.value);
    if (faults.length === 0 && written !== undefined) {
      const data = slimmer === undefined ? taken.value : slimmer.slimEntry(taken.value, file, at);
      result.entries.push({ kind, id: idOf(data), data, file, at } as AnyEntry);
      continue;
    }
    const ids = [written, at === '' ? stemOf(file.path) : undefined].filter((id) => id !== undefined);
    result.brokenIds.push(...ids);
    // There may be more of them than a call takes arguments.
    for (const fault of faults) result.faults.push(schemaFinding(kind, file, at, ids[0], fault));
  }
  return result;
}

/** A list without items: nothing is wrong with it, but it surely was meant to hold something. */
function noEntry(text: string): YamlFault {
  const start = Math.max(0, text.indexOf('['));
  return {
    message: { de: 'Die Liste enthält keinen Eintrag.', en: 'The list holds no entry.' },
    help: {
      de: 'Einen Eintrag hineinschreiben oder die Datei löschen.',
      en: 'Write an entry into it, or delete the file.',
    },
    start,
    end: Math.min(start + 1, text.length),
  };
}

const noSources: ReadonlyMap<DataPath, string> = new Map();

/** Numbers as they were written, by the entry that they stand in, and there by their path in it. */
function sourcesByItem({ value, numberSources }: ParsedText): ReadonlyMap<DataPath, ReadonlyMap<DataPath, string>> {
  if (!Array.isArray(value)) return new Map([['', numberSources]]);
  const items = new Map<DataPath, Map<DataPath, string>>();
  for (const [path, source] of numberSources) {
    const end = path.indexOf('/', 1);
    const at = end < 0 ? path : path.slice(0, end);
    const known = items.get(at);
    const own = end < 0 ? '' : path.slice(end);
    if (known === undefined) items.set(at, new Map([[own, source]]));
    else known.set(own, source);
  }
  return items;
}

function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}

function schemaFinding(
  kind: Kind,
  file: SourceFile,
  at: DataPath,
  id: string | undefined,
  fault: SchemaFault,
): LoadFault {
  // What has no id is found from the root of the file.
  if (id === undefined) return schemaFault(file, { ...fault, path: at + fault.path });
  return { ...schemaFault(file, fault), entryName: `${kind}:${id}`, entryAt: at };
}

/** A fault against a schema as a finding of `schema`, its path from the root of the file. */
export function schemaFault(file: SourceFile, { suggestion, ...fault }: SchemaFault): LoadFault {
  return { rule: 'schema', file, ...fault, ...(suggestion === undefined ? {} : { data: { suggestion } }) };
}

/** An id on a line of its own, or in braces: `- {id: preuswald, name: …}`. */
const writtenId = /(?:^[ \t]*(?:- +)?|[{,] *)id: *["']?([a-z0-9.-]{1,100})["']?(?= *(?:[,}#]|\r?$))/gm;

/** A text that cannot be read still tells which ids it was about to hold, so that nobody's reference to them fails. */
function unreadable(kind: Kind, file: SourceFile, text: string, fault: YamlFault): ReadFile {
  const stem = stemOf(file.path);
  const ids = [...text.matchAll(writtenId)].map((match) => match[1] ?? stem);
  // By its own id the finding is recognised again under another file name.
  const own = /^id: *["']?([a-z0-9.-]{1,100})["']? *\r?$/m.exec(text)?.[1] ?? stem;
  return {
    entries: [],
    brokenIds: [stem, ...ids],
    faults: [yamlFinding(file, text, fault, `${kind}:${own}`)],
  };
}

/** What can be read but is surely not meant, as a warning of `yaml-syntax`. */
export function yamlWarning(file: SourceFile, text: string, warning: YamlFault): LoadFault {
  return { ...yamlFinding(file, text, warning), severity: 'warning' };
}

/** A fault of the text as a finding of `yaml-syntax`. */
export function yamlFinding(file: SourceFile, text: string, fault: YamlFault, entryName?: string): LoadFault {
  const { other } = fault;
  return {
    rule: 'yaml-syntax',
    file,
    ...(entryName === undefined ? {} : { entryName }),
    path: '',
    range: rangeOf(text, fault.start, fault.end),
    message: fault.message,
    ...(fault.help === undefined ? {} : { help: fault.help }),
    ...(other === undefined
      ? {}
      : { related: [{ file, path: '', range: rangeOf(text, other.start, other.end), message: other.message }] }),
  };
}
