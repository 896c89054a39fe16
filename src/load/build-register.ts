import { keepAnswers } from '../model/keep-answers.ts';
import { kinds, type Kind } from '../model/kinds.ts';
import type { AnyEntry, Entry, LoadFault, Reference, Register } from '../model/register.ts';
import { ReferenceIndex } from './reference-index.ts';

/** What has been read, before it is indexed. */
export interface RegisterParts extends Pick<Register, 'settings' | 'settingsFile' | 'files' | 'settingsReferences'> {
  readonly entries: readonly AnyEntry[];
  /** `kind:id` of entries that are broken. */
  readonly brokenIds: ReadonlySet<string>;
  readonly faults: readonly LoadFault[];
  readonly ignoredFiles: number;
}

/** Indexes what was read, both ways, once. Of several entries with one id only the first counts: what the others would cause is theirs to cause once they are mended. */
export function buildRegister(parts: RegisterParts): Register {
  const byKind = new Map<Kind, AnyEntry[]>(kinds.map((kind) => [kind, []]));
  const byId = perKind<AnyEntry>();
  const faults = [...parts.faults];
  for (const entry of parts.entries) {
    const first = byId[entry.kind].get(entry.id);
    if (first !== undefined) {
      faults.push(duplicateId(entry, first));
      continue;
    }
    byId[entry.kind].set(entry.id, entry);
    byKind.get(entry.kind)?.push(entry);
  }
  // By id, not by file: what is found between two entries stands at the same one after a file is renamed.
  const entries = [...byKind.values()].flatMap((list) => list.sort((a, b) => (a.id < b.id ? -1 : 1)));
  const references = new ReferenceIndex(entries);
  const register: Register = {
    settings: parts.settings,
    settingsFile: parts.settingsFile,
    settingsReferences: parts.settingsReferences,
    entries,
    files: parts.files,
    faults,
    get partReferences() {
      return references.parts();
    },
    examined: examinedOf(parts.files.length, parts.ignoredFiles, (kind) => byKind.get(kind)?.length ?? 0),
    ofKind: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as readonly AnyEntry[] as readonly Entry<K>[],
    find: <K extends Kind>(kind: K, id: string) => byId[kind].get(id) as Entry<K> | undefined,
    isKnown: (kind, id) => byId[kind].has(id) || parts.brokenIds.has(`${kind}:${id}`),
    referencesTo: (kind, id, role) => references.to(kind, id, role),
    referencesFrom: (entry) => references.from(entry),
    partReferencesFrom: (entry) => references.partsFrom(entry),
    ...keepAnswers(() => register),
  };
  return register;
}

/** How much was read, for the report. */
export function examinedOf(
  files: number,
  ignoredFiles: number,
  entriesOf: (kind: Kind) => number,
): Register['examined'] {
  const entries = Object.fromEntries(kinds.map((kind) => [kind, entriesOf(kind)])) as Record<Kind, number>;
  return { files, ignoredFiles, entries };
}

const byRole = new WeakMap<readonly Reference[], ReadonlyMap<string, readonly Reference[]>>();

/** So many are gone through each time. */
const fewReferences = 32;

/** Those of the references that stand at one key. Sorted out once where they are many: some entries are named by thousands. */
export function atRole(references: readonly Reference[], role: string | undefined): readonly Reference[] {
  if (role === undefined) return references;
  if (references.length <= fewReferences) {
    return references.some((one) => one.role === role) ? references.filter((one) => one.role === role) : none;
  }
  let roles = byRole.get(references);
  if (roles === undefined) {
    const lists = new Map<string, Reference[]>();
    for (const reference of references) {
      const list = lists.get(reference.role);
      if (list === undefined) lists.set(reference.role, [reference]);
      else list.push(reference);
    }
    byRole.set(references, (roles = lists));
  }
  return roles.get(role) ?? none;
}

const none: readonly Reference[] = [];

/** One map for each kind: joining kind and id into one key would cost more than all else that is done with it. */
export function perKind<Value>(): Readonly<Record<Kind, Map<string, Value>>> {
  return Object.fromEntries(kinds.map((kind) => [kind, new Map<string, Value>()])) as Record<Kind, Map<string, Value>>;
}

/** That an entry has the id of an earlier one. */
export function duplicateId(entry: AnyEntry, first: AnyEntry): LoadFault {
  const name = `${entry.kind}:${entry.id}`;
  return {
    rule: 'duplicate-id',
    entry,
    path: '/id',
    subject: name,
    message: {
      de: `Die Kennung „${entry.id}“ ist schon vergeben (${first.file.path}).`,
      en: `The id “${entry.id}” is taken already (${first.file.path}).`,
    },
    help: {
      de: 'Einem der beiden Einträge eine andere Kennung geben, oder beide zusammenführen.',
      en: 'Give one of the two entries another id, or merge them.',
    },
    related: [{ entry: first, path: '/id', message: { de: 'zuerst hier', en: 'first here' } }],
  };
}
