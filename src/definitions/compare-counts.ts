import { matchAcronyms } from './acronyms.ts';
import { glossesDiffer, isDefined, isExplained, widensInBrackets } from './compare-brackets.ts';
import type { CountContext, CountOutcome, CountSide } from './count-side.ts';
import type { Count } from './counts.ts';
import { correctTypos, dropLoose, matchCut, matchRoots, matchWholeNumbers } from './match-words.ts';
import { judgeAddition } from './one-sided.ts';
import { rootOf, splitCompounds } from './related-words.ts';
import { samePeople } from './same-people.ts';
import { impliedWords } from './vocabulary/implications.ts';

/** Compares what is counted, word by word: order, weak words, brackets, typing errors and split compounds make no difference. Symmetric. */
export function compareCounts(a: CountSide, b: CountSide, context: CountContext): CountOutcome {
  if (denies(a.count, b.count) || denies(b.count, a.count)) return 'differ';
  if (counts(a.count, b) || counts(b.count, a)) return 'differ';
  if (isPerOther(a.count, b.count)) return 'differ';
  const left = correctTypos(a.count, b.count);
  const right = correctTypos(b.count, a.count);
  const leftOver = remaining(left, right, a, b);
  const rightOver = remaining(right, left, b, a);
  matchCut(leftOver, rightOver, a.count, b.count);
  matchCut(rightOver, leftOver, b.count, a.count);
  matchWholeNumbers(leftOver, rightOver, a.count, b.count);
  matchAcronyms(leftOver, rightOver, a.count, b.count);
  matchAcronyms(rightOver, leftOver, b.count, a.count);
  matchRoots(leftOver, rightOver, a.count, b.count);
  const known = (count: Count, atoms: ReadonlySet<string>): Set<string> =>
    new Set([...atoms, ...count.weak, ...count.heading, ...[...count.unknown].flatMap((atom) => rootOf(atom) ?? [])]);
  splitCompounds(leftOver, rightOver, known(a.count, left), known(b.count, right), context.isIdle);
  dropPeople(leftOver, b.count);
  dropPeople(rightOver, a.count);
  matchRoots(leftOver, rightOver, a.count, b.count);
  dropLoose(leftOver, rightOver, a.count, b.count);
  if (isDefined(leftOver, rightOver, left, b.count) || isDefined(rightOver, leftOver, right, a.count)) return 'equal';
  if (leftOver.size > 0 && rightOver.size > 0) {
    return isExplained(leftOver, rightOver, a.count, b.count) ? 'equal' : 'differ';
  }
  if (leftOver.size > 0)
    return judgeAddition(leftOver, [a, b], { atoms: right, isOther: isLeftUnsaid(right, left, b, a) });
  if (rightOver.size > 0)
    return judgeAddition(rightOver, [b, a], { atoms: left, isOther: isLeftUnsaid(left, right, a, b) });
  if (!samePeople(a, b)) return 'differ';
  if ((a.count.only && b.count.total) || (b.count.only && a.count.total)) return 'differ';
  if ((a.count.total && b.count.limited && !b.count.total) || (b.count.total && a.count.limited && !a.count.total))
    return 'differ';
  if (a.count.head !== 'other' && b.count.head !== 'other' && a.count.head !== b.count.head) return 'differ';
  if (widensInBrackets(a.count, b.count) || widensInBrackets(b.count, a.count)) return 'differ';
  return glossesDiffer(a.count, b.count) ? 'differ' : 'equal';
}

const periods = ['~jejahr', '~jemonat', '~jewoche', '~jetag'];

/** "Öffnungsstunden je Woche" against "je Jahr". */
function isPerOther(a: Count, b: Count): boolean {
  const [left, right] = [a, b].map(({ weak }) => periods.filter((period) => weak.has(period)));
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false;
  return left.every((period) => !right.includes(period));
}

/** "Einschulungskinder" against "Kinder bei der Einschulung": what is left of the compound are the people. */
function dropPeople(over: Set<string>, { people }: Count): void {
  for (const one of people) over.delete(one.slice(1));
}

