import { editDistance } from '../text/edit-distance.ts';
import type { Count } from './counts.ts';

/** "Langzeitbezieher (mindestens 21 von 24 Monaten)" against the words of the brackets alone: one term, and what it means. */
export function isDefined(
  over: ReadonlySet<string>,
  termOver: ReadonlySet<string>,
  own: ReadonlySet<string>,
  term: Count,
): boolean {
  if (over.size > 0 || termOver.size !== 1) return false;
  return [...own].filter((atom) => !term.atoms.has(atom) && term.gloss.has(atom)).length >= 2;
}

/** "NEF (nicht erwerbsfähige Leistungsberechtigte)": the words in brackets say what the other side says outside them. */
export function isExplained(left: ReadonlySet<string>, right: ReadonlySet<string>, a: Count, b: Count): boolean {
  const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
    [...part].every((atom) => whole.has(atom));
  return (left.size <= 2 && isWithin(right, a.gloss)) || (right.size <= 2 && isWithin(left, b.gloss));
}

/** "Kinder in Kitas" against "betreute Kinder (in Kitas oder Tagespflege)": the brackets name what is meant, and more of it. */
export function widensInBrackets(a: Count, b: Count): boolean {
  const isSaid = [...a.atoms].some((atom) => !b.atoms.has(atom) && b.gloss.has(atom));
  const isMore = (atom: string): boolean =>
    decides(b, atom) && !/^[#~!]/.test(atom) && !a.atoms.has(atom) && !a.gloss.has(atom) && !b.atoms.has(atom);
  return isSaid && [...b.gloss].some(isMore);
}

/** Can this word make a difference? One that the vocabulary knows, and not people in general. */
function decides(count: Count, atom: string): boolean {
  return !count.unknown.has(atom) && !atom.startsWith('@');
}

/**
 * Words in brackets mostly explain. They differ only if both sides have some that the vocabulary knows (numbers, "nettokalt"), or one says "nur".
 */
export function glossesDiffer(a: Count, b: Count): boolean {
  const [only, other] = a.only ? [a, b] : [b, a];
  // "ausschließlich" against "ausschließlich und im Nebenjob".
  const isMore = (atom: string): boolean => decides(other, atom) && !/^[#~!]/.test(atom) && !only.atoms.has(atom);
  if (only.only && !other.only && [...other.gloss].some(isMore)) return true;
  if (a.gloss.size === 0 || b.gloss.size === 0) return false;
  const left = [...a.gloss].filter((atom) => !b.gloss.has(atom) && !b.atoms.has(atom));
  const right = [...b.gloss].filter((atom) => !a.gloss.has(atom) && !a.atoms.has(atom));
  if (a.only !== b.only) return left.length + right.length > 0;
  const areOthers = left.length === a.gloss.size && right.length === b.gloss.size;
  if (areOthers && left.some((atom) => isWord(atom, b)) && right.some((atom) => isWord(atom, a))) return true;
  return left.some((atom) => decides(a, atom)) && right.some((atom) => decides(b, atom));
}

/** A word in brackets that is no typing error of one of the other side: "(Kalendertage)" against "(Arbeitstage)". */
function isWord(atom: string, { gloss }: Count): boolean {
  return /^[a-z]/.test(atom) && ![...gloss].some((one) => editDistance(one, atom, 1) === 1);
}
