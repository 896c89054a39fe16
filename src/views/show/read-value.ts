import { nameBody } from '../../deadlines/name-body.ts';
import { isDate } from '../../model/dates.ts';
import { titleOfId } from '../../model/entry-name.ts';
import type { Language } from '../../model/language.ts';
import type { AnyEntry } from '../../model/register.ts';
import { joinPath, type DataPath } from '../../model/source-file.ts';
import { formatBoolean, formatDate, formatNumber } from '../../table/format-value.ts';
import type { Asking } from '../asking.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { keysOfWords, wordOf } from '../words/value-words.ts';

/** What an entry names by its ids, in words, by the path of the id. */
export type NamesByPath = ReadonlyMap<DataPath, string>;

/** The names of everything that an entry names: other entries, topics, target groups. */
export function namesByPath(entry: AnyEntry, { register }: Asking): NamesByPath {
  const { settings } = register;
  const names = new Map<DataPath, string>();
  for (const { path, to, role } of register.referencesFrom(entry)) {
    if (role === 'source') continue;
    const name = to.kind === 'body' ? nameBody(register, to.id) : titleOfId(register, to.kind, to.id);
    if (name !== to.id) names.set(path, `${name} [${to.id}]`);
  }
  for (const { from, path, part, id } of register.partReferences) {
    if (from !== entry) continue;
    if (part === 'topic') names.set(path, labelIn(settings.topics, id));
    if (part === 'target_group') names.set(path, labelIn(settings.target_groups, id));
  }
  return names;
}

/** The keys that hold dates. */
const dateKeys: ReadonlySet<string> = new Set([
  'agreed_on',
  'by',
  'data_as_of',
  'date',
  'expected',
  'first_due',
  'for',
  'latest',
  'since',
  'until',
  'valid_from',
  'valid_until',
]);

/** What people read for a value: names for ids, words for fixed values, dates and numbers as they are written here. */
export function readValue(
  value: unknown,
  key: string,
  path: DataPath,
  names: NamesByPath,
  language: Language,
): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => readValue(item, key, joinPath(path, index), names, language));
  }
  if (typeof value === 'boolean') return [formatBoolean(value, language)];
  if (typeof value === 'number') return [formatNumber(value, language)];
  if (typeof value !== 'string') return [asText(value)];
  const name = names.get(path);
  if (name !== undefined) return [name];
  if (dateKeys.has(key) && isDate(value)) return [formatDate(value, language)];
  if (keysOfWords.has(key)) return [wordOf(value, language)];
  return [periodIn(key, value, language)];
}

/** A value as plain text. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function labelIn(labels: Readonly<Record<string, string>> | undefined, id: string): string {
  return labels !== undefined && Object.hasOwn(labels, id) ? (labels[id] ?? id) : id;
}

function periodIn(key: string, value: string, language: Language): string {
  if (key === 'every' || key === 'meets') return rhythmWords(value, language);
  if (key !== 'lead_time' && key !== 'within') return value;
  const [, count, unit] = /^P(\d+)([YM])$/.exec(value) ?? [];
  if (count === undefined) return value;
  const isOne = count === '1';
  if (unit === 'Y') return `${count} ${{ de: isOne ? 'Jahr' : 'Jahre', en: isOne ? 'year' : 'years' }[language]}`;
  return `${count} ${{ de: isOne ? 'Monat' : 'Monate', en: isOne ? 'month' : 'months' }[language]}`;
}
