import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Coupling } from '../model/entry-data.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import type { Register } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';
import { missingCouplings, type MissingCoupling } from './shared/couplings.ts';

/** References that a coupling in `plankreis.yaml` asks for and that a plan does not state. */
export const referenceExpected = defineEntryRule({
  id: 'reference-expected',
  group: 'references',
  severity: 'warning',
  options: { max_per_plan: 20 },
  docs: {
    de: {
      title: 'Ein erwarteter Verweis fehlt',
      what: 'Eine Kopplung in plankreis.yaml verlangt, dass ein Planwerk ein anderes nennt; es nennt es nicht. Mit `modality: can` ist das ein Hinweis.',
      why: 'Die Kopplung folgt aus einer Norm oder einem Beschluss: Die Aussagen des anderen Planwerks sollen mitbedacht sein.',
      mend: 'Den Verweis unter `references:` eintragen, wenn das Planwerk ihn enthält; sonst bei der nächsten Fortschreibung aufnehmen und bis dahin eine `exception` mit Begründung setzen.',
      bad: 'id: kitabedarfsplanung\nreferences: []',
      good: 'id: kitabedarfsplanung\nreferences:\n  - {plan: rahmenplaene, relation: refers_to, section: Kapitel 3}',
    },
    en: {
      title: 'An expected reference is missing',
      what: 'A coupling in plankreis.yaml asks that one plan names another; it does not. With `modality: can` that is an info.',
      why: 'The coupling follows from a norm or a decision: what the other plan says shall be considered.',
      mend: 'Enter the reference under `references:` if the plan has it; else take it up at the next update, with an `exception` and its reason until then.',
      bad: 'id: kitabedarfsplanung\nreferences: []',
      good: 'id: kitabedarfsplanung\nreferences:\n  - {plan: rahmenplaene, relation: refers_to, section: Kapitel 3}',
    },
  },
  kinds: ['plan'],
  *checkEntry(plan, register, { asOf, options }): Iterable<Finding> {
    const missing = missingCouplings(register, plan, asOf, options.max_per_plan);
    for (const coupling of missing) yield finding(register, coupling);
  },
});

const modality: Readonly<Record<NonNullable<Coupling['modality']>, Message>> = {
  must: { de: 'muss', en: 'must' },
  should: { de: 'soll', en: 'should' },
  can: { de: 'kann', en: 'can' },
};

function finding(register: Register, { plan, target, coupling, index }: MissingCoupling): Finding {
  const [here, there] = [nameOf(plan), nameOf(target)];
  const why = reasonOf(register, coupling);
  const verb = coupling.modality === undefined ? undefined : modality[coupling.modality];
  return {
    entry: plan,
    path: plan.data.references === undefined ? '' : '/references',
    on: plan.data.references === undefined ? 'value' : 'key',
    subject: qualifiedId(target),
    // What only may be is no fault of the plan.
    ...(coupling.modality === 'can' ? { severity: 'info' as const } : {}),
    message: {
      de: `${here.de} ${verb === undefined ? 'nennt' : `${verb.de} auf`} ${there.de} ${verb === undefined ? 'nicht' : 'verweisen, tut es aber nicht'}${why.de}.`,
      en: `${here.en} ${verb === undefined ? 'does not name' : `${verb.en} refer to`} ${there.en}${verb === undefined ? '' : ', but does not'}${why.en}.`,
    },
    help: {
      de: `Unter \`references:\` ergänzen: \`- {plan: ${target.id}, relation: ${coupling.mutual === true ? 'coordinates_with' : 'refers_to'}}\`.`,
      en: `Add to \`references:\`: \`- {plan: ${target.id}, relation: ${coupling.mutual === true ? 'coordinates_with' : 'refers_to'}}\`.`,
    },
    related: [
      { entry: target, path: '', message: { de: 'das andere Planwerk', en: 'the other plan' } },
      {
        file: register.settingsFile,
        path: `/couplings/${index}`,
        message: { de: 'hier wird der Verweis erwartet', en: 'here the reference is expected' },
      },
    ],
    data: { coupling: coupling.id, norm: coupling.norm ?? null, modality: coupling.modality ?? null },
  };
}

/** The norm and the source of a coupling, in brackets. */
function reasonOf(register: Register, { norm, source }: Coupling): Message {
  const paper = source?.startsWith('paper:') === true ? register.find('paper', source.slice(6)) : undefined;
  const number = paper?.data.number ?? paper?.data.title;
  // Where a norm asks for it, the norm is reason enough; a free source may be long.
  const other = norm === undefined ? source : undefined;
  const de = [norm, number === undefined ? other : `Vorlage ${number}`].filter((part) => part !== undefined);
  const en = [norm, number === undefined ? other : `paper ${number}`].filter((part) => part !== undefined);
  return { de: de.length === 0 ? '' : ` (${de.join('; ')})`, en: en.length === 0 ? '' : ` (${en.join('; ')})` };
}
