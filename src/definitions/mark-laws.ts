import type { Item } from './scan.ts';
import { citedLaw, sectionSign } from './sections.ts';

const wholeName = /^\p{L}{3,}(?:gesetz(?:buch)?(?:e?s)?|verordnung)$/iu;
/** "BauGB", "SchulG", "WoFG": capitals and small letters, ending in G, GB or VO. */
const shortName = /^\p{Lu}(?=\p{L}*\p{Ll})\p{L}+(?:GB?|VO|BiG)$/u;
/** Most texts name no law at all. */
const mayNameLaw =
  /§|[Pp]aragra|PARAGRA|[Gg]esetz|GESETZ|[Vv]erordnung|VERORDNUNG|\p{Ll}[-‐‑]?\p{Lu}*(?:GB?|VO|BiG)(?!\p{L})/u;
/** A soft hyphen, a quote inside a word or a letter in parts can hide it. */
const isDecorated = /\p{M}|\u00AD|[\u200B-\u200D]|\u2060|[„“”"»«]/u;
const citing = /(?:^|\s)(?:nach|gemäß|laut|lt|gem|dem|des|der|durch|Sinne)$/iu;
const longestName = 60;
const signs = /§|paragra[fp]/i;

/** Marks the words that name a law which no list knows ("§ 34 BauGB", "nach dem Wohnraumförderungsgesetz"): they count nothing. */
export function markLaws(items: readonly Item[], text: string): readonly Item[] {
  if (!mayNameLaw.test(text) && !isDecorated.test(text)) return items;
  if (!items.some((item) => mayBeLaw(item, text))) return items;
  const marked: Item[] = [];
  let end = -1;
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const isSections = item.kind === 'sign' && item.key === sectionSign;
    if (item.start < end) marked.push({ ...item, inLaw: true });
    else if (hasSections(item, text)) {
      marked.push({ ...item, sections: sectionsOf(text.slice(item.start, item.end)) });
    } else if (isSections && isLaw(items[index - 1], items[index - 2])) {
      // "SGB VIII, § 34": the law stands before its sections.
      const law = before?.key === ',' ? items[index - 2] : before;
      marked.push({ ...item, sections: citedLaw(text.slice(law?.start ?? item.start, item.end))?.sections ?? [] });
    } else if (isSections || isLawName(item, before, text)) {
      const words = plainText(text.slice(item.start, item.end + longestName));
      const cited = citedLaw(words);
      const isHere = cited !== undefined && words.startsWith(cited.text);
      if (isHere) end = endOfCitation(items, index, text, cited.text.length);
      marked.push(isHere ? { ...item, cited, end } : item);
    } else marked.push(item);
  }
  return marked;
}

/** "nach § 34 SGB VIII", as one phrase. */
function hasSections({ match, start, end }: Item, text: string): boolean {
  return match?.phrase.law !== undefined && signs.test(text.slice(start, end));
}

/** Composed, without quotes and what is not seen; "Psych-KG" is "PsychKG". */
function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF„“”"»«‚‘’‛›‹´`']|(?<=\p{Ll})[-‐‑](?=(?:KG|G|GB|VO)(?!\p{L}))/gu, '');
}

/** The sections before the name of a law that is known: "nach §§ 33, 34 SGB VIII", in capital or small letters too. */
function sectionsOf(words: string): readonly string[] {
  const plain = plainText(words);
  const cited = plain.slice(Math.max(0, plain.search(signs)));
  return citedLaw(/\p{Lu}/u.test(cited) ? cited : cited.toUpperCase())?.sections ?? [];
}

/** Where the last word ends that belongs to a citation of so many letters. */
function endOfCitation(items: readonly Item[], from: number, text: string, length: number): number {
  const { start, end } = items[from] as Item;
  let last = end;
  for (let at = from + 1; at < items.length; at++) {
    const next = (items[at] as Item).end;
    if (plainText(text.slice(start, next)).length > length) break;
    last = next;
  }
  return last;
}

function mayBeLaw(item: Item, text: string): boolean {
  const { kind, key, start, end } = item;
  if (kind === 'sign') return key === sectionSign;
  if (kind === 'phrase') return hasSections(item, text);
  const word = plainText(text.slice(start, end));
  return wholeName.test(word) || shortName.test(word);
}

function isLawName(item: Item, before: Item | undefined, text: string): boolean {
  if (item.kind !== 'word') return false;
  const word = plainText(text.slice(item.start, item.end));
  if (wholeName.test(word)) return true;
  return shortName.test(word) && before !== undefined && citing.test(text.slice(before.start, before.end));
}

function isLaw(before: Item | undefined, second: Item | undefined): boolean {
  const item = before?.key === ',' ? second : before;
  return item?.match?.phrase.law !== undefined;
}
