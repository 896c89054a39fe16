/** A piece of a text in which norms are looked for. */
export interface NormToken {
  readonly type: 'sign' | 'number' | 'unit' | 'word' | 'act' | 'mark';
  /** Signs: `§`, `§§`, `art`; units: their short names; acts of the EU: `2002/49`; everything else as it stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const unitNames: Readonly<Record<string, string>> = {
  abs: 'abs',
  absatz: 'abs',
  absätze: 'abs',
  absätzen: 'abs',
  absatzes: 'abs',
  satz: 'satz',
  sätze: 'satz',
  sätzen: 'satz',
  s: 'satz',
  nr: 'nr',
  nrn: 'nr',
  nummer: 'nr',
  nummern: 'nr',
  ziff: 'nr',
  ziffer: 'nr',
  buchst: 'buchst',
  buchstabe: 'buchst',
  lit: 'buchst',
  hs: 'halbsatz',
  halbsatz: 'halbsatz',
};

// Every alternative begins with another kind of character or is bounded, so that the time is linear.
const pattern =
  /(§{1,2})|\b(Paragra(?:f|ph)(?:en|s)?)(?!\p{L})|\b(Art(?:ikeln?s?)?)(?!\p{L})|(?:\b(?:Richtlinie|RL|Verordnung|VO)\s?(?:\((?:EU|EG|EWG)\)\s?)?(?:Nr\.\s?)?(\d{1,4}\/\d{1,4})(?:\/(?:EU|EG|EWG))?)|(\d{1,5})([a-z]{1,2}(?!\p{L}))?|(\p{L}[\p{L}\d-]*)|(\S)/giu;

/** The pieces of a text that matter to norms. Linear in its length; blanks of every kind count as blanks. */
export function normTokens(text: string): NormToken[] {
  const tokens: NormToken[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, sign, paragraph, article, act, digits, letter, word] = match;
    const at = { start: match.index, end: match.index + whole.length };
    if (sign !== undefined) tokens.push({ type: 'sign', text: sign, ...at });
    else if (paragraph !== undefined) tokens.push({ type: 'sign', text: /en$/i.test(paragraph) ? '§§' : '§', ...at });
    else if (article !== undefined) tokens.push({ type: 'sign', text: 'art', ...at });
    else if (act !== undefined) tokens.push({ type: 'act', text: act, ...at });
    else if (digits !== undefined) tokens.push({ type: 'number', text: digits + (letter ?? ''), ...at });
    else if (word !== undefined) tokens.push({ ...wordToken(word), ...at });
    else tokens.push({ type: 'mark', text: /[–—−]/.test(whole) ? '-' : whole, ...at });
  }
  return tokens;
}

function wordToken(word: string): Pick<NormToken, 'type' | 'text'> {
  const key = word.toLowerCase();
  return Object.hasOwn(unitNames, key)
    ? { type: 'unit', text: unitNames[key] ?? key }
    : { type: 'word', text: word.endsWith('-') ? word.slice(0, -1) : word };
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The number that a text is in Roman or Arabic digits; undefined where it is none. */
export function arabic(text: string): number | undefined {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  if (!/^[IVXL]{1,8}$/.test(text)) return undefined;
  let sum = 0;
  let before = 0;
  for (const digit of [...text].toReversed()) {
    const value = romanDigits[digit] ?? 0;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return sum;
}
