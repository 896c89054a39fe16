import { folderOfKind, kinds } from '../model/kinds.ts';
import type { AnyEntry, Register } from '../model/register.ts';

/** What is called otherwise now, from the earlier name to the present one. */
export interface Renames {
  readonly files: ReadonlyMap<string, string>;
  /** `kind:id`. */
  readonly entries: ReadonlyMap<string, string>;
}

/** So many pairs of files are compared line by line; beyond that only equal texts are paired. */
const mostPairs = 2_500;
/** From this share of common lines on a file is the same file under another name, as git takes it too. */
const enoughAlike = 0.5;

/** Files that have another name than before, and the entries that are called otherwise for that; undefined where there are none. */
export function followRenames(now: Register, before: Register): Renames | undefined {
  const files = renamedFiles(now, before);
  const entries = new Map<string, string>();
  const single = (register: Register): Map<string, AnyEntry> =>
    new Map(register.entries.filter(({ at }) => at === '').map((entry) => [entry.file.path, entry]));
  const [singleNow, singleBefore] = [single(now), single(before)];
  const rename = (from: string | undefined, to: string | undefined): void => {
    if (from === undefined || to === undefined || from === to) return;
    // A name that is still (or was already) in use stands for something else.
    if (!entries.has(from) && !isKnown(now, from) && !isKnown(before, to)) entries.set(from, to);
  };
  for (const [path, entry] of singleBefore) rename(nameOf(entry), nameOf(singleNow.get(files.get(path) ?? path)));
  // A broken file lends its name to its findings.
  for (const [from, to] of files) rename(nameByFile(from), nameByFile(to));
  return files.size + entries.size === 0 ? undefined : { files, entries };
}

const nameOf = (entry: AnyEntry | undefined): string | undefined => entry && `${entry.kind}:${entry.id}`;

function isKnown(register: Register, name: string): boolean {
  const [kind, id = ''] = name.split(':');
  return kinds.some((known) => known === kind && register.isKnown(known, id));
}

function nameByFile(path: string): string | undefined {
  const kind = kinds.find((known) => path.startsWith(`${folderOfKind[known]}/`));
  return kind && `${kind}:${path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '')}`;
}

function renamedFiles(now: Register, before: Register): ReadonlyMap<string, string> {
  const textsOf = (register: Register, other: Register): Map<string, string> => {
    const there = new Set(other.files.map(({ path }) => path));
    const gone = register.files.filter(({ path }) => !there.has(path));
    return new Map(gone.map((file) => [file.path, file.text()]));
  };
  const vanished = textsOf(before, now);
  const appeared = textsOf(now, before);
  const renames = new Map<string, string>();
  const pair = (from: string, to: string): void => {
    renames.set(from, to);
    vanished.delete(from);
    appeared.delete(to);
  };
  const byText = new Map([...appeared].map(([path, text]) => [text, path]));
  for (const [from, text] of vanished) {
    const to = byText.get(text);
    if (to !== undefined && appeared.has(to)) pair(from, to);
  }
  if (vanished.size * appeared.size > mostPairs) return renames;
  const alike = [...vanished].flatMap(([from, text]) =>
    [...appeared].map(([to, other]) => ({ from, to, share: commonShare(text, other) })),
  );
  alike.sort((a, b) => b.share - a.share || (a.from + a.to < b.from + b.to ? -1 : 1));
  for (const { from, to, share } of alike) {
    if (share >= enoughAlike && vanished.has(from) && appeared.has(to)) pair(from, to);
  }
  return renames;
}

/** The share of the longer text's characters that stand in lines which both texts have. */
function commonShare(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const line of linesOf(a)) counts.set(line, (counts.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of linesOf(b)) {
    const count = counts.get(line) ?? 0;
    if (count === 0) continue;
    counts.set(line, count - 1);
    common += line.length + 1;
  }
  return common / (Math.max(a.length, b.length) + 1);
}

const linesOf = (text: string): string[] => text.split('\n');
