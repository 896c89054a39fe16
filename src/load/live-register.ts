import { kinds, type Kind } from '../model/kinds.ts';
import type { Recheck } from '../model/recheck.ts';
import { Question, Recorder } from '../model/recorder.ts';
import { firstAt } from '../model/facts.ts';
import type { AnyEntry, Entry, EntryChange, LoadFault, Reference, Register } from '../model/register.ts';
import { atRole, duplicateId, examinedOf, perKind, type RegisterParts } from './build-register.ts';
import { collectReferences } from './collect-references.ts';
import type { FileRead } from './file-reads.ts';
import { EntryLists } from './entry-lists.ts';
import { LiveAnswers } from './live-answers.ts';

/** What was read of a register whose settings are the same as before. */
export interface LiveParts extends Pick<RegisterParts, 'ignoredFiles'> {
  /** What each file holds, by path. The very same object for a file that has not changed. */
  readonly reads: readonly FileRead[];
  /** Faults that belong to none of these files. */
  readonly faults: readonly LoadFault[];
}

type Fixed = Pick<Register, 'settings' | 'settingsFile' | 'settingsReferences'>;

/**
 * A register that is read again and again under the same settings: patched where files have changed, never built anew. It tells the
 * recorder which answers differ from before, so that only those are asked again who asked for them.
 */
