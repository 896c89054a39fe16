import type { DataPath, SourceFile } from '../model/source-file.ts';
import { ownText } from '../text/own-text.ts';
import type { LongTexts } from './long-texts.ts';

/** Longer texts are seldom written twice. */
const longestShared = 300;
/** What holds more is seldom the same in two entries. */
const mostParts = 12;
/** So many lists and mappings are compared with: what is common comes again soon. */
const mostKnown = 10_000;

interface Known {
  readonly value: object;
  /** Stands for it in the name of what holds it. */
  readonly name: string;
}

/**
 * Makes the data of entries as small as it can be, for registers with very many. What a reader has cut out of a file keeps the text of the whole
 * file in memory, and a list that grew item by item keeps room for more. Equal short texts become one.
 */
export class DataSlimmer {
  readonly #texts = new Map<string, string>();
  readonly #known = new Map<string, Known>();
  readonly #longTexts: LongTexts | undefined;
  #names = 0;
  /** The name of what was made small last: equal names, equal data. Undefined where it has none. */
  #name: string | undefined;

  /**
   * With `longTexts` the long ones stay in their files, and equal lists and mappings mostly become one, too, at the price of some time: nobody may change
   * them, and nobody asks which of two equal ones it is.
   */
  constructor(longTexts?: LongTexts) {
    this.#longTexts = longTexts;
  }

  /** The data of an entry, made small; it belongs to the reader alone. */
  slimEntry(data: unknown, file: SourceFile, at: DataPath): unknown {
    const slim = (value: unknown): unknown => this.#slim(value);
    const record = data as Record<string, unknown>;
    const left = this.#longTexts?.leaveInFile(record, { file, at }, slim);
    if (left !== undefined) return left;
    for (const key in record) record[key] = slim(record[key]);
    return record;
  }

  #slim(value: unknown): unknown {
    if (typeof value === 'string') return this.#slimText(value);
    if (Array.isArray(value)) return this.#slimList(value);
    if (typeof value === 'object' && value !== null) return this.#slimMapping(value as Record<string, unknown>);
    if (this.#longTexts !== undefined) this.#name = Object.is(value, -0) ? undefined : String(value);
    return value;
  }

  #slimText(text: string): string {
    if (text.length > longestShared) {
      this.#name = undefined;
      return ownText(text);
    }
    let shared = this.#texts.get(text);
    if (shared === undefined) {
      shared = ownText(text);
      this.#texts.set(shared, shared);
    }
    if (this.#longTexts !== undefined) this.#name = named(shared);
    return shared;
  }

  #slimList(list: readonly unknown[]): readonly unknown[] {
    // A copy has no room for more.
    const items = list.slice();
    let name: string | undefined = this.#longTexts === undefined || items.length > mostParts ? undefined : '[';
    for (let index = 0; index < items.length; index++) {
      items[index] = this.#slim(items[index]);
      if (name !== undefined) name = this.#name === undefined ? undefined : `${name}${this.#name},`;
    }
    return this.#share(items, name);
  }

  #slimMapping(record: Record<string, unknown>): object {
    let name: string | undefined = this.#longTexts === undefined ? undefined : '{';
    let parts = 0;
    for (const key in record) {
      // Always: two equal texts are not told apart by comparing them.
      record[key] = this.#slim(record[key]);
      parts++;
      if (this.#name === undefined || parts > mostParts) name = undefined;
      if (name !== undefined) name += `${named(key)}${this.#name},`;
    }
    return this.#share(record, name);
  }

  #share<Value extends object>(value: Value, name: string | undefined): Value {
    this.#name = name;
    if (name === undefined) return value;
    const known = this.#known.get(name);
    if (known !== undefined) {
      this.#name = known.name;
      return known.value as Value;
    }
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#name = `#${++this.#names}`;
    this.#known.set(name, { value, name: this.#name });
    return value;
  }
}

/** A text as a part of a name: no text can be taken for another, nor for anything else. */
function named(text: string): string {
  return `"${text.length}:${text}`;
}
