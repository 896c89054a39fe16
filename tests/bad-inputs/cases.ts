import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { recipes } from './recipes.ts';

/** A bad input, laid out as a register in a folder of its own. */
export interface Case {
  /** `files/bytes`, `registers` or `recipes`: what has its expected outcomes in one file. */
  readonly group: string;
  /** The file within the group, or the name of the register or the recipe. */
  readonly name: string;
  readonly root: string;
  /** The folder that the program is started in; where the recipe chooses another one than the register itself. */
  readonly cwd: string;
  /** How large the input is, in bytes of files and of names. */
  readonly size: number;
}

const here = new URL('.', import.meta.url).pathname;

/** Two sound entries beside the bad one, which must be judged whatever it is. */
const neighbours: Readonly<Record<string, string>> = {
  'bodies/fb-45.yaml': 'id: fb-45\nname: Kinder, Jugend und Schule\n',
  'plans/heil.yaml': 'id: heil\ntitle: Heil\nlead: fb-45\nno_duty: none\n',
};

/** Writes the sound neighbours of a bad input into a folder. */
export function addNeighbours(root: string): void {
  for (const [path, text] of Object.entries(neighbours)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (!existsSync(join(root, path))) writeFileSync(join(root, path), text);
  }
}

/** The groups of bad files: `bytes`, `syntax` … */
export const fileGroups: readonly string[] = readdirSync(join(here, 'files')).sort();

/** Everything below a folder, as paths from there. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
    .sort();
}

/** The bad files of a group: `plans/latin-1.yaml`. */
export function filesOf(group: string): readonly string[] {
  return filesBelow(join(here, 'files', group)).filter((path) => path !== 'expected.txt');
}

/** Lays out all bad inputs. */
export function layOut(): readonly Case[] {
  const base = mkdtempSync(join(tmpdir(), 'bad-inputs-'));
  const cases: Case[] = [];
  const add = (group: string, name: string, fill: (root: string) => { cwd?: string; size: number }): void => {
    const root = join(base, String(cases.length));
    mkdirSync(root);
    const { cwd, size } = fill(root);
    cases.push({ group, name, root, cwd: cwd ?? root, size });
  };
  for (const group of fileGroups) {
    for (const path of filesOf(group)) {
      add(`files/${group}`, path, (root) => {
        const bytes = readFileSync(join(here, 'files', group, path));
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), bytes);
        addNeighbours(root);
        return { size: bytes.length };
      });
    }
  }
  for (const name of readdirSync(join(here, 'registers')).sort()) {
    if (name === 'expected.txt') continue;
    add('registers', name, (root) => {
      cpSync(join(here, 'registers', name), root, { recursive: true });
      return { size: filesBelow(root).reduce((sum, path) => sum + readFileSync(join(root, path)).length, 0) };
    });
  }
  for (const recipe of recipes) {
    add('recipes', recipe.name, (root) => {
      addNeighbours(root);
      const made = recipe.make(root);
      return { size: 0, ...made };
    });
  }
  return cases;
}

/** The expected outcomes of a group, one line each: name, exit code, findings. */
export function readExpected(group: string): Map<string, string> {
  const file = expectedFile(group);
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

/** Writes the outcomes of a group, to be read before they are committed. */
export function writeExpected(group: string, outcomes: ReadonlyMap<string, string>): void {
  const lines = [...outcomes].map(([name, outcome]) => `${name} ${outcome}\n`);
  writeFileSync(expectedFile(group), lines.join(''));
}

const expectedFile = (group: string): string => join(here, group === 'recipes' ? '.' : group, 'expected.txt');
