import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Entry } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';
import { defaultMentionOptions } from './shared/plan-mentions.ts';
import { unlinkedMentions, type UnlinkedMention } from './shared/unlinked-mentions.ts';

/** Plans that a plan's prose names, without a reference to them. */
export const referenceUnlinked = defineEntryRule({
  id: 'reference-unlinked',
  group: 'references',
  severity: 'warning',
  options: defaultMentionOptions,
  docs: {
    de: {
      title: 'Der Text nennt ein Planwerk, der Verweis fehlt',
      what: 'Die `summary` eines Planwerks nennt ein anderes mit Titel, Kurztitel oder Alias, auch gebeugt, getrennt oder verkürzt („Kinder- und Jugendförderplans“), ohne dass `references`, `replaces`, `replaced_by` oder `part_of` es nennen. Namen unter `ignored_names` und mit weniger als `min_letters` Buchstaben werden nicht gesucht.',
      why: 'Was nur im Text steht, findet niemand, der vom anderen Planwerk kommt: Es fehlt in Übersichten, Netzen und Abfragen.',
      mend: 'Den Verweis unter `references:` eintragen. Ist etwas anderes gemeint, den Text genauer fassen oder eine `exception` mit Begründung setzen.',
      bad: 'id: kjfp\nsummary: Schließt an Ziele des Integrationskonzepts an.',
      good: 'id: kjfp\nsummary: Schließt an Ziele des Integrationskonzepts an.\nreferences:\n  - {plan: integrationskonzept, relation: builds_on}',
    },
    en: {
      title: 'The text names a plan, the reference is missing',
      what: 'The `summary` of a plan names another by title, short title or alias, inflected, hyphenated or shortened too, and `references`, `replaces`, `replaced_by` and `part_of` do not name it. Names listed in `ignored_names` and those with fewer than `min_letters` letters are not looked for.',
      why: 'What only prose says is not found by anybody who comes from the other plan: it is missing from overviews, graphs and queries.',
      mend: 'Add the reference under `references:`. If something else is meant, make the text more exact, or add an `exception` with a reason.',
      bad: 'id: kjfp\nsummary: Schließt an Ziele des Integrationskonzepts an.',
      good: 'id: kjfp\nsummary: Schließt an Ziele des Integrationskonzepts an.\nreferences:\n  - {plan: integrationskonzept, relation: builds_on}',
    },
  },
  kinds: ['plan'],
  *checkEntry(plan, register, { asOf, options }): Iterable<Finding> {
    for (const unlinked of unlinkedMentions(register, plan, asOf, options)) yield finding(plan, unlinked);
  },
});

function finding(plan: Entry<'plan'>, { targets, mentions }: UnlinkedMention): Finding {
  const [here, first, mention] = [nameOf(plan), targets[0], mentions[0]];
  const names = targets.map(nameOf);
  const isClear = targets.length === 1;
  const words = (mention?.text ?? '')
    .replace(/[„“”"»«]/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 120);
  const more = mentions.length - 1;
  const alsoDe = more === 0 ? '' : more === 1 ? ' und an einer weiteren Stelle' : ` und an ${more} weiteren Stellen`;
  const alsoEn = more === 0 ? '' : more === 1 ? ' and at one more place' : ` and at ${more} more places`;
  return {
    entry: plan,
    path: '/summary',
    ...(mention === undefined
      ? {}
      : { part: { text: plan.data.summary ?? '', start: mention.start, end: mention.end } }),
    ...(first === undefined ? {} : { subject: qualifiedId(first) }),
    message: isClear
      ? {
          de: `Der Text von ${here.de} nennt ${names[0]?.de}, als „${words}“${alsoDe}, ohne darauf zu verweisen.`,
          en: `The text of ${here.en} names ${names[0]?.en}, as “${words}”${alsoEn}, without a reference to it.`,
        }
      : {
          de: `Der Text von ${here.de} nennt „${words}“${alsoDe}. So heißen ${names.map(({ de }) => de).join(' und ')}; auf keines wird verwiesen.`,
          en: `The text of ${here.en} names “${words}”${alsoEn}. ${names.map(({ en }) => en).join(' and ')} share that name; none is referred to.`,
        },
    help: {
      de: `Unter \`references:\` ergänzen: ${lines(targets, 'oder')}. Ist etwas anderes gemeint: \`exceptions:\` mit Begründung.`,
      en: `Add to \`references:\`: ${lines(targets, 'or')}. If something else is meant: \`exceptions:\` with a reason.`,
    },
    related: targets.map((entry) => ({
      entry,
      path: '/title',
      message: { de: 'das genannte Planwerk', en: 'the plan that is named' },
    })),
    data: {
      plans: targets.map(({ id }) => id),
      mentions: mentions.map(({ text, start, end, elliptic }) => ({ text, start, end, elliptic })),
    },
  };
}

function lines(targets: readonly Entry<'plan'>[], or: string): string {
  return targets.map(({ id }) => `\`- {plan: ${id}, relation: refers_to}\``).join(` ${or} `);
}