export class LiveRegister {
  readonly #fixed: Fixed;
  readonly #recorder = new Recorder();
  readonly #recheck: Recheck = { recorder: this.#recorder, touched: new Map() };
  readonly #lists = new EntryLists();
  readonly #to = perKind<Reference[]>();
  readonly #answers = new LiveAnswers(this.#recorder, () => this.#register);
  readonly #asked = {
    find: perKind<Question>(),
    isKnown: perKind<Question>(),
    referencesTo: perKind<Question>(),
    ofKind: perKind<Question>(),
    entries: new Question(),
    files: new Question(),
    faults: new Question(),
  };
  #isNew = true;
  #reads: readonly FileRead[] = [];
  #faults: readonly LoadFault[] = [];
  #register: Register;

  constructor(fixed: Fixed) {
    this.#fixed = fixed;
    this.#register = this.#present([], 0);
  }

  /** Takes in what has been read, and gives the register as it is now. */
  update({ reads, faults, ignoredFiles }: LiveParts): Register {
    const changed: Question[] = [];
    const { changes, known } = this.#lists.replace(this.#reads, reads);
    for (const { kind, id } of known) this.#note(changed, this.#asked.isKnown, kind, id);
    if (this.#isNew) this.#takeAll();
    else for (const change of changes) this.#takeIn(change, changed);
    if (changes.length > 0) changed.push(this.#asked.entries);
    if (!isSameList(this.#reads, reads, (a, b) => a.file === b.file)) changed.push(this.#asked.files);
    this.#reads = reads;
    this.#isNew = false;
    const all = [...faults];
    for (const { read } of reads) for (const fault of read.faults) all.push(fault);
    for (const [entry, first] of this.#lists.duplicates()) all.push(this.#duplicate(entry, first));
    if (!isSameList(this.#faults, all, (a, b) => a === b)) {
      this.#faults = all;
      changed.push(this.#asked.faults);
    }
    this.#register = this.#present(this.#faults, ignoredFiles);
    // First nobody may answer from what has changed, then the indexes look at the register.
    this.#recorder.change(changed);
    this.#answers.update(changes);
    return this.#register;
  }

  /** All entries, before anybody has asked for any: each list is made once. */
  #takeAll(): void {
    for (const kind of kinds) {
      for (const entry of this.#lists.ofKind(kind)) {
        this.#recheck.touched.set(`${kind}:${entry.id}`, { kind, id: entry.id });
        for (const reference of collectReferences(entry).references) {
          const known = this.#to[reference.to.kind].get(reference.to.id);
          if (known === undefined) this.#to[reference.to.kind].set(reference.to.id, [reference]);
          else known.push(reference);
        }
      }
    }
  }

  #takeIn(change: EntryChange, changed: Question[]): void {
    const entry = change.after ?? change.before;
    if (entry === undefined) return;
    const { kind, id } = entry;
    this.#recheck.touched.set(`${kind}:${id}`, { kind, id });
    this.#note(changed, this.#asked.find, kind, id);
    this.#note(changed, this.#asked.ofKind, kind, '');
    const roles = new Map<string, Reference['to'] & { readonly roles: Set<string> }>();
    for (const one of [change.before, change.after]) {
      for (const { to, role } of one === undefined ? [] : collectReferences(one).references) {
        const name = `${to.kind}:${to.id}`;
        const known = roles.get(name);
        if (known === undefined) roles.set(name, { ...to, roles: new Set(['', role]) });
        else known.roles.add(role);
      }
    }
    for (const target of roles.values()) {
      this.#replaceReferences(target, entry, change.after);
      for (const role of target.roles)
        this.#note(changed, this.#asked.referencesTo, target.kind, `${target.id} ${role}`);
    }
  }

  /** What an entry says about a target now, in the place of what it said. */
  #replaceReferences(target: Reference['to'], { kind, id }: AnyEntry, after: AnyEntry | undefined): void {
    const all = this.#to[target.kind].get(target.id) ?? [];
    const present = (after === undefined ? [] : collectReferences(after).references).filter(
      ({ to }) => to.kind === target.kind && to.id === target.id,
    );
    const from = firstAt(all, (one) => order(one.from, kind, id) >= 0);
    const to = firstAt(all, (one) => order(one.from, kind, id) > 0);
    const list = [...all.slice(0, from), ...present, ...all.slice(to)];
    if (list.length === 0) this.#to[target.kind].delete(target.id);
    else this.#to[target.kind].set(target.id, list);
  }

  #note(changed: Question[], asked: Readonly<Record<Kind, Map<string, Question>>>, kind: Kind, key: string): void {
    const question = asked[kind].get(key);
    if (question !== undefined) changed.push(question);
  }

  readonly #told = new WeakMap<AnyEntry, { readonly first: AnyEntry; readonly fault: LoadFault }>();

  /** The very same fault as long as both entries stay as they are. */
  #duplicate(entry: AnyEntry, first: AnyEntry): LoadFault {
    const known = this.#told.get(entry);
    if (known?.first === first) return known.fault;
    const fault = duplicateId(entry, first);
    this.#told.set(entry, { first, fault });
    return fault;
  }

  /** The register as it is now, for those who ask it. */
  #present(faults: readonly LoadFault[], ignoredFiles: number): Register {
    const [recorder, lists, to, asked] = [this.#recorder, this.#lists, this.#to, this.#asked];
    const files = this.#reads.map(({ file }) => file);
    let entries: readonly AnyEntry[] | undefined;
    const ask = (questions: Readonly<Record<Kind, Map<string, Question>>>, kind: Kind, key: string): void => {
      let question = questions[kind].get(key);
      if (question === undefined) questions[kind].set(key, (question = new Question()));
      recorder.ask(question);
    };
    return {
      ...this.#fixed,
      examined: examinedOf(files.length, ignoredFiles, (kind) => lists.ofKind(kind).length),
      recheck: this.#recheck,
      get entries() {
        recorder.ask(asked.entries);
        return (entries ??= none.concat(...kinds.map((kind) => lists.ofKind(kind))));
      },
      get files() {
        recorder.ask(asked.files);
        return files;
      },
      get faults() {
        recorder.ask(asked.faults);
        return faults;
      },
      get partReferences() {
        recorder.ask(asked.entries);
        return kinds.flatMap((kind) => lists.ofKind(kind).flatMap((entry) => collectReferences(entry).parts));
      },
      ofKind: <K extends Kind>(kind: K) => {
        ask(asked.ofKind, kind, '');
        return lists.ofKind(kind) as readonly Entry<K>[];
      },
      find: <K extends Kind>(kind: K, id: string) => {
        ask(asked.find, kind, id);
        return lists.find(kind, id) as Entry<K> | undefined;
      },
      isKnown: (kind, id) => {
        ask(asked.isKnown, kind, id);
        return lists.isKnown(kind, id);
      },
      referencesTo: (kind, id, role) => {
        ask(asked.referencesTo, kind, `${id} ${role ?? ''}`);
        return atRole(to[kind].get(id) ?? [], role);
      },
      referencesFrom: (entry) => collectReferences(entry).references,
      partReferencesFrom: (entry) => collectReferences(entry).parts,
      lookUp: (definition, key) => this.#answers.lookUp(definition, key),
      derive: (derivation, key) => this.#answers.derive(derivation, key),
    };
  }
}

const none: readonly AnyEntry[] = [];

function order(one: AnyEntry, kind: Kind, id: string): number {
  return kinds.indexOf(one.kind) - kinds.indexOf(kind) || (one.id < id ? -1 : one.id > id ? 1 : 0);
}

function isSameList<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  return a.length === b.length && a.every((one, index) => isSame(one, b[index] as Item));
}
