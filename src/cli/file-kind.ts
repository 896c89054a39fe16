import { statSync } from 'node:fs';

/** What a path of the user's leads to; undefined where it leads nowhere, or cannot be a path at all. */
export function fileKind(path: string): 'folder' | 'file' | 'other' | undefined {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  } catch {
    return undefined;
  }
}
