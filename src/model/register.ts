import type { AnyEntry, Entry } from './entry.ts';
import type { SettingsData } from './entry-data.ts';
import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';
import type { Recheck } from './recheck.ts';
import type { DataPath, SourceFile } from './source-file.ts';

export type { AnyEntry, Entry } from './entry.ts';

/** One place at which an entry names another entry. */
export interface Reference {
  readonly from: AnyEntry;
  readonly path: DataPath;
  readonly to: { readonly kind: Kind; readonly id: string };
  /** The key that the reference stands at (`lead`, `involved`, `plan`, `body` …). */
  readonly role: string;
}

/** An id that names no entry but a part of one, or a word list of the settings. */
export interface PartReference {
  readonly from: AnyEntry;
  readonly path: DataPath;
  readonly part: 'edition' | 'definition' | 'topic' | 'target_group' | 'rule';
  readonly id: string;
  /** The entry whose part is named; none for the lists in the settings. */
  readonly owner?: { readonly kind: Kind; readonly id: string };
}

/** A place at which `plankreis.yaml` names an entry, a topic or a target group. */
export interface SettingsReference {
  readonly path: DataPath;
  readonly to: Kind | 'topic' | 'target_group';
  readonly id: string;
}

/** A fault that was seen while files were read; the rule of that name reports it. */
export interface LoadFault extends Finding {
  readonly rule: 'yaml-syntax' | 'file-unreadable' | 'schema' | 'duplicate-id';
  /** What stands where the id of an entry of this kind should: perhaps one of its names. */
  readonly named?: { readonly kind: Kind; readonly text: string };
}

/** What was read and what was left alone. */
export interface Examined {
  /** Files below the folders of entries that were read. */
  readonly files: number;
  /** Files in the register's folder that are no entries or that the settings ignore. */
  readonly ignoredFiles: number;
  readonly entries: Readonly<Record<Kind, number>>;
}

/** The settings of a register, with what holds where `plankreis.yaml` says nothing. */
export interface Settings extends SettingsData {
  readonly language: 'de' | 'en';
  readonly timezone: string;
}

/** An entry that was replaced (both), has come (no `before`) or gone (no `after`). */
export interface EntryChange {
  readonly before: AnyEntry | undefined;
  readonly after: AnyEntry | undefined;
}

/** Something known about a whole register that is asked by key. */
export interface RegisterIndex<Answer> {
  answer(key: string): Answer;
  /** Takes changes of entries in; names the keys whose answers may differ now. */
  update(changes: readonly EntryChange[], register: Register): Iterable<string>;
}

/** How an index is made. An index belongs to its definition: that must be the same object each time. */
export interface IndexDefinition<Answer> {
  create(register: Register): RegisterIndex<Answer>;
}

/** How an answer follows from other answers. It is remembered by definition and key: both must be the same each time. */
export interface Derivation<Key, Answer> {
  derive(register: Register, key: Key): Answer;
}

/** The whole register: what the rules and the views see. */
export interface Register {
  readonly settings: Settings;
  /** `plankreis.yaml`. */
  readonly settingsFile: SourceFile;
  readonly entries: readonly AnyEntry[];
  readonly files: readonly SourceFile[];
  readonly examined: Examined;
  readonly faults: readonly LoadFault[];
  readonly partReferences: readonly PartReference[];
  readonly settingsReferences: readonly SettingsReference[];
  ofKind<K extends Kind>(kind: K): readonly Entry<K>[];
  find<K extends Kind>(kind: K, id: string): Entry<K> | undefined;
  /** Is there such an entry, sound or broken? A reference to a broken entry is not a fault of its own. */
  isKnown(kind: Kind, id: string): boolean;
  /** The places that name an entry; with a role only those at that key. */
  referencesTo(kind: Kind, id: string, role?: string): readonly Reference[];
  referencesFrom(entry: AnyEntry): readonly Reference[];
  partReferencesFrom(entry: AnyEntry): readonly PartReference[];
  /** What an index over the whole register says under a key; made when somebody first asks. */
  lookUp<Answer>(index: IndexDefinition<Answer>, key: string): Answer;
  /** What follows from other answers, worked out once for all who ask. */
  derive<Key, Answer>(derivation: Derivation<Key, Answer>, key: Key): Answer;
  /** Where the register is checked again and again: who asked what of it. */
  readonly recheck?: Recheck;
}
