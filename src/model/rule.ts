import type { Day } from './dates.ts';
import type { Exception } from './entry-data.ts';
import type { Finding, Severity } from './finding.ts';
import type { Bilingual, Language } from './language.ts';
import type { Kind } from './kinds.ts';
import type { AnyEntry, Entry, Register } from './register.ts';
import type { DataPath } from './source-file.ts';

/** The groups of rules, in the order in which they are listed. */
export const ruleGroups = [
  'files',
  'references',
  'definitions',
  'deadlines',
  'bodies',
  'entries',
  'exceptions',
  'engine',
] as const;

/** A group of rules. */
export type RuleGroup = (typeof ruleGroups)[number];

/** The documentation of a rule in one language. */
export interface RuleDocs {
  /** One line: what the rule reports. */
  readonly title: string;
  /** What exactly is reported. */
  readonly what: string;
  /** Why it matters to the planning circle. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
  /** A bad example, YAML. */
  readonly bad: string;
  /** A good example, YAML. */
  readonly good: string;
}

/** An exception as an entry states it, and whether it silenced anything in this run. */
export interface ExceptionUse {
  readonly entry: AnyEntry;
  readonly path: DataPath;
  readonly exception: Exception;
  /** Does a finding of its rule stand at this entry? An exception that has ended silences nothing, but is not unused. */
  readonly isUsed: boolean;
  readonly isExpired: boolean;
  /** The subjects of the findings of its rule at this entry that its `about` does not mean. */
  readonly others: readonly string[];
}

/** What a rule may know besides the register. */
export interface RuleContext<Options> {
  /** The reference date. Nothing reads the clock. */
  readonly asOf: Day;
  /** The options of the rule, from `plankreis.yaml`. */
  readonly options: Options;
  /** The language in which dates and numbers inside data are to be read; messages exist in both. */
  readonly language: Language;
  /** The ids of all rules, for what names a rule. */
  readonly ruleIds: readonly string[];
  /** The exceptions whose rules have run before: filled only for the rules of the group `exceptions`. */
  readonly exceptionUses: readonly ExceptionUse[];
}

/** One rule: a name for a fault, its documentation, and one pure function over the register. */
export interface Rule<Options extends object = object> {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity | 'off';
  readonly docs: Bilingual<RuleDocs>;
  /** The options and their defaults; an option in `plankreis.yaml` has the type of its default. */
  readonly options: Options;
  check(register: Register, context: RuleContext<Options>): Iterable<Finding>;
  /** The same in parts, where the rule goes from entry to entry. */
  readonly parts?: RuleParts<Options>;
}

/** An entry of one of these kinds. */
export type EntryOf<K extends Kind> = { [P in K]: Entry<P> }[K];

/** A rule in parts: what it finds at each entry, and the rest. A part that asks the register is asked again when an answer has changed. */
export interface RuleParts<Options extends object = object, K extends Kind = Kind> {
  /** The kinds of the entries that are asked about. */
  readonly kinds: readonly K[];
  checkEntry(entry: EntryOf<K>, register: Register, context: RuleContext<Options>): Iterable<Finding>;
  /** What belongs to no single entry, such as the settings. */
  checkRest?(register: Register, context: RuleContext<Options>): Iterable<Finding>;
}

/** Gives a rule its type, so that `check` knows its options. */
export function defineRule<Options extends object>(rule: Rule<Options>): Rule<Options> {
  return rule;
}

/** Gives a rule its type that goes from entry to entry. */
export function defineEntryRule<Options extends object, K extends Kind>(
  definition: Omit<Rule<Options>, 'check' | 'parts'> & RuleParts<Options, K>,
): Rule<Options> {
  const { id, group, severity, docs, options, kinds } = definition;
  return {
    ...{ id, group, severity, docs, options },
    *check(register, context) {
      for (const kind of kinds) {
        for (const entry of register.ofKind<Kind>(kind)) {
          yield* definition.checkEntry(entry as EntryOf<K>, register, context);
        }
      }
      if (definition.checkRest !== undefined) yield* definition.checkRest(register, context);
    },
    parts: definition,
  };
}
