import { anyOfKind, kindNames } from '../model/entry-name.ts';
import type { Finding, Fix } from '../model/finding.ts';
import { kinds, type Kind } from '../model/kinds.ts';
import type { Message } from '../model/language.ts';
import type { PartReference, Register } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';
import { nearest } from '../text/nearest.ts';
import { meantEntry, meantHelp } from './shared/meant-entry.ts';
import { missingPart, type MissingPart } from './shared/missing-part.ts';

/** Ids that name nothing, wherever an id may stand. */
export const referenceNotFound = defineEntryRule({
  id: 'reference-not-found',
  group: 'references',
  severity: 'error',
  options: {},
  docs: {
    de: {
      title: 'Ein Verweis führt ins Leere',
      what: 'Eine Kennung, Fassung oder Definition, auf die verwiesen wird, gibt es nicht. Das gilt überall, wo eine Kennung stehen darf.',
      why: 'Der Verweis geht verloren: Das andere Planwerk erfährt nicht, dass es genannt wird.',
      mend: 'Den Tippfehler berichtigen (die Meldung nennt, was gemeint sein könnte), oder den fehlenden Eintrag anlegen.',
      bad: 'references:\n  - plan: integrationskonzpt',
      good: 'references:\n  - plan: integrationskonzept',
    },
    en: {
      title: 'A reference leads nowhere',
      what: 'An id, edition or definition that is referred to does not exist. This holds wherever an id may stand.',
      why: 'The reference is lost: the other plan does not learn that it is named.',
      mend: 'Mend the typing error (the message names what may have been meant), or make the missing entry.',
      bad: 'references:\n  - plan: integrationskonzpt',
      good: 'references:\n  - plan: integrationskonzept',
    },
  },
  kinds,
  *checkEntry(entry, register, { ruleIds }): Iterable<Finding> {
    for (const { path, to } of register.referencesFrom(entry)) {
      if (!register.isKnown(to.kind, to.id)) yield { entry, path, ...missingEntry(register, to.kind, to.id, path) };
    }
    for (const part of register.partReferencesFrom(entry)) {
      const missing = missingPart(register, part, ruleIds);
      if (missing !== undefined) yield { entry, path: part.path, ...describePart(part, missing) };
    }
  },
  *checkRest(register, { ruleIds }): Iterable<Finding> {
    for (const { path, to, id } of register.settingsReferences) {
      const file = register.settingsFile;
      if (to !== 'topic' && to !== 'target_group') {
        if (!register.isKnown(to, id)) yield { file, path, ...missingEntry(register, to, id, path) };
        continue;
      }
      const missing = missingPart(register, { part: to, id }, ruleIds);
      if (missing !== undefined) yield { file, path, ...describePart({ part: to, id, path }, missing) };
    }
  },
});

const digitsOf = (id: string): string => id.replace(/\D/g, '');

type Words = Pick<Finding, 'message' | 'help' | 'subject' | 'data' | 'fix'>;

function missingEntry(register: Register, kind: Kind, id: string, path: string): Words {
  const meant = meantEntry(register, kind, id);
  const fix: Fix | undefined =
    meant?.isMisspelt === true && digitsOf(meant.id) === digitsOf(id)
      ? { kind: 'replace-value', path, value: meant.id }
      : undefined;
  return {
    subject: `${kind}:${id}`,
    message: {
      de: `Es gibt ${noneOf[kind]} „${id}“.`,
      en: `There is no ${kindNames[kind].en} “${id}”.`,
    },
    help:
      meant === undefined
        ? {
            de: `Die Kennung berichtigen, oder ${anyOfKind[kind].de} „${id}“ anlegen.`,
            en: `Mend the id, or make ${anyOfKind[kind].en} “${id}”.`,
          }
        : meantHelp(register, kind, meant.id),
    ...(meant === undefined ? {} : { data: { suggestion: meant.id } }),
    ...(fix === undefined ? {} : { fix }),
  };
}

const noneOf: Readonly<Record<Kind, string>> = {
  plan: 'kein Planwerk',
  body: 'keine Stelle',
  indicator: 'keinen Indikator',
  term: 'keinen Begriff',
  area: 'kein Gebiet',
  paper: 'keine Vorlage',
};

function describePart(part: Pick<PartReference, 'part' | 'id' | 'path'>, missing: MissingPart): Words {
  const found = nearest(part.id, missing.known);
  // 2016 is no typing error for 2018: what differs in its digits is another edition.
  const near = found !== undefined && digitsOf(found.candidate) === digitsOf(part.id) ? found : undefined;
  const known: Message = {
    de: missing.known.length === 0 ? 'Es ist keine eingetragen.' : `Es gibt: ${missing.known.slice(0, 20).join(', ')}.`,
    en: missing.known.length === 0 ? 'None is entered.' : `There are: ${missing.known.slice(0, 20).join(', ')}.`,
  };
  return {
    subject: missing.subject,
    message: missing.message,
    help:
      near === undefined
        ? known
        : { de: `Gemeint ist wohl „${near.candidate}“.`, en: `Did you mean “${near.candidate}”?` },
    ...(near === undefined ? {} : { data: { suggestion: near.candidate } }),
    ...(near?.isUnambiguous === true
      ? { fix: { kind: 'replace-value', path: part.path, value: near.candidate } as const }
      : {}),
  };
}
