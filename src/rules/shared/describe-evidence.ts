import { titleOfId } from '../../model/entry-name.ts';
import type { Message } from '../../model/language.ts';
import type { Register } from '../../model/register.ts';
import type { Evidence } from './common-ground.ts';

const mostNamed = 4;

/** What two plans share, as people say it: the four weightiest things, the rest counted. */
export function describeEvidence(register: Register, evidence: readonly Evidence[]): Message {
  const named = evidence.slice(0, mostNamed).map((part) => describe(register, part));
  const more = evidence.length - named.length;
  const join = (language: 'de' | 'en', rest: string): string =>
    [...named.map((message) => message[language]), ...(more === 0 ? [] : [rest])].join(', ');
  return { de: join('de', `${more} weitere`), en: join('en', `${more} more`) };
}

function describe(register: Register, { kind, what, plans }: Evidence): Message {
  const only: Message =
    plans === 2
      ? { de: ' (nur diese beiden)', en: ' (only these two)' }
      : { de: ` (${plans} Planwerke)`, en: ` (${plans} plans)` };
  const words = wordsOf(register, kind, what);
  return { de: words.de + only.de, en: words.en + only.en };
}

function wordsOf(register: Register, kind: Evidence['kind'], what: string): Message {
  if (kind === 'norm') return { de: `die Norm ${what}`, en: `the norm ${what}` };
  if (kind === 'scope') {
    const [topic = '', group = '', area = ''] = what.split(' · ');
    const { topics, target_groups } = register.settings;
    const label = (list: Readonly<Record<string, string>> | undefined, id: string): string =>
      list !== undefined && Object.hasOwn(list, id) ? (list[id] ?? id) : id;
    const parts = [label(topics, topic), label(target_groups, group), titleOfId(register, 'area', area)].join(' / ');
    return { de: `Thema, Zielgruppe und Raum ${parts}`, en: `topic, target group and area ${parts}` };
  }
  const title = titleOfId(register, kind, what);
  return kind === 'indicator'
    ? { de: `den Indikator „${title}“`, en: `the indicator “${title}”` }
    : { de: `den Begriff „${title}“`, en: `the term “${title}”` };
}
