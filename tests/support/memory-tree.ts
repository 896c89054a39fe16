import { isEntryPath, settingsFileName } from '../../src/load/disk-tree.ts';
import type { RegisterTree } from '../../src/load/register-tree.ts';

/** A register in memory, the texts of its files by path; it ignores none. */
export function memoryTree(files: ReadonlyMap<string, string>): RegisterTree {
  const paths = [...files.keys()];
  return {
    list: () => ({
      entryFiles: paths.filter(isEntryPath).sort(),
      others: paths.filter((path) => !isEntryPath(path) && path !== settingsFileName).length,
      refused: [],
    }),
    read: (path) => {
      const text = files.get(path);
      return text === undefined ? undefined : Buffer.from(text);
    },
    glob: async () => new Set(),
  };
}
