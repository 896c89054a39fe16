import { compareReadings } from '../definitions/compare-readings.ts';
import { groupsOfEntry } from '../definitions/register-groups.ts';
import { nameOf } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import { defineEntryRule } from '../model/rule.ts';
import { placeOfReading, quotedName, relatedCommon } from './shared/measured.ts';

/** Plans that write a definition out in words of their own although it says the same. */
export const definitionWording = defineEntryRule({
  id: 'definition-wording',
  group: 'definitions',
  severity: 'info',
  options: {},
  docs: {
    de: {
      title: 'Dieselbe Definition steht in anderen Worten da',
      what: 'Ein Planwerk bringt eine eigene Definition mit, die nach allen erkannten Merkmalen dasselbe sagt wie die vereinbarte (oder übliche), aber anders formuliert ist.',
      why: 'Zwei Formulierungen laufen mit der Zeit auseinander.',
      mend: 'Auf die Definition des Indikators verweisen (`definition: KENNUNG`, oder weglassen, wenn sie vereinbart ist).',
      bad: '- indicator: sgb2-quote\n  definition: {text: Empfängerinnen und Empfänger von SGB II je 100 Einwohner unter 65}',
      good: '- indicator: sgb2-quote',
    },
    en: {
      title: 'The same definition stands there in other words',
      what: 'A plan brings a definition of its own that says the same, by all facets that could be read, as the agreed (or usual) one, in other words.',
      why: 'Two wordings drift apart with time.',
      mend: 'Refer to the definition of the indicator (`definition: ID`, or leave it out where it is agreed).',
      bad: '- indicator: sgb2-quote\n  definition: {text: Empfängerinnen und Empfänger von SGB II je 100 Einwohner unter 65}',
      good: '- indicator: sgb2-quote',
    },
  },
  kinds: ['indicator', 'term'],
  *checkEntry(entry, register): Iterable<Finding> {
    const group = groupsOfEntry(register, entry);
    if (group?.common === undefined) return;
    const { common, plans } = group;
    for (const plan of plans) {
      if (!plan.isOwn || compareReadings(plan.reading, common.reading).outcome !== 'wording') continue;
      const name = quotedName(entry);
      const here = nameOf(plan.plan);
      yield {
        ...placeOfReading(plan, entry),
        message: {
          de: `${here.de} definiert ${name.de} in eigenen Worten; gemeint ist dasselbe.`,
          en: `${here.en} defines ${name.en} in words of its own; the same is meant.`,
        },
        help: {
          de: 'Auf die gemeinsame Definition verweisen (`definition: KENNUNG`) statt sie abzuschreiben.',
          en: 'Refer to the common definition (`definition: ID`) instead of writing it out.',
        },
        related: [relatedCommon(group, common)],
      };
    }
  },
});
