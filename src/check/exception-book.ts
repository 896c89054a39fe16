import { lastDay, type Day } from '../model/dates.ts';
import type { Exception } from '../model/entry-data.ts';
import { defineFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { kinds } from '../model/kinds.ts';
import type { AnyEntry, Register } from '../model/register.ts';
import type { ExceptionUse } from '../model/rule.ts';
import { joinPath } from '../model/source-file.ts';

interface Line {
  readonly entry: AnyEntry;
  readonly index: number;
  readonly exception: Exception;
  readonly isExpired: boolean;
  isUsed: boolean;
  readonly others: Set<string>;
}

/** The entries that have exceptions. */
const excepting = defineFacts<true>({
  kinds,
  factsOf: ({ data }) => (data.exceptions === undefined ? [] : [['', true]]),
});

/** Keeps account of the exceptions: which silence something, which do not any more. */
export class ExceptionBook {
  readonly #lines = new Map<AnyEntry, Line[]>();
  readonly #rules: ReadonlySet<string>;

  constructor(register: Register, asOf: Day, rules: ReadonlySet<string>) {
    this.#rules = rules;
    for (const { kind, id } of register.lookUp(excepting, '')) {
      const entry = register.find(kind, id) as AnyEntry | undefined;
      const exceptions = entry?.data.exceptions;
      if (entry === undefined || exceptions === undefined) continue;
      const lines = exceptions.map((exception, index): Line => {
        const isExpired = exception.until !== undefined && lastDay(exception.until) < asOf;
        return { entry, index, exception, isExpired, isUsed: false, others: new Set() };
      });
      this.#lines.set(entry, lines);
    }
  }

  /** The reason why a finding is accepted; undefined where it is not. */
  take(rule: string, finding: Finding): string | undefined {
    const lines = finding.entry === undefined ? undefined : this.#lines.get(finding.entry);
    let reason: string | undefined;
    for (const line of lines ?? []) {
      const { exception } = line;
      if (exception.rule !== rule) continue;
      if (exception.about !== undefined && exception.about !== finding.subject) {
        if (finding.subject !== undefined) line.others.add(finding.subject);
        continue;
      }
      line.isUsed = true;
      if (!line.isExpired) reason ??= exception.reason;
    }
    return reason;
  }

  /** All exceptions whose rule has run; about the others nothing can be said. */
  uses(): readonly ExceptionUse[] {
    return [...this.#lines.values()]
      .flat()
      .filter(({ exception }) => this.#rules.has(exception.rule))
      .map(({ entry, index, exception, isExpired, isUsed, others }) => ({
        entry,
        path: joinPath('/exceptions', index),
        exception,
        isExpired,
        isUsed,
        others: [...others],
      }));
  }
}
