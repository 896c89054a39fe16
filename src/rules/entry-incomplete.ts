import { nameOf } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import { kinds } from '../model/kinds.ts';
import type { AnyEntry } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';
import { isOwnAndActive } from './shared/named-plans.ts';

/** A code such as „FB 23“, „E 46/ 47“ or „Dez. III“, not a name. */
const code = /^(?:[A-ZÄÖÜ][A-Za-zäöü]{0,3}\.? ?\d[\d/ .-]{0,12}|Dez(?:\.|ernat)? ?[IVX]{1,4})$/;

/** Entries without a recommended key, and bodies with a code for a name. */
export const entryIncomplete = defineEntryRule({
  id: 'entry-incomplete',
  group: 'entries',
  severity: 'info',
  options: {},
  docs: {
    de: {
      title: 'Der Eintrag ist unvollständig',
      what: 'Ein in plankreis.yaml empfohlener Schlüssel fehlt, oder eine Stelle hat nur ein Kürzel statt eines Namens.',
      why: 'Was fehlt, fehlt auch in der Übersicht. Ein Kürzel sagt Außenstehenden nichts und wird mit der Stelle umbenannt.',
      mend: 'Den Schlüssel ergänzen; bei einer Stelle den Namen ausschreiben und das Kürzel unter `abbreviation` führen.',
      bad: 'id: fb-23\nname: FB 23',
      good: 'id: fb-23\nname: Immobilienmanagement\nabbreviation: FB 23',
    },
    en: {
      title: 'The entry is incomplete',
      what: 'A key that plankreis.yaml recommends is missing, or a body has a code instead of a name.',
      why: 'What is missing is missing in the overview too. A code tells outsiders nothing and changes with the office.',
      mend: 'Add the key; write out the name of a body and keep the code as `abbreviation`.',
      bad: 'id: fb-23\nname: FB 23',
      good: 'id: fb-23\nname: Immobilienmanagement\nabbreviation: FB 23',
    },
  },
  kinds,
  *checkEntry(entry, register): Iterable<Finding> {
    // What is over is kept as it was.
    if (entry.kind !== 'paper' && entry.data.status === 'discontinued') return;
    const recommended = register.settings.recommended?.[entry.kind] ?? [];
    const missing = recommended.filter((key) => !Object.hasOwn(entry.data, key) && !isToldElsewhere(entry, key));
    if (missing.length > 0) yield missingKeys(entry, missing);
    if (entry.kind === 'body' && code.test(entry.data.name)) yield codeForName(entry);
  },
});

/** That nobody leads a plan of ours is a finding of its own. */
function isToldElsewhere(entry: AnyEntry, key: string): boolean {
  return key === 'lead' && entry.kind === 'plan' && isOwnAndActive(entry);
}

function missingKeys(entry: AnyEntry, missing: readonly string[]): Finding {
  const name = nameOf(entry);
  const list = missing.map((key) => `\`${key}\``).join(', ');
  return {
    entry,
    path: '',
    subject: 'recommended',
    message: {
      de: `${name.de}: Es ${missing.length === 1 ? 'fehlt' : 'fehlen'} ${list}.`,
      en: `${name.en}: ${list} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    },
    help: {
      de: 'Ergänzen, oder die Empfehlung unter `recommended:` in plankreis.yaml ändern.',
      en: 'Add what is missing, or change what `recommended:` in plankreis.yaml asks for.',
    },
    data: { missing },
  };
}

function codeForName(entry: AnyEntry): Finding {
  const name = nameOf(entry);
  return {
    entry,
    path: '/name',
    subject: 'name',
    message: {
      de: `${name.de} hat nur ein Kürzel, keinen Namen.`,
      en: `${name.en} has only a code, not a name.`,
    },
    help: {
      de: 'Den Namen ausschreiben und das Kürzel unter `abbreviation` führen.',
      en: 'Write the name out and keep the code as `abbreviation`.',
    },
  };
}
