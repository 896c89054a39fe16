import { escapeMarkdown } from '../../text/escape/escape-markdown.ts';
import { asOfWords } from '../../table/words.ts';
import type { Asking } from '../asking.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { summaryOf } from './overview-view.ts';

/** What stands between the markers: of which day it is and how the plans stand, then the table in Markdown. */
export function overviewSection(table: string, plans: readonly PlanFacts[], asking: Asking): string {
  const status = `${asOfWords(asking.asOf, asking.language)}: ${summaryOf(plans, asking)}`;
  return `\n*${escapeMarkdown(status)}*\n\n${table.trimEnd()}\n\n`;
}

/** Do two sections say the same, but for the day that they are of? A day alone puts nothing out of date. */
export function saysTheSame(one: string, other: string): boolean {
  return withoutDay(one) === withoutDay(other);
}

function withoutDay(section: string): string {
  return section.replaceAll('\r\n', '\n').replace(/^\n*\*(?:Stand|As of) [^:\n]{4,30}: /, '');
}
