import { nameOf } from '../model/entry-name.ts';
import type { Message } from '../model/language.ts';
import type { Entry } from '../model/register.ts';

/** A paper as the council names it: by its number, else by title and id. */
export function namePaper(paper: Entry<'paper'>): Message {
  const { number } = paper.data;
  return number === undefined ? nameOf(paper) : { de: number, en: number };
}
