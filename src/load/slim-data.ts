import type { DataPath, SourceFile } from '../model/source-file.ts';
import { ownText } from '../text/own-text.ts';
import type { LongTexts } from './long-texts.ts';

/** Longer texts are seldom written twice. */
const longestShared = 300;
const mostSharedItems = 8;

/**
 * Makes the data of entries as small as it can be, for registers with very many. What a reader has cut out of a file keeps the text of the whole
 * file in memory, and a list that grew item by item keeps room for more. Equal short texts, and equal lists of them, become one.
 */
export class DataSlimmer {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();
  readonly #longTexts: LongTexts | undefined;

  /** With `longTexts` the long ones stay in their files. */
  constructor(longTexts?: LongTexts) {
    this.#longTexts = longTexts;
  }

  /** The data of an entry, made small. */
  slimEntry(data: unknown, file: SourceFile, at: DataPath): unknown {
    const slim = (value: unknown): unknown => this.#slim(value);
    return this.#longTexts?.leaveInFile(data as Readonly<Record<string, unknown>>, { file, at }, slim) ?? slim(data);
  }

  /** The same data, made small; objects are changed in place, for they belong to the reader alone. */
  #slim(value: unknown): unknown {
    if (typeof value === 'string') return this.#slimText(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.#slimList(value);
    const record = value as Record<string, unknown>;
    for (const key in record) {
      const item = record[key];
      // Always: two equal texts are not told apart by comparing them.
      if (typeof item === 'string' || typeof item === 'object') record[key] = this.#slim(item);
    }
    return record;
  }

  #slimText(text: string): string {
    if (text.length > longestShared) return ownText(text);
    let shared = this.#texts.get(text);
    if (shared === undefined) {
      shared = ownText(text);
      this.#texts.set(shared, shared);
    }
    return shared;
  }

  #slimList(list: readonly unknown[]): readonly unknown[] {
    // A copy has no room for more.
    const items = list.slice();
    let areTexts = items.length <= mostSharedItems;
    for (let index = 0; index < items.length; index++) {
      const item = this.#slim(items[index]);
      items[index] = item;
      areTexts &&= typeof item === 'string';
    }
    if (!areTexts) return items;
    const key = `${items.length} ${items.join('\0')}`;
    const shared = this.#lists.get(key);
    if (shared !== undefined) return shared;
    this.#lists.set(key, items as readonly string[]);
    return items;
  }
}
