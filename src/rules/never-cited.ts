import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import { defineFacts } from '../model/facts.ts';
import type { Derivation } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';
import { meantEntry } from './shared/meant-entry.ts';

/** Active indicators and terms that no plan names. */
export const neverCited = defineEntryRule({
  id: 'never-cited',
  group: 'references',
  severity: 'info',
  options: {},
  docs: {
    de: {
      title: 'Kein Planwerk nennt den Indikator oder Begriff',
      what: 'Ein Indikator oder Begriff ist eingetragen und nicht eingestellt, aber kein Planwerk nennt ihn unter `indicators` oder `terms`.',
      why: 'Entweder fehlt die Angabe bei den Planwerken, die ihn verwenden, oder seine Definition wird ohne Bedarf gepflegt.',
      mend: 'Bei den Planwerken eintragen, die ihn verwenden; sonst mit `status: discontinued` führen oder löschen.',
      bad: '# indicators/altersarmut.yaml\nid: altersarmut\nname: Altersarmut',
      good: '# plans/sozialbericht.yaml\nindicators:\n  - {indicator: altersarmut, role: reports}',
    },
    en: {
      title: 'No plan names the indicator or term',
      what: 'An indicator or term is entered and not discontinued, but no plan names it under `indicators` or `terms`.',
      why: 'Either the plans that use it do not say so, or its definition is kept without need.',
      mend: 'Enter it at the plans that use it; else mark it `status: discontinued`, or delete it.',
      bad: '# indicators/altersarmut.yaml\nid: altersarmut\nname: Altersarmut',
      good: '# plans/sozialbericht.yaml\nindicators:\n  - {indicator: altersarmut, role: reports}',
    },
  },
  kinds: ['indicator', 'term'],
  *checkEntry(entry, register): Iterable<Finding> {
    if ((entry.data.status ?? 'active') !== 'active') return;
    if (register.referencesTo(entry.kind, entry.id).some(({ from }) => from.kind === 'plan')) return;
    // What a plan that cannot be read cites, nobody knows.
    if (register.faults.some(({ file }) => file?.path.startsWith('plans/') === true)) return;
    if (register.derive(meantButMisspelt, entry.kind).has(entry.id)) return;
    const name = nameOf(entry);
    const key = entry.kind === 'indicator' ? 'indicators' : 'terms';
    const isIndicator = entry.kind === 'indicator';
    yield {
      entry,
      path: '',
      subject: qualifiedId(entry),
      message: {
        de: `Kein Planwerk nennt den ${isIndicator ? 'Indikator' : 'Begriff'} ${name.de}.`,
        en: `No plan names the ${isIndicator ? 'indicator' : 'term'} ${name.en}.`,
      },
      help: {
        de: `Beim Planwerk, das ihn verwendet, unter \`${key}:\` ergänzen: \`- {${entry.kind}: ${entry.id}, role: uses}\`; sonst \`status: discontinued\`.`,
        en: `Add to \`${key}:\` of the plan that uses it: \`- {${entry.kind}: ${entry.id}, role: uses}\`; else \`status: discontinued\`.`,
      },
    };
  },
});

/** The ids of this kind that plans name with a typing error: that is a finding of its own. */
const meantButMisspelt: Derivation<'indicator' | 'term', ReadonlySet<string>> = {
  derive: (register, kind) => {
    const meant = new Set<string>();
    for (const id of new Set(register.lookUp(namedByPlans, kind).map(({ fact }) => fact))) {
      const misspelt = register.isKnown(kind, id) ? undefined : meantEntry(register, kind, id);
      if (misspelt !== undefined) meant.add(misspelt.id);
    }
    return meant;
  },
};

/** What plans name of a kind. */
const namedByPlans = defineFacts<string>({
  kinds: ['plan'],
  *factsOf(plan, { referencesFrom }) {
    for (const { to } of referencesFrom(plan)) {
      if (to.kind === 'indicator' || to.kind === 'term') yield [to.kind, to.id];
    }
  },
});
