import { matchAcronyms } from './acronyms.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Count } from './counts.ts';
import { impliedWords } from './vocabulary/implications.ts';
import { folded, isRelated, rootOf, splitCompounds } from './related-words.ts';

/** Do two counts count the same? `open` where one only makes precise what the other leaves open. */
export type CountOutcome = 'equal' | 'differ' | 'open';

/** A count with what else its definition says about it. */
export interface CountSide {
  readonly count: Count;
  /** What is expressly counted in. */
  readonly included: ReadonlySet<string>;
  /** The words of its own denominator: "leerstehende an allen Wohnungen" need not repeat them. */
  readonly implied: ReadonlySet<string>;
  /** What is expressly not counted, each with all its words. */
  readonly excluded: readonly (readonly string[])[];
  /** Is the age of this side known? */
  readonly hasAge: boolean;
  /** Does the definition name a law by which people are counted? */
  readonly byLaw: boolean;
}

/** What else is known when two counts are compared. */
export interface CountContext {
  /** Does a word say nothing about a count? */
  readonly isIdle: (key: string) => boolean;
}

/** Compares what is counted, word by word: order, weak words, brackets, typing errors and split compounds make no difference. Symmetric. */
export function compareCounts(a: CountSide, b: CountSide, context: CountContext): CountOutcome {
  if (denies(a.count, b.count) || denies(b.count, a.count)) return 'differ';
  if (counts(a.count, b) || counts(b.count, a)) return 'differ';
  const left = correctTypos(a.count, b.count);
  const right = correctTypos(b.count, a.count);
  const leftOver = remaining(left, right, a, b);
  const rightOver = remaining(right, left, b, a);
  matchCut(leftOver, rightOver, a.count, b.count);
  matchCut(rightOver, leftOver, b.count, a.count);
  matchAcronyms(leftOver, rightOver, a.count, b.count);
  matchAcronyms(rightOver, leftOver, b.count, a.count);
  matchRoots(leftOver, rightOver, a.count, b.count);
  const known = (count: Count, atoms: ReadonlySet<string>): Set<string> =>
    new Set([...atoms, ...count.weak, ...count.heading, ...[...count.unknown].flatMap((atom) => rootOf(atom) ?? [])]);
  splitCompounds(leftOver, rightOver, known(a.count, left), known(b.count, right), context.isIdle);
  matchRoots(leftOver, rightOver, a.count, b.count);
  dropLoose(leftOver, rightOver, a.count, b.count);
  if (isDefined(leftOver, rightOver, left, b.count) || isDefined(rightOver, leftOver, right, a.count)) return 'equal';
  if (leftOver.size > 0 && rightOver.size > 0) {
    return isExplained(leftOver, rightOver, a.count, b.count) ? 'equal' : 'differ';
  }
  if (leftOver.size + rightOver.size > 0) {
    const [silent, silentAtoms, over] = leftOver.size > 0 ? [b, right, leftOver] : [a, left, rightOver];
    const telling = leftOver.size > 0 ? a.count : b.count;
    if (!silent.count.total) dropSaid(over, silent.count);
    if (over.size === 0) return 'equal';
    if (silentAtoms.size > 0 && isUnheardLimit(over, telling, silent)) return 'open';
    if (silentAtoms.size > 0) return !silent.count.total && onlyAddsUnknown(over, telling) ? 'open' : 'differ';
    if (receivesBenefits(silent) && !receivesBenefits(leftOver.size > 0 ? a : b)) return 'differ';
    return saysLittle(silent.count) || namesPeople(over, telling, a.hasAge || b.hasAge) ? 'open' : 'differ';
  }
  if (!samePeople(a, b)) return 'differ';
  if ((a.count.only && b.count.total) || (b.count.only && a.count.total)) return 'differ';
  if ((a.count.total && b.count.limited && !b.count.total) || (b.count.total && a.count.limited && !a.count.total))
    return 'differ';
  if (a.count.head !== 'other' && b.count.head !== 'other' && a.count.head !== b.count.head) return 'differ';
  if (widensInBrackets(a.count, b.count) || widensInBrackets(b.count, a.count)) return 'differ';
  return glossesDiffer(a.count, b.count) ? 'differ' : 'equal';
}

