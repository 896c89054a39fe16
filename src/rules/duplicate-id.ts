import { dutyId } from '../deadlines/duty-id.ts';
import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import type { AnyEntry } from '../model/register.ts';
import { kinds } from '../model/kinds.ts';
import { defineEntryRule } from '../model/rule.ts';

/** Two entries of one kind with one id, or two duties, editions or definitions of one entry. */
export const duplicateId = defineEntryRule({
  id: 'duplicate-id',
  group: 'files',
  severity: 'error',
  options: {},
  docs: {
    de: {
      title: 'Eine Kennung ist doppelt vergeben',
      what: 'Zwei Einträge einer Art haben dieselbe Kennung. Der erste (nach dem Pfad der Datei) gilt. Ebenso zwei Pflichten, Fassungen oder Definitionen innerhalb eines Eintrags.',
      why: 'Ein Verweis auf die Kennung wäre zweideutig.',
      mend: 'Einem der beiden eine andere Kennung geben, oder beide zusammenführen.',
      bad: '# plans/a.yaml\nid: integrationskonzept\n# plans/alt/integrationskonzept.yaml\nid: integrationskonzept',
      good: '# plans/alt/integrationskonzept-2006.yaml\nid: integrationskonzept-2006',
    },
    en: {
      title: 'An id is taken twice',
      what: 'Two entries of one kind have the same id. The first one (by the path of its file) counts. Likewise two duties, editions or definitions of one entry.',
      why: 'A reference to the id would be ambiguous.',
      mend: 'Give one of the two another id, or merge them.',
      bad: '# plans/a.yaml\nid: integrationskonzept\n# plans/alt/integrationskonzept.yaml\nid: integrationskonzept',
      good: '# plans/alt/integrationskonzept-2006.yaml\nid: integrationskonzept-2006',
    },
  },
  kinds,
  *checkEntry(entry): Iterable<Finding> {
    for (const [key, parts] of partsOf(entry)) yield* doubles(entry, key, parts);
  },
  checkRest: (register) => register.faults.filter((fault) => fault.rule === 'duplicate-id'),
});

type Key = 'duties' | 'editions' | 'definitions';

/** What within an entry has an id of its own; `isWritten` says whether the id stands there. */
interface Part {
  readonly id: string;
  readonly isWritten: boolean;
}

function partsOf(entry: AnyEntry): readonly (readonly [Key, readonly Part[]])[] {
  const written = ({ id }: { readonly id: string }): Part => ({ id, isWritten: true });
  if (entry.kind === 'plan') {
    const duties = (entry.data.duties ?? []).map((duty) => ({ id: dutyId(duty), isWritten: duty.id !== undefined }));
    return [
      ['duties', duties],
      ['editions', (entry.data.editions ?? []).map(written)],
    ];
  }
  if (entry.kind !== 'indicator' && entry.kind !== 'term') return [];
  return [['definitions', (entry.data.definitions ?? []).map(written)]];
}

const names: Readonly<Record<Key, Message>> = {
  duties: { de: 'Zwei Pflichten', en: 'Two duties' },
  editions: { de: 'Zwei Fassungen', en: 'Two editions' },
  definitions: { de: 'Zwei Definitionen', en: 'Two definitions' },
};

function* doubles(entry: AnyEntry, key: Key, parts: readonly Part[]): Iterable<Finding> {
  const first = new Map<string, number>();
  for (const [index, { id, isWritten }] of parts.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      continue;
    }
    const name = nameOf(entry);
    yield {
      entry,
      path: isWritten ? `/${key}/${index}/id` : `/${key}/${index}`,
      subject: `${qualifiedId(entry)}#${id}`,
      message: {
        de: `${names[key].de} von ${name.de} heißen „${id}“.`,
        en: `${names[key].en} of ${name.en} are called “${id}”.`,
      },
      help: isWritten
        ? { de: 'Einer von beiden eine andere Kennung geben.', en: 'Give one of the two another id.' }
        : {
            de: 'Einer von beiden eine eigene Kennung geben (`id: …`); ohne sie heißt eine Pflicht wie ihre `action`.',
            en: 'Give one of the two an id of its own (`id: …`); without it a duty is called like its `action`.',
          },
      related: [{ entry, path: `/${key}/${earlier}`, message: { de: 'zuerst hier', en: 'first here' } }],
    };
  }
}