/** "witterungsbereinigt" against "nicht witterungsbereinigt", wherever it stands. */
function denies({ atoms, gloss }: Count, other: Count): boolean {
  const isDenied = (atom: string): boolean =>
    atom.startsWith('!') &&
    !atoms.has(atom.slice(1)) &&
    !gloss.has(atom.slice(1)) &&
    !other.atoms.has(atom) &&
    !other.gloss.has(atom) &&
    (other.atoms.has(atom.slice(1)) || other.gloss.has(atom.slice(1)));
  return [...atoms, ...gloss].some(isDenied);
}

/** "Beschäftigte und Gleichgestellte" against "Beschäftigte ohne Gleichgestellte": one counts what the other leaves out. */
function counts({ atoms, gloss }: Count, { count, excluded }: CountSide): boolean {
  const isSaid = (atom: string): boolean => atoms.has(atom) || gloss.has(atom);
  return excluded.some(
    (words) => words.length > 0 && words.every(isSaid) && !words.every((atom) => count.atoms.has(atom)),
  );
}

/** What one side says and the other neither says nor implies. */
function remaining(
  atoms: ReadonlySet<string>,
  otherAtoms: ReadonlySet<string>,
  own: CountSide,
  other: CountSide,
): Set<string> {
  const over = new Set<string>();
  for (const atom of atoms) {
    if (otherAtoms.has(atom) || other.count.gloss.has(atom) || other.count.heading.has(atom)) continue;
    if (own.base.has(atom) && otherAtoms.size > 0) continue;
    if (other.included.has(atom) || isUnderstood(atom, otherAtoms)) continue;
    // Under the name "Wanderungsgewinn" too "Zuzüge" are no balance.
    if (other.implied.has(atom) && (atom !== 'minus' || otherAtoms.size === 0)) continue;
    // "Leistungsberechtigte der Eingliederungshilfe" are its "Bezieher".
    // "Internetnutzer" are "Personen, die das Internet nutzen", but "Besuche" are no "Besucher".
    if (atom === 'besucher' && other.count.weak.has('~betreuung') && other.count.people.size > 0) continue;
    if (atom === 'leistungsberechtigt' && other.count.weak.has('~bezug') && otherAtoms.size > 0) continue;
    if (own.count.unknown.has(atom) && isPartOfPhrase(own.count.forms.get(atom)?.[0], other.count)) continue;
    if (isHeadOf(atom, own.implied) && isHeadOf(atom, other.implied)) continue;
    over.add(atom);
  }
  return over;
}

/** Under the name "Aufstocker": "erwerbstätige ELB" against "sozialversicherungspflichtig beschäftigte ELB". The name need not be repeated, but something else is said. */
function isLeftUnsaid(
  atoms: ReadonlySet<string>,
  otherAtoms: ReadonlySet<string>,
  own: CountSide,
  { count }: CountSide,
): boolean {
  const isUnsaid = (atom: string): boolean =>
    own.implied.has(atom) &&
    !otherAtoms.has(atom) &&
    !isUnderstood(atom, otherAtoms) &&
    !count.gloss.has(atom) &&
    !count.heading.has(atom);
  return [...atoms].some(isUnsaid);
}

/** "inserierte Wohnungen" against "Angebotsmiete": a rent is that of a dwelling. */
function isUnderstood(atom: string, atoms: ReadonlySet<string>): boolean {
  return [...atoms].some((one) => impliedWords.get(one)?.has(atom));
}

/** Does the other side have the word inside a phrase that the vocabulary knows as a whole? */
function isPartOfPhrase(form: string | undefined, other: Count): boolean {
  if (form === undefined) return false;
  for (const words of other.forms.values()) if (words.length > 1 && words.includes(form)) return true;
  return false;
}

/** "Wohnungen" beside "Mietwohnungen" below the line. */
function isHeadOf(atom: string, implied: ReadonlySet<string>): boolean {
  if (atom.length < 5) return false;
  for (const one of implied) if (one.length > atom.length && one.endsWith(atom)) return true;
  return false;
}
