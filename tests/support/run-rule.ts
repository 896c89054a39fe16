import type { Day } from '../../src/model/dates.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Register } from '../../src/model/register.ts';
import type { Rule } from '../../src/model/rule.ts';

/** What one rule finds in a register, with its default options or with some of them changed. */
export function runRule<Options extends object>(
  rule: Rule<Options>,
  register: Register,
  options: Partial<Options> = {},
  asOf: Day = '2018-05-08',
): Finding[] {
  const context = {
    asOf,
    options: { ...rule.options, ...options },
    language: 'de',
    ruleIds: [],
    exceptionUses: [],
  } as const;
  return [...rule.check(register, context)];
}

/** Entry, path and subject of findings, one a line. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map(({ entry, path, subject }) => `${entry?.id ?? '-'}${path} → ${subject ?? '-'}`);
}