/** "Betreute Kinder", "Bezieher": where or of what is left open. */
function saysLittle({ people, weak }: Count): boolean {
  return people.size === 0 || ['~betreuung', '~bezug', '~teilnehmer', '~leistung'].some((word) => weak.has(word));
}

/** "Kinder, die Leistungen nach dem SGB II beziehen": law and benefit together say whom. */
function receivesBenefits({ count, byLaw }: CountSide): boolean {
  return byLaw && (count.weak.has('~bezug') || count.weak.has('~leistung') || count.atoms.has('leistungsberechtigt'));
}

/** "Betriebe ab 10 Beschäftigten", "seit 1950 Zugewanderte": a limit, where the other side names no number at all. */
function isUnheardLimit(over: ReadonlySet<string>, telling: Count, { count, hasAge }: CountSide): boolean {
  const others = [...over].filter((atom) => !atom.startsWith('#'));
  if (others.length === over.size || others.length > 1 || others.includes(telling.first ?? '')) return false;
  return !hasAge && !count.total && !namesNumber.test(count.text);
}

const namesNumber =
  /\d|(?<!\p{L})(?:(?:mindestens|wenigstens|über|unter|ab|bis|at least) (?:eine?[mnrs]?|one)|eine?[mnrs]? (?:Jahr|Monat|Woche|Tag|Stunde)|einmal|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|ten)(?!\p{L}{3})/iu;

const shortestSaid = 4;

/** "Haushalte, die eine Wohnung suchen" against "wohnungssuchende Haushalte": the word stands inside another one. */
function dropSaid(over: Set<string>, { text }: Count): void {
  const plain = folded(
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöüß]/g, (letter) => plainLetters[letter] ?? letter),
  );
  for (const atom of over) {
    if (atom.length >= shortestSaid && /^[a-z]/.test(atom) && plain.includes(folded(atom))) over.delete(atom);
  }
}

const plainLetters: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/**
 * "bei vierzehntäglicher Leerung": words that no list knows make precise what stands there, unless "und" joins them to what both
 * sides say, or they narrow it as the first half of a compound.
 */
function onlyAddsUnknown(over: ReadonlySet<string>, { unknown, joined, narrowing }: Count): boolean {
  if (![...over].some((atom) => unknown.has(atom)) || [...over].some((atom) => narrowing.has(atom))) return false;
  return ![...joined].some(([atom, previous]) => over.has(atom) !== over.has(previous));
}

