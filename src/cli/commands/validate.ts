import { checkRegister, isAlwaysTold } from '../../check/check-register.ts';
import { configureRules, unknownRule } from '../../check/configure-rules.ts';
import type { Severity } from '../../model/finding.ts';
import type { Message } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import { reportFormats, type ReportFormat } from '../../report/formats.ts';
import type { Style } from '../../report/reporter.ts';
import { allRules } from '../../rules/all-rules.ts';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { selectPaths } from '../select-paths.ts';
import { deliver, openSession, tell, terminalStyle, type CommonOptions, type Session } from '../session.ts';
import { version } from '../version.ts';
import { WrongUse } from '../wrong-use.ts';

/** The options of `validate`. */
export interface ValidateOptions extends CommonOptions {
  readonly format?: readonly string[];
  readonly rule?: readonly string[];
  readonly failOn?: Severity | 'never';
  readonly maxWarnings?: number;
}

/** Checks the register with all rules, or with those that are named, and writes the report. */
export async function validate(paths: readonly string[], options: ValidateOptions, io: Io): Promise<number> {
  const outputs = (options.format ?? ['pretty']).map((text) => parseFormat(text, options.output));
  const session = await openSession(options, io);
  const { register, asOf, language, place } = session;
  const { rules, problems } = configureRules(allRules, register.settings);
  if (problems.length > 0) {
    for (const problem of problems) await tell(inSettings(problem), language, io);
    return exitCode.wrongUse;
  }
  const unknown = (options.rule ?? []).find((id) => !allRules.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new WrongUse(unknownRule(unknown, allRules));
  const isShown = await selectPaths(paths, place.root, io.cwd);
  const report = checkRegister(register, {
    asOf,
    language,
    version,
    registry: place.shown,
    rules: rules.filter(({ rule }) => options.rule === undefined || options.rule.includes(rule.id) || isAlwaysTold(rule.id)),
    ...(isShown === undefined ? {} : { isShown }),
  });
  for (const { format, file } of outputs) {
    const write = await format.load();
    await deliver(write(report, styleOf(session, options, file, io)), file, io);
  }
  return verdict(report, session, options);
}


interface Output {
  readonly format: ReportFormat;
  readonly file: string | undefined;
}

/** `-f sarif=out.sarif` writes to a file of its own, `-f pretty` to where the others go. */
function parseFormat(text: string, output: string | undefined): Output {
  const split = text.indexOf('=');
  const name = split < 0 ? text : text.slice(0, split);
  const format = reportFormats.get(name);
  if (format !== undefined) return { format, file: split < 0 ? output : text.slice(split + 1) };
  const all = [...reportFormats.keys()].join(', ');
  throw new WrongUse({
    de: `Das Format „${name}“ gibt es nicht. Es gibt: ${all}.`,
    en: `There is no format “${name}”. There are: ${all}.`,
  });
}

function styleOf(session: Session, options: ValidateOptions, file: string | undefined, io: Io): Style {
  const style = terminalStyle(file === undefined ? options : { ...options, output: file }, io);
  return { ...style, language: session.language, isQuiet: options.quiet === true, pathPrefix: '' };
}

const inSettings = (problem: Message): Message => ({
  de: `plankreis.yaml: ${problem.de}`,
  en: `plankreis.yaml: ${problem.en}`,
});

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function verdict({ findings, counts }: Report, { register }: Session, options: ValidateOptions): number {
  const rules = new Set(findings.map(({ diagnostic }) => diagnostic.rule));
  if (rules.has('internal-error')) return exitCode.internalError;
  const isPartial = register.faults.some((fault) => fault.rule === 'file-unreadable');
  if (isPartial || (register.entries.length === 0 && register.faults.length === 0)) return exitCode.wrongUse;
  const level = options.failOn ?? 'error';
  const fails = level !== 'never' && findings.some(({ diagnostic }) => weight[diagnostic.severity] >= weight[level]);
  const isOverLimit = options.maxWarnings !== undefined && counts.warning > options.maxWarnings;
  return fails || isOverLimit ? exitCode.findings : exitCode.fine;
}
