/** A word, number, date or sign of a definition, with its place in the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'sign';
  /** The word as it is written without hyphenation and gender suffix, the sign, or `#`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a number. */
  readonly value?: number;
  /** Of a date: `MM-DD` or `YYYY-MM-DD`. */
  readonly date?: string;
  /** A part of a hyphenated word that is not its first. */
  readonly joined?: boolean;
  /** The first half of a compound whose second half is known. */
  readonly isHead?: boolean;
  /** An abbreviation that no list knows: the beginning of a longer word. */
  readonly cut?: boolean;
}

/** What is longer is no word: it is neither joined nor taken apart, so that the time stays linear. */
export const longestWord = 64;

const letters = String.raw`[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]`;
// A quote can stand inside a word: Tages"pflege".
const words = String.raw`(?:\p{L}|°(?=\p{L}))${letters}*(?:[„“”"»«](?=\p{L})${letters}+)*`;
const lexer = new RegExp(
  [
    String.raw`(?<blank>[\s\u00AD\u200B-\u200D\u2060\uFEFF]+)`,
    String.raw`(?<gap><[\s„“”"‚‘’'»«›‹]{0,3}\p{L}[^<>\n]{0,60}>)`,
    String.raw`(?<iso>\d{4}-\d{2}-\d{2})(?!\d)`,
    String.raw`(?<day>\d{1,2})(?:\.\s?(?<month>\d{1,2})\.(?:\s?(?<year>\d{4}|\d{2}(?![\d.]))(?!\d))?|\/(?<month2>\d{1,2})\/(?<year2>\d{4})(?!\d)|\.(?<month3>[01]\d)(?![\d.,]))`,
    String.raw`(?<grouped>\d{1,3}(?:(?:(?:[.'’]|\s{1,12})\d{3})+|(?:,\d{3})+))(?![\d])`,
    String.raw`(?<plain>\d+(?:[.,]\d+)?)`,
    String.raw`(?<word>${words}(?:(?:-[ \t]*\r?\n\s*(?!und\b|oder\b|bzw\b|sowie\b))(?=\p{Ll})${words})?(?:[\d₀-₉²³]+)?(?:[:*_·](?:innen\p{Ll}+|INNEN\p{Lu}+))?)(?<gender>(?:(?:[:*_·]|\/-?|\.(?=innen))(?:innen|in|n|r|rn|e|en|er|INNEN|IN|N|R|RN|E|EN|ER)|\(-?(?:innen|in|n|r|e|en|INNEN|IN|N|R|E|EN)\)|\(inne\)n|\(INNE\)N)(?![\p{L}\d]))?`,
    String.raw`(?<sign><=|>=|[^\s])`,
  ].join('|'),
  'uy',
);

const dashes = new Set(['-', '‐', '‑', '‒', '–', '—', '―', '−']);
const quotes = new Set('„“”‟"«»〝〞‚‘’‛›‹´`\'');
const timesSigns = new Set(['*', '×', '·', '∙', '•', '⋅']);
const signs = new Set([...'%‰§/()[]{},;:.+=<>€$|Ø∅&!?~²', '<=', '>=', '≤', '≥', '÷', '⁄', '∕']);
const equalSigns = new Map([
  ['≤', '<='],
  ['≥', '>='],
  ['÷', '/'],
  ['⁄', '/'],
  ['∕', '/'],
  ['∅', 'Ø'],
  ['[', '('],
  ['{', '('],
  [']', ')'],
  ['}', ')'],
]);

