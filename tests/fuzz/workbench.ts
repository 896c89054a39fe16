import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Files } from './material.ts';

/** A folder that holds now this register, now that one; only the files that differ are written. */
export class Workbench {
  readonly root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  #present: Files = new Map();

  lay(files: Files): string {
    for (const path of this.#present.keys()) if (!files.has(path)) rmSync(join(this.root, path), { force: true });
    for (const [path, bytes] of files) {
      if (this.#present.get(path) === bytes) continue;
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), bytes);
    }
    this.#present = files;
    return this.root;
  }

  /** What is in the folder is not known any more: the next register is written whole. */
  forget(): void {
    rmSync(this.root, { recursive: true, force: true });
    mkdirSync(this.root);
    this.#present = new Map();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
