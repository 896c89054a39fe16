import { nameOf } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import { defineRule } from '../model/rule.ts';

const mostNamed = 5;

/** Exceptions that accept a finding that is not there any more. */
export const exceptionUnused = defineRule({
  id: 'exception-unused',
  group: 'exceptions',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Die Ausnahme wird nicht mehr gebraucht',
      what: 'Eine Ausnahme nimmt einen Befund hin, den es an diesem Eintrag nicht (mehr) gibt.',
      why: 'Eine vergessene Ausnahme verdeckt später einen neuen Befund.',
      mend: 'Die Ausnahme löschen, oder `about` berichtigen.',
      bad: 'exceptions:\n  - {rule: lead-missing, reason: Wird geklärt}\nlead: fb-45',
      good: 'lead: fb-45',
    },
    en: {
      title: 'The exception is not needed any more',
      what: 'An exception accepts a finding that is not there (any more) at this entry.',
      why: 'A forgotten exception hides a new finding later.',
      mend: 'Delete the exception, or mend `about`.',
      bad: 'exceptions:\n  - {rule: lead-missing, reason: Wird geklärt}\nlead: fb-45',
      good: 'lead: fb-45',
    },
  },
  *check(register, { exceptionUses }): Iterable<Finding> {
    // Where a file is broken, its findings are gone with it; what accepted them says nothing wrong.
    const isWhole = register.faults.length === 0;
    for (const { entry, path, exception, isUsed, others } of exceptionUses) {
      if (isUsed || !isWhole) continue;
      const about = exception.about === undefined ? '' : ` (${exception.about})`;
      const name = nameOf(entry);
      const found = others.slice(0, mostNamed).map((subject) => `\`about: ${subject}\``);
      yield {
        entry,
        path,
        subject: `${exception.rule}${about}`,
        message: {
          de: `${name.de}: Den Befund „${exception.rule}“${about}, den die Ausnahme hinnimmt, gibt es hier nicht.`,
          en: `${name.en}: the finding “${exception.rule}”${about} that the exception accepts is not there.`,
        },
        help:
          found.length === 0
            ? { de: 'Die Ausnahme löschen.', en: 'Delete the exception.' }
            : {
                de: `Die Ausnahme löschen, oder berichtigen, worum es geht. Hier gibt es: ${found.join(', ')}.`,
                en: `Delete the exception, or mend what it is about. There is here: ${found.join(', ')}.`,
              },
      };
    }
  },
});
