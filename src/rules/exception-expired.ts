import { writeDate } from '../deadlines/write-date.ts';
import { nameOf } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import { defineRule } from '../model/rule.ts';

/** Exceptions past their end, whose finding is back. */
export const exceptionExpired = defineRule({
  id: 'exception-expired',
  group: 'exceptions',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Die Ausnahme ist abgelaufen',
      what: 'Eine Ausnahme ist über ihr Ende (`until`) hinaus; der Befund wird wieder gemeldet.',
      why: 'Die Frist war eine Zusage: Bis dahin sollte der Befund behoben sein.',
      mend: 'Den Befund beheben und die Ausnahme löschen, oder die Frist mit Begründung verlängern.',
      bad: 'exceptions:\n  - {rule: lead-missing, reason: Wird geklärt, until: 2018-03-31}',
      good: 'exceptions:\n  - {rule: lead-missing, reason: Organisationsentscheid steht aus, until: 2018-12-31}',
    },
    en: {
      title: 'The exception has ended',
      what: 'An exception is past its end (`until`); the finding is reported again.',
      why: 'The date was a promise: the finding should have been mended by then.',
      mend: 'Mend the finding and delete the exception, or extend it with a reason.',
      bad: 'exceptions:\n  - {rule: lead-missing, reason: Wird geklärt, until: 2018-03-31}',
      good: 'exceptions:\n  - {rule: lead-missing, reason: Organisationsentscheid steht aus, until: 2018-12-31}',
    },
  },
  *check(_register, { exceptionUses }): Iterable<Finding> {
    for (const { entry, path, exception, isUsed, isExpired } of exceptionUses) {
      if (!isUsed || !isExpired) continue;
      const until = writeDate(exception.until ?? '');
      const name = nameOf(entry);
      yield {
        entry,
        path: `${path}/until`,
        subject: exception.about === undefined ? exception.rule : `${exception.rule} (${exception.about})`,
        message: {
          de: `${name.de}: Die Ausnahme für „${exception.rule}“ galt bis ${until.de}; der Befund wird wieder gemeldet.`,
          en: `${name.en}: the exception for “${exception.rule}” held until ${until.en}; the finding is reported again.`,
        },
        help: {
          de: 'Den Befund beheben und die Ausnahme löschen, oder die Frist mit Begründung verlängern.',
          en: 'Mend the finding and delete the exception, or extend it with a reason.',
        },
      };
    }
  },
});
