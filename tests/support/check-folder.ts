import { checkRegister } from '../../src/check/check-register.ts';
import { configureRules } from '../../src/check/configure-rules.ts';
import { diskTree } from '../../src/load/disk-tree.ts';
import { loadRegister } from '../../src/load/load-register.ts';
import type { Day } from '../../src/model/dates.ts';
import type { Language } from '../../src/model/language.ts';
import type { Report } from '../../src/model/report.ts';
import { allRules } from '../../src/rules/all-rules.ts';

/** Runs all rules on a folder, as `validate` does. */
export async function checkFolder(root: string, asOf: Day = '2018-05-08', language: Language = 'de'): Promise<Report> {
  const register = await loadRegister(diskTree(root));
  const { rules, problems } = configureRules(allRules, register.settings);
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.en).join('\n'));
  return checkRegister(register, { asOf, language, rules, version: '0.0.0', registry: 'registry' });
}

/** A report as a text that a reviewer can read: place, rule, subject, message, help, other places. */
export function listFindings({ findings }: Report): string {
  return findings
    .map(({ diagnostic: d }) => {
      const place = `${d.file}:${d.line}:${d.column}-${d.endLine}:${d.endColumn}`;
      const lines = [
        `${place} ${d.severity} ${d.rule} ${d.entry ?? '-'}${d.path} ${d.subject ?? '-'}`,
        ...d.message.split('\n').map((line) => `  ${line}`),
        ...(d.help === null ? [] : [`  > ${d.help}`]),
        ...d.related.map((other) => `  @ ${other.file}:${other.line}:${other.column} ${other.message}`),
      ];
      return `${lines.join('\n')}\n`;
    })
    .join('');
}
