import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a register by their path in it. Nobody changes the bytes: a changed file gets new ones. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A register to start from. */
export interface Base {
  readonly name: string;
  readonly files: Files;
}

/** Reads the registers that are changed: the shipped one, and the good and bad examples of the tests. */
export function readBases(root: string): readonly Base[] {
  const folders = [
    ...below(join(root, 'tests/rules')).flatMap((rule) => below(rule)),
    ...below(join(root, 'tests/bad-inputs/registers')),
    join(root, 'registry'),
  ];
  return folders
    .map((folder): Base => ({ name: relative(root, folder), files: readFiles(folder) }))
    .filter(({ files }) => files.size > 0);
}

const below = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => join(folder, item.name))
    .sort();

function readFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.ya?ml$|^plankreis-baseline\.json$/i.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}
