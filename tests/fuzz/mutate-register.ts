import type { Files } from './material.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateStructure } from './mutate-structure.ts';
import type { Random } from './random.ts';

/** The file of settings, and that of the findings put aside. */
const special = ['plankreis.yaml', 'plankreis-baseline.json'] as const;

const folders = ['plans', 'bodies', 'indicators', 'terms', 'areas', 'papers', 'Plans', 'x', 'plans/a/b'] as const;
const names = [
  'x.yaml',
  'X.YAML',
  'a b.yml',
  'ä.yaml',
  'con.yaml',
  '-.yaml',
  '__proto__.yaml',
  '.yaml',
  'a\nb.yaml',
] as const;

/** Changes a register: mostly one file, sometimes several, their names, or which there are. */
export function mutateRegister(files: Files, random: Random): Files {
  const result = new Map(files);
  const count = random.chance(0.7) ? 1 : 1 + random.below(4);
  for (let index = 0; index < count; index++) {
    const paths = [...result.keys()];
    if (paths.length === 0) break;
    const present = special.filter((path) => result.has(path));
    const path = present.length > 0 && random.chance(0.25) ? random.pick(present) : random.pick(paths);
    if (random.chance(0.08)) rearrange(result, path, random);
    else result.set(path, mutateFile(result, path, random));
  }
  return result;
}

function mutateFile(files: Files, path: string, random: Random): Uint8Array {
  const bytes = files.get(path) ?? new Uint8Array();
  const structured = random.chance(0.6) ? mutateStructure(bytes, random) : undefined;
  if (structured !== undefined && !random.chance(0.1)) return structured;
  const other = files.get(random.pick([...files.keys()])) ?? new Uint8Array();
  return mutateBytes(structured ?? bytes, random, other);
}

function rearrange(files: Map<string, Uint8Array>, path: string, random: Random): void {
  const bytes = files.get(path) ?? new Uint8Array();
  const name = random.chance(0.5) ? random.pick(names) : (path.split('/').at(-1) ?? '');
  const to = `${random.pick(folders)}/${name}`;
  const action = random.below(3);
  if (action !== 0) files.delete(path);
  if (action !== 1) files.set(to, bytes);
}
