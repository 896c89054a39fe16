import type { RelatedPlace } from '../model/finding.ts';
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

/** Names every finding; two that say the same at the same place are one, and equal ones are counted up. */
export function identifyFindings(raised: readonly RaisedFinding[]): readonly IdentifiedFinding[] {
  const seen = new Set<string>();
  const ordinals = new Map<string, number>();
  const identified: IdentifiedFinding[] = [];
  for (const item of raised) {
    const { finding, rule } = item;
    const file = fileOf(finding);
    const entry =
      finding.entry === undefined ? (finding.entryName ?? null) : `${finding.entry.kind}:${finding.entry.id}`;
    const subject = finding.subject ?? null;
    const { path, range, message } = finding;
    const same = JSON.stringify([
      rule.id,
      file.path,
      finding.entry?.at ?? finding.entryAt,
      path,
      range,
      subject,
      message.en,
    ]);
    if (seen.has(same)) continue;
    seen.add(same);
    const identity = JSON.stringify([rule.id, entry ?? file.path, subject]);
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    const name = fingerprint(rule.id, entry ?? file.path, subject ?? '', ordinal);
    identified.push({ ...item, file, entry, subject, fingerprint: name });
  }
  return identified;
}
