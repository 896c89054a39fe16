import { diskTree } from './disk-tree.ts';
import type { Look } from './look.ts';
import type { RegisterTree } from './register-tree.ts';

/** The register in a folder on disk, for those who read it again and again; somebody else looks at the folder. */
export function watchedTree(root: string, lastLook: () => Look): RegisterTree {
  return { ...diskTree(root), snapshot: lastLook };
}
