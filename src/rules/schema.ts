import { defineRule } from '../model/rule.ts';

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
      mend: 'Die Meldung nennt, was gemeint sein könnte und was erlaubt ist. `plankreis schema plan` zeigt alle Schlüssel.',
      bad: 'id: kita\ntitle: Kitabedarfsplanung\nled: fb-45',
      good: 'id: kita\ntitle: Kitabedarfsplanung\nlead: fb-45',
    },
    en: {
      title: 'The entry does not fit the schema',
      what: 'An unknown key, a missing key, a value that is not allowed, or a date that does not exist.',
      why: 'A typing error in a key would make a fact vanish unnoticed.',
      mend: 'The message names what may have been meant and what is allowed. `plankreis schema plan` shows all keys.',
      bad: 'id: kita\ntitle: Kitabedarfsplanung\nled: fb-45',
      good: 'id: kita\ntitle: Kitabedarfsplanung\nlead: fb-45',
    },
  },
  check: (register) => register.faults.filter((fault) => fault.rule === 'schema'),
});
