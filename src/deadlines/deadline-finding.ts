import { nameOf } from '../model/entry-name.ts';
import type { Finding, RelatedPlace } from '../model/finding.ts';
import type { Message } from '../model/language.ts';
import { describeBasis, describeLead, describeRevision } from './describe-due.ts';
import type { DutyDeadline } from './judge-duty.ts';
import type { DutyPlace, RegisteredDeadlines } from './register-deadlines.ts';
import { writeDate } from './write-date.ts';

/** A finding about a deadline: at the duty, with the date that it counts from, and all facts for machines. */
export function deadlineFinding({ register, plan, deadline }: DutyPlace, sentences: Message[], help: Message): Finding {
  const all = [...sentences, describeRevision(plan), describeLead(register, plan.entry.data.lead)];
  const name = nameOf(plan.entry);
  return {
    entry: plan.entry,
    path: deadline.path,
    message: {
      de: `${name.de}: ${join(all.map(({ de }) => de))}`,
      en: `${name.en}: ${join(all.map(({ en }) => en))}`,
    },
    help,
    subject: `plan:${plan.entry.id}#${deadline.id}`,
    related: relatedPlaces(plan, deadline),
    data: deadlineFacts(plan, deadline),
  };
}

function join(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function relatedPlaces({ entry }: RegisteredDeadlines, { anchor, edition, basis }: DutyDeadline): RelatedPlace[] {
  if (anchor !== null) {
    const message =
      basis === 'period'
        ? { de: 'von hier an wird gerechnet', en: 'the period runs from here' }
        : { de: 'zuletzt hiermit erfüllt', en: 'last met by this' };
    return [{ entry, path: anchor.path, message }];
  }
  if (edition === null) return [];
  return [{ entry, path: edition.path, message: { de: 'die neueste Fassung', en: 'the newest edition' } }];
}

function deadlineFacts({ entry, inRevision }: RegisteredDeadlines, deadline: DutyDeadline): Record<string, unknown> {
  const { duty, id, state, due, dueEarliest, days, missed, leadStart, anchor, edition } = deadline;
  return {
    plan: entry.id,
    duty: id,
    action: duty.action,
    binding: duty.binding ?? null,
    norm: duty.norm ?? null,
    every: duty.every ?? null,
    lead: entry.data.lead ?? null,
    edition: edition?.id ?? null,
    anchor: anchor === null ? null : { date: anchor.date, type: anchor.type, body: anchor.body },
    due,
    dueEarliest,
    state,
    days,
    missed,
    leadStart,
    inRevision,
  };
}

/** When the duty was due, or when it may have been, and from what that follows, as a sentence. */
export function dueSentence({ register, deadline }: DutyPlace): Message {
  const { due, dueEarliest, state } = deadline;
  const basis = describeBasis(register, deadline);
  const [earliest, latest] = [writeDate(dueEarliest ?? ''), writeDate(due ?? '')];
  if (state !== 'overdue') {
    return {
      de: `Fällig frühestens am ${earliest.de}, spätestens am ${latest.de}: ${basis.de}.`,
      en: `Due on ${earliest.en} at the earliest, on ${latest.en} at the latest: ${basis.en}.`,
    };
  }
  const isPrecise = due === dueEarliest;
  return {
    de: `Fällig war ${isPrecise ? '' : 'spätestens '}der ${latest.de}: ${basis.de}.`,
    en: `It was due on ${latest.en}${isPrecise ? '' : ' at the latest'}: ${basis.en}.`,
  };
}
