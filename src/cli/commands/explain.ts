import { unknownRule } from '../../check/configure-rules.ts';
import type { Language, Message } from '../../model/language.ts';
import { ruleGroups, type Rule } from '../../model/rule.ts';
import { groupNames, ruleLabels, ruleMarkdown } from '../../report/rule-markdown.ts';
import { wrap } from '../../report/wrap.ts';
import { allRules } from '../../rules/all-rules.ts';
import { exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { deliver, preferredLanguage, terminalStyle, type CommonOptions } from '../session.ts';
import { WrongUse } from '../wrong-use.ts';

const formats = ['text', 'markdown', 'json'] as const;

/** Explains one rule, or lists all. */
export async function explain(
  id: string | undefined,
  options: CommonOptions & { readonly format?: string },
  io: Io,
): Promise<number> {
  const language = await preferredLanguage(options, io);
  const rules = id === undefined ? allRules : allRules.filter((rule) => rule.id === id);
  if (id !== undefined && rules.length === 0) throw new WrongUse(unknownRule(id, allRules), language);
  const format = formats.find((name) => name === (options.format ?? 'text'));
  if (format === undefined) {
    throw new WrongUse({
      de: `Das Format „${options.format}“ gibt es nicht. Es gibt: ${formats.join(', ')}.`,
      en: `There is no format “${options.format}”. There are: ${formats.join(', ')}.`,
    });
  }
  const { width } = terminalStyle(options, io);
  const texts = {
    text: () => (id === undefined ? list(language, width) : rules.map((rule) => text(rule, language, width)).join('')),
    markdown: () => rules.map((rule) => ruleMarkdown(rule, language)).join('\n'),
    json: () =>
      `${JSON.stringify(
        rules.map((rule) => describe(rule, language)),
        null,
        2,
      )}\n`,
  };
  await deliver(texts[format](), options.output, io);
  return exitCode.fine;
}

const describe = ({ id, group, severity, options, docs }: Rule, language: Language): object => ({
  id,
  group,
  severity,
  options,
  ...docs[language],
});

function list(language: Language, width: number): string {
  const longest = Math.max(...allRules.map(({ id }) => id.length));
  const lines = ruleGroups.flatMap((group) => {
    const rules = allRules.filter((rule) => rule.group === group);
    const rows = rules.flatMap(({ id, severity, docs }) => {
      const lead = `  ${id.padEnd(longest)}  ${severity.padEnd(7)}  `;
      return wrap(docs[language].title, Math.max(24, width - lead.length)).map((part, index) =>
        index === 0 ? lead + part : ' '.repeat(lead.length) + part,
      );
    });
    return [groupNames[group][language], ...rows, ''];
  });
  return lines.join('\n');
}

function text(rule: Rule, language: Language, width: number): string {
  const docs = rule.docs[language];
  const paragraph = (label: Message, content: string): string[] => [
    `${label[language]}:`,
    ...wrap(content, width - 2).map((line) => `  ${line}`),
    '',
  ];
  const example = (label: Message, content: string): string[] =>
    content === '' ? [] : [`${label[language]}:`, ...content.split('\n').map((line) => `  ${line}`), ''];
  const options = Object.entries(rule.options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return [
    `${rule.id} (${rule.severity}, ${groupNames[rule.group][language]})`,
    docs.title,
    '',
    ...paragraph(ruleLabels.what, docs.what),
    ...paragraph(ruleLabels.why, docs.why),
    ...paragraph(ruleLabels.mend, docs.mend),
    ...example(ruleLabels.bad, docs.bad),
    ...example(ruleLabels.good, docs.good),
    ...(options.length === 0 ? [] : paragraph(ruleLabels.options, options.join('\n'))),
  ].join('\n');
}
