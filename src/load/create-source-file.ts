import type { DataPath, Range, SourceFile } from '../model/source-file.ts';
import { createLocator } from '../yaml/locate.ts';

/** A file whose text is fetched, and whose places are found, only when somebody asks. */
export function createSourceFile(path: string, fetchText: () => string): SourceFile {
  let text: string | undefined;
  let locate: ((path: DataPath, on?: 'key' | 'value') => Range) | undefined;
  const file: SourceFile = {
    path,
    text: () => (text ??= fetchText()),
    locate: (at, on) => (locate ??= createLocator(file.text()))(at, on),
  };
  return file;
}
