import { isKind, type Kind } from '../model/kinds.ts';
import { answerOfLastCheck, type LastAnswers } from '../model/last-answer.ts';
import type { AnyEntry, PartReference, Reference, SettingsReference } from '../model/register.ts';
import type { DataPath } from '../model/source-file.ts';
import { outlines, type ReferenceOutline } from '../yaml/outline.ts';

type Found = (
  path: DataPath,
  key: string,
  node: ReferenceOutline,
  id: string,
  parent: Readonly<Record<string, unknown>>,
) => void;

type Data = Readonly<Record<string, unknown>>;

/** Walks the data along what the schema says about references; costs nothing where it says nothing. */
function walk(value: unknown, node: ReferenceOutline, path: DataPath, key: string, parent: Data, found: Found): void {
  if (typeof value === 'string') {
    if (node.reference !== undefined) found(path, key, node, value, parent);
  } else if (Array.isArray(value)) {
    if (node.items === undefined) return;
    for (let index = 0; index < value.length; index++) {
      walk(value[index], node.items, `${path}/${index}`, key, parent, found);
    }
  } else if (node.keys !== undefined && typeof value === 'object' && value !== null) {
    const record = value as Data;
    for (const [name, child] of node.keys) {
      const item = Object.hasOwn(record, name) ? record[name] : undefined;
      if (item !== undefined) walk(item, child, `${path}/${name}`, name, record, found);
    }
  }
}

/** What an entry names: other entries, and parts of entries or of the settings. */
export interface Collected {
  readonly references: readonly Reference[];
  readonly parts: readonly PartReference[];
}

const known: LastAnswers<AnyEntry, Collected> = new WeakMap();
const nothingElse: readonly unknown[] = [];

/** Reads from the schema which values of an entry name something, and collects them in the order of the schema. */
export function collectReferences(from: AnyEntry): Collected {
  return answerOfLastCheck(known, from, nothingElse, () => collect(from));
}

function collect(from: AnyEntry): Collected {
  const references: Reference[] = [];
  const parts: PartReference[] = [];
  walk(from.data, outlines[from.kind].references, '', '', {}, (path, key, node, id, parent) => {
    const to = node.reference ?? '';
    if (isKind(to)) references.push({ from, path, to: { kind: to, id }, role: key });
    else if (to === 'source') {
      const paper = /^paper:(\S+)$/.exec(id)?.[1];
      if (paper !== undefined) references.push({ from, path, to: { kind: 'paper', id: paper }, role: 'source' });
    } else if (to === 'edition' && typeof parent['plan'] === 'string') {
      parts.push({ from, path, part: 'edition', id, owner: { kind: 'plan', id: parent['plan'] } });
    } else if (to === 'definition') {
      const owner = definitionOwner(from, node, parent);
      if (owner !== undefined) parts.push({ from, path, part: 'definition', id, owner });
    } else if (to === 'topic' || to === 'target_group' || to === 'rule') parts.push({ from, path, part: to, id });
  });
  return { references, parts };
}

/** A definition is named beside its indicator or term (in a plan), or within the entry that holds it. */
function definitionOwner(
  from: AnyEntry,
  node: ReferenceOutline,
  parent: Readonly<Record<string, unknown>>,
): PartReference['owner'] {
  if (node.owner === undefined) return { kind: from.kind, id: from.id };
  const id = parent[node.owner];
  return typeof id === 'string' ? { kind: node.owner as Kind, id } : undefined;
}

/** What `plankreis.yaml` names. */
export function collectSettingsReferences(settings: unknown): readonly SettingsReference[] {
  const references: SettingsReference[] = [];
  walk(settings, outlines.settings.references, '', '', {}, (path, _key, node, id) => {
    const to = node.reference ?? '';
    const paper = to === 'source' ? /^paper:(\S+)$/.exec(id)?.[1] : undefined;
    if (paper !== undefined) references.push({ path, to: 'paper', id: paper });
    else if (isKind(to) || to === 'topic' || to === 'target_group') references.push({ path, to, id });
  });
  return references;
}
