import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import { kinds } from '../model/kinds.ts';
import type { Message } from '../model/language.ts';
import type { AnyEntry } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';
import type { SourceFile } from '../model/source-file.ts';
import { isLive, successionOf, type Succession } from './shared/succession.ts';
import { withdrawnEditions } from './shared/withdrawn-editions.ts';

/** References to what is over. What tells history (events, consultations, predecessors) may name it. */
export const referenceToSuperseded = defineEntryRule({
  id: 'reference-to-superseded',
  group: 'references',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Ein Verweis nennt Überholtes',
      what: 'Verwiesen wird auf ein abgelöstes oder eingestelltes Planwerk, eine zurückgezogene Fassung, eine aufgelöste Stelle oder eine beendete Raumgliederung.',
      why: 'Wer dem Verweis folgt, arbeitet mit alten Aussagen oder fragt eine Stelle, die es nicht mehr gibt.',
      mend: 'Auf den Nachfolger verweisen, den die Meldung nennt.',
      bad: 'lead: fb-50        # aufgelöst, Nachfolger fb-56',
      good: 'lead: fb-56',
    },
    en: {
      title: 'A reference names what is over',
      what: 'The reference names a replaced or discontinued plan, a withdrawn edition, a dissolved body or a spatial layer that has ended.',
      why: 'Who follows the reference works with old statements, or asks a body that does not exist any more.',
      mend: 'Refer to the successor that the message names.',
      bad: 'lead: fb-50        # dissolved, successor fb-56',
      good: 'lead: fb-56',
    },
  },
  kinds,
  *checkEntry(entry, register, { asOf }): Iterable<Finding> {
    if (!isLive(register, entry, asOf)) return;
    for (const reference of register.referencesFrom(entry)) {
      if (!living.has(`${entry.kind}.${reference.role}`)) continue;
      const target = register.find(reference.to.kind, reference.to.id) as AnyEntry | undefined;
      const over = target === undefined ? undefined : successionOf(register, target, asOf);
      if (target !== undefined && over !== undefined) yield finding(entry, reference.path, target, over);
    }
    if (entry.kind === 'plan') yield* withdrawnEditions(register, entry, asOf);
  },
  *checkRest(register, { asOf }): Iterable<Finding> {
    for (const { to, id, path } of register.settingsReferences) {
      if (to === 'topic' || to === 'target_group') continue;
      const target = register.find(to, id) as AnyEntry | undefined;
      const over = target === undefined ? undefined : successionOf(register, target, asOf);
      if (target !== undefined && over !== undefined) yield finding(register.settingsFile, path, target, over);
    }
  },
});

/** The keys that speak of the present; those of events and deviations tell history. */
const living = new Set([
  ...['plan', 'lead', 'involved', 'adopting_body', 'areas', 'area', 'part_of'].map((key) => `plan.${key}`),
  ...['custodian', 'providers', 'area_layers'].map((key) => `indicator.${key}`),
  ...['parent', 'lead', 'members', 'body'].map((key) => `body.${key}`),
  ...['holder', 'parent'].map((key) => `area.${key}`),
]);

function overWords(target: AnyEntry, successor: AnyEntry | undefined): Message {
  if (target.kind === 'body') return { de: 'die Stelle ist aufgelöst', en: 'that body is dissolved' };
  if (target.kind === 'area')
    return { de: 'die Raumgliederung gilt nicht mehr', en: 'that layer is not valid any more' };
  return successor === undefined
    ? { de: 'das Planwerk ist eingestellt', en: 'that plan is discontinued' }
    : { de: 'das Planwerk ist abgelöst', en: 'that plan has been replaced' };
}

function finding(
  from: AnyEntry | SourceFile,
  path: string,
  target: AnyEntry,
  { successor, end }: NonNullable<Succession<AnyEntry>>,
): Finding {
  const place = 'kind' in from ? { entry: from } : { file: from };
  const here = 'kind' in from ? nameOf(from) : { de: from.path, en: from.path };
  const there = nameOf(target);
  const over = overWords(target, successor);
  const next = successor === undefined ? undefined : nameOf(successor);
  return {
    ...place,
    path,
    subject: qualifiedId(target),
    message: {
      de: `${here.de} nennt ${there.de}; ${over.de}.`,
      en: `${here.en} names ${there.en}; ${over.en}.`,
    },
    help:
      next === undefined
        ? {
            de: 'Den Verweis prüfen; ein bestehender Nachfolger ist nicht eingetragen.',
            en: 'Check the reference; no living successor is entered.',
          }
        : { de: `Stattdessen ${next.de} nennen.`, en: `Name ${next.en} instead.` },
    related: [{ ...end, message: { de: 'hier endet es', en: 'here it ends' } }],
    ...(successor === undefined ? {} : { data: { successor: qualifiedId(successor) } }),
  };
}
