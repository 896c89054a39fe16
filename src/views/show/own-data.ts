import type { Language } from '../../model/language.ts';
import type { AnyEntry } from '../../model/register.ts';
import { joinPath, type DataPath } from '../../model/source-file.ts';
import type { Value } from '../../model/table.ts';
import type { Asking } from '../asking.ts';
import { labelOf } from '../words/key-words.ts';
import { asText, namesByPath, readValue, type NamesByPath } from './read-value.ts';

/** One statement of an entry: what it is about, its value as data, and what people read. */
export interface Statement {
  readonly label: string;
  readonly path: DataPath;
  readonly value: Value;
  readonly text: string | readonly string[];
}

type Data = Readonly<Record<string, unknown>>;

/** What every step of the telling needs. */
interface Telling {
  readonly names: NamesByPath;
  readonly language: Language;
}

/**
 * Everything that an entry says, one statement after the other as it stands in the file: simple values and lists as they
 * are, a small object on one line, a larger one in statements of its own.
 */
export function ownData(entry: AnyEntry, asking: Asking): Statement[] {
  const telling = { names: namesByPath(entry, asking), language: asking.language };
  return tellObject(entry.data, '', [], telling);
}

function tellObject(data: object, path: DataPath, above: readonly string[], telling: Telling): Statement[] {
  const values: readonly (readonly [string, unknown])[] = Object.entries(data);
  return values.flatMap(([key, value]) => {
    const at = joinPath(path, key);
    const label = [...above, labelOf(key, telling.language)];
    if (isObject(value)) return tellItem(value, at, label, telling);
    if (!hasObjects(value)) return [tellPlain(value, key, at, label, telling)];
    const items = value as readonly unknown[];
    return items.flatMap((item, index) => {
      const place = joinPath(at, index);
      if (!isObject(item)) return [tellPlain(item, key, place, label, telling)];
      const name = typeof item['id'] === 'string' ? item['id'] : String(index + 1);
      const own = items.length === 1 && item['id'] === undefined ? label : [...label, name];
      return tellItem(item, place, own, telling);
    });
  });
}

/** An object: its plain values on one line, then what else it holds. */
function tellItem(item: Data, path: DataPath, label: readonly string[], telling: Telling): Statement[] {
  const { names, language } = telling;
  const isDeep = (value: unknown): boolean => isObject(value) || hasObjects(value);
  const plain = Object.entries(item).filter(([key, value]) => !isDeep(value) && key !== 'id');
  const deep = Object.fromEntries(Object.entries(item).filter(([, value]) => isDeep(value)));
  const parts = plain.map(([key, value]) => {
    const texts = readValue(value, key, joinPath(path, key), names, language);
    return `${labelOf(key, language)}: ${texts.join(', ')}`;
  });
  const own: Statement = {
    label: label.join(' · '),
    path,
    value: plain.map(([key, value]) => `${key}: ${asText(value)}`),
    text: parts.join('; '),
  };
  return [...(parts.length === 0 ? [] : [own]), ...tellObject(deep, path, label, telling)];
}

function tellPlain(
  value: unknown,
  key: string,
  path: DataPath,
  label: readonly string[],
  { names, language }: Telling,
): Statement {
  const texts = readValue(value, key, path, names, language);
  const isList = Array.isArray(value);
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    label: label.join(' · '),
    path,
    value: isList ? value.map(asText) : isPlain ? value : asText(value),
    text: isList ? texts : texts.join(', '),
  };
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasObjects(value: unknown): boolean {
  return Array.isArray(value) && value.some(isObject);
}
