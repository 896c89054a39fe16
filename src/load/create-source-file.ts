import type { SourceFile } from '../model/source-file.ts';
import { createPlainLocator, locatorOf, type Locator } from '../yaml/locate-plain.ts';
import { firstLineOf } from '../yaml/place.ts';
import { loadedJudge } from './judge-on-demand.ts';

/** A file whose text is fetched, and whose places are found, only when somebody asks. */
export function createSourceFile(path: string, fetchText: () => string): SourceFile {
  let text: string | undefined;
  let locate: Locator | undefined;
  const file: SourceFile = {
    path,
    text: () => (text ??= fetchText()),
    locate: (at, on, part) => (locate ??= createLocator(file.text()))(at, on, part),
  };
  return file;
}

/** A text that the scanner declines was read by the judge; else the file has changed since, and its first line must do. */
function createLocator(text: string): Locator {
  return (
    createPlainLocator(text) ??
    loadedJudge()?.createJudgingLocator(text) ??
    locatorOf(firstLineOf(text, 0, text.length), text)
  );
}
