import { describeLead } from '../deadlines/describe-due.ts';
import { expiredEdition } from '../deadlines/expired-edition.ts';
import type { ExpiredEdition } from '../deadlines/expired-edition.ts';
import { ownDeadlines } from '../deadlines/register-deadlines.ts';
import type { RegisteredDeadlines } from '../deadlines/register-deadlines.ts';
import { writeDateAt } from '../deadlines/write-date.ts';
import { nameOf, qualifiedId } from '../model/entry-name.ts';
import type { Finding } from '../model/finding.ts';
import type { Register } from '../model/register.ts';
import { defineEntryRule } from '../model/rule.ts';
import { isOwnAndActive } from './shared/named-plans.ts';

const bad = `# Betrachtet am 08.05.2018
editions:
  - id: "2012"
    valid_until: 2017-12-31
    events: [{type: adopted, date: 2012-06-27}]`;

const good = `${bad}
  - id: "2018"
    valid_from: 2018-01-01
    events: [{type: adopted, date: 2017-11-15}]`;

/** Reports current editions whose validity has passed. */
export const editionExpired = defineEntryRule({
  id: 'edition-expired',
  group: 'deadlines',
  severity: 'warning',
  options: {},
  docs: {
    de: {
      title: 'Die geltende Fassung ist abgelaufen',
      what: 'Das `valid_until` der neuesten Fassung ist vorbei (bei Jahr oder Monat: der letzte Tag), und es folgte nichts: keine neuere Fassung, keine Bestätigung nach dem Ablauf, kein Planwerk an ihrer Stelle.',
      why: 'Andere Planwerke verweisen auf etwas, das nicht mehr gilt.',
      mend: 'Nachfolgende Fassung eintragen, `valid_until` berichtigen, oder das Planwerk als `discontinued` führen.',
      bad,
      good,
    },
    en: {
      title: 'The current edition has expired',
      what: 'The `valid_until` of the newest edition has passed (a year or month: its last day) and nothing followed: no newer edition, no confirmation after the end, no plan in its place.',
      why: 'Other plans refer to something that no longer holds.',
      mend: 'Enter the edition that follows, correct `valid_until`, or mark the plan as `discontinued`.',
      bad,
      good,
    },
  },
  kinds: ['plan'],
  *checkEntry(entry, register, { asOf }) {
    const expired = isOwnAndActive(entry) ? expiredEdition(entry.data, asOf) : undefined;
    const plan = expired === undefined ? undefined : ownDeadlines(register, entry, asOf);
    if (plan !== undefined && expired !== undefined) yield reportExpired(register, plan, expired);
  },
});

function reportExpired(
  register: Register,
  plan: RegisteredDeadlines,
  { edition, editionIndex, until }: ExpiredEdition,
): Finding {
  const { entry } = plan;
  const { id } = edition;
  const name = nameOf(entry);
  const ended = writeDateAt(until);
  const who = describeLead(register, entry.data.lead);
  return {
    entry,
    path: `/editions/${editionIndex}/valid_until`,
    message: {
      de: `${name.de}: Fassung ${id} ist ${ended.de} abgelaufen, eine neue gibt es nicht. ${who.de}`,
      en: `${name.en}: edition ${id} expired ${ended.en} and there is no newer one. ${who.en}`,
    },
    help: {
      de: 'Nachfolgende Fassung eintragen, `valid_until` berichtigen, oder `status: discontinued` setzen.',
      en: 'Enter the edition that follows, correct `valid_until`, or set `status: discontinued`.',
    },
    subject: `${qualifiedId(entry)}#${id}`,
    data: {
      plan: entry.id,
      edition: id,
      validUntil: until,
      lead: entry.data.lead ?? null,
      inRevision: plan.inRevision,
    },
  };
}