/** One noun that no list knows, beside an age: another word for the people of that age ("Betagte ab 80 Jahren"). */
function namesPeople(over: ReadonlySet<string>, { unknown, people }: Count, hasAge: boolean): boolean {
  return hasAge && people.size === 0 && over.size === 1 && [...over].every((atom) => unknown.has(atom));
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
function counts({ atoms }: Count, { count, excluded }: CountSide): boolean {
  return excluded.some(
    (words) =>
      words.length > 0 && words.every((atom) => atoms.has(atom)) && !words.every((atom) => count.atoms.has(atom)),
  );
}

const shortestTypo = 7;

/** The atoms of a count, where a word that is a typing error away from a word of the other side is taken for that. */
function correctTypos(own: Count, other: Count): ReadonlySet<string> {
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
    if (other.included.has(atom) || other.implied.has(atom) || isUnderstood(atom, otherAtoms)) continue;
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

/** "therm." is "thermisch": an abbreviation that no list knows stands for a word of the other side that begins with it. */
function matchCut(over: Set<string>, otherOver: Set<string>, own: Count, other: Count): void {
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
function matchRoots(left: Set<string>, right: Set<string>, a: Count, b: Count): void {
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

/** Verbs that no list knows are no difference; participles only where they stand against something else. */
function dropLoose(left: Set<string>, right: Set<string>, a: Count, b: Count): void {
  for (const atom of left) if (a.loose.get(atom) === 'verb') left.delete(atom);
  for (const atom of right) if (b.loose.get(atom) === 'verb') right.delete(atom);
  if (left.size === 0 && [...right].every((atom) => b.loose.has(atom))) right.clear();
  if (right.size === 0 && [...left].every((atom) => a.loose.has(atom))) left.clear();
}

/** "Langzeitbezieher (mindestens 21 von 24 Monaten)" against the words of the brackets alone: one term, and what it means. */
function isDefined(
  over: ReadonlySet<string>,
  termOver: ReadonlySet<string>,
  own: ReadonlySet<string>,
  term: Count,
): boolean {
  if (over.size > 0 || termOver.size !== 1) return false;
  return [...own].filter((atom) => !term.atoms.has(atom) && term.gloss.has(atom)).length >= 2;
}

/** "NEF (nicht erwerbsfähige Leistungsberechtigte)": the words in brackets say what the other side says outside them. */
function isExplained(left: ReadonlySet<string>, right: ReadonlySet<string>, a: Count, b: Count): boolean {
  const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
    [...part].every((atom) => whole.has(atom));
  return (left.size <= 2 && isWithin(right, a.gloss)) || (right.size <= 2 && isWithin(left, b.gloss));
}

const things = new Set(
  (
    'haushalt familie bedarfsgemeinschaft wohnung mietwohnung platz wohngebaeude nichtwohngebaeude grundschule klasse gymnasium unternehmen ' +
    'arbeitsplatz ausbildungsplatz bett pkw kfz flaeche wohnflaeche einpersonenhaushalt einfamilienhaus household dwelling bed car school'
  ).split(' '),
);

/** Can this count be of people although it names none: "Grundsicherungsempfänger", "in Kitas Betreute", "Übergänge auf das Gymnasium"? */
function isPersonal({ first, weak }: Count): boolean {
  if (weak.has('~bezug') || weak.has('~betreuung') || weak.has('~teilnehmer')) return true;
  return first === undefined || !things.has(first);
}

/** Where an age is known, "Kinder" and "Bevölkerung" are no difference. */
function samePeople(here: CountSide, there: CountSide): boolean {
  const [a, b] = [here.count, there.count];
  if (a.people.size === 0 && b.people.size === 0) return true;
  if (a.people.size > 0 && b.people.size > 0) {
    if (peopleKey(a.people) === peopleKey(b.people)) return true;
    return (here.hasAge || there.hasAge) && !isEverybody(here, there) && !isEverybody(there, here);
  }
  const [silent, telling] = a.people.size === 0 ? [a, b] : [b, a];
  // "Einpersonenhaushalte" and "Einpersonenhaushalte von Personen ab 65".
  return isPersonal(silent) || (silent.first === telling.first && peopleKey(telling.people) === '@');
}

/** "je Einwohner", without an age, against "je Kind". */
function isEverybody({ count, hasAge }: CountSide, other: CountSide): boolean {
  return !hasAge && count.people.size === 1 && count.people.has('@einwohner') && other.hasAge;
}

/** "Personen" are as general as "Einwohner", and both add nothing to "Kinder". */
function peopleKey(people: ReadonlySet<string>): string {
  const specific = [...people].filter((one) => one !== '@einwohner' && one !== '@person');
  return specific.length === 0 ? '@' : specific.toSorted().join();
}

/** "Kinder in Kitas" against "betreute Kinder (in Kitas oder Tagespflege)": the brackets name what is meant, and more of it. */
function widensInBrackets(a: Count, b: Count): boolean {
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
function glossesDiffer(a: Count, b: Count): boolean {
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
