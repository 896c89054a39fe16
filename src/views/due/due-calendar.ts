import { describeBasis, describeLead } from '../../deadlines/describe-due.ts';
import type { DeadlineRow } from '../../deadlines/deadline-rows.ts';
import { dayNumber, dayOf } from '../../deadlines/calendar.ts';
import type { Day } from '../../model/dates.ts';
import type { Message } from '../../model/language.ts';
import { formatDate } from '../../table/format-value.ts';
import { escapeIcs, foldIcsLine } from '../../text/escape/escape-ics.ts';
import { safeUrl } from '../../text/escape/safe-url.ts';
import { nameKey } from '../../text/normalise-text.ts';
import type { Asking } from '../asking.ts';
import { stateWords } from '../words/state-words.ts';
import { wordOf } from '../words/value-words.ts';

const words = {
  due: { de: 'Fällig', en: 'Due' },
  lead: { de: 'Vorlauf beginnt', en: 'Lead time begins' },
  dueOn: { de: 'Termin', en: 'Due date' },
  state: { de: 'Status', en: 'State' },
  calendar: { de: 'Fristen der Planwerke', en: 'Deadlines of plans' },
} satisfies Record<string, Message>;

/**
 * The due dates and the starts of their lead times as an iCalendar file (RFC 5545): all-day events that keep their UID as
 * long as the duty exists, so that a calendar moves them when the duty has been fulfilled. The same register and
 * reference date give the same bytes: DTSTAMP and SEQUENCE come from the reference date.
 */
export function dueCalendar(rows: readonly DeadlineRow[], asking: Asking): string {
  const { language, register } = asking;
  const { name } = register.settings;
  const title = [words.calendar[language], ...(name === undefined ? [] : [name])].join(' – ');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//plankreis//plankreis//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeIcs(title)}`,
    `X-WR-CALNAME:${escapeIcs(title)}`,
    ...rows.flatMap((row, index) => eventsOf(row, ordinal(rows, index), asking)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldIcsLine(line)}\r\n`).join('');
}

/** Which of several duties with one id this is; 0 for the first. Ids are unique unless the register is at fault. */
function ordinal(rows: readonly DeadlineRow[], index: number): number {
  const { plan, duty } = rows[index]?.cells ?? {};
  return rows.slice(0, index).filter(({ cells }) => cells.plan === plan && cells.duty === duty).length;
}

function eventsOf(row: DeadlineRow, nth: number, asking: Asking): string[] {
  const { due, leadStart } = row.cells;
  if (due === null) return [];
  return [
    ...(leadStart === null || leadStart >= due ? [] : eventLines(row, 'lead', leadStart, nth, asking)),
    ...eventLines(row, 'due', due, nth, asking),
  ];
}

function eventLines(row: DeadlineRow, what: 'due' | 'lead', day: Day, nth: number, asking: Asking): string[] {
  const { language, asOf, register } = asking;
  const { cells, entry } = row;
  const action = cells.action === null ? '' : ` (${wordOf(cells.action, language)})`;
  const url = entry.data.url === undefined ? undefined : safeUrl(entry.data.url);
  // Registers of two cities may meet in one calendar: the register's name keeps their plans apart.
  const home = nameKey(register.settings.name ?? '').slice(0, 60) || 'register';
  return [
    'BEGIN:VEVENT',
    `UID:${cells.plan}.${cells.duty ?? 'plan'}${nth === 0 ? '' : `.${nth + 1}`}.${what}@${home}.plankreis`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `SEQUENCE:${Math.max(0, dayNumber(asOf))}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayOf(dayNumber(day) + 1))}`,
    `SUMMARY:${escapeIcs(`${words[what][language]}: ${cells.title}${action}`)}`,
    `DESCRIPTION:${escapeIcs(description(row, what, asking))}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    `CATEGORIES:${escapeIcs(words[what][language])}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function description(
  { cells, deadline, entry }: DeadlineRow,
  what: 'due' | 'lead',
  { language, register }: Asking,
): string {
  const basis = deadline === undefined ? '' : describeBasis(register, deadline)[language];
  const due = `${words.dueOn[language]}: ${formatDate(cells.due ?? '', language)}.`;
  return [
    ...(what === 'lead' ? [due] : []),
    ...(basis === '' ? [] : [`${basis.charAt(0).toUpperCase()}${basis.slice(1)}.`]),
    describeLead(register, entry.data.lead)[language],
    `${words.state[language]}: ${stateWords[cells.state][language]}.`,
  ].join('\n');
}

const compact = (day: Day): string => day.replaceAll('-', '');
