import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Entry } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';
import { chains, cyclesOf, type Link } from './shared/cycles.ts';
import { definitionCircles } from './shared/definition-circles.ts';
import { oneSidedSupersessions, type OneSided } from './shared/one-sided.ts';

type DefiningEntry = Entry<'indicator'> | Entry<'term'>;

/** Chains of predecessors, wholes and parents that lead back to themselves, or that only one side states. */
export const supersessionBroken = defineEntryRule({
  id: 'supersession-broken',
  group: 'references',
  severity: 'error',
  options: {},
  docs: {
    de: {
      title: 'Eine Ablösung oder Unterordnung stimmt nicht',
      what: 'Ein Kreis in `replaces`, `part_of`, `parent`, `successors` oder `broader`, ein Eintrag, der sich selbst ablöst, oder (Warnung) `replaces` ohne `replaced_by` auf der anderen Seite.',
      why: 'Wer dem Nachfolger folgt, käme nie an, oder fände ihn vom alten Planwerk aus nicht.',
      mend: 'Eine Angabe des Kreises löschen; bei einer einseitigen Angabe die andere Seite ergänzen.',
      bad: '# plans/handlungskonzept-2022.yaml\nreplaces: [handlungskonzept-2014]\n# plans/handlungskonzept-2014.yaml\nreplaces: [handlungskonzept-2022]',
      good: '# plans/handlungskonzept-2014.yaml\nreplaced_by: [handlungskonzept-2022]',
    },
    en: {
      title: 'A supersession or subordination is wrong',
      what: 'A cycle in `replaces`, `part_of`, `parent`, `successors` or `broader`, an entry that replaces itself, or (warning) `replaces` without `replaced_by` on the other side.',
      why: 'Who follows the successor would never arrive, or would not find it from the old plan.',
      mend: 'Delete one statement of the cycle; where only one side states it, add the other.',
      bad: '# plans/handlungskonzept-2022.yaml\nreplaces: [handlungskonzept-2014]\n# plans/handlungskonzept-2014.yaml\nreplaces: [handlungskonzept-2022]',
      good: '# plans/handlungskonzept-2014.yaml\nreplaced_by: [handlungskonzept-2022]',
    },
  },
  kinds: ['plan', 'area', 'indicator', 'term'],
  *checkEntry(entry, register): Iterable<Finding> {
    if (entry.kind === 'plan' || entry.kind === 'area') {
      for (const oneSided of oneSidedSupersessions(register, entry)) yield oneSidedFinding(oneSided);
    } else for (const circle of definitionCircles(entry.data)) yield definitionFinding(entry, circle);
  },
  *checkRest(register): Iterable<Finding> {
    for (const chain of chains) {
      for (const cycle of register.derive(cyclesOf, chain)) yield cycleFinding(cycle);
    }
  },
});

function cycleFinding(cycle: readonly Link[]): Finding {
  const [first] = cycle;
  if (first === undefined) throw new Error('a cycle without links');
  const name = nameOf(first.entry);
  const way = [...cycle.map((link) => link.from.id), first.from.id].join(' → ');
  const isSelf = cycle.length === 1;
  return {
    entry: first.entry,
    path: first.path,
    subject: qualifiedId(first.entry === first.from ? first.to : first.from),
    message: isSelf
      ? {
          de: `${name.de} nennt sich unter \`${first.key}\` selbst.`,
          en: `${name.en} names itself under \`${first.key}\`.`,
        }
      : {
          de: `${name.de}: \`${first.key}\` läuft im Kreis: ${way}.`,
          en: `${name.en}: \`${first.key}\` runs in a cycle: ${way}.`,
        },
    help: isSelf
      ? { de: 'Die Angabe löschen.', en: 'Delete it.' }
      : { de: 'Eine der Angaben löschen.', en: 'Delete one of the statements.' },
    related: cycle.slice(1, 10).map((link) => ({
      entry: link.entry,
      path: link.path,
      message: { de: 'und hier weiter', en: 'and on from here' },
    })),
  };
}

function oneSidedFinding({ from, other, path, key, mirror }: OneSided): Finding {
  const [here, there] = [nameOf(from), nameOf(other)];
  const value = from.kind === 'plan' ? `[${from.id}]` : from.id;
  return {
    entry: from,
    path,
    severity: 'warning',
    subject: qualifiedId(other),
    message:
      key === 'replaces'
        ? {
            de: `${here.de} löst ${there.de} ab, dort steht das nicht.`,
            en: `${here.en} replaces ${there.en}, but that one does not say so.`,
          }
        : {
            de: `${here.de} ist durch ${there.de} abgelöst, dort steht das nicht.`,
            en: `${here.en} is replaced by ${there.en}, but that one does not say so.`,
          },
    help: {
      de: `In ${other.file.path} ergänzen: \`${mirror}: ${value}\`.`,
      en: `Add to ${other.file.path}: \`${mirror}: ${value}\`.`,
    },
    related: [
      {
        entry: other,
        path: '',
        message: { de: `hier fehlt \`${mirror}\``, en: `\`${mirror}\` is missing here` },
      },
    ],
  };
}

function definitionFinding(entry: DefiningEntry, circle: readonly string[]): Finding {
  const [first = ''] = circle;
  const name = nameOf(entry);
  const way = [...circle, first].join(' → ');
  return {
    entry,
    path: `/definitions/${entry.data.definitions?.findIndex(({ id }) => id === first) ?? 0}/replaced_by`,
    subject: `${qualifiedId(entry)}#${first}`,
    message: {
      de: `Definitionen von ${name.de} lösen einander im Kreis ab: ${way}.`,
      en: `Definitions of ${name.en} replace each other in a circle: ${way}.`,
    },
    help: { de: 'Eine der Angaben löschen.', en: 'Delete one of the statements.' },
  };
}
