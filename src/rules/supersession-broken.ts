import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { AnyEntry, Register } from '../model/register.ts';
import { defineRule } from '../model/rule.ts';
import { chains, findCycles, type Link } from './shared/cycles.ts';

/** Chains of predecessors, wholes and parents that lead back to themselves, or that only one side states. */
export const supersessionBroken = defineRule({
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
  *check(register): Iterable<Finding> {
    for (const chain of chains) {
      const inCycle = new Set<AnyEntry>();
      for (const cycle of findCycles(register, chain)) {
        for (const link of cycle) inCycle.add(link.from);
        yield cycleFinding(cycle);
      }
      if (chain.mirror !== undefined) yield* oneSided(register, chain.kind, inCycle);
    }
    for (const kind of ['indicator', 'term'] as const) {
      for (const entry of register.ofKind(kind) as readonly (AnyEntry & { kind: 'indicator' | 'term' })[])
        yield* definitionCycles(entry);
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

/** `replaces` on one side and no `replaced_by` on the other, or the other way round. */
function* oneSided(register: Register, kind: 'plan' | 'area', inCycle: ReadonlySet<AnyEntry>): Iterable<Finding> {
  for (const [key, mirror] of [
    ['replaces', 'replaced_by'],
    ['replaced_by', 'replaces'],
  ] as const) {
    for (const from of register.ofKind(kind) as readonly (AnyEntry & { kind: 'plan' | 'area' })[]) {
      if (inCycle.has(from)) continue;
      for (const { to, path, role } of register.referencesFrom(from)) {
        if (role !== key) continue;
        const other = register.find(kind, to.id) as (AnyEntry & { kind: 'plan' | 'area' }) | undefined;
        if (other === undefined || [other.data[mirror] ?? []].flat().includes(from.id)) continue;
        // A typing error on the other side is a finding of its own.
        if ([other.data[mirror] ?? []].flat().some((id) => !register.isKnown(kind, id))) continue;
        const [here, there] = [nameOf(from), nameOf(other)];
        const value = kind === 'plan' ? `[${from.id}]` : from.id;
        yield {
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
    }
  }
}

/** Definitions of one entry that replace each other in a circle. */
function* definitionCycles(entry: AnyEntry & { kind: 'indicator' | 'term' }): Iterable<Finding> {
  const definitions = entry.data.definitions ?? [];
  const next = new Map(definitions.map(({ id, replaced_by }) => [id, replaced_by]));
  const name = nameOf(entry);
  const done = new Set<string>();
  for (const { id } of definitions) {
    const way: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !done.has(at) && !way.includes(at)) {
      way.push(at);
      at = next.get(at);
    }
    for (const step of way) done.add(step);
    // A way that leads into a circle is no part of it.
    const begin = at === undefined ? -1 : way.indexOf(at);
    if (at === undefined || begin < 0) continue;
    const circle = [...way.slice(begin), at].join(' → ');
    yield {
      entry,
      path: `/definitions/${definitions.findIndex((definition) => definition.id === at)}/replaced_by`,
      subject: `${qualifiedId(entry)}#${at}`,
      message: {
        de: `Definitionen von ${name.de} lösen einander im Kreis ab: ${circle}.`,
        en: `Definitions of ${name.en} replace each other in a circle: ${circle}.`,
      },
      help: { de: 'Eine der Angaben löschen.', en: 'Delete one of the statements.' },
    };
  }
}
