import { kindNamesPlural } from '../../model/entry-name.ts';
import type { Language, Message } from '../../model/language.ts';
import { titleOfId } from '../../model/entry-name.ts';
import { isKind } from '../../model/kinds.ts';
import { asOfWords } from '../../table/words.ts';
import type { Asking } from '../asking.ts';
import { keyWords, labelOf } from '../words/key-words.ts';
import { valueWords, wordOf } from '../words/value-words.ts';
import type { Graph } from './build-graph.ts';

/** The words of every graph format. */
export const graphWords = {
  title: { de: 'Wer nennt wen?', en: 'Who names whom?' },
  around: { de: 'Rund um', en: 'Around' },
  legend: { de: 'Zeichenerklärung', en: 'Legend' },
  alone: { de: 'ohne Verweise', en: 'without references' },
  noLead: { de: 'ohne Federführung', en: 'nobody leads' },
  external: { de: 'extern (gestrichelt)', en: 'external (dashed)' },
  overdue: { de: 'überfällig (roter Rand)', en: 'overdue (red border)' },
} satisfies Record<string, Message>;

/** Keys that are labels elsewhere and verbs between two entries. */
const verbs: Readonly<Record<string, Message>> = {
  plan: { de: 'verweist auf', en: 'refers to' },
  part_of: { de: 'ist Teil von', en: 'is part of' },
  replaces: { de: 'löst ab', en: 'replaces' },
  replaced_by: { de: 'abgelöst durch', en: 'replaced by' },
  related: { de: 'verwandt mit', en: 'related to' },
};

/** What an edge says: `verwendet`, `Federführung`. */
export function edgeWord(how: string, language: Language): string {
  const verb = Object.hasOwn(verbs, how) ? verbs[how] : undefined;
  if (verb !== undefined) return verb[language];
  return Object.hasOwn(valueWords, how) && !Object.hasOwn(keyWords, how)
    ? wordOf(how, language)
    : labelOf(how, language);
}

/** The title of a graph: what it is about and of which day it is. */
export function graphTitle({ centre }: Graph, { register, language, asOf }: Asking): string {
  const [kind = '', ...rest] = (centre ?? '').split(':');
  const id = rest.join(':');
  const about = isKind(kind) ? ` ${graphWords.around[language]} ${titleOfId(register, kind, id)}` : '';
  const { name } = register.settings;
  return [
    `${graphWords.title[language]}${about}`,
    ...(name === undefined ? [] : [name]),
    asOfWords(asOf, language),
  ].join(' · ');
}

/** The plural of a kind, as a legend says it. */
export function kindWord(kind: string, language: Language): string {
  return isKind(kind) ? kindNamesPlural[kind][language] : kind;
}

/** A label on several lines, none much longer than asked for; words are not parted. */
export function breakLabel(label: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
