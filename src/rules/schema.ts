import { isDate } from '../model/dates.ts';
import type { Finding } from '../model/finding.ts';
import type { LoadFault, Register } from '../model/register.ts';
import { defineRule } from '../model/rule.ts';
import { meantEntry, meantHelp } from './shared/meant-entry.ts';

/** Entries and settings that do not fit their JSON Schema. */
export const schema = defineRule({
  id: 'schema',
  group: 'files',
  severity: 'error',
  options: {},
  docs: {
    de: {
      title: 'Der Eintrag passt nicht zum Schema',
      what: 'Ein unbekannter Schlüssel, ein fehlender Schlüssel, ein Wert, der nicht erlaubt ist, oder ein Datum, das es nicht gibt.',
      why: 'Ein Tippfehler in einem Schlüssel ließe eine Angabe unbemerkt verschwinden.',
      mend: 'Die Meldung nennt, was gemeint sein könnte und was erlaubt ist. `plankreis schema plan` zeigt alle Schlüssel. Daten in anderer Schreibweise (8.5.2018) berichtigt `plankreis validate --fix`.',
      bad: 'id: kita\ntitle: Kitabedarfsplanung\nled: fb-45',
      good: 'id: kita\ntitle: Kitabedarfsplanung\nlead: fb-45',
    },
    en: {
      title: 'The entry does not fit the schema',
      what: 'An unknown key, a missing key, a value that is not allowed, or a date that does not exist.',
      why: 'A typing error in a key would make a fact vanish unnoticed.',
      mend: 'The message names what may have been meant and what is allowed. `plankreis schema plan` shows all keys. Dates in another form (8.5.2018) are mended by `plankreis validate --fix`.',
      bad: 'id: kita\ntitle: Kitabedarfsplanung\nled: fb-45',
      good: 'id: kita\ntitle: Kitabedarfsplanung\nlead: fb-45',
    },
  },
  check: (register) =>
    register.faults.filter((fault) => fault.rule === 'schema').map((fault) => withFix(withMeant(register, fault))),
});

/** Where the name of an entry stands for its id, the register knows which is meant. */
function withMeant(register: Register, fault: LoadFault): LoadFault {
  const { named } = fault;
  const meant = named === undefined ? undefined : meantEntry(register, named.kind, named.text);
  if (named === undefined || meant === undefined) return fault;
  return { ...fault, help: meantHelp(register, named.kind, meant.id), data: { suggestion: meant.id } };
}

/** A date in another form can be put right without asking; what else may have been meant is for people to say. */
function withFix(fault: LoadFault): Finding {
  const suggestion = fault.data?.['suggestion'];
  if (typeof suggestion !== 'string' || fault.on !== 'value' || !isDate(suggestion)) return fault;
  return { ...fault, fix: { kind: 'replace-value', path: fault.path, value: suggestion } };
}
