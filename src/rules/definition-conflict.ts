import { describeDifferences, differenceData } from '../definitions/describe-difference.ts';
import type { Dissent, GroupedReadings } from '../definitions/group-readings.ts';
import { groupsOfEntry } from '../definitions/register-groups.ts';
import { isAccepted } from '../definitions/register-readings.ts';
import { nameOf, titleOf } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import type { Entry } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';
import { placeOfReading, quotedName, relatedCited, relatedCommon } from './shared/measured.ts';

/** Plans that measure something differently from what is agreed, or from most others. */
export const definitionConflict = defineEntryRule({
  id: 'definition-conflict',
  group: 'definitions',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Dasselbe Wort wird verschieden gemessen',
      what: 'Ein Planwerk misst einen Indikator oder bestimmt einen Begriff anders als die vereinbarte Definition; ist keine vereinbart, anders als die meisten Planwerke. Verglichen wird Merkmal für Merkmal: Zähler, Nenner, Alter, Bevölkerungsbegriff, Faktor, Einheit, Stichtag, Quelle, Rechtskreis, Abgrenzung.',
      why: 'Zwei Zahlen mit gleichem Namen sind dann nicht vergleichbar, ohne dass es jemand sieht.',
      mend: 'Die vereinbarte Definition verwenden, oder die Abweichung mit Begründung eintragen (`deviation`).',
      bad: '- indicator: kinderarmut\n  definition: {text: Anteil der Kinder unter 18 Jahren in Bedarfsgemeinschaften an allen Kindern unter 18 Jahren}',
      good: '- indicator: kinderarmut\n  definition: ba',
    },
    en: {
      title: 'One word is measured differently',
      what: 'A plan measures an indicator or defines a term other than the agreed definition; where none is agreed, other than most plans. Compared facet by facet: numerator, denominator, ages, population, factor, unit, reference date, source, law, scope.',
      why: 'Two numbers of one name cannot be compared then, and nobody sees it.',
      mend: 'Use the agreed definition, or record the deviation with its reason (`deviation`).',
      bad: '- indicator: kinderarmut\n  definition: {text: Anteil der Kinder unter 18 Jahren in Bedarfsgemeinschaften an allen Kindern unter 18 Jahren}',
      good: '- indicator: kinderarmut\n  definition: ba',
    },
  },
  kinds: ['indicator', 'term'],
  *checkEntry(entry, register, { asOf }): Iterable<Finding> {
    const group = groupsOfEntry(register, entry);
    if (group === undefined) return;
    for (const dissent of group.dissent) {
      const { deviation } = dissent.plan;
      // A deviation past its end is a finding of its own.
      if (deviation !== undefined && !isAccepted(deviation, asOf)) continue;
      yield { ...finding(group, dissent), ...(deviation === undefined ? {} : { acceptedBecause: deviation.reason }) };
    }
  },
});

function finding(group: GroupedReadings, { plan, comparison }: Dissent): Finding {
  const { common, isAgreed, entry } = group;
  const name = quotedName(entry);
  const here = nameOf(plan.plan);
  const { than, other } = measure(group, plan.plan);
  const lines = describeDifferences(comparison, entry.kind, other);
  const measures = entry.kind === 'indicator' ? { de: 'misst', en: 'measures' } : { de: 'bestimmt', en: 'defines' };
  return {
    ...placeOfReading(plan, entry),
    // What others publish is theirs to define: good to know, no work for the circle.
    ...(plan.plan.data.responsible === 'external' ? { severity: 'info' as const } : {}),
    message: {
      de: `${here.de} ${measures.de} ${name.de} ${than.de}:\n${lines.de}`,
      en: `${here.en} ${measures.en} ${name.en} ${than.en}:\n${lines.en}`,
    },
    help: isAgreed
      ? {
          de: 'Die vereinbarte Definition verwenden, oder die Abweichung mit Begründung eintragen (`deviation:`).',
          en: 'Use the agreed definition, or record the deviation with its reason (`deviation:`).',
        }
      : {
          de: `Eine Definition vereinbaren (\`agreed:\` bei ${entry.id}) und verwenden, oder die Abweichung mit Begründung eintragen (\`deviation:\`).`,
          en: `Agree on a definition (\`agreed:\` at ${entry.id}) and use it, or record the deviation with its reason (\`deviation:\`).`,
        },
    related: [...(common === undefined ? [] : [relatedCommon(group, common)]), ...relatedCited(plan)],
    data: { facets: differenceData(comparison.differences) },
  };
}

/** What a reading is measured by: what is agreed, what most plans say, or, where only one says it, that one. */
function measure(
  { isAgreed, groups }: GroupedReadings,
  own: Entry<'plan'>,
): { readonly than: Message; readonly other: Message } {
  if (isAgreed) {
    return {
      than: { de: 'anders als vereinbart', en: 'differently from the agreed definition' },
      other: { de: 'vereinbart', en: 'agreed' },
    };
  }
  const [first, second] = groups[0]?.plans ?? [];
  if (first !== undefined && second === undefined) {
    if (first.plan === own) {
      return { than: { de: 'auf zwei Arten', en: 'in two ways' }, other: { de: 'andernorts', en: 'elsewhere' } };
    }
    const title = titleOf(first.plan);
    return {
      than: { de: `anders als „${title}“`, en: `differently from “${title}”` },
      other: { de: 'dort', en: 'there' },
    };
  }
  return {
    than: { de: 'anders als die meisten Planwerke', en: 'differently from most plans' },
    other: { de: 'dort', en: 'there' },
  };
}
