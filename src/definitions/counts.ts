import type { Item } from './scan.ts';

/** Words that are counted in or not: "ohne Ferienwohnungen". */
export interface Scope {
  readonly kind: 'without' | 'only' | 'including';
  readonly atoms: readonly string[];
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
}

/** What one side of a ratio counts, as a set of words that do not depend on how it is said. */
export interface Count {
  /** The words that decide what is counted; `!` before a word denies it. */
  readonly atoms: ReadonlySet<string>;
  /** Words that add nothing where there are others. */
  readonly weak: ReadonlySet<string>;
  /** People by their age or in general: `@kind`, `@einwohner`. */
  readonly people: ReadonlySet<string>;
  /** Words in brackets and after "das heißt": they make precise what stands before. */
  readonly gloss: ReadonlySet<string>;
  /** Does it say "alle" or "insgesamt"? */
  readonly total: boolean;
  /** Does it leave something out: "ohne Ferienwohnungen"? */
  readonly limited: boolean;
  /** Whether people or households are counted, where both are named: "Kinder in Haushalten", "Haushalte mit Kindern". */
  readonly head: 'people' | 'household' | 'other';
  /** Does it say "nur"? */
  readonly only: boolean;
  /** The words as they are written from which an atom was read, in small letters: to tell typing errors from other words. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** Unknown verbs and participles: on one side alone they are no difference. */
  readonly loose: ReadonlyMap<string, 'verb' | 'participle'>;
  /** The atoms that the vocabulary does not know. */
  readonly unknown: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

/** Ends the words that "ohne" or "einschließlich" governs. */
const endsScope =
  /^(?:in|im|an|am|auf|bei|mit|je|pro|bezogen|nach|zum|zur|with|in|at|per|for|die|who|bleiben|sind|werden|ist)$/i;
const longestScope = 6;
const preposition = /^(?:in|im|mit|ohne|von|aus|für|bei|with|of|for|from)(?=\s|$)/i;
const households = new Set(['haushalt', 'bedarfsgemeinschaft', 'familie', 'household']);
const pronoun = /^(?:die|der|das|denen|deren|dessen|who|which|that|bei|für|in|mit)(?:\s|$)/i;
/** Begins an addition after a comma. */
const addition = /^(?:mit|bei|ab|jeweils|etwa|gerechnet|with)(?:\s|$)/i;

/** Gathers what a stretch of a sentence counts, and the words that limit it. */
export function gatherCount(
  items: readonly Item[],
  text: string,
  lacking: ReadonlySet<string>,
  isFormula = false,
): { count: Count; scopes: Scope[] } {
  const gatherer = new Gathering(text, lacking, isFormula);
  for (const item of items) gatherer.take(item);
  return gatherer.finish();
}

interface OpenScope {
  readonly kind: Scope['kind'];
  readonly atoms: string[];
  readonly start: number;
  end: number;
  readonly pattern: string;
}

class Gathering {
  readonly #text: string;
  readonly #isFormula: boolean;
  readonly #lacking: ReadonlySet<string>;
  readonly #atoms = new Set<string>();
  readonly #weak = new Set<string>();
  readonly #people = new Set<string>();
  readonly #gloss = new Set<string>();
  readonly #unknown = new Set<string>();
  readonly #forms = new Map<string, readonly string[]>();
  readonly #loose = new Map<string, 'verb' | 'participle'>();
  readonly #feminine = new Set<string>();
  readonly #masculine = new Set<string>();
  readonly #scopes: Scope[] = [];
  /** The atoms since the last comma or bracket, for "… ausgenommen". */
  #recent: { readonly atom: string; readonly start: number }[] = [];
  #scope: OpenScope | undefined;
  #depth = 0;
  #explained = false;
  #named = false;
  /** What somebody is without: "ohne Ehe- oder Lebenspartner" names it twice. */
  readonly #lacked = new Set<string>();
  /** Are the words since the last comma only an addition: ", mit etwa 5.000 Einwohnern"? */
  #added = false;
  #afterComma = false;
  /** In ", die eine Klasse wiederholen": the last unknown word is the verb. */
  #inClause = false;
  #lastUnknown: string | undefined;
  #denied = false;
  #head: 'people' | 'household' | 'other' | undefined;
  #preposition = '';
  #total = false;
  #start = -1;
  #end = -1;

