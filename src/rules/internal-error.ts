import { defineRule } from '../model/rule.ts';

/** A rule that threw; the runner reports it. */
export const internalError = defineRule({
  id: 'internal-error',
  group: 'engine',
  severity: 'error',
  options: {},
  docs: {
    de: {
      title: 'Eine Regel ist gescheitert',
      what: 'Eine Regel ist an einem Fehler des Programms gescheitert. Die anderen Regeln sind gelaufen; das Programm endet mit dem Code 3.',
      why: 'Ein stiller Ausfall sähe aus wie ein Register ohne Befund.',
      mend: 'Den Fehler melden. Bis er behoben ist, die Regel in plankreis.yaml auf off stellen.',
      bad: '',
      good: '',
    },
    en: {
      title: 'A rule failed',
      what: 'A rule failed because of a fault in the program. The other rules have run; the program ends with code 3.',
      why: 'A silent failure would look like a register without findings.',
      mend: 'Report the fault. Until it is mended, set the rule to off in plankreis.yaml.',
      bad: '',
      good: '',
    },
  },
  check: () => [],
});
