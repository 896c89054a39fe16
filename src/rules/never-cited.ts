import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Register } from '../model/register.ts';
import { defineRule } from '../model/rule.ts';
import { meantEntry } from './shared/meant-entry.ts';

/** Active indicators and terms that no plan names. */
export const neverCited = defineRule({
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
  *check(register): Iterable<Finding> {
    // What a plan that cannot be read cites, nobody knows.
    if (register.faults.some(({ file }) => file?.path.startsWith('plans/') === true)) return;
    const meant = meantButMisspelt(register);
    for (const entry of [...register.ofKind('indicator'), ...register.ofKind('term')]) {
      if ((entry.data.status ?? 'active') !== 'active') continue;
      if (register.referencesTo(entry.kind, entry.id).some(({ from }) => from.kind === 'plan')) continue;
      if (meant.has(qualifiedId(entry))) continue;
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
    }
  },
});

/** What plans name with a typing error: that is a finding of its own. */
function meantButMisspelt(register: Register): ReadonlySet<string> {
  const meant = new Set<string>();
  for (const plan of register.ofKind('plan')) {
    for (const { to } of register.referencesFrom(plan)) {
      if ((to.kind !== 'indicator' && to.kind !== 'term') || register.isKnown(to.kind, to.id)) continue;
      const id = meantEntry(register, to.kind, to.id)?.id;
      if (id !== undefined) meant.add(`${to.kind}:${id}`);
    }
  }
  return meant;
}
