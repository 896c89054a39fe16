import type { Finding, RelatedPlace } from '../model/finding.ts';
import type { SourceFile } from '../model/source-file.ts';
import { fingerprint } from './fingerprint.ts';
import type { RaisedFinding } from './run-rules.ts';

/** A finding that can be recognised again, before anybody asks where it stands. */
export interface IdentifiedFinding extends RaisedFinding {
  readonly file: SourceFile;
  /** `kind:id`. */
  readonly entry: string | null;
  readonly subject: string | null;
  readonly fingerprint: string;
}

/** The file that a finding or one of its other places stands in. */
export function fileOf(place: Pick<RelatedPlace, 'entry' | 'file'>): SourceFile {
  const file = place.entry?.file ?? place.file;
  if (file === undefined) throw new Error('a place without a file');
  return file;
}

/** What a finding is called, whatever others there are. */
interface NamedFinding {
  readonly rule: string;
  readonly file: SourceFile;
  readonly entry: string | null;
  readonly subject: string | null;
  /** Two findings that say the same at the same place have the same. */
  readonly same: string;
  readonly identity: string;
  readonly fingerprint: string;
}

/** A finding that is reported again is called the same. */
const known = new WeakMap<Finding, NamedFinding>();

/** Names every finding; two that say the same at the same place are one, and equal ones are counted up. */
export function identifyFindings(raised: readonly RaisedFinding[]): readonly IdentifiedFinding[] {
  const seen = new Set<string>();
  const ordinals = new Map<string, number>();
  const identified: IdentifiedFinding[] = [];
  for (const item of raised) {
    const { rule, file, entry, subject, same, identity, fingerprint: first } = nameFinding(item);
    if (seen.has(same)) continue;
    seen.add(same);
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    const name = ordinal === 0 ? first : fingerprint(rule, entry ?? file.path, subject ?? '', ordinal);
    identified.push({ ...item, file, entry, subject, fingerprint: name });
  }
  return identified;
}

function nameFinding({ finding, rule }: RaisedFinding): NamedFinding {
  const before = known.get(finding);
  if (before?.rule === rule.id) return before;
  const file = fileOf(finding);
  const entry = finding.entry === undefined ? (finding.entryName ?? null) : `${finding.entry.kind}:${finding.entry.id}`;
  const subject = finding.subject ?? null;
  const { path, range, message } = finding;
  const at = finding.entry?.at ?? finding.entryAt;
  const named = {
    rule: rule.id,
    file,
    entry,
    subject,
    same: JSON.stringify([rule.id, file.path, at, path, range, subject, message.en]),
    identity: JSON.stringify([rule.id, entry ?? file.path, subject]),
    fingerprint: fingerprint(rule.id, entry ?? file.path, subject ?? '', 0),
  };
  known.set(finding, named);
  return named;
}
