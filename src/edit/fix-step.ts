import type { Document } from 'yaml';
import type { CheckedFinding } from '../model/report.ts';
import { splitPath, type DataPath } from '../model/source-file.ts';
import { schemaAt } from '../yaml/schema-at.ts';
import { appendItem } from './append-item.ts';
import { replaceValue } from './replace-value.ts';
import type { TextEdit } from './text-edit.ts';

/** One step of mending a text: where to change it, and what that means for its data. */
export interface FixStep {
  /** Relative to the register. */
  readonly file: string;
  /** The value or list that changes, as a path from the file's root. */
  readonly path: DataPath;
  /** What is to stand there, or to join what stands there. */
  readonly value: string | Readonly<Record<string, string>>;
  /** The changes of the text; undefined where the place does not allow any. */
  edits(text: string, document: Document.Parsed): readonly TextEdit[] | undefined;
  /** Makes the same change on the plain data; false where it does not fit. */
  change(data: unknown): boolean;
}

/** The fix of a finding as a step; undefined where it has none that changes a text. */
export function fixStep({ fix, at, sources }: CheckedFinding): FixStep | undefined {
  const file = sources[0]?.path;
  if (fix === undefined || fix.kind === 'rename-file' || file === undefined) return undefined;
  if (fix.kind === 'replace-value') {
    const path = at + fix.path;
    return {
      file,
      path,
      value: fix.value,
      edits: (_text, document) => replaceValue(document, path, fix.value),
      change: (data) => put(data, path, fix.value),
    };
  }
  const path = fix.entry.at + fix.path;
  const parent = fix.path.slice(0, fix.path.lastIndexOf('/'));
  return {
    file: fix.entry.file.path,
    path,
    value: fix.value,
    edits: (text, document) => {
      const order = Object.keys(schemaAt(fix.entry.kind, parent, fix.entry.data)?.properties ?? {});
      return appendItem(text, document, path, fix.value, order);
    },
    change: (data) => append(data, path, fix.value),
  };
}

/** Puts a value at a path that exists. */
function put(root: unknown, path: DataPath, value: unknown): boolean {
  const [parent, key] = parentAt(root, path);
  if (parent === undefined || !Object.hasOwn(parent, key)) return false;
  define(parent, key, value);
  return true;
}

/** Adds an item to the list at a path; the list may be missing. */
function append(root: unknown, path: DataPath, item: unknown): boolean {
  const [parent, key] = parentAt(root, path);
  if (parent === undefined) return false;
  const list: unknown = Object.hasOwn(parent, key) ? parent[key] : undefined;
  if (Array.isArray(list)) list.push({ ...(item as object) });
  else if (list === undefined || list === null) define(parent, key, [{ ...(item as object) }]);
  else return false;
  return true;
}

function parentAt(root: unknown, path: DataPath): readonly [Record<string, unknown> | undefined, string] {
  const steps = splitPath(path);
  const key = steps.pop();
  let value = root;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [undefined, ''];
    value = (value as Record<string, unknown>)[step];
  }
  const isParent = typeof value === 'object' && value !== null && key !== undefined;
  return isParent ? [value as Record<string, unknown>, key] : [undefined, ''];
}

function define(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}
