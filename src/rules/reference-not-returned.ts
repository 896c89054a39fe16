import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Entry } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';
import { meantPlan } from './shared/named-plans.ts';
import { supersededPlan } from './shared/succession.ts';

/** Mutual references that only one side states. */
export const referenceNotReturned = defineEntryRule({
  id: 'reference-not-returned',
  group: 'references',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Eine wechselseitige Abstimmung steht nur auf einer Seite',
      what: 'Ein Planwerk nennt ein anderes mit `coordinates_with`, das andere nennt es nicht ebenso.',
      why: 'Abstimmung ist wechselseitig. Wer nur das andere Planwerk liest, erfährt nichts davon.',
      mend: 'Beim anderen Planwerk `coordinates_with` ergänzen (`plankreis validate --fix` tut es), oder hier eine gerichtete Beziehung wählen.',
      bad: '# plans/kjfp.yaml\nreferences:\n  - {plan: integrationskonzept, relation: coordinates_with}\n# plans/integrationskonzept.yaml\nreferences: []',
      good: '# plans/integrationskonzept.yaml\nreferences:\n  - {plan: kjfp, relation: coordinates_with}',
    },
    en: {
      title: 'A mutual coordination stands on one side only',
      what: 'A plan names another with `coordinates_with`, and the other does not name it likewise.',
      why: 'Coordination is mutual. Who reads only the other plan learns nothing of it.',
      mend: 'Add `coordinates_with` to the other plan (`plankreis validate --fix` does it), or choose a directed relation here.',
      bad: '# plans/kjfp.yaml\nreferences:\n  - {plan: integrationskonzept, relation: coordinates_with}\n# plans/integrationskonzept.yaml\nreferences: []',
      good: '# plans/integrationskonzept.yaml\nreferences:\n  - {plan: kjfp, relation: coordinates_with}',
    },
  },
  kinds: ['plan'],
  *checkEntry(entry, register, { asOf }): Iterable<Finding> {
    // What is over coordinates with nobody; that it is still named is a finding of its own.
    const isOver = (plan: Entry<'plan'>): boolean => supersededPlan(register, plan, asOf) !== undefined;
    for (const [index, reference] of (entry.data.references ?? []).entries()) {
      if (reference.relation !== 'coordinates_with') continue;
      const other = register.find('plan', reference.plan);
      if (other === undefined) continue;
      const isReturned = (other.data.references ?? []).some(
        ({ plan, relation }) => relation === 'coordinates_with' && meantPlan(register, plan) === entry.id,
      );
      if (isReturned || isOver(entry) || isOver(other)) continue;
      const [here, there] = [nameOf(entry), nameOf(other)];
      yield {
        entry,
        path: `/references/${index}/plan`,
        subject: qualifiedId(other),
        message: {
          de: `${here.de} stimmt sich mit ${there.de} ab, dort steht das nicht.`,
          en: `${here.en} coordinates with ${there.en}, but that one does not say so.`,
        },
        help: {
          de: `In ${other.file.path} unter \`references:\` ergänzen: \`- {plan: ${entry.id}, relation: coordinates_with}\`.`,
          en: `Add to \`references:\` in ${other.file.path}: \`- {plan: ${entry.id}, relation: coordinates_with}\`.`,
        },
        related: [
          {
            entry: other,
            path: other.data.references === undefined ? '' : '/references',
            on: 'key',
            message: { de: 'hier fehlt der Gegenverweis', en: 'the reference back is missing here' },
          },
        ],
        fix: {
          kind: 'append-item',
          entry: other,
          path: '/references',
          value: { plan: entry.id, relation: 'coordinates_with' },
        },
      };
    }
  },
});
