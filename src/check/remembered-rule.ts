import type { Finding } from '../model/finding.ts';
import { kinds, type Kind } from '../model/kinds.ts';
import type { Recheck } from '../model/recheck.ts';
import type { Asker, Question } from '../model/recorder.ts';
import type { AnyEntry, Register } from '../model/register.ts';
import type { Rule, RuleContext } from '../model/rule.ts';

/** What a rule found at one entry, or besides all entries, and what it asked for that. */
class Cell implements Asker {
  asked: readonly Question[] | 'everything' = [];
  readonly kind: Kind | undefined;
  readonly id: string;
  readonly #stale: Set<Cell>;

  constructor(stale: Set<Cell>, entry?: AnyEntry) {
    this.#stale = stale;
    this.kind = entry?.kind;
    this.id = entry?.id ?? '';
  }

  forget(): undefined {
    this.#stale.add(this);
  }
}

/** One rule over a register that is checked again and again: where no answer that it got has changed, it found what it would find. */
export class RememberedRule {
  readonly #rule: Rule;
  readonly #recheck: Recheck;
  readonly #kinds: readonly Kind[];
  /** Only those that asked something: what follows from the entry alone is found when the entry is. */
  readonly #cells = perKind<Cell>();
  /** Only where there is something. */
  readonly #found = perKind<readonly Finding[]>();
  readonly #stale = new Set<Cell>();
  #rest: { readonly cell: Cell; readonly found: readonly Finding[] } | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(rule: Rule, recheck: Recheck) {
    this.#rule = rule;
    this.#recheck = recheck;
    this.#kinds = rule.parts?.kinds ?? [];
  }

  /** What the rule finds now, in the order in which it finds it. */
  run(register: Register, context: RuleContext<object>): readonly Finding[] {
    if (this.#rest === undefined) {
      for (const kind of this.#kinds) {
        for (const entry of register.ofKind<Kind>(kind) as readonly AnyEntry[]) this.#ask(entry, register, context);
      }
      this.#askRest(register, context);
    } else {
      const isRestStale = this.#stale.delete(this.#rest.cell);
      for (const { kind, id } of this.#outdated()) {
        this.#drop(kind, id);
        const entry = register.find(kind, id) as AnyEntry | undefined;
        if (entry !== undefined) this.#ask(entry, register, context);
      }
      if (isRestStale) this.#askRest(register, context);
    }
    this.#findings ??= this.#inOrder();
    return this.#findings;
  }

  /** Nobody need tell it of changes any more. */
  dispose(): void {
    const { recorder } = this.#recheck;
    for (const kind of kinds) for (const cell of this.#cells[kind].values()) recorder.leave(cell);
    if (this.#rest !== undefined) recorder.leave(this.#rest.cell);
  }

  /** The entries that must be asked about again: those that have changed, and those that something was asked for that has changed. */
  #outdated(): readonly { readonly kind: Kind; readonly id: string }[] {
    const outdated = new Map<string, { readonly kind: Kind; readonly id: string }>();
    for (const [name, entry] of this.#recheck.touched) if (this.#kinds.includes(entry.kind)) outdated.set(name, entry);
    for (const { kind, id } of this.#stale) if (kind !== undefined) outdated.set(`${kind}:${id}`, { kind, id });
    this.#stale.clear();
    return [...outdated.values()];
  }

  #drop(kind: Kind, id: string): void {
    const cell = this.#cells[kind].get(id);
    if (cell !== undefined) this.#recheck.recorder.leave(cell);
    this.#cells[kind].delete(id);
    if (this.#found[kind].delete(id)) this.#findings = undefined;
  }

  #ask(entry: AnyEntry, register: Register, context: RuleContext<object>): void {
    let found: readonly Finding[] = [];
    const asked = this.#recheck.recorder.record(() => {
      found = [...(this.#rule.parts?.checkEntry(entry, register, context) ?? [])];
    });
    const { kind, id } = entry;
    if (asked.length > 0) {
      const cell = new Cell(this.#stale, entry);
      this.#recheck.recorder.enter(cell, asked);
      this.#cells[kind].set(id, cell);
    }
    if (found.length === 0) return;
    this.#found[kind].set(id, found);
    this.#findings = undefined;
  }

  #askRest(register: Register, context: RuleContext<object>): void {
    const { parts } = this.#rule;
    let found: readonly Finding[] = [];
    const asked = this.#recheck.recorder.record(() => {
      found = [
        ...((parts === undefined ? this.#rule.check(register, context) : parts.checkRest?.(register, context)) ?? []),
      ];
    });
    const cell = this.#rest?.cell ?? new Cell(this.#stale);
    this.#recheck.recorder.enter(cell, asked);
    if (found.length > 0 || (this.#rest?.found.length ?? 0) > 0) this.#findings = undefined;
    this.#rest = { cell, found };
  }

  #inOrder(): readonly Finding[] {
    const ofEntries = this.#kinds.flatMap((kind) => {
      const byId = [...this.#found[kind]].sort(([a], [b]) => (a < b ? -1 : 1));
      return byId.flatMap(([, found]) => found);
    });
    return [...ofEntries, ...(this.#rest?.found ?? [])];
  }
}

function perKind<Value>(): Readonly<Record<Kind, Map<string, Value>>> {
  return {
    plan: new Map(),
    body: new Map(),
    indicator: new Map(),
    term: new Map(),
    area: new Map(),
    paper: new Map(),
  };
}
