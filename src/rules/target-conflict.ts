import { nameOf, qualifiedId, titleOf, titleOfId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import { defineFacts } from '../model/facts.ts';
import type { Entry, Register } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';

/** Plans that set different targets for one indicator, area and date. */
export const targetConflict = defineEntryRule({
  id: 'target-conflict',
  group: 'definitions',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Zwei Planwerke setzen verschiedene Ziele',
      what: 'Für einen Indikator, ein Gebiet und einen Zeitpunkt nennen zwei Planwerke verschiedene Zielwerte.',
      why: 'Wer das Ziel erreicht, verfehlt zugleich das andere.',
      mend: 'Im Planungskreis einen Wert vereinbaren, oder sagen, worin sich die Ziele unterscheiden (Gebiet, Zeitpunkt).',
      bad: '# plan a\ntargets: [{area: aachen, by: 2020, value: 12}]\n# plan b\ntargets: [{area: aachen, by: 2020, value: 10}]',
      good: '# plan b\ntargets: [{area: aachen, by: 2025, value: 10}]',
    },
    en: {
      title: 'Two plans set different targets',
      what: 'For one indicator, area and date two plans name different targets.',
      why: 'Who reaches one misses the other.',
      mend: 'Agree on one value in the planning circle, or say in what the targets differ (area, date).',
      bad: '# plan a\ntargets: [{area: aachen, by: 2020, value: 12}]\n# plan b\ntargets: [{area: aachen, by: 2020, value: 10}]',
      good: '# plan b\ntargets: [{area: aachen, by: 2025, value: 10}]',
    },
  },
  kinds: ['plan'],
  *checkEntry(plan, register): Iterable<Finding> {
    for (const target of targetsOf(plan)) {
      const [first] = register.lookUp(targets, keyOf(target));
      if (first === undefined || first.id === plan.id || first.fact.value === target.value) continue;
      const other = register.find('plan', first.id);
      if (other !== undefined) yield finding(register, target, { ...target, ...first.fact, plan: other });
    }
  },
});

interface Target {
  readonly plan: Entry<'plan'>;
  readonly path: string;
  readonly indicator: string;
  readonly area: string | undefined;
  readonly by: string | undefined;
  readonly value: number;
}

function* targetsOf(plan: Entry<'plan'>): Iterable<Target> {
  if (plan.data.status === 'discontinued') return;
  for (const [index, use] of (plan.data.indicators ?? []).entries()) {
    for (const [at, { area, by, value }] of (use.targets ?? []).entries()) {
      yield { plan, path: `/indicators/${index}/targets/${at}`, indicator: use.indicator, area, by, value };
    }
  }
}

const keyOf = ({ indicator, area, by }: Target): string => JSON.stringify([indicator, area, by]);

/** The targets for an indicator, area and date. */
const targets = defineFacts<Pick<Target, 'path' | 'value'>>({
  kinds: ['plan'],
  *factsOf(entry) {
    if (entry.kind !== 'plan') return;
    for (const target of targetsOf(entry)) yield [keyOf(target), { path: target.path, value: target.value }];
  },
});

function finding(register: Register, here: Target, there: Target): Finding {
  const name = titleOfId(register, 'indicator', here.indicator);
  const area = here.area === undefined ? '' : ` (${titleOfId(register, 'area', here.area)})`;
  const by = here.by === undefined ? { de: '', en: '' } : { de: ` bis ${here.by}`, en: ` by ${here.by}` };
  const german = (value: number): string => String(value).replace('.', ',');
  return {
    entry: here.plan,
    path: here.path,
    subject: `indicator:${here.indicator}`,
    message: {
      de: `Ziel für „${name}“${area}${by.de}: ${nameOf(here.plan).de} nennt ${german(here.value)}, „${titleOf(there.plan)}“ ${german(there.value)}.`,
      en: `Target for “${name}”${area}${by.en}: ${nameOf(here.plan).en} says ${here.value}, “${titleOf(there.plan)}” ${there.value}.`,
    },
    help: {
      de: 'Einen Wert vereinbaren, oder sagen, worin sich die Ziele unterscheiden (Gebiet, Zeitpunkt).',
      en: 'Agree on one value, or say in what the targets differ (area, date).',
    },
    related: [{ entry: there.plan, path: there.path, message: { de: 'das andere Ziel', en: 'the other target' } }],
    data: { here: here.value, there: there.value, otherPlan: qualifiedId(there.plan) },
  };
}
