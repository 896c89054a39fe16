import type { DataPath, SourceFile } from '../model/source-file.ts';

/** A text of so many characters is read again when somebody asks for it. */
const longText = 200;

/** By these the data of an entry knows where it was read. */
const file = Symbol('file');
const at = Symbol('at');

interface Traced {
  readonly [file]: SourceFile;
  readonly [at]: DataPath;
}

/** Gives what a file holds, read anew; undefined where it is no longer to be had. */
export type ReadAgain = (path: string) => unknown;

/**
 * Leaves the long texts of entries (summaries, notes) in their files: they are most of what a register holds, and hardly anybody asks for one twice. The
 * data keeps its keys and their order; a text is the one that stands in the file when somebody asks, empty where there is none any more.
 */
export class LongTexts {
  readonly #readAgain: ReadAgain;
  readonly #properties = new Map<string, PropertyDescriptor>();
  /** Who asks for one text of a file may ask for another one of it next. */
  #last: { readonly path: string; readonly value: unknown } | undefined;

  constructor(readAgain: ReadAgain) {
    this.#readAgain = readAgain;
  }

  /** The same data without its long texts, each other value as `take` returns it; undefined where there are none. */
  leaveInFile(
    data: Readonly<Record<string, unknown>>,
    place: { readonly file: SourceFile; readonly at: DataPath },
    take: (value: unknown) => unknown,
  ): object | undefined {
    const keys = Object.keys(data);
    if (!keys.some((key) => isLong(data[key]))) return undefined;
    // Built anew, key by key: V8 would make a table of an object whose keys change.
    const left = {};
    Object.defineProperty(left, file, { value: place.file });
    Object.defineProperty(left, at, { value: place.at });
    for (const key of keys) {
      if (isLong(data[key])) Object.defineProperty(left, key, this.#propertyOf(key));
      else (left as Record<string, unknown>)[key] = take(data[key]);
    }
    return left;
  }

  /** One for all data with this key, so that all of it has one shape. */
  #propertyOf(key: string): PropertyDescriptor {
    let property = this.#properties.get(key);
    if (property === undefined) {
      const read = (data: Traced): string => this.#read(data, key);
      property = {
        enumerable: true,
        get(this: Traced) {
          return read(this);
        },
      };
      this.#properties.set(key, property);
    }
    return property;
  }

  #read(data: Traced, key: string): string {
    const { path } = data[file];
    if (this.#last?.path !== path) this.#last = { path, value: this.#readAgain(path) };
    const { value } = this.#last;
    const entry = Array.isArray(value) ? (value[Number(data[at].slice(1))] as unknown) : value;
    const text = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[key] : undefined;
    return typeof text === 'string' ? text : '';
  }
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.length >= longText;
}
