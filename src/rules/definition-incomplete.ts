import { gapsOf, type Gap } from '../definitions/check-reading.ts';
import { readingsOfEntry, type Readings } from '../definitions/register-readings.ts';
import { kindNames, nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import type { AnyEntry, Register } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';
import { allDefinitions, quotedName } from './shared/measured.ts';

/** Ratios without a denominator, children without an age, and indicators or terms that nobody defines. */
export const definitionIncomplete = defineEntryRule({
  id: 'definition-incomplete',
  group: 'definitions',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Eine Definition ist unvollständig',
      what: 'Ein Indikator oder Begriff hat keine Definition, ein Verhältnis keinen Nenner, oder „Kinder“ stehen ohne jedes Alter da.',
      why: 'Jedes Planwerk ergänzt dann, was fehlt, auf seine Weise.',
      mend: 'Eine Definition mit Zähler, Nenner und Alter eintragen.',
      bad: 'definitions:\n  - {id: stadt, text: Anteil der Kinder im Leistungsbezug}',
      good: 'definitions:\n  - {id: stadt, text: Anteil der Kinder unter 15 Jahren im Leistungsbezug an allen Kindern unter 15 Jahren}',
    },
    en: {
      title: 'A definition is incomplete',
      what: 'An indicator or term has no definition, a ratio no denominator, or “children” stand there without any age.',
      why: 'Every plan then adds what is missing in its own way.',
      mend: 'Enter a definition with numerator, denominator and age.',
      bad: 'definitions:\n  - {id: stadt, text: Anteil der Kinder im Leistungsbezug}',
      good: 'definitions:\n  - {id: stadt, text: Anteil der Kinder unter 15 Jahren im Leistungsbezug an allen Kindern unter 15 Jahren}',
    },
  },
  kinds: ['indicator', 'term'],
  *checkEntry(about, register): Iterable<Finding> {
    if (isUndefined(register, readingsOfEntry(register, about))) yield nothing(about);
    for (const { definition, reading, entry, path, measured, id } of allDefinitions(register, about)) {
      // A term is a word: what it counts, if anything, is not asked.
      const [gap] = measured.kind === 'term' ? [] : gapsOf(definition, reading);
      if (gap === undefined) continue;
      const [name, missing] = [quotedName(measured), gaps[gap]];
      yield {
        entry,
        path,
        subject: id === undefined ? qualifiedId(measured) : `${qualifiedId(measured)}#${id}`,
        message: {
          de: `Die Definition von ${name.de} ${missing.message.de}.`,
          en: `The definition of ${name.en} ${missing.message.en}.`,
        },
        help: missing.help,
        data: { missing: gap },
      };
    }
  },
});

const gaps: Readonly<Record<Gap, { readonly message: Message; readonly help: Message }>> = {
  denominator: {
    message: { de: 'ist ein Verhältnis ohne Nenner', en: 'is a ratio without a denominator' },
    help: {
      de: 'Sagen, woran gemessen wird: `denominator: …`, oder im Text „an allen …“.',
      en: 'Say what it is measured by: `denominator: …`, or in the text “of all …”.',
    },
  },
  age: {
    message: { de: 'spricht von Kindern, ohne ein Alter zu nennen', en: 'speaks of children without naming an age' },
    help: {
      de: 'Das Alter nennen: `numerator_age: 0-14`, oder im Text „unter 15 Jahren“.',
      en: 'Name the age: `numerator_age: 0-14`, or in the text “under 15 years”.',
    },
  },
};

/** Nobody defines it: neither the entry nor a plan. Where a plan cannot be read, nobody knows. */
function isUndefined(register: Register, { entry, definitions, plans }: Readings): boolean {
  if ((entry.data.status ?? 'active') !== 'active' || definitions.length > 0 || plans.some(({ isOwn }) => isOwn))
    return false;
  return !register.faults.some(({ file }) => file?.path.startsWith('plans/') === true);
}

function nothing(entry: AnyEntry): Finding {
  const [name, kind] = [nameOf(entry), kindNames[entry.kind]];
  return {
    entry,
    path: '',
    subject: qualifiedId(entry),
    message: { de: `${kind.de} ${name.de} hat keine Definition.`, en: `The ${kind.en} ${name.en} has no definition.` },
    help: {
      de: 'Unter `definitions:` eintragen, wie er bestimmt ist, mit `id`, `holder` und `text` oder Zähler und Nenner.',
      en: 'Enter under `definitions:` how it is defined, with `id`, `holder` and `text` or numerator and denominator.',
    },
    data: { missing: 'definition' },
  };
}
