/** A span of section, paragraph or item numbers as `sectionKey` orders them; both ends included. */
export interface NumberSpan {
  readonly from: number;
  readonly to: number;
}

/** One step into a section: `Abs. 5`, `Satz 2`, `Nr. 1 und 2`. */
export interface NormStep {
  readonly unit: 'abs' | 'satz' | 'nr' | 'buchst' | 'halbsatz';
  readonly numbers: readonly NumberSpan[];
}

/** A law by its normalised name, with the other names that stand beside it and the Land, where it is said. */
export interface Law {
  /** `sgb8`, `baugb`, `kjfoeg`; acts of the EU by their number: `eu:2002/49`. */
  readonly keys: readonly string[];
  /** ISO 3166-2 without `DE-`: `NW`; undefined where the text does not say. */
  readonly land?: string;
}

/** One place in the law that a text names. A list of sections makes several of them. */
export interface NormCitation {
  readonly law: Law;
  /** Sections (`§`) and articles (`Art.`) are counted apart; `law` is the law as a whole. */
  readonly kind: 'section' | 'article' | 'law';
  /** Undefined for a law as a whole. */
  readonly sections?: NumberSpan;
  /** From the whole to the part; empty for a section as a whole. */
  readonly steps: readonly NormStep[];
  /** As it stands in the text: from the first sign to the end of the law's name. */
  readonly text: string;
}

const letters = 1000;

/** The order of section numbers: 47 < 47a < 47d < 48. */
export function sectionKey(number: number, letter = ''): number {
  let tail = 0;
  for (const sign of letter.toLowerCase()) tail = tail * 27 + (sign.charCodeAt(0) - 96);
  return number * letters + Math.min(tail, letters - 1);
}
