import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Register } from '../model/register.ts';
import { defineRule } from '../model/rule.ts';
import { describeEvidence } from './shared/describe-evidence.ts';
import { suggestedReferences, type Suggestion } from './shared/suggested-references.ts';

/** Pairs of active plans that share much ground while neither names the other. */
export const referenceSuggested = defineRule({
  id: 'reference-suggested',
  group: 'references',
  severity: 'info',
  options: { threshold: 1.5, max_per_plan: 3 },
  docs: {
    de: {
      title: 'Zwei Planwerke haben viel gemeinsam, keines nennt das andere',
      what: 'Gewogen wird, was zwei laufende Planwerke teilen: Indikatoren, Begriffe, die beide definieren, Thema mit Zielgruppe und Raum, die Norm einer Kopplung. Was n Planwerke teilen, wiegt 2/n; Thema, Zielgruppe und Raum zusammen wiegen 3/n. Ab `threshold` wird ein Verweis vorgeschlagen, je Planwerk höchstens `max_per_plan`.',
      why: 'Wer dieselben Zahlen und Begriffe für dieselben Menschen verwendet, sollte die Aussagen des anderen mitbedenken.',
      mend: 'Einen Verweis eintragen, wenn sich die Planwerke berühren; sonst eine `exception` mit der Begründung, warum nicht.',
      bad: '# zwei Planwerke, ohne Verweis aufeinander\nindicators:\n  - indicator: kinderarmut\n  - indicator: sgb2-quote',
      good: 'indicators:\n  - indicator: kinderarmut\n  - indicator: sgb2-quote\nreferences:\n  - {plan: sozialbericht, relation: refers_to}',
    },
    en: {
      title: 'Two plans share much ground, and neither names the other',
      what: 'It weighs what two active plans share: indicators, terms that both define, topic with target group and area, the norm of a coupling. What n plans share weighs 2/n; topic, target group and area together weigh 3/n. From `threshold` on a reference is suggested, at most `max_per_plan` for each plan.',
      why: 'Who uses the same figures and terms for the same people should consider what the other says.',
      mend: 'Add a reference if the plans touch; else an `exception` that says why not.',
      bad: '# two plans without a reference to each other\nindicators:\n  - indicator: kinderarmut\n  - indicator: sgb2-quote',
      good: 'indicators:\n  - indicator: kinderarmut\n  - indicator: sgb2-quote\nreferences:\n  - {plan: sozialbericht, relation: refers_to}',
    },
  },
  *check(register, { asOf, options }): Iterable<Finding> {
    for (const ground of suggestedReferences(register, asOf, options)) yield finding(register, ground);
  },
});

function finding(register: Register, { plans: [plan, other], weight, evidence }: Suggestion): Finding {
  const [here, there] = [nameOf(plan), nameOf(other)];
  const shared = describeEvidence(register, evidence);
  const [weightDe, weightEn] = [weight.toFixed(1).replace('.', ','), weight.toFixed(1)];
  return {
    entry: plan,
    path: plan.data.references === undefined ? '' : '/references',
    on: plan.data.references === undefined ? 'value' : 'key',
    subject: qualifiedId(other),
    message: {
      de: `${here.de} und ${there.de} nennen einander nicht, teilen aber ${shared.de} (Gewicht ${weightDe}).`,
      en: `${here.en} and ${there.en} do not name each other, but share ${shared.en} (weight ${weightEn}).`,
    },
    help: {
      de: `Berühren sie sich, unter \`references:\` ergänzen: \`- {plan: ${other.id}, relation: refers_to}\`; sonst \`exceptions:\` mit Begründung.`,
      en: `If they touch, add to \`references:\`: \`- {plan: ${other.id}, relation: refers_to}\`; else \`exceptions:\` with a reason.`,
    },
    related: [{ entry: other, path: '/title', message: { de: 'das andere Planwerk', en: 'the other plan' } }],
    data: { weight: round(weight), evidence: evidence.map((part) => ({ ...part, weight: round(part.weight) })) },
  };
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
