import { readingsOfEntry, type PlanReading } from '../definitions/register-readings.ts';
import { writeDate } from '../deadlines/write-date.ts';
import { firstDay, lastDay, type Day } from '../model/dates.ts';
import type { Definition } from '../model/entry-data.ts';
import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import { defineEntryRule } from '../model/rule.ts';
import { quotedName } from './shared/measured.ts';

/** Plans that cite a definition that has been replaced or has ended. */
export const definitionOutdated = defineEntryRule({
  id: 'definition-outdated',
  group: 'definitions',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Ein Planwerk verwendet eine überholte Definition',
      what: 'Die Definition, die ein Planwerk nennt, ist abgelöst (`replaced_by`), oder ihre Gültigkeit (`valid_until`) ist vorbei.',
      why: 'Die Zahlen des Planwerks passen nicht mehr zu denen der anderen.',
      mend: 'Die Nachfolgerin verwenden, die die Meldung nennt.',
      bad: '- {indicator: sgb2-quote, definition: ba-2016}',
      good: '- {indicator: sgb2-quote, definition: ba-2020}',
    },
    en: {
      title: 'A plan uses an outdated definition',
      what: 'The definition that a plan cites has been replaced (`replaced_by`), or its validity (`valid_until`) has passed.',
      why: 'The numbers of the plan do not fit those of the others any more.',
      mend: 'Use the successor that the message names.',
      bad: '- {indicator: sgb2-quote, definition: ba-2016}',
      good: '- {indicator: sgb2-quote, definition: ba-2020}',
    },
  },
  kinds: ['indicator', 'term'],
  *checkEntry(entry, register, { asOf }): Iterable<Finding> {
    for (const plan of readingsOfEntry(register, entry).plans) {
      const definitions = entry.data.definitions ?? [];
      const definition = plan.isCited ? definitions.find(({ id }) => id === plan.id) : undefined;
      const why = definition === undefined ? undefined : reason(definition, asOf);
      if (definition === undefined || why === undefined) continue;
      const next = lastSuccessor(definition, definitions);
      if (next === null) continue;
      yield finding(plan, definition, { why, next }, quotedName(entry), `${qualifiedId(entry)}#${definition.id}`);
    }
  },
});

function reason({ replaced_by, valid_from, valid_until }: Definition, asOf: Day): Message | undefined {
  if (replaced_by !== undefined) return { de: `durch „${replaced_by}“ abgelöst`, en: `replaced by “${replaced_by}”` };
  if (valid_until === undefined || lastDay(valid_until) >= asOf) return undefined;
  // What ends before it begins is a finding of its own.
  if (valid_from !== undefined && firstDay(valid_from) > lastDay(valid_until)) return undefined;
  const until = writeDate(valid_until);
  return { de: `nur bis ${until.de} gültig gewesen`, en: `valid only until ${until.en}` };
}

/** The one that replaces all before it; undefined where there is none, null in a circle, which is a finding of its own. */
function lastSuccessor(definition: Definition, all: readonly Definition[]): string | null | undefined {
  const seen = new Set<string>();
  let at: Definition | undefined = definition;
  while (at?.replaced_by !== undefined) {
    if (seen.has(at.id)) return null;
    seen.add(at.id);
    const next: string = at.replaced_by;
    at = all.find(({ id }) => id === next);
  }
  return at === definition ? undefined : at?.id;
}

function finding(
  plan: PlanReading,
  definition: Definition,
  { why, next }: { readonly why: Message; readonly next: string | undefined },
  name: Message,
  subject: string,
): Finding {
  const here = nameOf(plan.plan);
  return {
    entry: plan.plan,
    path: plan.at,
    subject,
    message: {
      de: `${here.de} verwendet für ${name.de} die Definition „${definition.id}“; sie ist ${why.de}.`,
      en: `${here.en} uses the definition “${definition.id}” for ${name.en}; it is ${why.en}.`,
    },
    help:
      next === undefined
        ? { de: 'Eine geltende Definition verwenden.', en: 'Use a definition that holds.' }
        : { de: `\`definition: ${next}\` verwenden.`, en: `Use \`definition: ${next}\`.` },
    related: [{ entry: plan.entry, path: plan.path, message: { de: 'diese Definition', en: 'this definition' } }],
  };
}
