import type { Day } from '../model/dates.ts';
import type { RelatedPlace, Severity } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { Register } from '../model/register.ts';
import type { CheckedFinding, Diagnostic, RelatedLocation, Report } from '../model/report.ts';
import type { SourceFile } from '../model/source-file.ts';
import { internalError } from '../rules/internal-error.ts';
import type { ConfiguredRule } from './configure-rules.ts';
import { fingerprint } from './fingerprint.ts';
import { runRules, type RaisedFinding } from './run-rules.ts';

/** What to check, and how to tell it. */
export interface CheckOptions {
  readonly asOf: Day;
  readonly language: Language;
  readonly rules: readonly ConfiguredRule[];
  readonly version: string;
  /** The register as the user named it. */
  readonly registry: string;
  /** Only findings in these files are reported; all where undefined. */
  readonly isShown?: (path: string) => boolean;
}

/** Runs the rules over a register and makes the report: places, severities, fingerprints, exceptions, order. */
export function checkRegister(register: Register, options: CheckOptions): Report {
  const raised = runRules(register, { ...options, internalError }).filter(
    ({ rule, finding }) => isAlwaysTold(rule.id) || (options.isShown?.(fileOf(finding).path) ?? true),
  );
  const stamped = stampAll(raised, options.language).toSorted((a, b) => byPlace(a.checked, b.checked));
  const findings = stamped.filter(({ raised: { exceptedBecause } }) => exceptedBecause === undefined);
  const excepted = stamped.filter(({ raised: { exceptedBecause } }) => exceptedBecause !== undefined);
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
      baseline: 0,
    },
    findings: findings.map(({ checked }) => checked),
    silenced: excepted.map(({ checked, raised: { exceptedBecause } }) => ({
      ...checked,
      by: 'exception',
      reason: exceptedBecause ?? null,
    })),
  };
}

/** Whatever was asked for: that nothing could be judged, or that judging failed, is always told. */
export function isAlwaysTold(rule: string): boolean {
  return rule === 'internal-error' || rule === 'nothing-to-check' || rule === 'file-unreadable';
}

interface Stamped {
  readonly raised: RaisedFinding;
  readonly checked: CheckedFinding;
}

/** The file that a finding or one of its other places stands in. */
function fileOf(place: Pick<RelatedPlace, 'entry' | 'file'>): SourceFile {
  const file = place.entry?.file ?? place.file;
  if (file === undefined) throw new Error('a place without a file');
  return file;
}

function rangeOf(place: Pick<RelatedPlace, 'entry' | 'file' | 'path' | 'on' | 'range'>) {
  return place.range ?? fileOf(place).locate((place.entry?.at ?? '') + place.path, place.on);
}

/** Stamps all findings; two that say the same at the same place are one. */
function stampAll(raised: readonly RaisedFinding[], language: Language): Stamped[] {
  const seen = new Set<string>();
  const ordinals = new Map<string, number>();
  const stamped: Stamped[] = [];
  for (const item of raised) {
    const { finding, rule } = item;
    const file = fileOf(finding);
    const entry = finding.entry === undefined ? (finding.entryName ?? null) : `${finding.entry.kind}:${finding.entry.id}`;
    const subject = finding.subject ?? '';
    const same = JSON.stringify([rule.id, file.path, finding.entry?.at, finding.path, finding.range, subject, finding.message.en]);
    if (seen.has(same)) continue;
    seen.add(same);
    const identity = JSON.stringify([rule.id, entry ?? file.path, subject]);
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    const diagnostic: Diagnostic = {
      rule: rule.id,
      severity: item.severity,
      message: finding.message[language],
      help: finding.help?.[language] ?? null,
      file: file.path,
      ...rangeOf(finding),
      path: finding.path,
      entry,
      subject: finding.subject ?? null,
      related: (finding.related ?? []).map((place) => locate(place, language)),
      data: finding.data ?? null,
      fingerprint: fingerprint(rule.id, entry ?? file.path, subject, ordinal),
    };
    const sources = [file, ...(finding.related ?? []).map(fileOf)];
    stamped.push({ raised: item, checked: { diagnostic, sources, ...(finding.fix === undefined ? {} : { fix: finding.fix }) } });
  }
  return stamped;
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
