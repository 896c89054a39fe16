import { defineRule } from '../model/rule.ts';

/** A register without a single entry. */
export const nothingToCheck = defineRule({
  id: 'nothing-to-check',
  group: 'files',
  severity: 'error',
  options: {},
  docs: {
    de: {
      title: 'Es gibt nichts zu prüfen',
      what: 'Im Register steht kein einziger Eintrag.',
      why: 'Eine Prüfung, die bei einem leeren Ordner grün wird, ist schlechter als keine: Sie verdeckt einen falschen Pfad.',
      mend: 'Den Ordner prüfen (`--registry`), oder einen ersten Eintrag unter plans/ anlegen.',
      bad: 'registry/plankreis.yaml',
      good: 'registry/plankreis.yaml\nregistry/plans/kitabedarfsplanung.yaml',
    },
    en: {
      title: 'There is nothing to check',
      what: 'There is not a single entry in the register.',
      why: 'A check that turns green on an empty folder is worse than none: it hides a wrong path.',
      mend: 'Check the folder (`--registry`), or make a first entry under plans/.',
      bad: 'registry/plankreis.yaml',
      good: 'registry/plankreis.yaml\nregistry/plans/kitabedarfsplanung.yaml',
    },
  },
  check(register) {
    if (register.entries.length > 0 || register.faults.some((fault) => fault.rule !== 'duplicate-id')) return [];
    return [
      {
        file: register.settingsFile,
        path: '',
        range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        message: {
          de: 'Kein Eintrag gefunden. Einträge stehen in plans/, bodies/, indicators/, terms/, areas/ und papers/ (*.yaml, *.yml).',
          en: 'No entry found. Entries stand in plans/, bodies/, indicators/, terms/, areas/ and papers/ (*.yaml, *.yml).',
        },
        help: {
          de: 'Den Ordner prüfen (`--registry ORDNER`) und in plankreis.yaml die Muster unter `ignore:`.',
          en: 'Check the folder (`--registry DIR`) and the globs under `ignore:` in plankreis.yaml.',
        },
      },
    ];
  },
});
