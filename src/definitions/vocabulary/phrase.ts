/**
 * One thing that prose can say, and what it means. The ways to say it (`words`) are written as they stand in a text; inflection, case,
 * hyphens, umlauts and gendered forms need no entries of their own. Besides words there are
 *
 * - `(a|b c)`   one of these, `[a]` with or without it,
 * - `{n}`       a number, which the meaning can refer to; `{ten}` a power of ten, called `n`,
 * - `{date}`    a date, `{(}` and `{)}` brackets in the text,
 * - `YEARS`     a group of words from `wordGroups`, in capitals.
 */
export interface Phrase {
  /** Names the entry in `--explain`. */
  readonly id: string;
  readonly words: readonly string[];
  /** An age range: `0-n-1`, `a-b`, `n-`, `n+1-`; `R` is the moving age limit of the pension; `same` the age of the other side. */
  readonly age?: readonly [string, string] | 'same';
  /** Only where nothing follows that could be counted: "unter 15 in …", but not "unter 15 Euro". */
  readonly bare?: boolean;
  /** The number that the ratio is multiplied by. */
  readonly factor?: number | 'n';
  readonly unit?: string;
  /** `MM-DD`, `annual_average` …; `date` takes the date in the text, `n-MM` a day and a month in words. */
  readonly date?: string;
  /** The year that a date counts in, where it is not that of the report. */
  readonly year?: 'previous' | 'reporting';
  readonly population?: string;
  readonly source?: string;
  readonly law?: readonly string[];
  /**
   * The words that stand for this in a count; several, separated by blanks, where it means several things. `@` marks people by their age
   * or in general, `~` what adds nothing to a count with other words ("betreute Kinder in Kitas" are "Kinder in Kitas").
   */
  readonly concept?: string;
  /** What the number is: a share "of … in", a ratio "of … to", a quotient "of … and", or a plain count. */
  readonly measure?: 'share' | 'ratio' | 'quotient' | 'count';
  /** Divides what is counted from what it is related to: always, or only after words of that measure. `per` may also stand before the count. */
  readonly divides?: 'share' | 'ratio' | 'quotient' | 'per' | 'always';
  /** The words that follow are counted in, or not, or nothing else is. */
  readonly scope?: 'without' | 'only' | 'including';
  /** The words before it are not counted: "… bleiben unberücksichtigt". */
  readonly after?: 'without' | 'including';
  /** The next word is denied. */
  readonly negates?: boolean;
  /** A threshold or a number of things: `>=n`, `>n`, `<n`, `<=n`, `n`, `a-b`. */
  readonly count?: string;
  /** What the number is multiplied by to be in the unit that `concept` names: 12 for years told in months. */
  readonly scale?: number;
  /** Makes limits of the plain numbers of its count: "50 mg überschreiten". */
  readonly limit?: '>' | '>=' | '<' | '<=';
  /** Everybody or everything is meant. */
  readonly total?: boolean;
  /** Introduces words that only explain or make precise what stands before. */
  readonly explains?: boolean;
  /** Introduces the name of a source, or mere examples, up to the next comma or bracket: they count nothing. */
  readonly names?: 'source' | 'example';
  /** Tells about the number without being part of what is counted: "gibt an, wie hoch der Anteil …". */
  readonly frames?: boolean;
  /** Says nothing about what is counted. */
  readonly idle?: boolean;
}

/** Words that a pattern can name together. */
export type WordGroups = Readonly<Record<string, string>>;

/** Words of equal meaning, and the one that stands for all. */
export interface Concept {
  readonly concept: string;
  readonly words: readonly string[];
}

/** A value of a facet with a closed list of values, its names and the ways to say it. */
export interface NamedValue {
  /** Parts after `/` say the same more precisely: `census` and `census/2011` do not contradict each other. */
  readonly id: string;
  /** Values of one kind exclude each other; values of different kinds can hold together. */
  readonly kind: string;
  readonly label: { readonly de: string; readonly en: string };
  readonly de: readonly string[];
  readonly en: readonly string[];
  /** What the words say about the count besides. */
  readonly concept?: string;
}

/** A unit of the result: how the key `unit` may name it, and how prose does. */
export interface UnitWords {
  readonly id: string;
  readonly label: { readonly de: string; readonly en: string };
  /** The factor that goes with the unit, where there is one. */
  readonly factor?: number;
  /** A unit that names the same less exactly (`count` for `persons`). */
  readonly broader?: string;
  readonly keys: readonly string[];
  readonly de: readonly string[];
  readonly en: readonly string[];
}
