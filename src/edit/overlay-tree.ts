import { tooLarge } from '../load/read-faults.ts';
import { decode } from '../load/decode.ts';
import { matchPaths } from '../load/match-paths.ts';
import { isReadFault, type Listing, type RegisterTree } from '../load/register-tree.ts';

/** A file that is to change. */
export interface FileChange {
  readonly from: string;
  /** The same as `from` where the name stays. */
  readonly to: string;
  /** What was read. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** A register with changes that are not on disk yet: what is planned can be checked before it is written. */
export interface Overlay {
  readonly tree: RegisterTree;
  /** The text of a file as it is planned; undefined where it is not UTF-8 or not there. */
  textOf(path: string): string | undefined;
  edit(path: string, text: string): void;
  /** Gives a file another name; false where the name is taken, on some machine at least. */
  rename(from: string, to: string): boolean;
  /** The name that a file has on disk. */
  nameOnDisk(path: string): string;
  changes(): readonly FileChange[];
}

/** Lays changes over a tree. Every file is read once, so that all work on the same content. */
export function createOverlay(base: RegisterTree): Overlay {
  const bytesRead = new Map<string, Uint8Array>();
  const edited = new Map<string, Uint8Array>();
  /** Present name → name on disk. */
  const renamed = new Map<string, string>();
  let listed: Listing | undefined;
  const list = (): Listing => (listed ??= base.list());
  const nameOnDisk = (path: string): string => renamed.get(path) ?? path;
  /** Names on disk that nothing has any more. */
  const away = new Set<string>();
  const isGone = (path: string): boolean => away.has(path) && !renamed.has(path);
  /** How many files have a name, whatever its case. */
  let names: Map<string, number> | undefined;
  const count = (path: string, change: number): number => {
    names ??= countNames([...list().entryFiles, ...list().refused.map((refused) => refused.path)]);
    const key = path.toLowerCase();
    const total = (names.get(key) ?? 0) + change;
    names.set(key, total);
    return total;
  };
  const present = (): readonly string[] =>
    [...list().entryFiles.filter((path) => !isGone(path)), ...renamed.keys()].sort();
  const readOriginal = (name: string, limit: number): ReturnType<RegisterTree['read']> => {
    const known = bytesRead.get(name);
    if (known !== undefined) return known.length > limit ? tooLarge(limit) : known;
    const bytes = base.read(name, limit);
    if (bytes !== undefined && !isReadFault(bytes)) bytesRead.set(name, bytes);
    return bytes;
  };
  const read = (path: string, limit: number): ReturnType<RegisterTree['read']> => {
    if (isGone(path)) return undefined;
    const changed = edited.get(nameOnDisk(path));
    if (changed === undefined) return readOriginal(nameOnDisk(path), limit);
    return changed.length > limit ? tooLarge(limit) : changed;
  };
  return {
    tree: {
      list: () => ({ ...list(), entryFiles: present() }),
      read,
      glob: async (patterns) => {
        const matched = [...(await base.glob(patterns))].filter((path) => !isGone(path) && !renamed.has(path));
        return new Set([...matched, ...(await matchPaths([...renamed.keys()], patterns))]);
      },
    },
    textOf: (path) => {
      const bytes = read(path, Infinity);
      const text = bytes === undefined || isReadFault(bytes) ? undefined : decode(bytes);
      return typeof text === 'string' ? text : undefined;
    },
    edit: (path, text) => {
      edited.set(nameOnDisk(path), Buffer.from(text));
    },
    rename: (from, to) => {
      if (from === to) return false;
      count(from, -1);
      // Names that differ in case only are one name on other machines.
      if (count(to, 1) > 1) {
        count(to, -1);
        count(from, 1);
        return false;
      }
      const name = nameOnDisk(from);
      renamed.delete(from);
      away.add(name);
      if (name === to) away.delete(name);
      else renamed.set(to, name);
      return true;
    },
    nameOnDisk,
    changes: () => {
      const presentName = new Map([...renamed].map(([path, name]) => [name, path]));
      const touched = [...new Set([...presentName.keys(), ...edited.keys()])].sort();
      return touched.flatMap((from): FileChange[] => {
        const before = bytesRead.get(from) ?? readOriginal(from, Infinity);
        if (before === undefined || isReadFault(before)) return [];
        const after = edited.get(from) ?? before;
        const to = presentName.get(from) ?? from;
        return from === to && Buffer.compare(before, after) === 0 ? [] : [{ from, to, before, after }];
      });
    },
  };
}

function countNames(paths: readonly string[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const path of paths) names.set(path.toLowerCase(), (names.get(path.toLowerCase()) ?? 0) + 1);
  return names;
}
