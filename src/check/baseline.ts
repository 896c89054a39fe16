import type { Message } from '../model/language.ts';
import type { BaselineEntry, BaselineUse } from '../model/report.ts';
import type { IdentifiedFinding } from './identify-findings.ts';

/** A baseline larger than this (bytes) is not read. */
export const largestBaseline = 67_108_864;

const schemaVersion = 1;

/** What a baseline notes of a finding. */
export function baselineEntryOf({ rule, entry, file, subject, fingerprint }: IdentifiedFinding): BaselineEntry {
  return { rule: rule.id, at: entry ?? file.path, subject, fingerprint };
}

/** One text a noted finding: a line whose words and fingerprint do not belong together fits no finding. */
export function baselineKey({ rule, at, subject, fingerprint }: BaselineEntry): string {
  return JSON.stringify([rule, at, subject, fingerprint]);
}

/**
 * May a baseline hide the findings of this rule? What keeps the register from being read or judged at all can be put
 * aside by nobody: behind it everything else would vanish unseen.
 */
export function canBePutAside(rule: string): boolean {
  return !['yaml-syntax', 'file-unreadable', 'nothing-to-check', 'internal-error'].includes(rule);
}

/** A baseline as it was read, and whether it is to be written anew. */
export interface Baseline {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
  readonly isUpdating: boolean;
}

/** Compares a baseline with what was found; only what these rules reported can be missed. */
export function useBaseline(
  { file, entries, isUpdating }: Baseline,
  findings: readonly IdentifiedFinding[],
  rules: ReadonlySet<string>,
): BaselineUse {
  const found = findings.filter(({ rule }) => canBePutAside(rule.id)).map(baselineEntryOf);
  const foundKeys = new Set(found.map(baselineKey));
  const noted = new Set(entries.map(baselineKey));
  const gone = entries.filter((entry) => !foundKeys.has(baselineKey(entry)) && (isUpdating || rules.has(entry.rule)));
  if (!isUpdating) return { file, entries, gone, added: null };
  return { file, entries: found, gone, added: found.filter((entry) => !noted.has(baselineKey(entry))).length };
}

/** A baseline as a file: sorted, one finding a line, so that its diffs are small and readable. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .toSorted(byWords)
    .map(({ rule, at, subject, fingerprint }) => `    ${JSON.stringify({ rule, at, subject, fingerprint })}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schemaVersion": ${schemaVersion},\n  "findings": ${list}\n}\n`;
}

function byWords(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compare(a.rule, b.rule) ||
    compare(a.at, b.at) ||
    compare(a.subject ?? '', b.subject ?? '') ||
    compare(a.fingerprint, b.fingerprint)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reads a baseline; a message where it is none. */
export function readBaseline(text: string): readonly BaselineEntry[] | Message {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { de: 'Das ist kein JSON.', en: 'This is not JSON.' };
  }
  if (!isRecord(document) || !Array.isArray(document['findings'])) {
    return { de: 'Es fehlt die Liste „findings“.', en: 'The list “findings” is missing.' };
  }
  if (document['schemaVersion'] !== schemaVersion) {
    return {
      de: `Diese Fassung des Altbestands kennt das Programm nicht („schemaVersion“ muss ${schemaVersion} sein).`,
      en: `The program does not know this version of a baseline (“schemaVersion” must be ${schemaVersion}).`,
    };
  }
  const findings: readonly unknown[] = document['findings'];
  const wrong = findings.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0) {
    return {
      de: `Eintrag ${wrong + 1} ist unvollständig; nötig sind rule, at, subject und fingerprint.`,
      en: `Item ${wrong + 1} is incomplete; it needs rule, at, subject and fingerprint.`,
    };
  }
  return findings.filter(isEntry);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isRecord(value)) return false;
  const { rule, at, subject, fingerprint } = value;
  const areTexts = [rule, at, fingerprint].every((text) => typeof text === 'string');
  return areTexts && (subject === null || typeof subject === 'string');
}
