import type { Item } from './scan.ts';

/** What a phrase says: its id alone would make one of "im Februar" and "im Oktober", of months and years. */
function meaningOf({ key, match }: Item): string {
  const { date, year, concept, scale, unit } = match?.phrase ?? {};
  const said = [date, year, concept, scale, unit].filter((one) => one !== undefined);
  return said.length === 0 ? key : `${key}(${said.join(',')})`;
}

/** The items of a text as one normalised wording: two texts that are equal in it are the same. */
export function wordingOf(items: readonly Item[]): string {
  const parts: string[] = [];
  for (const item of items) {
    const sections = item.cited?.sections ?? item.sections ?? [];
    if (sections.length > 0) parts.push(sections.join('+'));
    if (item.cited !== undefined) parts.push(item.cited.key);
    else if (item.kind === 'sign') {
      if ('/-+'.includes(item.key)) parts.push(item.key);
    } else if (item.kind !== 'phrase') parts.push(item.key);
    else {
      const numbers = [...(item.match?.numbers.values() ?? [])].join('_');
      const date = item.date?.slice(-5) ?? '';
      // Synonyms are one word; what also says an age or a date is not the same as the word alone.
      const isWord = /^(?:word|synonym)\./.test(item.key);
      const said = isWord ? (item.match?.phrase.concept ?? item.key) : meaningOf(item);
      parts.push(`${said}${numbers && `:${numbers}`}${date && `:${date}`}${item.feminine ? ':f' : ''}`);
    }
  }
  return parts.join(' ');
}
