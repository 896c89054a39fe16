import { editDistance } from '../text/edit-distance.ts';
import type { Count } from './counts.ts';
import { isRelated } from './related-words.ts';

const shortestTypo = 7;

/** The atoms of a count, where a word that is a typing error away from a word of the other side is taken for that. */
export function correctTypos(own: Count, other: Count): ReadonlySet<string> {
  const atoms = new Set(own.atoms);
  for (const atom of own.unknown) {
    const form = own.forms.get(atom)?.[0] ?? '';
    if (form.length < shortestTypo || !atoms.has(atom) || other.atoms.has(atom)) continue;
    const isTypo = (word: string): boolean =>
      word.length >= shortestTypo && word !== form && editDistance(form, word, 1) === 1;
    const meant = [...other.atoms, ...other.people, ...other.weak].filter(
      (one) => !own.atoms.has(one) && other.forms.get(one)?.some(isTypo),
    );
    if (meant.length === 0) continue;
    atoms.delete(atom);
    // A word can stand for several atoms: the typing error stands for all of them.
    for (const one of meant) if (other.atoms.has(one)) atoms.add(one);
  }
  return atoms;
}

/** "therm." is "thermisch": an abbreviation that no list knows stands for a word of the other side that begins with it. */
export function matchCut(over: Set<string>, otherOver: Set<string>, own: Count, other: Count): void {
  for (const atom of own.cut) {
    const form = own.forms.get(atom)?.[0] ?? '';
    if (!over.has(atom)) continue;
    const meant = [...other.forms].find(([, words]) => words.some((word) => word.startsWith(form)));
    if (meant === undefined) continue;
    over.delete(atom);
    otherOver.delete(meant[0]);
  }
}

/** A word that no list knows, or what is left of one that was taken apart. */
function isUnknown(atom: string, { unknown, atoms }: Count): boolean {
  return unknown.has(atom) || !atoms.has(atom);
}

/** "gefördert" and "Förderung": two words that no list knows are one if they share their root. */
export function matchRoots(left: Set<string>, right: Set<string>, a: Count, b: Count): void {
  for (const atom of left) {
    const isNew = isUnknown(atom, a);
    const twin = [...right].find(
      (one) => (isNew || isUnknown(one, b)) && isRelated(atom, one, isNew && isUnknown(one, b)),
    );
    if (twin === undefined) continue;
    left.delete(atom);
    right.delete(twin);
  }
}

const whole = new Set([
  'beschaeftigt',
  'wohnung',
  'mitglied',
  'platz',
  'bett',
  'fahrzeug',
  'schueler',
  'zimmer',
  'raum',
]);
const divisible = new Set(['prozent', 'euro', 'kilometer', 'mbit', 'minute', 'stunde', 'tag', 'monat']);

/** "weniger als 10 Beschäftigte" are "bis zu 9": what is counted one by one has no half. */
export function matchWholeNumbers(left: Set<string>, right: Set<string>, a: Count, b: Count): void {
  const isWhole = ({ atoms, people }: Count): boolean =>
    ![...atoms].some((atom) => divisible.has(atom)) && (people.size > 0 || [...atoms].some((atom) => whole.has(atom)));
  if (!isWhole(a) || !isWhole(b)) return;
  for (const atom of left) {
    const twin = [...right].find((one) => closed(atom) !== undefined && closed(atom) === closed(one));
    if (twin === undefined) continue;
    left.delete(atom);
    right.delete(twin);
  }
}

/** `#<10` as `<=9`, `#>249` as `>=250`. */
function closed(atom: string): string | undefined {
  const [, sign = '', number = ''] = /^#([<>]=?)(\d+)$/.exec(atom) ?? [];
  if (sign === '') return undefined;
  return sign === '<' ? `<=${Number(number) - 1}` : sign === '>' ? `>=${Number(number) + 1}` : sign + number;
}

/**
 * Verbs that no list knows are no difference; participles only where they stand against something else. What "und" adds to a word that both
 * say is counted too ("anbieterverantwortete und selbstverantwortete").
 */
export function dropLoose(left: Set<string>, right: Set<string>, a: Count, b: Count): void {
  const [looseLeft, looseRight] = [looseOf(left, a), looseOf(right, b)];
  for (const atom of looseLeft) if (a.loose.get(atom) === 'verb') left.delete(atom);
  for (const atom of looseRight) if (b.loose.get(atom) === 'verb') right.delete(atom);
  if (left.size === 0 && [...right].every((atom) => looseRight.has(atom))) right.clear();
  if (right.size === 0 && [...left].every((atom) => looseLeft.has(atom))) left.clear();
}

function looseOf(over: ReadonlySet<string>, { loose, joined }: Count): ReadonlySet<string> {
  const isAdded = (atom: string): boolean => joined.has(atom) && !over.has(joined.get(atom) ?? '');
  return new Set([...over].filter((atom) => loose.has(atom) && !isAdded(atom)));
}
