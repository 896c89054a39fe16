import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { diskTree, settingsFileName } from './disk-tree.ts';
import { isReadFault, type RegisterTree } from './register-tree.ts';

/**
 * The register in a folder on disk, for those who read it again and again: a file that has not changed since (by its size,
 * its times and its number on the disk) gives the very same bytes. `known` tells the stamp that a file had when somebody
 * last looked; who changes it after that look must be noticed by the next one.
 */
export function watchedTree(root: string, known: (path: string) => string | undefined): RegisterTree {
  const disk = diskTree(root);
  const kept = new Map<string, { readonly stamp: string; readonly bytes: Uint8Array }>();
  return {
    ...disk,
    list: () => {
      const listing = disk.list();
      const present = new Set([...listing.entryFiles, settingsFileName]);
      for (const path of kept.keys()) if (!present.has(path)) kept.delete(path);
      return listing;
    },
    read: (path, limit) => {
      const stamp = known(path) ?? stampOf(join(root, path));
      const last = kept.get(path);
      if (last !== undefined && last.stamp === stamp && last.bytes.length <= limit) return last.bytes;
      const bytes = disk.read(path, limit);
      if (bytes === undefined || isReadFault(bytes)) kept.delete(path);
      else kept.set(path, { stamp, bytes });
      return bytes;
    },
  };
}

/** What changes whenever a file is written or replaced. */
export function stampOf(path: string): string {
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
}
