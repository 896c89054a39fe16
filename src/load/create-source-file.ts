import type { DataPath, Range, SourceFile, TextPart } from '../model/source-file.ts';
import { createPlainLocator, locatorOf, type Locator } from '../yaml/locate-plain.ts';
import { firstLineOf } from '../yaml/place.ts';
import { loadedJudge } from './judge-on-demand.ts';

/** Of so many files the places are kept at once: all places of a file take ten times as much memory as its text. */
const mostLocators = 500;

/** The files whose places are known, in the order in which somebody asked. */
const located = new Map<LazyFile, Locator>();

/** A file whose text is fetched, and whose places are found, only when somebody asks. There can be very many of them. */
class LazyFile implements SourceFile {
  readonly path: string;
  readonly #fetchText: (path: string) => string;
  #text: string | undefined = undefined;

  constructor(path: string, fetchText: (path: string) => string) {
    this.path = path;
    this.#fetchText = fetchText;
  }

  text(): string {
    return (this.#text ??= this.#fetchText(this.path));
  }

  locate(at: DataPath, on?: 'key' | 'value', part?: TextPart): Range {
    const known = located.get(this);
    const locate = known ?? createLocator(this.text());
    if (known === undefined) {
      if (located.size === mostLocators)
        for (const file of [...located.keys()].slice(0, mostLocators / 2)) located.delete(file);
      located.set(this, locate);
    }
    return locate(at, on, part);
  }
}

/** A file whose text is fetched by its path, and whose places are found, only when somebody asks. */
export function createSourceFile(path: string, fetchText: (path: string) => string): SourceFile {
  return new LazyFile(path, fetchText);
}

/** A text that the scanner declines was read by the judge; else the file has changed since, and its first line must do. */
function createLocator(text: string): Locator {
  return (
    createPlainLocator(text) ??
    loadedJudge()?.createJudgingLocator(text) ??
    locatorOf(firstLineOf(text, 0, text.length), text)
  );
}
