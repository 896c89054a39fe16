import { limitsOf } from '../config/settings.ts';
import { folderOfKind, kinds, type Kind } from '../model/kinds.ts';
import type { OnStep } from '../model/progress.ts';
import type { Settings } from '../model/register.ts';
import { scanYaml } from '../yaml/scan.ts';
import { createSlimmer, type RegisterSizes } from './create-slimmer.ts';
import { createSourceFile } from './create-source-file.ts';
import type { FileRead } from './file-reads.ts';
import { loadJudge } from './judge-on-demand.ts';
import { readEntries, stemOf } from './read-entries.ts';
import { vanished } from './read-faults.ts';
import { isReadFault, type Listing, type ReadFault, type RegisterTree } from './register-tree.ts';
import { textsOf, unreadable, withoutText } from './unreadable.ts';

const kindOfFolder = new Map<string, Kind>(kinds.map((kind) => [folderOfKind[kind], kind]));

/** How files are read that are not simply read once. */
export interface ReadingOptions {
  /** What was read before and holds still. */
  readonly known?: ((path: string) => FileRead | undefined) | undefined;
  /** For those who read once: how large a register must be for its data to be made small. */
  readonly sizes?: RegisterSizes | undefined;
}

/** What the files of a listing hold, in its order; of those that are known nothing is read again. */
export async function readFiles(
  tree: RegisterTree,
  { entryFiles }: Listing,
  ignored: ReadonlySet<string>,
  settings: Settings,
  onStep: OnStep | undefined,
  { known, sizes }: ReadingOptions = {},
): Promise<readonly FileRead[]> {
  const limits = limitsOf(settings);
  const paths = ignored.size === 0 ? entryFiles : entryFiles.filter((path) => !ignored.has(path));
  const slimmer = sizes === undefined ? undefined : createSlimmer(tree, paths.length, limits, sizes);
  const fetchText = textsOf(tree, limits.fileSize);
  const reads: FileRead[] = [];
  for (const [index, path] of paths.entries()) {
    if (index % 64 === 0) onStep?.({ work: 'read', done: index, total: paths.length, language: settings.language });
    const same = known?.(path);
    if (same !== undefined) {
      reads.push(same);
      continue;
    }
    const kind = kindOfFolder.get(path.slice(0, path.indexOf('/')));
    if (kind === undefined) continue;
    const bytes = tree.read(path, limits.fileSize);
    if (bytes === undefined || isReadFault(bytes)) {
      reads.push(unreadableFile(path, kind, bytes ?? vanished));
      continue;
    }
    const file = createSourceFile(path, fetchText);
    const read =
      readEntries(kind, file, bytes, limits, scanYaml, slimmer) ??
      readEntries(kind, file, bytes, limits, (await loadJudge()).judgeYaml, slimmer);
    reads.push({ file, kind, read });
  }
  return reads;
}

function unreadableFile(path: string, kind: Kind, fault: ReadFault): FileRead {
  const file = withoutText(path);
  return { file, kind, read: { entries: [], brokenIds: [stemOf(path)], faults: [unreadable(file, fault)] } };
}
