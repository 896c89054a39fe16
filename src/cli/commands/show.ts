import { checkRegister } from '../../check/check-register.ts';
import { configureRules } from '../../check/configure-rules.ts';
import type { CheckedFinding } from '../../model/report.ts';
import { allRules } from '../../rules/all-rules.ts';
import { findSubject } from '../../views/names/find-subject.ts';
import { showView } from '../../views/show/show-view.ts';
import { Unanswerable } from '../../views/unanswerable.ts';
import { answer, type AskingOptions } from '../answer.ts';
import type { Io } from '../io.ts';
import type { Session } from '../session.ts';
import { version } from '../version.ts';

/** Everything about one entry. */
export function show(wanted: string, options: AskingOptions, io: Io): Promise<number> {
  return answer(
    {
      find: ({ register }, session) => {
        const { kind, id, entry } = findSubject(register, wanted);
        if (entry === undefined) throw broken(`${kind}:${id}`);
        return { entry, findings: findingsOf(session) };
      },
      view: ({ entry, findings }, asking) => showView(entry, findings, asking),
    },
    options,
    io,
  );
}

/** What the rules find, as `validate` would; settings that name an unknown rule are told there. */
function findingsOf({ register, asOf, language, place }: Session): readonly CheckedFinding[] {
  const { rules } = configureRules(allRules, register.settings);
  return checkRegister(register, { asOf, language, rules, version, registry: place.shown }).findings;
}

const broken = (name: string): Unanswerable =>
  new Unanswerable({
    de: `Der Eintrag ${name} ist fehlerhaft und lässt sich nicht zeigen. Näheres: plankreis validate`,
    en: `The entry ${name} is faulty and cannot be shown. More: plankreis validate`,
  });
