import type { Register } from '../model/register.ts';
import { followRenames, type Renames } from './follow-renames.ts';
import type { IdentifiedFinding } from './identify-findings.ts';

/** A register and what the rules found in it. */
export interface CheckedRegister {
  readonly register: Register;
  readonly findings: readonly IdentifiedFinding[];
}

/**
 * Which findings were there before: same rule, entry and subject, whatever the line. Of several that are equal in all
 * three as many count as known as there were, the unchanged ones first. Files and entries that only changed their name
 * are followed.
 */
export function findKnown(now: CheckedRegister, before: CheckedRegister): ReadonlySet<IdentifiedFinding> {
  const known = new Set<IdentifiedFinding>();
  const left = match(now.findings, before.findings, identityOf, known);
  const unknown = now.findings.filter((finding) => !known.has(finding));
  if (unknown.length === 0 || left.length === 0) return known;
  const renames = followRenames(now.register, before.register);
  if (renames !== undefined) match(unknown, left, identityOf, known, (finding) => renamedIdentity(finding, renames));
  return known;
}

type Identity = (finding: IdentifiedFinding) => string;

/** Pairs findings of equal identity off, adds the paired ones to `known`, and returns the earlier ones that are left. */
function match(
  now: readonly IdentifiedFinding[],
  before: readonly IdentifiedFinding[],
  identityNow: Identity,
  known: Set<IdentifiedFinding>,
  identityBefore: Identity = identityNow,
): readonly IdentifiedFinding[] {
  const groups = new Map<string, IdentifiedFinding[]>();
  for (const finding of before) push(groups, identityBefore(finding), finding);
  const waiting = new Map<string, IdentifiedFinding[]>();
  for (const finding of now) {
    const earlier = groups.get(identityNow(finding));
    const same = earlier?.findIndex((other) => isUnchanged(finding, other)) ?? -1;
    if (same >= 0) {
      earlier?.splice(same, 1);
      known.add(finding);
    } else if (earlier !== undefined) push(waiting, identityNow(finding), finding);
  }
  for (const [identity, findings] of waiting) {
    const earlier = groups.get(identity) ?? [];
    for (const finding of findings.slice(0, earlier.length)) known.add(finding);
    earlier.splice(0, findings.length);
  }
  return [...groups.values()].flat();
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function isUnchanged(a: IdentifiedFinding, b: IdentifiedFinding): boolean {
  return a.finding.path === b.finding.path && a.finding.message.en === b.finding.message.en;
}

function identityOf({ rule, entry, file, subject }: IdentifiedFinding): string {
  return JSON.stringify([rule.id, entry ?? file.path, subject]);
}

function renamedIdentity({ rule, entry, file, subject }: IdentifiedFinding, { files, entries }: Renames): string {
  const place = entry === null ? (files.get(file.path) ?? file.path) : (entries.get(entry) ?? entry);
  // A subject is an entry, a part of one (`plan:x#y`), or a text that names one.
  const renamed = subject?.replace(/[a-z]+:[a-z0-9.-]+/g, (name) => entries.get(name) ?? name) ?? null;
  return JSON.stringify([rule.id, place, renamed]);
}