/**
 * Splits the prose or formula of a definition into tokens. Blanks, quotes, soft hyphens, placeholders such as `<Jahr>`, hyphens inside words
 * and suffixes of gendered forms are left out; `1.000`, `1 000` and `1,000` are one number; `31.12.` is a date.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  lexer.lastIndex = 0;
  let hyphen = false;
  // Where the last token ends, with the quotes behind it: „SGB“-II-Bezug is one word.
  let edge = 0;
  while (lexer.lastIndex < text.length) {
    const start = lexer.lastIndex;
    const groups = lexer.exec(text)?.groups;
    // The last alternative takes any character but a blank, and the first takes blanks.
    if (groups === undefined) break;
    const end = lexer.lastIndex;
    const joined: boolean = hyphen;
    hyphen = false;
    if (groups['word'] !== undefined) {
      tokens.push({
        kind: 'word',
        text: groups['word'].startsWith('°') ? 'Grad' : plainWord(groups['word']),
        start,
        end,
        ...(joined && { joined }),
      });
    } else if (groups['sign'] !== undefined) {
      if (quotes.has(groups['sign'])) {
        if (start === edge) edge = end;
        hyphen = joined;
        continue;
      }
      hyphen = pushSign(tokens, groups['sign'], text, start, end, start === edge);
    } else if (isBareDate(groups['plain'], tokens.at(-1))) {
      const [day = '', month = ''] = (groups['plain'] ?? '').split('.');
      const date = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      tokens.push({ kind: 'date', text: '#date', start, end, date });
    } else if (groups['plain'] !== undefined || groups['grouped'] !== undefined) {
      tokens.push({ kind: 'number', text: '#', start, end, value: numberOf(groups['plain'], groups['grouped']) });
    } else if (groups['iso'] !== undefined || groups['day'] !== undefined) {
      const date = dateOf(groups);
      if (date !== undefined) tokens.push({ kind: 'date', text: '#date', start, end, date });
      else lexer.lastIndex = pushNumber(tokens, text, start);
    } else continue;
    edge = lexer.lastIndex;
  }
  return tokens;
}

/** "Stichtag 1.1": the last full stop of a date is missing. */
function isBareDate(plain: string | undefined, last: Token | undefined): boolean {
  const [, day = '', month = ''] = /^(\d{1,2})\.(\d{1,2})$/.exec(plain ?? '') ?? [];
  if (day === '' || last?.kind !== 'word' || !/^(?:stichtag|stand|zum|am|vom|per)$/i.test(last.text)) return false;
  return isDay(`${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function plainWord(word: string): string {
  const plain = /[^\p{L}\d]/u.test(word) ? word.normalize('NFKC').replace(/[^\p{L}\p{M}\d]/gu, '') : word;
  // "Schüler:innenzahl" has lost its colon above.
  const base = /[:*_·]innen/i.test(word) || /\p{Ll}Innen\p{Ll}/u.test(plain) ? plain.replace(/innen/i, '') : plain;
  return /\p{Ll}In(?:nen)?$/u.test(base) ? base.replace(/In(?:nen)?$/, '') : base;
}

/** Adds a sign; true where it was a hyphen that joins the word before to the word after. */
function pushSign(tokens: Token[], sign: string, text: string, start: number, end: number, touches: boolean): boolean {
  const last = tokens.at(-1);
  if (dashes.has(sign)) {
    const touchesBefore = last !== undefined && touches;
    const touchesAfter = /^[„“”"‚‘’'»«›‹]?[\p{L}\d]/u.test(text.slice(end, end + 3));
    const range = last?.kind === 'number' && /^\s*\d/.test(text.slice(end, end + 4));
    if (range) tokens.push({ kind: 'sign', text: '-', start, end });
    else if (touchesBefore && last.kind !== 'sign') return touchesAfter;
    else if (!touchesAfter || !touchesBefore) tokens.push({ kind: 'sign', text: '-', start, end });
    return false;
  }
  const known = timesSigns.has(sign) ? '×' : (equalSigns.get(sign) ?? sign);
  if (known === '×' || signs.has(sign)) tokens.push({ kind: 'sign', text: known, start, end });
  return false;
}

function numberOf(plain: string | undefined, grouped: string | undefined): number {
  return grouped === undefined ? Number((plain ?? '').replace(',', '.')) : Number(grouped.replace(/[^\d]/g, ''));
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  if (groups['iso'] !== undefined) return isDay(groups['iso'].slice(5)) ? groups['iso'] : undefined;
  const month = groups['month'] ?? groups['month2'] ?? groups['month3'] ?? '';
  const day = `${month.padStart(2, '0')}-${(groups['day'] ?? '').padStart(2, '0')}`;
  if (!isDay(day)) return undefined;
  const year = groups['year'] ?? groups['year2'];
  if (year === undefined) return day;
  return `${year.length === 2 ? `20${year}` : year}-${day}`;
}

function isDay(day: string): boolean {
  const month = Number(day.slice(0, 2));
  const date = Number(day.slice(3));
  return month >= 1 && month <= 12 && date >= 1 && date <= 31;
}

/** What looked like a date and is none is a number: `12.50`, `4.13.`. Returns where to go on. */
function pushNumber(tokens: Token[], text: string, start: number): number {
  const match = /^\d+(?:[.,]\d+)?/.exec(text.slice(start, start + 12));
  const end = start + (match?.[0].length ?? 1);
  tokens.push({ kind: 'number', text: '#', start, end, value: Number((match?.[0] ?? '0').replace(',', '.')) });
  return end;
}
