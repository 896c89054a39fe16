import { defineRule } from '../model/rule.ts';

/** Files that cannot be read as YAML. */
export const yamlSyntax = defineRule({
  id: 'yaml-syntax',
  group: 'files',
  severity: 'error',
  options: {},
  docs: {
    de: {
      title: 'Die Datei lässt sich nicht als YAML lesen',
      what: 'Kein gültiges YAML 1.2, ein doppelter Schlüssel, mehrere Dokumente in einer Datei, keine UTF-8-Codierung oder eine Grenze ist überschritten.',
      why: 'Was nicht gelesen werden kann, fehlt in allen Auswertungen.',
      mend: 'Die Meldung nennt Zeile und Spalte. Meist fehlt ein Anführungszeichen, oder die Einrückung passt nicht.',
      bad: 'title: Konzept: Wohnen',
      good: 'title: "Konzept: Wohnen"',
    },
    en: {
      title: 'The file cannot be read as YAML',
      what: 'Not valid YAML 1.2, a key that stands twice, several documents in one file, not UTF-8, or over a limit.',
      why: 'What cannot be read is missing from every evaluation.',
      mend: 'The message names line and column. Mostly a quote is missing, or the indentation does not fit.',
      bad: 'title: Konzept: Wohnen',
      good: 'title: "Konzept: Wohnen"',
    },
  },
  check: (register) => register.faults.filter((fault) => fault.rule === 'yaml-syntax'),
});
