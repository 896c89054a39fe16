import { kinds, type Kind } from '../model/kinds.ts';
import type { DataPath } from '../model/source-file.ts';
import { joinPath, splitPath } from '../model/source-file.ts';
import { keepAnswers } from '../model/keep-answers.ts';
import type { AnyEntry, PartReference, Reference, Register } from '../model/register.ts';
import { schemaAt } from '../yaml/schema-at.ts';

/** The keys that never reach a public output: `note`, and what `public.exclude_keys` names. */
export function internalKeys({ settings }: Pick<Register, 'settings'>): ReadonlySet<string> {
  return new Set(['note', ...(settings.public?.exclude_keys ?? [])]);
}

/**
 * The register without what is internal: every view that is made from it can be shown to anyone. Keys are left out at any
 * depth, and with them the references that stand there. Where the schema requires a key that is left out, the whole
 * object goes, and the list it stands in, so that paths stay what they are; only an entry's id and title always stay.
 */
export function publicRegister(register: Register): Register {
  const excluded = internalKeys(register);
  const opened = new Map<AnyEntry, AnyEntry>();
  const entries = register.entries.map((entry) => {
    const data = strip(entry.data, entry, '', excluded) as AnyEntry['data'];
    const shown = data === entry.data ? entry : ({ ...entry, data } as AnyEntry);
    opened.set(entry, shown);
    return shown;
  });
  const original = new Map<AnyEntry, AnyEntry>([...opened].map(([entry, shown]) => [shown, entry]));
  const isShown = (path: DataPath, entry: AnyEntry): boolean => isPresent(splitPath(path), opened.get(entry)?.data);
  const open = (references: readonly Reference[]): Reference[] =>
    references
      .filter(({ from, path }) => isShown(path, from))
      .map((reference) => ({ ...reference, from: opened.get(reference.from) ?? reference.from }));
  const openParts = (parts: readonly PartReference[]): PartReference[] =>
    parts
      .filter(({ from, path }) => isShown(path, from))
      .map((part) => ({ ...part, from: opened.get(part.from) ?? part.from }));
  const first = new Map<string, AnyEntry>();
  const byKind = new Map<Kind, AnyEntry[]>(kinds.map((kind) => [kind, []]));
  for (const entry of entries) {
    const name = `${entry.kind}:${entry.id}`;
    if (!first.has(name)) first.set(name, entry);
    byKind.get(entry.kind)?.push(entry);
  }
  const shown: Register = {
    ...register,
    entries,
    partReferences: openParts(register.partReferences),
    ofKind: ((kind) => byKind.get(kind) ?? []) as Register['ofKind'],
    find: ((kind, id) => first.get(`${kind}:${id}`)) as Register['find'],
    referencesTo: (kind, id, role) => open(register.referencesTo(kind, id, role)),
    referencesFrom: (entry) => open(register.referencesFrom(original.get(entry) ?? entry)),
    partReferencesFrom: (entry) => openParts(register.partReferencesFrom(original.get(entry) ?? entry)),
    ...keepAnswers(() => shown),
  };
  return shown;
}

/** The value without excluded keys; the same value where it holds none; undefined where it cannot stand without one. */
function strip(value: unknown, entry: AnyEntry, path: DataPath, excluded: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item, index) => strip(item, entry, joinPath(path, index), excluded));
    if (items.includes(undefined)) return undefined;
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept: [string, unknown][] = [];
  let isSame = true;
  for (const [key, item] of Object.entries(value)) {
    const stripped = excluded.has(key) ? undefined : strip(item, entry, joinPath(path, key), excluded);
    isSame &&= stripped === item;
    if (stripped !== undefined) kept.push([key, stripped]);
    else if (isRequired(entry, path, key)) {
      if (path !== '') return undefined;
      kept.push([key, item]);
    }
  }
  return isSame ? value : Object.fromEntries(kept);
}

function isRequired(entry: AnyEntry, path: DataPath, key: string): boolean {
  // No schema requires the key that is excluded everywhere.
  if (key === 'note') return false;
  return schemaAt(entry.kind, path, entry.data)?.required?.includes(key) ?? false;
}

function isPresent(steps: readonly string[], value: unknown): boolean {
  let current = value;
  for (const step of steps) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return false;
    current = (current as Record<string, unknown>)[step];
  }
  return true;
}
