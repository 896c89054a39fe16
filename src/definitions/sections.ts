import type { NumberSpan } from '../text/norms/norm-citation.ts';
import { parseNorms } from '../text/norms/parse-norms.ts';
import type { Token } from './tokens.ts';

/** The sign that stands for a whole list of sections once `joinSections` has joined it: "§§ 27, 29 bis 31". */
export const sectionSign = '§';

const inList = /^(?:§|,|-|\/|und|oder|sowie|bis|bzw|ff|abs|absatz|absätze|satz|nr|nummer|ziffer|buchst|ivm|[a-z])$/i;
const endsList = /^(?:ff|[a-z])$/i;

/** Joins the tokens of a list of sections into one sign, so that its numbers count nothing and a pattern need not name them. */
export function joinSections(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isSign)) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!isSign(token)) {
      joined.push(token);
      continue;
    }
    let last = at;
    for (let next = at + 1; next < tokens.length; next++) {
      const other = tokens[next] as Token;
      const isNumber = other.kind === 'number' || other.kind === 'date';
      if (!isNumber && other.text !== '.' && !isSign(other) && !inList.test(other.text)) break;
      if (isNumber || (endsList.test(other.text) && tokens[next - 1]?.kind === 'number')) last = next;
    }
    if (tokens[last + 1]?.text === '.' && /^ff?$/i.test(tokens[last]?.text ?? '')) last++;
    joined.push({ kind: 'sign', text: sectionSign, start: token.start, end: (tokens[last] as Token).end });
    at = last;
  }
  return joined;
}

function isSign({ text }: Token): boolean {
  return text === sectionSign || /^paragra(?:f|ph)(?:en|s)?$/i.test(text);
}

/** A law that words name, with its sections. */
export interface CitedLaw {
  /** The law by its normalised name: `sgb8`, `baugb`. */
  readonly key: string;
  /** `§34`, `§35a`, `§27ff`; a range has each of its sections. */
  readonly sections: readonly string[];
  readonly text: string;
}

/** The first law that words cite, with all sections of it. */
export function citedLaw(words: string): CitedLaw | undefined {
  const citations = parseNorms(words.replace(/\b(?:BIS|UND|ODER|SOWIE|FF?)\b/g, (joint) => joint.toLowerCase()));
  const key = citations[0]?.law.keys[0];
  if (key === undefined) return undefined;
  const ofLaw = citations.filter(({ law }) => law.keys[0] === key);
  const isOpen = /\d\s?[a-z]?\s?ff?(?!\p{L})/iu.test(words);
  const sections = ofLaw.flatMap(({ sections: span }) => (span === undefined ? [] : sectionsOf(span, isOpen)));
  return { key, sections: [...new Set(sections)], text: citations[0]?.text ?? words };
}

const letters = 1000;
const longestRange = 60;

function sectionsOf({ from, to }: NumberSpan, isOpen: boolean): string[] {
  const first = Math.floor(from / letters);
  const last = Math.floor(to / letters);
  if (isOpen && last > first) return [`§${sectionName(from)}ff`];
  if (last - first > longestRange) return [`§${sectionName(from)}`];
  const between = Array.from({ length: Math.max(0, last - first) }, (_, index) => `§${first + index}`);
  return [`§${sectionName(from)}`, ...between.slice(1), `§${sectionName(to)}`];
}

function sectionName(key: number): string {
  const letter = key % letters;
  const sign = letter > 0 && letter <= 26 ? String.fromCharCode(96 + letter) : '';
  return `${Math.floor(key / letters)}${sign}`;
}

/**
 * Do two lists name the same sections? "§§ 27 ff." goes on with no end that anybody could name, so it agrees with every list
 * that begins there.
 */
export function sameSections(a: readonly string[], b: readonly string[]): boolean {
  const startOf = (list: readonly string[]): string | undefined => list.find((one) => one.endsWith('ff'))?.slice(0, -2);
  const [openA, openB] = [startOf(a), startOf(b)];
  if (openA === undefined && openB === undefined) return a.toSorted().join() === b.toSorted().join();
  if (openA !== undefined && openB !== undefined) return openA === openB;
  return openA === undefined ? a.includes(openB ?? '') : b.includes(openA);
}
