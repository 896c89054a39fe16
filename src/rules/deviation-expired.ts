import { facetList } from '../definitions/describe-difference.ts';
import { groupsOfEntry } from '../definitions/register-groups.ts';
import { isAccepted } from '../definitions/register-readings.ts';
import { writeDate } from '../deadlines/write-date.ts';
import { nameOf } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import { defineEntryRule } from '../model/rule.ts';
import { quotedName, placeOfReading, relatedCommon } from './shared/measured.ts';

/** Accepted deviations past their end, where the definitions still differ. */
export const deviationExpired = defineEntryRule({
  id: 'deviation-expired',
  group: 'definitions',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Eine hingenommene Abweichung ist abgelaufen',
      what: 'Die Frist einer Abweichung (`deviation.until`) ist vorbei, und die Definition weicht noch immer ab.',
      why: 'Die Frist war eine Zusage: Bis dahin sollte die Definition angeglichen sein.',
      mend: 'Die vereinbarte Definition verwenden, oder die Abweichung neu begründen und befristen.',
      bad: 'deviation: {reason: Übergang, until: 2017-12-31}',
      good: 'deviation: {reason: Landesbericht erscheint erst 2019, until: 2019-12-31}',
    },
    en: {
      title: 'An accepted deviation has ended',
      what: 'A deviation is past its end (`deviation.until`), and the definition still differs.',
      why: 'The date was a promise: the definition should have been brought into line by then.',
      mend: 'Use the agreed definition, or give the deviation a new reason and a new end.',
      bad: 'deviation: {reason: Übergang, until: 2017-12-31}',
      good: 'deviation: {reason: Landesbericht erscheint erst 2019, until: 2019-12-31}',
    },
  },
  kinds: ['indicator', 'term'],
  *checkEntry(entry, register, { asOf }): Iterable<Finding> {
    const group = groupsOfEntry(register, entry);
    if (group === undefined) return;
    for (const { plan, comparison } of group.dissent) {
      const { deviation } = plan;
      if (deviation?.until === undefined || isAccepted(deviation, asOf)) continue;
      const [name, until] = [quotedName(group.entry), writeDate(deviation.until)];
      const facets = facetList(
        comparison.differences.map(({ facet }) => facet),
        group.entry.kind,
      );
      yield {
        ...placeOfReading(plan, group.entry),
        path: `${plan.at.replace(/\/definition$/, '')}/deviation/until`,
        message: {
          de: `Die Abweichung von ${nameOf(plan.plan).de} bei ${name.de} (${facets.de}) war bis ${until.de} hingenommen und besteht noch.`,
          en: `The deviation of ${nameOf(plan.plan).en} at ${name.en} (${facets.en}) was accepted until ${until.en} and is still there.`,
        },
        help: {
          de: 'Die vereinbarte Definition verwenden, oder die Abweichung neu begründen und befristen.',
          en: 'Use the agreed definition, or give the deviation a new reason and a new end.',
        },
        ...(group.common === undefined ? {} : { related: [relatedCommon(group, group.common)] }),
      };
    }
  },
});
