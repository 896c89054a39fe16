import { checkRegister, isAlwaysTold } from '../check/check-register.ts';
import { configureRules, unknownRule, type ConfiguredRule } from '../check/configure-rules.ts';
import { loadRegister } from '../load/load-register.ts';
import type { Severity } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import type { Register } from '../model/register.ts';
import type { Report } from '../model/report.ts';
import { allRules } from '../rules/all-rules.ts';
import { openBaseline, type BaselineFile, type BaselineOptions } from './baseline-file.ts';
import type { Io } from './io.ts';
import { selectPaths } from './select-paths.ts';
import { openSession, stepListener, type CommonOptions, type Session, type Source } from './session.ts';
import { version } from './version.ts';
import { WrongUse } from './wrong-use.ts';

/** The options of `validate`. */
export interface ValidateOptions extends CommonOptions, BaselineOptions {
  readonly format?: readonly string[];
  readonly rule?: readonly string[];
  readonly failOn?: Severity | 'never';
  readonly maxWarnings?: number;
  /** A revision of git. */
  readonly since?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
}

/** One run of all rules over the register. */
export interface CheckRun {
  readonly session: Session;
  readonly report: Report;
  readonly baseline: BaselineFile | undefined;
  /** The register of `--since`. */
  readonly earlier: Register | undefined;
}

/** What differs from a plain run over the folder. */
export interface RunSource extends Source {
  /** The name on disk of a file that has another name in this source. */
  readonly nameOnDisk?: (path: string) => string;
  /** The register of `--since`, read before. */
  readonly earlier?: Register;
}

/** Reads the register and checks it with all rules, or with those that are named. */
export async function checkOnce(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
  source?: RunSource,
): Promise<CheckRun> {
  const session = await openSession(options, io, source);
  const { register, asOf, language, place } = session;
  const { rules, problems } = configureRules(allRules, register.settings);
  if (problems.length > 0) throw new WrongUse(inSettings(problems), language);
  const unknown = (options.rule ?? []).find((id) => !allRules.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new WrongUse(unknownRule(unknown, allRules));
  const isShown = await selectPaths(paths, place.root, io.cwd);
  const baseline = openBaseline(options, place, io.cwd);
  const { since } = options;
  const earlier = since === undefined ? undefined : (source?.earlier ?? (await openEarlier(place.root, since, io)));
  const onStep = stepListener(options, io);
  const nameOnDisk = source?.nameOnDisk ?? ((path: string) => path);
  const report = checkRegister(register, {
    asOf,
    language,
    version,
    registry: place.shown,
    rules: rulesToRun(rules, options.rule),
    ...(options.rule === undefined ? {} : { onlyRules: options.rule }),
    ...(isShown === undefined ? {} : { isShown: (path: string) => isShown(nameOnDisk(path)) }),
    ...(earlier === undefined ? {} : { earlier: { revision: since ?? '', register: earlier } }),
    ...(baseline === undefined ? {} : { baseline: baseline.baseline }),
    ...(onStep === undefined ? {} : { onStep }),
  });
  return { session, report, baseline, earlier };
}

/** Which rules must run to tell what these find: those about exceptions ask what all others found. */
function rulesToRun(
  rules: readonly ConfiguredRule[],
  wanted: readonly string[] | undefined,
): readonly ConfiguredRule[] {
  if (wanted === undefined) return rules;
  const chosen = rules.filter(({ rule }) => wanted.includes(rule.id) || isAlwaysTold(rule.id));
  return chosen.some(({ rule }) => rule.group === 'exceptions') ? rules : chosen;
}

/** The register as it was at a revision. */
export async function openEarlier(root: string, revision: string, io: Io): Promise<Register> {
  const { openGitTree } = await import('../load/git-tree.ts');
  const tree = openGitTree(root, revision, io.env);
  if (!('list' in tree)) throw new WrongUse({ de: `--since: ${tree.de}`, en: `--since: ${tree.en}` });
  return loadRegister(tree);
}

function inSettings(problems: readonly Message[]): Message {
  const lines = (language: 'de' | 'en'): string =>
    problems.map((problem) => `plankreis.yaml: ${problem[language]}`).join('\n');
  return { de: lines('de'), en: lines('en') };
}
