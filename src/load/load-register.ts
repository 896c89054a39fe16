import type { OnStep } from '../model/progress.ts';
import type { AnyEntry, LoadFault, Register } from '../model/register.ts';
import type { SourceFile } from '../model/source-file.ts';
import { buildRegister } from './build-register.ts';
import { collectSettingsReferences } from './collect-references.ts';
import { settingsFileName } from './disk-tree.ts';
import { usualSizes, type RegisterSizes } from './create-slimmer.ts';
import { isUnreadable, knownReads, type FileRead } from './file-reads.ts';
import { LiveRegister } from './live-register.ts';
import { loadSettings } from './load-settings.ts';
import { readFiles } from './read-files.ts';
import type { LoadedSettings, ReadMemory } from './read-memory.ts';
import type { Listing, RegisterTree, Snapshot } from './register-tree.ts';
import { unreadable, withoutText } from './unreadable.ts';

/** Reads a whole register. Nothing in it makes this throw: what is wrong with a file becomes a fault of the register. */
export async function loadRegister(
  tree: RegisterTree,
  memory?: ReadMemory,
  onStep?: OnStep,
  sizes: RegisterSizes = usualSizes,
): Promise<Register> {
  const snapshot = memory === undefined ? undefined : tree.snapshot?.();
  if (memory !== undefined && snapshot !== undefined) return reloadRegister(tree, snapshot, memory, onStep);
  const loaded = await loadSettings(tree);
  const listing = tree.list();
  const ignored = await ignoredPaths(tree, loaded);
  const { settings } = loaded;
  const reads = await readFiles(tree, listing, ignored, settings, onStep, memory === undefined ? { sizes } : {});
  const faults = [...loaded.faults, ...refusedPaths(listing, ignored)];
  const entries: AnyEntry[] = [];
  const brokenIds = new Set<string>();
  const files: SourceFile[] = [];
  for (const { file, kind, read } of reads) {
    files.push(file);
    for (const entry of read.entries) entries.push(entry);
    for (const id of read.brokenIds) brokenIds.add(`${kind}:${id}`);
    for (const fault of read.faults) faults.push(fault);
  }
  const ignoredFiles = countIgnored(listing, reads);
  return buildRegister({ ...fixedParts(loaded), entries, brokenIds, files, faults, ignoredFiles });
}

/** Reads what has changed since the last time; under other settings everything. */
async function reloadRegister(
  tree: RegisterTree,
  snapshot: Snapshot,
  memory: ReadMemory,
  onStep: OnStep | undefined,
): Promise<Register> {
  const { last } = memory;
  const changed = new Set(last === undefined ? [] : snapshot.changedSince(last.snapshot));
  const isSameSettings = last !== undefined && !changed.has(settingsFileName) && !isUnreadable(last.loaded);
  const loaded = isSameSettings ? last.loaded : await loadSettings(tree);
  const { listing } = snapshot;
  const isSameListing = isSameSettings && last.snapshot.listing === listing;
  const ignored = isSameListing ? last.ignored : await ignoredPaths(tree, loaded);
  const refused = isSameListing ? last.refused : refusedPaths(listing, ignored);
  const known = isSameSettings ? knownReads(last.reads, changed) : undefined;
  const reads = await readFiles(tree, listing, ignored, loaded.settings, onStep, { known });
  const live = isSameSettings ? last.live : new LiveRegister(fixedParts(loaded));
  memory.last = { snapshot, loaded, ignored, refused, reads, live };
  return live.update({ reads, faults: [...loaded.faults, ...refused], ignoredFiles: countIgnored(listing, reads) });
}

type Fixed = Pick<Register, 'settings' | 'settingsFile' | 'settingsReferences'>;

function fixedParts({ settings, file }: LoadedSettings): Fixed {
  return { settings, settingsFile: file, settingsReferences: collectSettingsReferences(settings) };
}

async function ignoredPaths(tree: RegisterTree, { settings }: LoadedSettings): Promise<ReadonlySet<string>> {
  const patterns = settings.ignore ?? [];
  return patterns.length === 0 ? new Set() : await tree.glob(patterns);
}

function refusedPaths({ refused }: Listing, ignored: ReadonlySet<string>): readonly LoadFault[] {
  return refused.filter(({ path }) => !ignored.has(path)).map((one) => unreadable(withoutText(one.path), one));
}

function countIgnored({ others, entryFiles }: Listing, reads: readonly FileRead[]): number {
  return others + (entryFiles.length - reads.length);
}
