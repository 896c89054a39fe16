/** Words that are counted in or not: "ohne Ferienwohnungen". */
export interface Scope {
  readonly kind: 'without' | 'only' | 'including';
  readonly atoms: readonly string[];
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
}

/** What one side of a ratio counts, as sets of words that do not depend on how it is said. */
export interface Count {
  /** The words that decide what is counted; `!` before a word denies it. */
  readonly atoms: ReadonlySet<string>;
  /** Words that add nothing where there are others. */
  readonly weak: ReadonlySet<string>;
  /** People by their age or in general: `@kind`, `@einwohner`. */
  readonly people: ReadonlySet<string>;
  /** Words in brackets and after "das heißt": they make precise what stands before. */
  readonly gloss: ReadonlySet<string>;
  /** Words of a heading before a colon: "kinderreiche Familie: mindestens drei Kinder". They are understood with the rest. */
  readonly heading: ReadonlySet<string>;
  /** Does it say "alle" or "insgesamt"? */
  readonly total: boolean;
  /** Does it leave something out: "ohne Ferienwohnungen"? */
  readonly limited: boolean;
  /** Does it say "nur"? */
  readonly only: boolean;
  /** Whether people or households are counted, where both can be named: "Kinder in Haushalten", "Haushalte mit Kindern". */
  readonly head: 'people' | 'household' | 'other';
  /** The first word that no preposition makes part of another one: what is counted, whatever follows. */
  readonly first: string | undefined;
  /** What names the thing counted: the first noun with all that stands before it ("zivile Erwerbspersonen"), not what follows. */
  readonly core: ReadonlySet<string>;
  /** The words as they are written from which an atom was read, in small letters: to tell typing errors from other words. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** Unknown verbs and participles: on one side alone they are no difference. */
  readonly loose: ReadonlyMap<string, 'verb' | 'participle'>;
  /** The atoms that the vocabulary does not know. */
  readonly unknown: ReadonlySet<string>;
  /** The atoms of abbreviations that no list knows: the beginnings of longer words. */
  readonly cut: ReadonlySet<string>;
  /** Atoms in capitals that no list knows: "DTV". */
  readonly acronyms: ReadonlySet<string>;
  /** The atoms that "und", "oder" or "+" joins to the one before them, with that one: more is counted. */
  readonly joined: ReadonlyMap<string, string>;
  /** The first halves of compounds whose second half is known: "Haupt-" in "Hauptstraßen" narrows what is counted. */
  readonly narrowing: ReadonlySet<string>;
  /** The words as they stand in the text. */
  readonly text: string;
  /** Where the words stand in their text; -1 where there are none. */
  readonly start: number;
  readonly end: number;
}
