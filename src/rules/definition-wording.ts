import { compareReadings } from '../definitions/compare-readings.ts';
import { groupsOf } from '../definitions/register-groups.ts';
import { nameOf } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import { defineRule } from '../model/rule.ts';
import { placeOfReading, quotedName, relatedCommon } from './shared/measured.ts';

/** Plans that write a definition out in words of their own although it says the same. */
export const definitionWording = defineRule({
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
  *check(register): Iterable<Finding> {
    for (const group of groupsOf(register)) {
      const { common, entry, plans } = group;
      if (common === undefined) continue;
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
    }
  },
});
