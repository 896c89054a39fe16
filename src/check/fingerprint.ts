import { createHash } from 'node:crypto';

/**
 * Names a finding for baselines and code-quality reports: by rule, entry and subject, never by line, so that it survives
 * edits around it. `ordinal` tells apart what is equal in all three.
 */
export function fingerprint(rule: string, entry: string, subject: string, ordinal: number): string {
  const parts = [rule, entry, subject, ...(ordinal === 0 ? [] : [String(ordinal)])];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20);
}
