import type { Day } from '../model/dates.ts';
import type { Finding, RelatedPlace, Severity } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { lastAnswer, type LastAnswers } from '../model/last-answer.ts';
import type { OnStep } from '../model/progress.ts';
import type { Register } from '../model/register.ts';
import type { CheckedFinding, Diagnostic, RelatedLocation, Report } from '../model/report.ts';
import type { DataPath } from '../model/source-file.ts';
import { allRules } from '../rules/all-rules.ts';
import { internalError } from '../rules/internal-error.ts';
import { baselineEntryOf, baselineKey, canBePutAside, useBaseline, type Baseline } from './baseline.ts';
import type { ConfiguredRule } from './configure-rules.ts';
import { findKnown } from './find-known.ts';
import { fileOf, identifyFindings, type IdentifiedFinding } from './identify-findings.ts';
import { runRules } from './run-rules.ts';

/** What to check, and how to tell it. */
export interface CheckOptions {
  readonly asOf: Day;
  readonly language: Language;
  readonly rules: readonly ConfiguredRule[];
  readonly version: string;
  /** The register as the user named it. */
  readonly registry: string;
  /** Only what these rules find is reported, whichever others run; all where undefined. */
  readonly onlyRules?: readonly string[];
  /** Only findings in these files are reported; all where undefined. */
  readonly isShown?: (path: string) => boolean;
  /** The register at an earlier revision: what the same rules find there too is left out. */
  readonly earlier?: { readonly revision: string; readonly register: Register };
  /** What is known and put aside. */
  readonly baseline?: Baseline;
  readonly onStep?: OnStep;
}

/** Runs the rules over a register and makes the report: places, severities, fingerprints, exceptions, order. */
export function checkRegister(register: Register, options: CheckOptions): Report {
  const found = findAll(register, options);
  const open = found.filter(isOpen);
  const { earlier } = options;
  const known =
    earlier === undefined
      ? new Set<IdentifiedFinding>()
      : findKnown(
          { register, findings: open },
          { register: earlier.register, findings: findAll(earlier.register, options).filter(isOpen) },
        );
  const wanted = new Set(options.onlyRules ?? options.rules.map(({ rule }) => rule.id));
  const baseline = options.baseline === undefined ? null : useBaseline(options.baseline, open, wanted);
  const noted = new Set((baseline?.entries ?? []).map(baselineKey));
  const isNoted = (finding: IdentifiedFinding): boolean =>
    noted.size > 0 && canBePutAside(finding.rule.id) && noted.has(baselineKey(baselineEntryOf(finding)));
  const told = found.filter(
    (finding) =>
      isAlwaysTold(finding.rule.id) ||
      (wanted.has(finding.rule.id) && !known.has(finding) && (options.isShown?.(finding.file.path) ?? true)),
  );
  const stamp = (findings: readonly IdentifiedFinding[]): readonly Stamped[] => stampAll(findings, options.language);
  const findings = stamp(told.filter((finding) => isOpen(finding) && !isNoted(finding)));
  const excepted = stamp(told.filter((finding) => !isOpen(finding)));
  const aside = stamp(told.filter((finding) => isOpen(finding) && isNoted(finding)));
  const count = (severity: Severity): number =>
    findings.filter(({ checked }) => checked.diagnostic.severity === severity).length;
  return {
    tool: { name: 'plankreis', version: options.version },
    registry: options.registry,
    name: register.settings.name ?? null,
    language: options.language,
    asOf: options.asOf,
    examined: register.examined,
    counts: {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      excepted: excepted.length,
      baseline: aside.length,
    },
    findings: findings.map(({ checked }) => checked),
    baseline,
    since: earlier === undefined ? null : { revision: earlier.revision, known: known.size },
    silenced: [
      ...excepted.map(({ checked, finding }) => ({
        ...checked,
        by: 'exception' as const,
        reason: finding.exceptedBecause ?? null,
      })),
      ...aside.map(({ checked }) => ({ ...checked, by: 'baseline' as const, reason: null })),
    ],
  };
}

const ruleIds = allRules.map(({ id }) => id);

/** What the rules report, without places: those are asked for only where they are shown. */
function findAll(register: Register, options: CheckOptions): readonly IdentifiedFinding[] {
  return identifyFindings(runRules(register, { ...options, ruleIds, internalError }));
}

const isOpen = ({ exceptedBecause }: IdentifiedFinding): boolean => exceptedBecause === undefined;

/** Whatever was asked for: that nothing could be judged, or that judging failed, is always told. */
export function isAlwaysTold(rule: string): boolean {
  return rule === 'internal-error' || rule === 'nothing-to-check' || rule === 'file-unreadable';
}

interface Stamped {
  readonly finding: IdentifiedFinding;
  readonly checked: CheckedFinding;
}

function rangeOf(place: RelatedPlace | Finding) {
  return place.range ?? fileOf(place).locate(startOf(place) + place.path, place.on, place.part);
}

/** Where the entry stands in its file, from which the path of a place counts. */
function startOf(place: RelatedPlace | Finding): DataPath {
  return place.entry?.at ?? ('entryAt' in place ? (place.entryAt ?? '') : '');
}

/** Findings with their places and words, under the language, severity and name that they were asked for with. */
const stampedBefore: LastAnswers<Finding, CheckedFinding> = new WeakMap();

/** Gives findings their places and words, in the order of a report. */
function stampAll(identified: readonly IdentifiedFinding[], language: Language): Stamped[] {
  const stamped = identified.map((item): Stamped => {
    const { finding, rule, severity, fingerprint } = item;
    const given = [rule, severity, fingerprint, language];
    return { finding: item, checked: lastAnswer(stampedBefore, finding, given, () => stampOne(item, language)) };
  });
  return stamped.sort((a, b) => byPlace(a.checked, b.checked));
}

function stampOne(item: IdentifiedFinding, language: Language): CheckedFinding {
  const { finding, rule, file, entry, subject } = item;
  const diagnostic: Diagnostic = {
    rule: rule.id,
    severity: item.severity,
    message: finding.message[language],
    help: finding.help?.[language] ?? null,
    file: file.path,
    ...rangeOf(finding),
    path: finding.path,
    entry,
    subject,
    related: (finding.related ?? []).map((place) => locate(place, language)),
    data: finding.data ?? null,
    fingerprint: item.fingerprint,
  };
  const sources = [file, ...(finding.related ?? []).map(fileOf)];
  const fix = finding.fix === undefined ? {} : { fix: finding.fix };
  return { diagnostic, sources, at: startOf(finding), ...fix };
}

function locate(place: RelatedPlace, language: Language): RelatedLocation {
  return { file: fileOf(place).path, ...rangeOf(place), message: place.message[language] };
}

/** By file, line, column, rule and subject, each by code point. */
function byPlace(a: CheckedFinding, b: CheckedFinding): number {
  const [x, y] = [a.diagnostic, b.diagnostic];
  return (
    compare(x.file, y.file) ||
    x.line - y.line ||
    x.column - y.column ||
    compare(x.rule, y.rule) ||
    compare(x.subject ?? '', y.subject ?? '') ||
    compare(x.message, y.message)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
