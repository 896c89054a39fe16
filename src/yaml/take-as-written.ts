import { isDate } from '../model/dates.ts';
import type { DataPath } from '../model/source-file.ts';
import type { WrittenOutline } from './outline.ts';

/** The data of an entry with years and ids of editions as they were written, and the paths of dates that do not exist. */
export interface Taken {
  readonly value: unknown;
  readonly impossibleDates: readonly DataPath[];
}

const noDates: readonly DataPath[] = [];

/**
 * A year and the id of an edition may stand without quotes: YAML reads a number, and here it becomes the text again.
 * The value is changed in place, for it belongs to the reader alone.
 */
export function takeAsWritten(
  value: unknown,
  outline: WrittenOutline,
  sources: ReadonlyMap<DataPath, string>,
  at: DataPath,
): Taken {
  let impossibleDates = noDates;
  const take = (item: unknown, node: WrittenOutline, path: DataPath): unknown => {
    if (node.asWritten === true && typeof item === 'number') {
      return take(sources.get(at + path) ?? String(item), node, path);
    }
    // The pattern of the schema says what a date looks like; here is only asked whether the calendar has it.
    if (node.date === true && typeof item === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(item) && !isDate(item)) {
      impossibleDates = [...impossibleDates, path];
    } else if (typeof item === 'object' && item !== null) walk(item, node, path);
    return item;
  };
  const walk = (item: object, node: WrittenOutline, path: DataPath): void => {
    if (Array.isArray(item)) {
      if (node.items === undefined) return;
      for (let index = 0; index < item.length; index++) item[index] = take(item[index], node.items, `${path}/${index}`);
      return;
    }
    const record = item as Record<string, unknown>;
    for (const [key, child] of node.keys ?? []) {
      const before = Object.hasOwn(record, key) ? record[key] : undefined;
      if (before === undefined) continue;
      const after = take(before, child, `${path}/${key}`);
      if (after !== before) record[key] = after;
    }
  };
  return { value: take(value, outline, ''), impossibleDates };
}