  constructor(text: string, lacking: ReadonlySet<string>, isFormula: boolean) {
    this.#isFormula = isFormula;
    this.#text = text;
    this.#lacking = lacking;
  }

  take(item: Item): void {
    if (item.kind === 'sign') return this.#takeSign(item);
    if (this.#start === -1) this.#start = item.start;
    this.#end = item.end;
    if (this.#afterComma && pronoun.test(this.#text.slice(item.start, item.end))) this.#inClause = true;
    if (this.#afterComma)
      this.#added = addition.test(this.#text.slice(item.start, item.end)) && this.#atoms.size + this.#people.size > 0;
    this.#afterComma = false;
    if (item.kind !== 'phrase') {
      if (item.kind === 'word') {
        this.#unknown.add(item.key);
        if (item.loose !== undefined) this.#loose.set(item.key, item.loose);
        this.#lastUnknown = this.#inClause && !item.capital ? item.key : undefined;
      } else this.#lastUnknown = undefined;
      this.#add(item.kind === 'number' ? `#${item.key}` : item.key, item);
      return;
    }
    this.#takePhrase(item);
  }

  #takeSign(item: Item): void {
    this.#endClause();
    if (item.key === '/' || item.key === '&' || item.key === '%') return;
    if (item.key === '+') return;
    if (item.key === '-' || item.key === '=') {
      this.#closeScope();
      this.#recent = [];
      if (item.key === '-' && this.#isFormula) this.#atoms.add('minus');
      return;
    }
    this.#closeScope();
    this.#recent = [];
    if (item.key === '(') this.#depth++;
    else if (item.key === ')') this.#depth = Math.max(0, this.#depth - 1);
    if (item.key === ',' || item.key === ')') {
      this.#explained = false;
      this.#named = false;
      this.#added = false;
      this.#afterComma = item.key === ',' && this.#depth === 0;
    }
    this.#denied = false;
  }

  #takePhrase(item: Item): void {
    const match = item.match;
    const phrase = match?.phrase;
    if (match === undefined || phrase === undefined) return;
    if (phrase.idle)
      this.#preposition =
        preposition.exec(this.#text.slice(item.start, item.end))?.[0].toLowerCase() ?? this.#preposition;
    if (!phrase.idle) this.#lastUnknown = undefined;
    if (phrase.total) this.#total = true;
    if (phrase.negates) this.#denied = true;
    if (phrase.explains) this.#explained = true;
    if (phrase.names === 'source') this.#named = true;
    if (phrase.scope !== undefined) {
      this.#closeScope();
      this.#scope = { kind: phrase.scope, atoms: [], start: item.start, end: item.end, pattern: phrase.id };
      return;
    }
    if (phrase.after !== undefined) this.#scopeBefore(phrase.after, item);
    if (this.#scope !== undefined && this.#endsScope(item)) this.#closeScope();
    if (phrase.count !== undefined) this.#add(countAtom(phrase.count, match.numbers, phrase.scale ?? 1), item);
    for (const atom of phrase.concept?.split(' ') ?? []) this.#add(atom, item);
    // "unter 3-Jährige", "Gleichaltrige", "U3": people without a word of their own.
    if (
      phrase.age !== undefined &&
      phrase.concept === undefined &&
      /jährig|gleichaltrig|[uü]-?\d|\ds$/i.test(this.#text.slice(item.start, item.end))
    )
      this.#add('@person', item);
  }

  #endsScope(item: Item): boolean {
    const phrase = item.match?.phrase;
    if (phrase?.idle) return endsScope.test(this.#text.slice(item.start, item.end));
    return (
      phrase?.divides !== undefined ||
      phrase?.factor !== undefined ||
      phrase?.date !== undefined ||
      phrase?.unit !== undefined ||
      phrase?.frames === true
    );
  }

  #add(atom: string, item: Item): void {
    if (this.#named) return;
    const kind = atom[0];
    const denied = this.#denied && kind !== '~' && kind !== '@' && kind !== '#';
    if (denied) this.#denied = false;
    const whole = denied ? (atom.startsWith('!') ? atom.slice(1) : `!${atom}`) : atom;
    if (!this.#forms.has(whole))
      this.#forms.set(
        whole,
        this.#text
          .slice(item.start, item.end)
          .toLowerCase()
          .split(/[\s-]+/),
      );
    if (this.#lacked.has(atom)) return;
    if (kind !== '~' && kind !== '@') (item.feminine ? this.#feminine : this.#masculine).add(whole);
    if (this.#scope !== undefined && kind !== '~') {
      this.#scope.atoms.push(whole);
      this.#scope.end = item.end;
      if (this.#scope.kind === 'only' || this.#isLack(this.#scope)) this.#resolveScope();
      else if (this.#scope.atoms.length >= longestScope) this.#closeScope();
      return;
    }
    this.#recent.push({ atom: whole, start: item.start });
    if (this.#depth === 0) this.#noteHead(whole);
    if (kind === '~') this.#weak.add(whole);
    else if (this.#depth > 0 || this.#explained || this.#added) this.#gloss.add(whole);
    else if (kind === '@') this.#people.add(whole);
    else this.#atoms.add(whole);
  }

  /** The first noun that no preposition makes part of another one is what is counted. */
  #noteHead(atom: string): void {
    const kind = atom.startsWith('@') ? 'people' : households.has(atom) ? 'household' : 'other';
    if (this.#preposition === '') this.#head ??= kind;
    this.#preposition = '';
  }

  /** "Schulabgänger ohne Abschluss": not an exception but what they are counted for. */
  #isLack(scope: OpenScope): boolean {
    return scope.kind === 'without' && scope.atoms.some((atom) => this.#lacking.has(atom));
  }

  #resolveScope(): void {
    const scope = this.#scope;
    this.#scope = undefined;
    if (scope === undefined) return;
    if (scope.kind === 'only') this.#pushScope(scope);
    for (const atom of scope.atoms) {
      const target =
        this.#depth > 0 || this.#explained
          ? this.#gloss
          : atom.startsWith('@') && scope.kind === 'only'
            ? this.#people
            : this.#atoms;
      target.add(scope.kind === 'only' || atom.startsWith('@') ? atom : `!${atom}`);
      if (scope.kind !== 'only') this.#lacked.add(atom);
    }
  }

  #scopeBefore(kind: 'without' | 'including', item: Item): void {
    const scoped = this.#recent.splice(0);
    if (scoped.length === 0) return;
    for (const { atom } of scoped) for (const set of [this.#atoms, this.#people, this.#gloss]) set.delete(atom);
    this.#pushScope({
      kind,
      atoms: scoped.map(({ atom }) => atom),
      start: scoped[0]?.start ?? item.start,
      end: item.end,
      pattern: item.key,
    });
  }

  #endClause(): void {
    const verb = this.#lastUnknown;
    this.#inClause = false;
    this.#lastUnknown = undefined;
    if (verb === undefined || !this.#atoms.delete(verb)) return;
    this.#weak.add(verb);
  }

  #closeScope(): void {
    const scope = this.#scope;
    this.#scope = undefined;
    if (scope !== undefined && scope.atoms.length > 0) this.#pushScope(scope);
  }

  #pushScope(scope: OpenScope): void {
    this.#scopes.push({ ...scope, words: this.#text.slice(scope.start, scope.end) });
  }

  finish(): { count: Count; scopes: Scope[] } {
    this.#endClause();
    this.#closeScope();
    // "Ärztinnen" beside "Ärzte" are a gendered form, alone they are women.
    for (const atom of this.#feminine) if (!this.#masculine.has(atom)) this.#atoms.add('frau');
    for (const atom of this.#atoms) {
      // "erwerbsfähige und nicht erwerbsfähige": everybody.
      if (this.#atoms.has(`!${atom}`)) {
        this.#atoms.delete(atom);
        this.#atoms.delete(`!${atom}`);
      }
    }
    return {
      count: {
        atoms: this.#atoms,
        weak: this.#weak,
        people: this.#people,
        gloss: this.#gloss,
        total: this.#total,
        limited: this.#scopes.some(({ kind }) => kind === 'without'),
        head: this.#head ?? 'other',
        only: this.#scopes.some(({ kind }) => kind === 'only'),
        unknown: this.#unknown,
        loose: this.#loose,
        forms: this.#forms,
        start: this.#start,
        end: this.#end,
      },
      scopes: this.#scopes,
    };
  }
}

function countAtom(template: string, numbers: ReadonlyMap<string, number>, scale: number): string {
  return `#${template.replace(/[a-z]/g, (name) => String((numbers.get(name) ?? NaN) * scale))}`;
}
