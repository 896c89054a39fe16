import type { CountSide } from './count-side.ts';
import type { Count } from './counts.ts';

const things = new Set(
  (
    'haushalt familie bedarfsgemeinschaft wohnung mietwohnung platz wohngebaeude nichtwohngebaeude grundschule klasse gymnasium unternehmen ' +
    'arbeitsplatz ausbildungsplatz bett pkw kfz flaeche wohnflaeche einpersonenhaushalt einfamilienhaus scheidung household dwelling bed car school place'
  ).split(' '),
);

const shortestEnd = 5;

/** Is this a thing and no person? "Haushalt", "Wirtschaftshaushalt": compounds count what their second half does. */
export function isThing(word: string): boolean {
  if (things.has(word)) return true;
  for (const thing of things) if (thing.length >= shortestEnd && word.endsWith(thing)) return true;
  return false;
}

/** Can this count be of people although it names none: "Grundsicherungsempfänger", "in Kitas Betreute", "Übergänge auf das Gymnasium"? */
function isPersonal({ first, weak }: Count): boolean {
  if (weak.has('~bezug') || weak.has('~betreuung') || weak.has('~teilnehmer')) return true;
  return first === undefined || !isThing(first);
}

/** Where an age is known, "Kinder" and "Bevölkerung" are no difference. */
export function samePeople(here: CountSide, there: CountSide): boolean {
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
