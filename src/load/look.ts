import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { baselineFileName, joinListings, listOneFolder, settingsFileName, type FolderListing } from './disk-tree.ts';
import type { Listing, Snapshot } from './register-tree.ts';

/** What changes whenever a file is written or replaced; empty where there is none. */
export function stampOf(path: string): string {
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
}

/** Where something may have changed: by folder the names that the system told of; undefined where it told none. */
export type Touched = ReadonlyMap<string, ReadonlySet<string> | undefined>;

interface FolderLook {
  /** The very same object as long as the folder holds the same. */
  readonly listing: FolderListing;
  /** By path: files of entries, and those of settings and of the baseline. */
  readonly stamps: ReadonlyMap<string, string>;
}

/** What a register's folder held at one time. */
export class Look implements Snapshot {
  readonly byFolder: ReadonlyMap<string, FolderLook>;
  /** The very same object as long as all folders hold the same. */
  readonly listing: Listing;

  private constructor(folders: ReadonlyMap<string, FolderLook>, before: Look | undefined) {
    this.byFolder = folders;
    const isSame =
      before?.byFolder.size === folders.size &&
      [...folders].every(([folder, { listing }]) => before.byFolder.get(folder)?.listing === listing);
    this.listing = isSame ? before.listing : joinListings([...folders.values()].map(({ listing }) => listing));
  }

  /** Looks at what was touched, whole folders with all that is in them; of the rest holds what was seen before, if anything was. */
  static at(root: string, before?: Look, touched: Touched = new Map()): Look {
    const folders = new Map<string, FolderLook>();
    const waiting = [{ folder: '', isTouched: false }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { folder, isTouched } = next;
      const last = before?.byFolder.get(folder);
      const names = isTouched ? undefined : touched.get(folder);
      const isSeen = last !== undefined && !isTouched && !touched.has(folder);
      const here = isSeen ? last : lookInto(root, folder, last, names);
      folders.set(folder, here);
      for (const inner of here.listing.folders) {
        waiting.push({ folder: inner, isTouched: !isSeen && names?.has(nameOf(inner)) !== false });
      }
    }
    return new Look(folders, before);
  }

  /** Looks at everything again. */
  static whole(root: string, before: Look): Look {
    return Look.at(root, before, new Map([...before.byFolder.keys()].map((folder) => [folder, undefined])));
  }

  /** The paths of all folders. */
  get folders(): Iterable<string> {
    return this.byFolder.keys();
  }

  *changedSince(earlier: Look): Iterable<string> {
    for (const [folder, { stamps }] of this.byFolder) {
      const before = earlier.byFolder.get(folder)?.stamps;
      if (before === stamps) continue;
      for (const [path, stamp] of stamps) if (before?.get(path) !== stamp) yield path;
      for (const path of before?.keys() ?? []) if (!stamps.has(path)) yield path;
    }
    for (const [folder, { stamps }] of earlier.byFolder) if (!this.byFolder.has(folder)) yield* stamps.keys();
  }

  /** Does the register consist of other files, or of files that hold something else? Files beside it do not count. */
  differsFrom(earlier: Look): boolean {
    for (const _ of this.changedSince(earlier)) return true;
    return refusedIn(this) !== refusedIn(earlier);
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const refusedIn = ({ listing }: Look): string => JSON.stringify(listing.refused.map(({ path, kind }) => [path, kind]));

function lookInto(
  root: string,
  folder: string,
  before: FolderLook | undefined,
  names: ReadonlySet<string> | undefined,
): FolderLook {
  const listing = listOneFolder(root, folder);
  const stamps = new Map<string, string>();
  const own = folder === '' ? [settingsFileName, baselineFileName] : [];
  for (const path of [...own, ...listing.entryFiles]) {
    const known = names === undefined || names.has(nameOf(path)) ? undefined : before?.stamps.get(path);
    const stamp = known ?? stampOf(join(root, path));
    if (stamp !== '') stamps.set(path, stamp);
  }
  const isSame = before !== undefined && JSON.stringify(before.listing) === JSON.stringify(listing);
  return { listing: isSame ? before.listing : listing, stamps };
}
