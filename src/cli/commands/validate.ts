import { resolve } from 'node:path';
import type { Severity } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { capFindings } from '../../report/cap-findings.ts';
import { reportFormats, type ReportFormat } from '../../report/formats.ts';
import type { Style } from '../../report/reporter.ts';
import { saveBaseline } from '../baseline-file.ts';
import { checkOnce, type CheckRun, type ValidateOptions } from '../check-run.ts';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { repositoryPath } from '../repository-path.ts';
import { declareLasting, deliver, terminalStyle, type Session } from '../session.ts';
import { WrongUse } from '../wrong-use.ts';

/** Checks the register with all rules, or with those that are named, and writes the report. */
export async function validate(paths: readonly string[], options: ValidateOptions, io: Io): Promise<number> {
  refuseCombinations(paths, options);
  // The diff takes the place of the report on the standard output.
  const usual = options.dryRun === true ? [] : ['pretty'];
  const outputs = (options.format ?? usual).map((text) => parseFormat(text, options.output));
  if (options.dryRun === true && outputs.some(({ isOwn }) => !isOwn)) throw noPlaceForReport;
  refuseSharedFiles(outputs, io);
  const tell = (run: CheckRun): Promise<number> => tellRun(run, outputs, options, io);
  if (options.watch === true) return (await import('../watch-run.ts')).watchRun(paths, options, io, tell);
  if (options.fix !== true) {
    const run = await checkOnce(paths, options, io);
    const code = await tell(run);
    const isLasting = code <= exitCode.findings && readsOnlyRegister(paths, options);
    if (isLasting && outputs.every(({ file }) => file === undefined)) declareLasting(run.session, options, io);
    return code;
  }
  return tell(await (await import('../fix-run.ts')).fixRun(paths, options, io));
}

/** Does the call write nothing, and read nothing but the register? */
function readsOnlyRegister(paths: readonly string[], { since, baseline, updateBaseline }: ValidateOptions): boolean {
  return paths.length === 0 && since === undefined && typeof baseline !== 'string' && updateBaseline !== true;
}

/** Writes the baseline, if that is asked for, and the report in all its formats. */
async function tellRun(run: CheckRun, outputs: readonly Output[], options: ValidateOptions, io: Io): Promise<number> {
  const { report, session, baseline } = run;
  if (options.updateBaseline === true && baseline !== undefined && report.baseline !== null) {
    await saveBaseline(baseline, report.baseline, io);
  }
  const perFile = session.register.settings.limits?.findings_per_file;
  for (const { format, file } of outputs) {
    const write = await format.load();
    const whole = format.wantsChanges === true ? await withChanges(report) : report;
    const told = format.isForPeople === true ? capFindings(whole, perFile) : whole;
    await deliver(write(told, styleOf(session, options, file, io)), file, io);
  }
  return verdict(report, session, options);
}

async function withChanges(report: Report): Promise<Report> {
  return (await import('../../edit/add-changes.ts')).addChanges(report);
}

interface Output {
  readonly format: ReportFormat;
  readonly file: string | undefined;
  /** Does it name a file of its own? */
  readonly isOwn: boolean;
}

/** `-f sarif=out.sarif` writes to a file of its own, `-f pretty` to where the others go. */
function parseFormat(text: string, output: string | undefined): Output {
  const split = text.indexOf('=');
  const name = split < 0 ? text : text.slice(0, split);
  const format = reportFormats.get(name);
  if (format !== undefined) {
    if (split === text.length - 1) throw noFileNamed(text);
    return { format, file: split < 0 ? output : text.slice(split + 1), isOwn: split >= 0 };
  }
  const all = [...reportFormats.keys()].join(', ');
  throw new WrongUse({
    de: `Das Format „${name}“ gibt es nicht. Es gibt: ${all}.`,
    en: `There is no format “${name}”. There are: ${all}.`,
  });
}

function styleOf(session: Session, options: ValidateOptions, file: string | undefined, io: Io): Style {
  const style = terminalStyle(file === undefined ? options : { ...options, output: file }, io);
  return {
    ...style,
    language: session.language,
    isQuiet: options.quiet === true,
    pathPrefix: repositoryPath(session.place.root, io.cwd),
    failOn: options.failOn ?? 'error',
  };
}

const noPlaceForReport = new WrongUse({
  de: 'Mit --dry-run gehört die Standardausgabe den Änderungen; einen Bericht mit -f FORMAT=DATEI in eine Datei schreiben.',
  en: 'With --dry-run the standard output belongs to the changes; write a report to a file with -f FORMAT=FILE.',
});

const noFileNamed = (text: string): WrongUse =>
  new WrongUse({
    de: `Hinter „${text}“ fehlt der Name der Datei.`,
    en: `The name of the file is missing behind “${text}”.`,
  });

/** Of two reports in one file only the last would be left, and nobody would know. */
function refuseSharedFiles(outputs: readonly Output[], { cwd }: Io): void {
  const taken = new Set<string>();
  for (const { file } of outputs) {
    if (file === undefined) continue;
    const path = resolve(cwd, file);
    if (taken.has(path)) {
      throw new WrongUse({
        de: `Zwei Formate sollen nach „${file}“; jedes braucht eine eigene Datei: -f FORMAT=DATEI.`,
        en: `Two formats are to go to “${file}”; each needs a file of its own: -f FORMAT=FILE.`,
      });
    }
    taken.add(path);
  }
}

/** What does not go together is told, not guessed at. */
function refuseCombinations(paths: readonly string[], options: ValidateOptions): void {
  const { updateBaseline, fix, dryRun, watch } = options;
  const refuse = (one: string, other: string): never => {
    throw new WrongUse({
      de: `${one} und ${other} gehen nicht zusammen.`,
      en: `${one} and ${other} do not go together.`,
    });
  };
  if (dryRun === true && fix !== true) {
    throw new WrongUse({ de: '--dry-run gehört zu --fix.', en: '--dry-run belongs to --fix.' });
  }
  if (watch === true && fix === true) refuse('--watch', '--fix');
  if (updateBaseline !== true) return;
  // The file must hold the whole register's findings: what was not examined would fall out of it.
  if (paths.length > 0) refuse('--update-baseline', 'PATH');
  if (options.rule !== undefined) refuse('--update-baseline', '--rule');
  if (options.since !== undefined) refuse('--update-baseline', '--since');
  if (options.baseline === false) refuse('--update-baseline', '--no-baseline');
  if (watch === true) refuse('--update-baseline', '--watch');
  if (dryRun === true) refuse('--update-baseline', '--dry-run');
}

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
