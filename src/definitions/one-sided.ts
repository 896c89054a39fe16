import type { CountOutcome, CountSide } from './count-side.ts';
import type { Count } from './counts.ts';
import { likenessOf } from './likeness.ts';
import { folded } from './related-words.ts';
import { isThing } from './same-people.ts';

/** What it comes to that one side says more: `over` are the words that the other neither says nor implies. */
export function judgeAddition(
  over: Set<string>,
  [telling, silent]: readonly [CountSide, CountSide],
  said: { readonly atoms: ReadonlySet<string>; readonly isOther: boolean },
): CountOutcome {
  const { count } = silent;
  if (!count.total) dropSaid(over, count);
  if (over.size === 0) return 'equal';
  if (isOfOtherThings(over, telling.count, count) || isOpposed(over, count)) return 'differ';
  if (said.atoms.size > 0) {
    if (isUnheardLimit(over, telling.count, silent)) return 'open';
    if (!count.total && onlyAddsUnknown(over, telling.count)) return 'open';
    if (said.isOther && [...over].every((atom) => !telling.count.unknown.has(atom))) return 'differ';
    return setsApart(over, telling.count, count) || namesAnother(over, telling.count, count) ? 'differ' : 'open';
  }
  if (receivesBenefits(silent) && !receivesBenefits(telling)) return 'differ';
  if (saysLittle(count) || namesPersons(over, telling.count, count)) return 'open';
  if (namesPeople(over, telling.count, telling.hasAge || silent.hasAge)) return 'open';
  return setsApart(over, telling.count, count) || namesAnother(over, telling.count, count) ? 'differ' : 'open';
}

/** A number, a denial, what is taken away, "insgesamt" on the other side, or what "und" adds: the counts differ however they are worded. */
function setsApart(over: ReadonlySet<string>, telling: Count, silent: Count): boolean {
  if (silent.total && (!telling.total || likenessOf(telling.text, silent.text) >= alike)) return true;
  return [...over].some((atom) => /^(?:[#!]|minus$|ausserhalb$|outside$)/.test(atom)) || addsToShared(over, telling);
}

/** "Plätze in Kitas" against "Kinder in Kitas": a thing is counted, where the other side counts people. */
function isOfOtherThings(over: ReadonlySet<string>, { first, head }: Count, silent: Count): boolean {
  if (first === undefined || !over.has(first) || head === 'people' || !isThing(first)) return false;
  return silent.head === 'people' && silent.people.size > 0;
}

/** What stands against a word that beside others adds nothing: "Median" against "Durchschnitt", "Antrag" against "Bezug". */
const opposites: Readonly<Record<string, string>> = {
  median: '~durchschnitt',
  applied: '~bezug',
  antrag: '~bezug',
  antragsteller: '~bezug',
  angeboten: '~bezug',
};

function isOpposed(over: ReadonlySet<string>, { weak }: Count): boolean {
  return [...over].some((atom) => weak.has(opposites[atom] ?? ''));
}

const alike = 0.3;
/** No other wording brings these in. */
const sexes: ReadonlySet<string> = new Set(['frau', 'mann', 'woman', 'man']);

/**
 * Does the word that is added name another thing counted? What stands first does ("zivile Erwerbspersonen", "Stammbesucher"); what follows
 * only makes it more precise ("Wahlhelfer, ehrenamtlich eingesetzt"). Where two definitions are worded differently altogether, a word more can
 * belong to the other wording ("Leistungsempfänger der Pflegeversicherung", "Empfänger von Leistungen nach SGB XI").
 */
function namesAnother(over: ReadonlySet<string>, { core, text }: Count, silent: Count): boolean {
  // Of "Hauptstraßen" only "Haupt" may be left over.
  const isNamed = (atom: string): boolean => core.has(atom) || [...core].some((word) => word.includes(atom));
  const named = [...over].filter(isNamed);
  if (named.some((atom) => sexes.has(atom))) return true;
  return named.length > 0 && likenessOf(text, silent.text) >= alike;
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
  if (others.length === over.size || others.length > 1 || [...over].some((atom) => telling.core.has(atom)))
    return false;
  return (
    !hasAge &&
    (!count.total || telling.total) &&
    numbersIn(count.text).every((number) => numbersIn(telling.text).includes(number))
  );
}

function numbersIn(text: string): readonly string[] {
  return text.toLowerCase().match(namesNumber) ?? [];
}

const namesNumber =
  /\d+|(?<!\p{L})(?:(?:mindestens|wenigstens|über|unter|ab|bis|at least) (?:eine?[mnrs]?|one)|eine?[mnrs]? (?:Jahr|Monat|Woche|Tag|Stunde)|einmal|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|ten)(?!\p{L}{3})/giu;

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
function onlyAddsUnknown(over: ReadonlySet<string>, telling: Count): boolean {
  return [...over].some((atom) => telling.unknown.has(atom)) && !addsToShared(over, telling);
}

function addsToShared(over: ReadonlySet<string>, { joined, narrowing }: Count): boolean {
  if ([...over].some((atom) => narrowing.has(atom))) return true;
  return [...joined].some(([atom, previous]) => over.has(atom) !== over.has(previous));
}

/** "Insassen" against "Personen". */
function namesPersons(over: ReadonlySet<string>, { unknown, people }: Count, silent: Count): boolean {
  const isGeneral = silent.people.size === 1 && silent.people.has('@person');
  return isGeneral && people.size === 0 && over.size === 1 && [...over].every((atom) => unknown.has(atom));
}

/** One noun that no list knows, beside an age: another word for the people of that age ("Betagte ab 80 Jahren"). */
function namesPeople(over: ReadonlySet<string>, { unknown, people }: Count, hasAge: boolean): boolean {
  return hasAge && people.size === 0 && over.size === 1 && [...over].every((atom) => unknown.has(atom));
}
