import { defineRule } from '../model/rule.ts';

/** Two entries of one kind with one id. */
export const duplicateId = defineRule({
  id: 'duplicate-id',
  group: 'files',
  severity: 'error',
  options: {},
  docs: {
    de: {
      title: 'Eine Kennung ist doppelt vergeben',
      what: 'Zwei Einträge einer Art haben dieselbe Kennung. Der erste (nach dem Pfad der Datei) gilt.',
      why: 'Ein Verweis auf die Kennung wäre zweideutig.',
      mend: 'Einem der beiden eine andere Kennung geben, oder beide zusammenführen.',
      bad: '# plans/a.yaml\nid: integrationskonzept\n# plans/alt/integrationskonzept.yaml\nid: integrationskonzept',
      good: '# plans/alt/integrationskonzept-2006.yaml\nid: integrationskonzept-2006',
    },
    en: {
      title: 'An id is taken twice',
      what: 'Two entries of one kind have the same id. The first one (by the path of its file) counts.',
      why: 'A reference to the id would be ambiguous.',
      mend: 'Give one of the two another id, or merge them.',
      bad: '# plans/a.yaml\nid: integrationskonzept\n# plans/alt/integrationskonzept.yaml\nid: integrationskonzept',
      good: '# plans/alt/integrationskonzept-2006.yaml\nid: integrationskonzept-2006',
    },
  },
  check: (register) => register.faults.filter((fault) => fault.rule === 'duplicate-id'),
});
