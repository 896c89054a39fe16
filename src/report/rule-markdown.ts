import type { Language, Message } from '../model/language.ts';
import type { Rule, RuleGroup } from '../model/rule.ts';

/** The parts of a rule's documentation as people call them. */
export const ruleLabels = {
  what: { de: 'Was', en: 'What' },
  why: { de: 'Warum', en: 'Why' },
  mend: { de: 'Beheben', en: 'How to mend' },
  bad: { de: 'Beanstandet', en: 'Bad' },
  good: { de: 'Richtig', en: 'Good' },
  options: { de: 'Optionen', en: 'Options' },
} satisfies Record<string, Message>;

/** The groups of rules as people call them. */
export const groupNames: Readonly<Record<RuleGroup, Message>> = {
  files: { de: 'Dateien', en: 'Files' },
  references: { de: 'Verweise', en: 'References' },
  definitions: { de: 'Definitionen', en: 'Definitions' },
  deadlines: { de: 'Fristen', en: 'Deadlines' },
  bodies: { de: 'Stellen', en: 'Bodies' },
  entries: { de: 'Einträge', en: 'Entries' },
  exceptions: { de: 'Ausnahmen', en: 'Exceptions' },
  engine: { de: 'Programm', en: 'Program' },
};

/** The documentation of a rule as Markdown: for the help of other tools and for reading on the web. */
export function ruleMarkdown(rule: Rule, language: Language): string {
  const docs = rule.docs[language];
  const example = (label: Message, content: string): string[] =>
    content === '' ? [] : [`${label[language]}:`, '', '```yaml', content, '```', ''];
  const options = Object.entries(rule.options).map(([name, value]) => `- \`${name}\`: \`${JSON.stringify(value)}\``);
  return [
    `## ${rule.id}`,
    '',
    `${docs.title} (${rule.severity}, ${groupNames[rule.group][language]}).`,
    '',
    docs.what,
    '',
    `**${ruleLabels.why[language]}:** ${docs.why}`,
    '',
    `**${ruleLabels.mend[language]}:** ${docs.mend}`,
    '',
    ...example(ruleLabels.bad, docs.bad),
    ...example(ruleLabels.good, docs.good),
    ...(options.length === 0 ? [] : [`${ruleLabels.options[language]}:`, '', ...options, '']),
  ].join('\n');
}
