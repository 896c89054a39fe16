import { defineRule } from '../model/rule.ts';

/** Files that cannot be opened, or are no regular files. */
export const fileUnreadable = defineRule({
  id: 'file-unreadable',
  group: 'files',
  severity: 'error',
  options: {},
  docs: {
    de: {
      title: 'Die Datei lässt sich nicht lesen',
      what: 'Eine Datei oder ein Ordner darf nicht gelesen werden oder ist keine gewöhnliche Datei (symbolischer Verweis, Gerät, Pipe).',
      why: 'Die Prüfung ist dann unvollständig; sie endet mit dem Code 2, auch wenn sonst alles in Ordnung ist.',
      mend: 'Leserechte geben, oder die Datei aus dem Register nehmen. Symbolische Verweise durch die Datei selbst ersetzen.',
      bad: 'plans/kita.yaml -> /andere/ablage/kita.yaml',
      good: 'plans/kita.yaml',
    },
    en: {
      title: 'The file cannot be read',
      what: 'A file or folder may not be read, or is no regular file (symbolic link, device, pipe).',
      why: 'The check is then incomplete; it ends with code 2 even if all else is well.',
      mend: 'Give permission to read, or take the file out of the register. Replace symbolic links by the file itself.',
      bad: 'plans/kita.yaml -> /other/place/kita.yaml',
      good: 'plans/kita.yaml',
    },
  },
  check: (register) => register.faults.filter((fault) => fault.rule === 'file-unreadable'),
});
