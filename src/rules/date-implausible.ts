import { backwardSpans, backwardTerms } from '../deadlines/backward-spans.ts';
import { implausibleAdoptions } from '../deadlines/implausible-adoptions.ts';
import { reportAdoption, reportBackwardSpan } from '../deadlines/implausible-findings.ts';
import { kinds } from '../model/kinds.ts';
import { defineEntryRule } from '../model/rule.ts';

const bad = `editions:
  - id: "2018"
    valid_from: 2018-06-01
    valid_until: 2013-05-31`;

const good = bad.replace('2013-05-31', '2023-05-31');

/** Reports dates that cannot be right. */
export const dateImplausible = defineEntryRule({
  id: 'date-implausible',
  group: 'deadlines',
  severity: 'error',
  options: {},
  docs: {
    de: {
      title: 'Ein Datum kann nicht stimmen',
      what: 'Ein Beschluss liegt in der Zukunft; etwas endet, bevor es beginnt (Fassungen, Pflichten, Stellen, Gebiete, Definitionen, Wahlperioden …); ein Beschluss ist älter als seine Vorlage. Bei Jahr und Monat wird nur gemeldet, was an keinem ihrer Tage stimmen kann. Nennt plankreis.yaml mit `recorded_until` den Stand des Registers, so ist ein Beschluss bis dahin Rückschau und kein Fehler.',
      why: 'Aus falschen Daten folgen falsche Fristen. Ein Beschluss, den es noch nicht gibt, erfüllt keine Pflicht.',
      mend: 'Das Datum berichtigen. Ein geplanter Beschluss gehört unter `revision: {expected: …}`.',
      bad,
      good,
    },
    en: {
      title: 'A date cannot be right',
      what: 'An adoption lies in the future; something ends before it begins (editions, duties, bodies, areas, definitions, legislative terms …); an adoption is older than its paper. Of a year or month only what can be right on none of its days is reported. Where plankreis.yaml says with `recorded_until` up to when the register is kept, an adoption until then is hindsight and no fault.',
      why: 'From wrong dates follow wrong deadlines. An adoption that has not been yet meets no duty.',
      mend: 'Correct the date. An adoption that is planned belongs under `revision: {expected: …}`.',
      bad,
      good,
    },
  },
  kinds,
  *checkEntry(entry, register, { asOf }) {
    for (const span of backwardSpans(entry)) yield reportBackwardSpan(span, { entry });
    if (entry.kind !== 'plan') return;
    for (const found of implausibleAdoptions(register, entry.data, asOf)) yield reportAdoption(found, entry, asOf);
  },
  *checkRest(register) {
    const terms = backwardTerms(register.settings.legislative_terms ?? []);
    for (const span of terms) yield reportBackwardSpan(span, { file: register.settingsFile });
  },
});
