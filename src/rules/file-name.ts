import type { Finding } from '../model/finding.ts';
import { defineRule } from '../model/rule.ts';

const stemAndEnding = /([^/]*?)(\.ya?ml)$/;

/** Files that hold one entry and are not called like it. */
export const fileName = defineRule({
  id: 'file-name',
  group: 'files',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Die Datei heißt anders als ihr Eintrag',
      what: 'Eine Datei mit einem einzelnen Eintrag heißt nicht wie dessen Kennung. Listen mehrerer Einträge sind frei benannt.',
      why: 'Wer eine Kennung liest, soll die Datei ohne Suche finden.',
      mend: 'Die Datei umbenennen (`plankreis validate --fix` tut es) oder die Kennung berichtigen.',
      bad: '# plans/kita-plan.yaml\nid: kitabedarfsplanung',
      good: '# plans/kitabedarfsplanung.yaml\nid: kitabedarfsplanung',
    },
    en: {
      title: 'The file is called other than its entry',
      what: 'A file with a single entry is not called like the id of the entry. Lists of several entries have any name.',
      why: 'Who reads an id shall find the file without searching.',
      mend: 'Rename the file (`plankreis validate --fix` does it), or mend the id.',
      bad: '# plans/kita-plan.yaml\nid: kitabedarfsplanung',
      good: '# plans/kitabedarfsplanung.yaml\nid: kitabedarfsplanung',
    },
  },
  *check(register): Iterable<Finding> {
    for (const entry of register.entries) {
      if (entry.at !== '') continue;
      const [, stem, ending] = stemAndEnding.exec(entry.file.path) ?? [];
      if (stem === undefined || stem === entry.id) continue;
      const to = `${entry.id}${ending}`;
      yield {
        entry,
        path: '/id',
        subject: `${entry.kind}:${entry.id}`,
        message: {
          de: `Die Datei heißt „${stem}${ending}“, ihr Eintrag aber „${entry.id}“.`,
          en: `The file is called “${stem}${ending}”, but its entry “${entry.id}”.`,
        },
        help: {
          de: `Die Datei in „${to}“ umbenennen, oder die Kennung berichtigen.`,
          en: `Rename the file to “${to}”, or mend the id.`,
        },
        fix: { kind: 'rename-file', to },
      };
    }
  },
});
