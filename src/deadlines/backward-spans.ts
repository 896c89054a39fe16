import { firstDay, lastDay } from '../model/dates.ts';
import type { ImpreciseDate } from '../model/dates.ts';
import type { Edition, LegislativeTerm, Plan, PlanEvent } from '../model/entry-data.ts';
import type { Message } from '../model/language.ts';
import type { AnyEntry } from '../model/register.ts';
import { dutyId } from './duty-id.ts';
import { earliestEvent } from './fulfilments.ts';

/** Something that lasts from one date to another and ends before it begins. */
export interface BackwardSpan {
  /** What lasts, beside the name of its entry; empty where it is the entry itself. */
  readonly what: Message;
  /** The part of the entry, for the subject: an edition's or a definition's id. */
  readonly part: string | null;
  readonly from: DateInPlace;
  readonly until: DateInPlace;
}

interface DateInPlace {
  readonly date: ImpreciseDate;
  readonly path: string;
}

/** A beginning and an end, where both are said, and how to name what lasts: only asked for where it runs backward. */
interface Span {
  readonly from: ImpreciseDate | undefined;
  readonly until: ImpreciseDate | undefined;
  readonly path: string;
  readonly keys: readonly [from: string, until: string];
  readonly part: string | null;
  readonly what: (part: string) => Message;
}

const validityKeys = ['valid_from', 'valid_until'] as const;

/** What ends before it begins in an entry, on whichever days its dates may be. */
export function backwardSpans(entry: AnyEntry): BackwardSpan[] {
  return onlyBackward(spansOf(entry));
}

/** The legislative terms of the settings that end before they begin; paths count from the settings. */
export function backwardTerms(terms: readonly LegislativeTerm[]): BackwardSpan[] {
  return onlyBackward(
    terms.map(({ name, start, end }, index) => ({
      from: start,
      until: end,
      path: `/legislative_terms/${index}`,
      keys: ['start', 'end'],
      part: name,
      what: (part) => ({ de: `Wahlperiode ${part}`, en: `Legislative term ${part}` }),
    })),
  );
}

function onlyBackward(spans: Iterable<Span>): BackwardSpan[] {
  const found: BackwardSpan[] = [];
  for (const { from, until, path, keys, part, what } of spans) {
    if (from === undefined || until === undefined || firstDay(from) <= lastDay(until)) continue;
    found.push({
      what: what(part ?? ''),
      part,
      from: { date: from, path: `${path}/${keys[0]}` },
      until: { date: until, path: `${path}/${keys[1]}` },
    });
  }
  return found;
}

function* spansOf(entry: AnyEntry): Iterable<Span> {
  switch (entry.kind) {
    case 'plan':
      yield* spansOfPlan(entry.data);
      break;
    case 'body':
    case 'area':
      yield validity(entry.data, '', null, () => ({ de: '', en: '' }));
      break;
    case 'indicator':
    case 'term':
      for (const [index, definition] of (entry.data.definitions ?? []).entries()) {
        yield validity(definition, `/definitions/${index}`, definition.id, nameDefinition);
      }
      break;
    case 'paper':
      break;
  }
}

/** Duties, editions, the revision, accepted deviations. */
function* spansOfPlan(plan: Plan): Iterable<Span> {
  for (const [index, duty] of (plan.duties ?? []).entries()) {
    if (duty.valid_until !== undefined) yield validity(duty, `/duties/${index}`, dutyId(duty), nameDuty);
  }
  for (const [index, edition] of (plan.editions ?? []).entries()) {
    if (edition.valid_until !== undefined) yield validity(edition, `/editions/${index}`, edition.id, nameEdition);
    const span = withdrawalSpan(edition, index);
    if (span !== undefined) yield span;
  }
  const { since: from, expected: until } = plan.revision ?? {};
  yield { from, until, path: '/revision', keys: ['since', 'expected'], part: null, what: nameRevision };
  for (const list of ['indicators', 'terms'] as const) {
    for (const [index, use] of (plan[list] ?? []).entries()) {
      if (use.deviation === undefined) continue;
      const { agreed_on: agreed, until: end } = use.deviation;
      const path = `/${list}/${index}/deviation`;
      const part = 'indicator' in use ? use.indicator : use.term;
      yield { from: agreed, until: end, path, keys: ['agreed_on', 'until'], part, what: nameDeviation };
    }
  }
}

function validity(
  data: { readonly valid_from?: string; readonly valid_until?: string },
  path: string,
  part: string | null,
  what: Span['what'],
): Span {
  return { from: data.valid_from, until: data.valid_until, path, keys: validityKeys, part, what };
}

const withdrawal: ReadonlySet<PlanEvent['type']> = new Set(['withdrawn']);
const adoption: ReadonlySet<PlanEvent['type']> = new Set(['adopted']);

/** An edition that was withdrawn counts for nothing; an adoption after that can only be a slip. */
function withdrawalSpan(edition: Edition, index: number): Span | undefined {
  const withdrawn = earliestEvent(edition, index, withdrawal);
  const adopted = withdrawn === undefined ? undefined : earliestEvent(edition, index, adoption);
  if (withdrawn === undefined || adopted === undefined) return undefined;
  return {
    from: adopted.event.date,
    until: withdrawn.event.date,
    path: `/editions/${index}/events`,
    keys: [`${adopted.eventIndex}/date`, `${withdrawn.eventIndex}/date`],
    part: edition.id,
    what: nameWithdrawal,
  };
}

const nameDuty = (id: string): Message => ({ de: `Pflicht ${id}`, en: `duty ${id}` });
const nameEdition = (id: string): Message => ({ de: `Fassung ${id}`, en: `edition ${id}` });
const nameDefinition = (id: string): Message => ({ de: `Definition ${id}`, en: `definition ${id}` });
const nameRevision = (): Message => ({ de: 'Überarbeitung', en: 'revision' });
const nameDeviation = (about: string): Message => ({ de: `Abweichung bei ${about}`, en: `deviation at ${about}` });
const nameWithdrawal = (id: string): Message => ({
  de: `Fassung ${id} (Beschluss und Rücknahme)`,
  en: `edition ${id} (adoption and withdrawal)`,
});
