import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { settingsFileName } from '../load/disk-tree.ts';
import { WrongUse } from './wrong-use.ts';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Where a register is, absolutely and as the user sees it. */
export interface RegisterPlace {
  readonly root: string;
  readonly shown: string;
}

/** The register: `--registry`, else the next folder upwards with a `plankreis.yaml`, else `./registry`. */
export function findRegister(option: string | undefined, cwd: string): RegisterPlace {
  if (option !== undefined) {
    const root = resolve(cwd, option);
    if (isFolder(root)) return { root, shown: option };
    throw new WrongUse({
      de: `Den Ordner „${option}“ gibt es nicht (--registry).`,
      en: `There is no folder “${option}” (--registry).`,
    });
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (isFile(join(folder, settingsFileName))) return { root: folder, shown: folder === cwd ? '.' : folder };
    if (folder === dirname(folder)) break;
  }
  const root = join(cwd, 'registry');
  if (isFolder(root)) return { root, shown: 'registry' };
  throw new WrongUse({
    de: 'Kein Register gefunden: Hier und darüber liegt keine plankreis.yaml, und es gibt keinen Ordner „registry“. Mit --registry ORDNER angeben.',
    en: 'No register found: there is no plankreis.yaml here or above, and no folder “registry”. Name it with --registry DIR.',
  });
}
