import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { settingsFileName } from '../load/disk-tree.ts';
import type { Message } from '../model/language.ts';
import { fileKind } from './file-kind.ts';
import { WrongUse } from './wrong-use.ts';

/** Where a register is, absolutely and as the user sees it. */
export interface RegisterPlace {
  readonly root: string;
  readonly shown: string;
}

/** The register: `--registry`, else the next folder upwards with a `plankreis.yaml`, else `./registry`. */
export function findRegister(option: string | undefined, cwd: string): RegisterPlace {
  if (option !== undefined) {
    const root = resolve(cwd, option);
    // An empty variable of a script names no folder.
    const found = option === '' ? undefined : fileKind(root);
    if (found === 'folder') return { root, shown: isAbsolute(option) ? root : shownFrom(cwd, root) };
    throw new WrongUse(found === undefined ? missing(option) : noFolder(option));
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (fileKind(join(folder, settingsFileName)) === 'file') return { root: folder, shown: shownFrom(cwd, folder) };
    if (folder === dirname(folder)) break;
  }
  const root = join(cwd, 'registry');
  if (fileKind(root) === 'folder') return { root, shown: 'registry' };
  throw new WrongUse({
    de: 'Kein Register gefunden: Hier und darüber liegt keine plankreis.yaml, und es gibt keinen Ordner „registry“. Mit --registry ORDNER angeben.',
    en: 'No register found: there is no plankreis.yaml here or above, and no folder “registry”. Name it with --registry DIR.',
  });
}

/** Never the machine's own path: the same register, the same output. */
function shownFrom(cwd: string, root: string): string {
  return relative(cwd, root).split(sep).join('/') || '.';
}

const missing = (option: string): Message => ({
  de: `Den Ordner „${option}“ gibt es nicht (--registry).`,
  en: `There is no folder “${option}” (--registry).`,
});

const noFolder = (option: string): Message => ({
  de: `„${option}“ ist kein Ordner (--registry). Gemeint ist der Ordner, in dem plankreis.yaml liegt.`,
  en: `“${option}” is not a folder (--registry). It is the folder that holds plankreis.yaml.`,
});
