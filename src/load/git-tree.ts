import { folderOfKind } from '../model/kinds.ts';
import type { Message } from '../model/language.ts';
import { baselineFileName, isAlmostEntryFolder, isEntryPath, settingsFileName } from './disk-tree.ts';
import { findEarlierFolder } from './find-earlier-folder.ts';
import { matchPaths } from './match-paths.ts';
import { nameNotUtf8, noRegularFile, notTheFolder, tooLarge } from './read-faults.ts';
import type { Listing, ReadFault, RefusedPath, RegisterTree } from './register-tree.ts';
import { findCommit, repositoryPrefix, runGit, type Environment } from './run-git.ts';

/** A register as it was at a revision. */
export interface GitTree extends RegisterTree {
  /** The full name of the commit. */
  readonly commit: string;
}

interface Blob {
  readonly path: string;
  readonly mode: string;
  readonly object: string;
  readonly size: number;
}

const entryFolders = new Set(Object.values(folderOfKind));

/**
 * The register in a folder as it was at a revision, read from git's objects: the working copy is neither read nor touched.
 * A register that did not exist then is an empty one. A message where git, the repository or the revision is missing.
 */
export function openGitTree(root: string, revision: string, env: Environment): GitTree | Message {
  const prefix = repositoryPrefix(root, env);
  if (typeof prefix !== 'string') return prefix;
  const commit = findCommit(root, revision, env);
  if (typeof commit !== 'string') return commit;
  const blobs = listRegister(root, commit, prefix, env);
  const contents = new Map<string, Uint8Array>();
  const read = (wanted: readonly Blob[]): void => {
    for (const [object, content] of readBlobs(root, wanted, env)) contents.set(object, content);
  };
  return {
    commit,
    list: () => listing([...blobs.values()]),
    glob: (patterns) => matchPaths([...blobs.keys()], patterns),
    read: (path, limit) => {
      const blob = blobs.get(path);
      if (blob === undefined) return undefined;
      if (!blob.mode.startsWith('100')) return noRegularFile('link');
      if (blob.size > limit) return tooLarge(limit);
      // The first entry brings all others along: one process instead of thousands.
      if (!contents.has(blob.object)) read(isEntryPath(path) ? entriesUpTo(blobs, limit, contents) : [blob]);
      return contents.get(blob.object) ?? notThere;
    },
  };
}

/** The files of the register, in its present folder or in the one that it stood in then. */
function listRegister(root: string, commit: string, prefix: string, env: Environment): ReadonlyMap<string, Blob> {
  const listIn = (folder: string): readonly Blob[] => listBlobs(root, `${commit}:${folder.replace(/\/$/, '')}`, env);
  const present = listIn(prefix);
  const isThere = present.some(({ path }) => path === settingsFileName || isEntryPath(path));
  const earlier = isThere ? undefined : findEarlierFolder(root, commit, env);
  return new Map((earlier === undefined ? present : listIn(earlier)).map((blob) => [blob.path, blob]));
}

function entriesUpTo(blobs: ReadonlyMap<string, Blob>, limit: number, known: ReadonlyMap<string, unknown>): Blob[] {
  const isWanted = ({ path, mode, size, object }: Blob): boolean =>
    isEntryPath(path) && mode.startsWith('100') && size <= limit && !known.has(object);
  return [...blobs.values()].filter(isWanted);
}

/** All files below a tree; none where the tree does not exist. */
function listBlobs(root: string, tree: string, env: Environment): Blob[] {
  const result = runGit(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', tree], env);
  if (!result.ok) return [];
  return result.output
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const match = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
      if (match === null) return [];
      const [, mode = '', object = '', size = '', path = ''] = match;
      return [{ mode, object, size: size === '-' ? 0 : Number(size), path }];
    });
}

/** The same files that the walk over a folder on disk would list. */
function listing(blobs: readonly Blob[]): Listing {
  const entryFiles: string[] = [];
  const refused: RefusedPath[] = [];
  let others = 0;
  const almost = new Set<string>();
  for (const { path, mode } of blobs) {
    const [first = '', ...rest] = path.split('/');
    if (/(?:^|\/)\./.test(path) || (first === 'node_modules' && rest.length > 0) || mode === '160000') continue;
    const isLink = mode === '120000';
    if (isAlmostEntryFolder(first, rest.length > 0) && !(isLink && rest.length === 0)) {
      if (!almost.has(first)) refused.push({ path: first, ...notTheFolder(first, rest.length > 0) });
      almost.add(first);
    } else if (isEntryPath(path) || (isLink && entryFolders.has(first))) {
      if (path.includes('\ufffd')) refused.push({ path, ...nameNotUtf8 });
      else if (isLink) refused.push({ path, ...noRegularFile('link') });
      else entryFiles.push(path);
    } else if (path !== settingsFileName && path !== baselineFileName) others++;
  }
  return { entryFiles: entryFiles.sort(), others, refused: refused.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** So many bytes are asked for at once. */
const largestBatch = 268_435_456;

function* readBlobs(root: string, blobs: readonly Blob[], env: Environment): Iterable<readonly [string, Uint8Array]> {
  let batch: Blob[] = [];
  let bytes = 0;
  for (const blob of blobs) {
    if (batch.length > 0 && bytes + blob.size > largestBatch) {
      yield* readBatch(root, batch, env);
      [batch, bytes] = [[], 0];
    }
    batch.push(blob);
    bytes += blob.size;
  }
  if (batch.length > 0) yield* readBatch(root, batch, env);
}

function* readBatch(root: string, blobs: readonly Blob[], env: Environment): Iterable<readonly [string, Uint8Array]> {
  const input = blobs.map(({ object }) => `${object}\n`).join('');
  const limit = blobs.reduce((sum, { size, object }) => sum + size + object.length + 64, 65_536);
  const result = runGit(root, ['cat-file', '--batch'], env, input, limit);
  if (!result.ok) return;
  const { output } = result;
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    if (end < 0) return;
    // `<object> blob <size>`, or `<object> missing`.
    const [object = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    yield [object, output.subarray(at, at + Number(size))];
    at += Number(size) + 1;
  }
}

const notThere: ReadFault = {
  kind: 'unreadable',
  message: {
    de: 'Der Inhalt dieser Datei ist im Repository nicht vorhanden (partial clone).',
    en: 'The content of this file is not in the repository (partial clone).',
  },
  help: { de: 'Das Repository vollständig holen.', en: 'Fetch the whole repository.' },
};
