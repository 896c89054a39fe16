import type { Day } from '../model/dates.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { keepAnswers } from '../model/keep-answers.ts';
import type { OnStep } from '../model/progress.ts';
import type { Register } from '../model/register.ts';
import type { ExceptionUse, Rule } from '../model/rule.ts';
import { askRule } from './ask-rule.ts';
import type { ConfiguredRule } from './configure-rules.ts';
import { ExceptionBook } from './exception-book.ts';

/** A finding with the rule that reported it and the severity it has in this register. */
export interface RaisedFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly finding: Finding;
  /** The reason of the exception that silences it. */
  readonly exceptedBecause?: string;
}

/** What a run needs to know. */
export interface RunOptions {
  readonly asOf: Day;
  readonly language: Language;
  readonly rules: readonly ConfiguredRule[];
  /** All rules that there are, whichever of them run: exceptions name them. */
  readonly ruleIds: readonly string[];
  /** The rule that reports a rule that threw. */
  readonly internalError: Rule;
  readonly onStep?: OnStep;
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * Runs every rule that is not off, trusting none: a rule that throws becomes a finding, and the others still run. The rules
 * about exceptions come last, for they ask what the others found.
 */
export function runRules(register: Register, options: RunOptions): readonly RaisedFinding[] {
  const active = options.rules.filter((configured) => configured.severity !== 'off');
  const book = new ExceptionBook(register, options.asOf, new Set(active.map(({ rule }) => rule.id)));
  const raised: RaisedFinding[] = [];
  let done = 0;
  let seen = register;
  let group: Rule['group'] | undefined;
  const run = (configured: ConfiguredRule, exceptionUses: readonly ExceptionUse[]): void => {
    const { rule } = configured;
    if (rule.group !== group && isVeryLarge(register)) seen = lookAt(register);
    group = rule.group;
    options.onStep?.({ work: 'check', done: ++done, total: active.length, language: register.settings.language });
    const context = {
      asOf: options.asOf,
      options: configured.options,
      language: options.language,
      ruleIds: options.ruleIds,
      exceptionUses,
    };
    try {
      for (const finding of askRule(configured, seen, context)) {
        if (finding.entry === undefined && finding.file === undefined) throw new Error('a finding without a place');
        const reason = book.take(rule.id, finding) ?? finding.acceptedBecause;
        raised.push({
          rule,
          finding,
          severity: severityOf(configured, finding),
          ...(reason === undefined ? {} : { exceptedBecause: reason }),
        });
      }
    } catch (error) {
      raised.push({ rule: options.internalError, severity: 'error', finding: threw(register, rule, error) });
    }
  };
  const isLate = ({ rule }: ConfiguredRule): boolean => rule.group === 'exceptions';
  for (const configured of active) if (!isLate(configured)) run(configured, []);
  register.recheck?.touched.clear();
  const uses = book.uses();
  for (const configured of active) if (isLate(configured)) run(configured, uses);
  return raised;
}

/** From so many files on what one group of rules has worked out is not kept for the next, which hardly asks for it. */
const veryManyFiles = 20_000;

function isVeryLarge({ examined, recheck }: Register): boolean {
  return examined.files >= veryManyFiles && recheck === undefined;
}

/** The same register with answers of its own, which go with it. */
function lookAt(register: Register): Register {
  const view: Register = Object.assign(
    Object.create(register) as Register,
    keepAnswers(() => view),
  );
  return view;
}

/** A register sets the severity of a rule; what the rule itself thinks less grave stays so. */
function severityOf({ rule, severity }: ConfiguredRule, finding: Finding): Severity {
  const set = severity === 'off' ? 'info' : severity;
  const own = finding.severity;
  if (own === undefined || rule.severity === 'off' || weight[own] >= weight[rule.severity]) {
    return own !== undefined && severity === rule.severity ? own : set;
  }
  return weight[own] < weight[set] ? own : set;
}

function threw(register: Register, rule: Rule, error: unknown): Finding {
  const text = error instanceof Error ? error.message : String(error);
  return {
    file: register.settingsFile,
    path: '',
    range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    subject: `rule:${rule.id}`,
    message: {
      de: `Die Regel „${rule.id}“ ist an einem Fehler des Programms gescheitert: ${text}`,
      en: `The rule “${rule.id}” failed because of a fault in the program: ${text}`,
    },
    help: {
      de: 'Bitte melden, möglichst mit dem Register. Bis dahin hilft `rules:` in plankreis.yaml: die Regel auf off stellen.',
      en: 'Please report it, if possible with the register. Until then set the rule to off under `rules:` in plankreis.yaml.',
    },
  };
}
