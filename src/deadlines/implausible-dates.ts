import { firstDay, lastDay } from '../model/dates.ts';
import type { Day, ImpreciseDate } from '../model/dates.ts';
import type { Deviation, Edition, LegislativeTerm, Plan } from '../model/entry-data.ts';
import type { Message } from '../model/language.ts';
import type { AnyEntry, Entry, Register } from '../model/register.ts';
import { compareByDate } from './fulfilments.ts';

/** Something that lasts from one date to another and ends before it begins. */
export interface BackwardSpan {
  /** What lasts, beside the name of its entry; empty where it is the entry itself. */
  readonly what: Message;
  /** The part of the entry, for the subject: an edition's or a definition's id. */
  readonly part: string | null;
  readonly from: { readonly date: ImpreciseDate; readonly path: string };
  readonly until: { readonly date: ImpreciseDate; readonly path: string };
}

interface Validity {
  readonly valid_from?: string;
  readonly valid_until?: string;
}

const itself: Message = { de: '', en: '' };

function span(
  what: Message,
  part: string | null,
  [from, fromPath]: readonly [ImpreciseDate | undefined, string],
  [until, untilPath]: readonly [ImpreciseDate | undefined, string],
): BackwardSpan[] {
  if (from === undefined || until === undefined || firstDay(from) <= lastDay(until)) return [];
  return [{ what, part, from: { date: from, path: fromPath }, until: { date: until, path: untilPath } }];
}

function validity(what: Message, part: string | null, path: string, data: Validity): BackwardSpan[] {
  return span(what, part, [data.valid_from, `${path}/valid_from`], [data.valid_until, `${path}/valid_until`]);
}

/** What ends before it begins in an entry: the entry itself, its definitions, and whatever lasts in a plan. */
export function backwardSpans(entry: AnyEntry): BackwardSpan[] {
  switch (entry.kind) {
    case 'plan':
      return backwardSpansOfPlan(entry.data);
    case 'body':
    case 'area':
      return validity(itself, null, '', entry.data);
    case 'indicator':
    case 'term':
      return (entry.data.definitions ?? []).flatMap((definition, index) => {
        const { id } = definition;
        return validity({ de: `Definition ${id}`, en: `definition ${id}` }, id, `/definitions/${index}`, definition);
      });
    case 'paper':
      return [];
  }
}

/** Duties, editions, the revision, accepted deviations. */
function backwardSpansOfPlan(plan: Plan): BackwardSpan[] {
  const { since, expected } = plan.revision ?? {};
  return [
    ...(plan.duties ?? []).flatMap((duty, index) => {
      const id = duty.id ?? duty.action;
      return validity({ de: `Pflicht ${id}`, en: `duty ${id}` }, id, `/duties/${index}`, duty);
    }),
    ...(plan.editions ?? []).flatMap((edition, index) => [
      ...validity(nameEdition(edition), edition.id, `/editions/${index}`, edition),
      ...withdrawnTooEarly(edition, index),
    ]),
    ...span(
      { de: 'Überarbeitung', en: 'revision' },
      null,
      [since, '/revision/since'],
      [expected, '/revision/expected'],
    ),
    ...(plan.indicators ?? []).flatMap((use, index) => deviation(use.deviation, use.indicator, `/indicators/${index}`)),
    ...(plan.terms ?? []).flatMap((use, index) => deviation(use.deviation, use.term, `/terms/${index}`)),
  ];
}

function nameEdition({ id }: Edition): Message {
  return { de: `Fassung ${id}`, en: `edition ${id}` };
}

/** An edition that was withdrawn counts for nothing; an adoption after that can only be a slip. */
function withdrawnTooEarly(edition: Edition, index: number): BackwardSpan[] {
  const placed = (edition.events ?? []).map((event, at) => ({ event, edition, editionIndex: index, eventIndex: at }));
  const ordered = placed.toSorted(compareByDate);
  const adopted = ordered.find(({ event }) => event.type === 'adopted');
  const withdrawn = ordered.find(({ event }) => event.type === 'withdrawn');
  const end = (found: typeof adopted) =>
    [found?.event.date, `/editions/${index}/events/${found?.eventIndex ?? 0}/date`] as const;
  const name = nameEdition(edition);
  const what = { de: `${name.de} (Beschluss und Rücknahme)`, en: `${name.en} (adoption and withdrawal)` };
  return span(what, edition.id, end(adopted), end(withdrawn));
}

function deviation(data: Deviation | undefined, about: string, path: string): BackwardSpan[] {
  const what = { de: `Abweichung bei ${about}`, en: `deviation at ${about}` };
  const { agreed_on: from, until } = data ?? {};
  return span(what, about, [from, `${path}/deviation/agreed_on`], [until, `${path}/deviation/until`]);
}

/** The legislative terms of the settings that end before they begin; paths count from the settings. */
export function backwardTerms(terms: readonly LegislativeTerm[]): BackwardSpan[] {
  return terms.flatMap(({ name, start, end }, index) => {
    const path = `/legislative_terms/${index}`;
    const what = { de: `Wahlperiode ${name}`, en: `legislative term ${name}` };
    return span(what, name, [start, `${path}/start`], [end, `${path}/end`]);
  });
}

/** An adoption that cannot have been: in the future, or before its paper was dated. */
export interface ImplausibleAdoption {
  readonly edition: Edition;
  readonly date: ImpreciseDate;
  readonly path: string;
  /** The paper that is younger than the adoption; undefined where the adoption lies in the future. */
  readonly paper?: Entry<'paper'>;
}

/**
 * The adoptions of a plan that cannot have been. An adoption after the reference date, but not after the day until which
 * the register is kept (`recorded_until`), is hindsight: somebody looks at the register as of an earlier day.
 */
export function implausibleAdoptions(register: Register, plan: Plan, asOf: Day): ImplausibleAdoption[] {
  const { recorded_until: recorded } = register.settings;
  const known = recorded !== undefined && lastDay(recorded) > asOf ? lastDay(recorded) : asOf;
  return (plan.editions ?? []).flatMap((edition, editionIndex) =>
    (edition.events ?? []).flatMap((event, eventIndex) => {
      if (event.type !== 'adopted') return [];
      const found = { edition, date: event.date, path: `/editions/${editionIndex}/events/${eventIndex}/date` };
      const paper = event.paper === undefined ? undefined : register.find('paper', event.paper);
      const isEarly = paper?.data.date !== undefined && lastDay(event.date) < firstDay(paper.data.date);
      return [
        ...(firstDay(event.date) > known ? [found] : []),
        ...(paper !== undefined && isEarly ? [{ ...found, paper }] : []),
      ];
    }),
  );
}
