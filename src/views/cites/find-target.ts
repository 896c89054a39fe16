import { citesNorm, isSameLaw } from '../../text/norms/cites-norm.ts';
import type { NormCitation } from '../../text/norms/norm-citation.ts';
import { parseNorms } from '../../text/norms/parse-norms.ts';
import { oneLine } from '../../text/escape/visible-text.ts';
import { nearestFew } from '../../text/nearest.ts';
import type { Asking } from '../asking.ts';
import { findSubject, subjectsNamed, type Subject } from '../names/find-subject.ts';
import { Unanswerable } from '../unanswerable.ts';
import { normPlaces } from './norm-places.ts';

/** A place in the law that somebody asks about, with any of the ways it was written in. */
export interface NormTarget {
  readonly kind: 'norm';
  readonly text: string;
  readonly asked: readonly NormCitation[];
}

/** What a question about citations is about: an entry or a norm. */
export type Target = Subject | NormTarget;

/**
 * The entry or the norm that somebody names: by id, `kind:id`, name or alias, or as `§ 80 SGB VIII` however it is written.
 * Throws `Unanswerable` where several entries bear the name, and where nothing does.
 */
export function findTarget(asking: Asking, wanted: string): Target {
  const { register } = asking;
  const isNorm = /^norm:/i.test(wanted);
  const text = isNorm ? wanted.slice('norm:'.length).trim() : wanted.trim();
  if (!isNorm && subjectsNamed(register, text).length > 0) return findSubject(register, text);
  const asked = parseNorms(text);
  const laws = asked.length === 0 ? [] : normPlaces(asking).flatMap(({ citations }) => citations);
  const isKnown = laws.some(({ law }) => asked.some((one) => isSameLaw(law, one.law)));
  if (isKnown) return { kind: 'norm', text, asked };
  // A word in capitals may be anything; a section can only be a norm.
  if (isNorm || asked.some(({ sections }) => sections !== undefined)) throw unknownLaw(text, laws);
  return findSubject(register, text);
}

/** Does one of the citations name the norm that was asked for? The first that does. */
export function matchNorm(citations: readonly NormCitation[], { asked }: NormTarget): NormCitation | undefined {
  return citations.find((citation) => asked.some((one) => citesNorm(citation, one)));
}

function unknownLaw(text: string, laws: readonly NormCitation[]): Unanswerable {
  const names = [...new Set(laws.map((citation) => citation.text))];
  const near = nearestFew(text, names, 5).map(({ candidate }) => `\n  ${oneLine(candidate)}`);
  const list = near.join('');
  return new Unanswerable({
    de: `„${oneLine(text)}“ nennt kein Eintrag, und auch sonst nichts aus diesem Gesetz.${list === '' ? '' : ` Am nächsten kommen:${list}`}`,
    en: `No entry names “${oneLine(text)}”, nor anything else in this law.${list === '' ? '' : ` Nearest are:${list}`}`,
  });
}
