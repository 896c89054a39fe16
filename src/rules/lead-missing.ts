import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import { defineEntryRule } from '../model/rule.ts';
import { isOwnAndActive } from './shared/named-plans.ts';

/** Active plans that nobody leads. */
export const leadMissing = defineEntryRule({
  id: 'lead-missing',
  group: 'bodies',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Niemand hat die Federführung',
      what: 'Ein eigenes Planwerk ist in Kraft, aber `lead` fehlt.',
      why: 'Ohne Federführung schreibt es niemand fort, und im Planungskreis spricht niemand dafür.',
      mend: '`lead: KENNUNG` der federführenden Stelle eintragen, oder das Planwerk als `planned` oder `discontinued` führen.',
      bad: 'id: altenplanung\ntitle: Altenplanung',
      good: 'id: altenplanung\ntitle: Altenplanung\nlead: fb-56',
    },
    en: {
      title: 'Nobody leads the plan',
      what: 'A plan of our own is active, but `lead` is missing.',
      why: 'Without a lead nobody updates it, and nobody speaks for it in the planning circle.',
      mend: 'Enter `lead: ID` of the body that leads, or mark the plan as `planned` or `discontinued`.',
      bad: 'id: altenplanung\ntitle: Altenplanung',
      good: 'id: altenplanung\ntitle: Altenplanung\nlead: fb-56',
    },
  },
  kinds: ['plan'],
  *checkEntry(entry): Iterable<Finding> {
    if (entry.data.lead !== undefined || !isOwnAndActive(entry)) return;
    const name = nameOf(entry);
    yield {
      entry,
      path: '',
      subject: qualifiedId(entry),
      message: { de: `Für ${name.de} hat niemand die Federführung.`, en: `Nobody leads ${name.en}.` },
      help: {
        de: '`lead: KENNUNG` der federführenden Stelle eintragen.',
        en: 'Enter `lead: ID` of the body that leads.',
      },
    };
  },
});
