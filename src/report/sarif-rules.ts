import type { Severity } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { Rule } from '../model/rule.ts';
import { allRules } from '../rules/all-rules.ts';
import { ruleLabels, ruleMarkdown } from './rule-markdown.ts';

/** The severities in the words of SARIF. */
export const sarifLevel: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** All rules as SARIF describes them, and where each stands among them. */
export function sarifRules(language: Language): { rules: readonly object[]; indexOf: (rule: string) => number } {
  const index = new Map(allRules.map(({ id }, at) => [id, at]));
  return { rules: allRules.map((rule) => describe(rule, language)), indexOf: (rule) => index.get(rule) ?? -1 };
}

function describe(rule: Rule, language: Language): object {
  const { title, what, why, mend } = rule.docs[language];
  const { severity } = rule;
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: `${what}\n${why}` },
    help: {
      text: `${what}\n\n${ruleLabels.why[language]}: ${why}\n\n${ruleLabels.mend[language]}: ${mend}\n`,
      markdown: ruleMarkdown(rule, language),
    },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: sarifLevel[severity] },
    properties: { tags: [rule.group] },
  };
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
