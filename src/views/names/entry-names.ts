import { titleOf } from '../../model/entry-name.ts';
import type { AnyEntry, Register } from '../../model/register.ts';
import { nameKey } from '../../text/normalise-text.ts';

/** Every name of an entry besides its id: title or name, short title, abbreviation, number, aliases. */
export function namesOf(entry: AnyEntry): string[] {
  const short =
    entry.kind === 'plan'
      ? entry.data.short_title
      : entry.kind === 'body'
        ? entry.data.abbreviation
        : entry.kind === 'paper'
          ? entry.data.number
          : undefined;
  return [titleOf(entry), ...(short === undefined ? [] : [short]), ...(entry.data.aliases ?? [])];
}

/** The shortest name that people know an entry by: short title, abbreviation or number, else its title. */
export function shortNameOf(entry: AnyEntry): string {
  if (entry.kind === 'plan') return entry.data.short_title ?? entry.data.title;
  if (entry.kind === 'body') return entry.data.abbreviation ?? entry.data.name;
  if (entry.kind === 'paper') return entry.data.number ?? entry.data.title;
  return entry.data.name;
}

/** Entries by the keys of their names (`nameKey`). */
export type NameBook = ReadonlyMap<string, readonly AnyEntry[]>;

const books = new WeakMap<Register, NameBook>();

/** All names of a register, looked up without regard to case, blanks, hyphens and the spelling of umlauts. Made once. */
export function nameBook(register: Register): NameBook {
  const known = books.get(register);
  if (known !== undefined) return known;
  const book = new Map<string, AnyEntry[]>();
  for (const entry of register.entries) {
    // Of several entries with one id the first counts, as everywhere.
    if (register.find(entry.kind, entry.id) !== entry) continue;
    for (const key of new Set(namesOf(entry).map(nameKey))) {
      if (key === '') continue;
      const list = book.get(key);
      if (list === undefined) book.set(key, [entry]);
      else list.push(entry);
    }
  }
  books.set(register, book);
  return book;
}
