import { isDate } from '../model/dates.ts';
import { joinPath, type DataPath } from '../model/source-file.ts';
import type { Outline } from './outline.ts';

/** The data of an entry with years and ids of editions as they were written, and the paths of dates that do not exist. */
export interface Taken {
  readonly value: unknown;
  readonly impossibleDates: readonly DataPath[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A year and the id of an edition may stand without quotes: YAML reads a number, and here it becomes the text again.
 * The value is changed in place, for it belongs to the reader alone.
 */
export function takeAsWritten(
  value: unknown,
  outline: Outline,
  sources: ReadonlyMap<DataPath, string>,
  at: DataPath,
): Taken {
  const impossibleDates: DataPath[] = [];
  const walk = (item: unknown, node: Outline, path: DataPath): unknown => {
    if (node.asWritten === true && typeof item === 'number')
      return walk(sources.get(at + path) ?? String(item), node, path);
    // The pattern of the schema says what a date looks like; here is only asked whether the calendar has it.
    if (node.date === true && typeof item === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(item) && !isDate(item)) {
      impossibleDates.push(path);
    }
    if (node.items !== undefined && Array.isArray(item)) {
      for (const [index, child] of item.entries()) item[index] = walk(child, node.items, joinPath(path, index));
    } else if (node.keys !== undefined && isRecord(item)) {
      for (const [key, child] of Object.entries(node.keys)) {
        if (Object.hasOwn(item, key)) item[key] = walk(item[key], child, joinPath(path, key));
      }
    }
    return item;
  };
  return { value: walk(value, outline, ''), impossibleDates };
}
