import type { Register } from '../model/register.ts';

/** A body as people know it: name and abbreviation, `Feuerwehr (FB 37)`; an unknown one by its id. */
export function nameBody(register: Register, id: string): string {
  const body = register.find('body', id)?.data;
  if (body === undefined) return id;
  return body.abbreviation === undefined ? body.name : `${body.name} (${body.abbreviation})`;
}

const endingInGenitive: readonly (readonly [ending: string, genitive: string])[] = [
  ['ausschuss', 'es'],
  ['rat', 'es'],
  ['tag', 'es'],
  ['vorstand', 'es'],
  ['kreis', 'es'],
  ['amt', 'es'],
  ['zirkel', 's'],
];

const feminine = ['vertretung', 'versammlung', 'verwaltung', 'konferenz', 'kommission', 'plattform', 'feuerwehr'];

/**
 * The name of a body in the genitive, with its article: `des Rates der Stadt`, `des Kinder- und Jugendausschusses`,
 * `der Bezirksvertretung Mitte`. Undefined where the name's first noun is of no known form: no German beats wrong German.
 */
export function inGenitive(name: string): string | undefined {
  const words = name.split(' ');
  // "Kinder- und Jugendausschuss": the first word that is not cut short is the one that is inflected.
  const at = words.findIndex((word) => word !== 'und' && word !== 'sowie' && !/-,?$/.test(word));
  const noun = words[at]?.toLowerCase();
  if (noun === undefined) return undefined;
  if (feminine.some((ending) => noun.endsWith(ending))) return `der ${name}`;
  const found = endingInGenitive.find(([ending]) => noun.endsWith(ending));
  return found === undefined ? undefined : `des ${words.with(at, `${words[at]}${found[1]}`).join(' ')}`;
}
