import type { Count, Scope } from './counts.ts';
import type { Item } from './scan.ts';
import type { Phrase } from './vocabulary/phrase.ts';

/** A scope whose words are still coming. */
export interface OpenScope {
  readonly kind: Scope['kind'];
  readonly atoms: string[];
  readonly start: number;
  end: number;
  readonly pattern: string;
  /** After a comma or in brackets it goes on to the next one; else a preposition ends it. */
  readonly isWide?: boolean;
}

/** What has been gathered so far of a count, while its words are read from left to right. */
export interface Gathering {
  readonly text: string;
  readonly isFormula: boolean;
  readonly isEnglish: boolean;
  /** Below the line what follows a comma only adds: ", Berechnung der GfK". */
  readonly isDenominator: boolean;
  readonly heading: ReadonlySet<string>;
  /** Words that somebody can be without and is counted for. */
  readonly lacking: ReadonlySet<string>;
  readonly atoms: Set<string>;
  readonly weak: Set<string>;
  readonly people: Set<string>;
  readonly gloss: Set<string>;
  readonly unknown: Set<string>;
  readonly cut: Set<string>;
  readonly acronyms: Set<string>;
  readonly joined: Map<string, string>;
  readonly narrowing: Set<string>;
  readonly forms: Map<string, readonly string[]>;
  readonly loose: Map<string, 'verb' | 'participle'>;
  readonly feminine: Set<string>;
  readonly masculine: Set<string>;
  readonly scopes: Scope[];
  /** What somebody is without: "ohne Ehe- oder Lebenspartner" names it twice. */
  readonly lacked: Set<string>;
  /** The atoms since the last comma or bracket, for "… ausgenommen". */
  readonly recent: { readonly atom: string; readonly start: number }[];
  scope: OpenScope | undefined;
  depth: number;
  /** In brackets around what is counted. */
  grouped: boolean;
  /** After "das heißt": the words explain. */
  explained: boolean;
  /** After a comma and a preposition: the words only add. */
  added: boolean;
  /** After "laut" or "insbesondere": the words name a source or examples. */
  named: boolean;
  /** Right after "und", "oder" or "+". */
  afterJoint: boolean;
  /** The atom that was added last. */
  previous: string;
  /** After "nicht": the next word is denied. */
  denied: boolean;
  afterComma: boolean;
  /** Right after a comma, bracket or dash. */
  justBroken: boolean;
  /** In ", die eine Klasse wiederholen" the last unknown word is the verb. */
  inClause: boolean;
  lastUnknown: string | undefined;
  head: Count['head'] | undefined;
  first: string | undefined;
  readonly core: Set<string>;
  /** Has the noun come that ends it? */
  hasNoun: boolean;
  preposition: string;
  /** Right after "Anteil" or "share". */
  afterMeasure: boolean;
  afterTotal: boolean;
  total: boolean;
  /** What becomes of its plain numbers. */
  limit: Phrase['limit'];
  start: number;
  end: number;
}

/** What kind of text a count stands in. */
export interface CountPlace {
  /** English nouns have no capital letter to be known by. */
  readonly isEnglish?: boolean;
  readonly isFormula?: boolean;
  readonly isDenominator?: boolean;
  /** The words of a heading before the count. */
  readonly heading?: ReadonlySet<string>;
}

/** An empty gathering over a text. */
export function startGathering(text: string, lacking: ReadonlySet<string>, place: CountPlace): Gathering {
  return {
    text,
    isFormula: place.isFormula === true,
    isEnglish: place.isEnglish === true,
    isDenominator: place.isDenominator === true,
    heading: place.heading ?? new Set(),
    lacking,
    atoms: new Set(),
    weak: new Set(),
    people: new Set(),
    gloss: new Set(),
    unknown: new Set(),
    cut: new Set(),
    acronyms: new Set(),
    joined: new Map(),
    narrowing: new Set(),
    forms: new Map(),
    loose: new Map(),
    feminine: new Set(),
    masculine: new Set(),
    scopes: [],
    lacked: new Set(),
    recent: [],
    scope: undefined,
    depth: 0,
    grouped: false,
    explained: false,
    added: false,
    named: false,
    afterJoint: false,
    previous: '',
    denied: false,
    afterComma: false,
    justBroken: true,
    inClause: false,
    lastUnknown: undefined,
    head: undefined,
    first: undefined,
    core: new Set(),
    hasNoun: false,
    preposition: '',
    afterMeasure: false,
    afterTotal: false,
    total: false,
    limit: undefined,
    start: -1,
    end: -1,
  };
}

const households = new Set(['haushalt', 'bedarfsgemeinschaft', 'familie', 'household']);

/** Adds a word of the count to the set where it belongs; denied, weak, people and explanations apart. */
export function addAtom(state: Gathering, atom: string, item: Item): void {
  if (state.named || state.lacked.has(atom)) return;
  const kind = atom[0];
  const deniable = kind !== '~' && kind !== '@' && kind !== '#';
  const whole = state.denied && deniable ? (kind === '!' ? atom.slice(1) : `!${atom}`) : atom;
  if (deniable) state.denied = false;
  if (!state.forms.has(whole)) {
    state.forms.set(
      whole,
      state.text
        .slice(item.start, item.end)
        .toLowerCase()
        .split(/[\s-]+/),
    );
  }
  if (deniable || kind === '@') (item.feminine ? state.feminine : state.masculine).add(whole);
  const joinsTo = state.afterJoint && deniable && !state.joined.has(whole) ? state.previous : undefined;
  if (joinsTo !== undefined) state.joined.set(whole, joinsTo);
  if (state.scope !== undefined && kind !== '~') return addToScope(state, state.scope, whole, item);
  if (deniable) state.previous = whole;
  state.recent.push({ atom: whole, start: item.start });
  if (state.depth === 0) {
    noteHead(state, whole);
    // "Langzeitarbeitslose" are so by a limit, "Betriebe ab 10 Beschäftigten" have one.
    const isNamed = deniable || (kind === '#' && item.match !== undefined && item.match.phrase.count === undefined);
    if (isNamed && !state.hasNoun) state.core.add(whole);
  }
  setFor(state, whole).add(whole);
}

function setFor(state: Gathering, atom: string): Set<string> {
  if (atom.startsWith('~')) return state.weak;
  if (state.depth > 0 || state.explained || state.added) return state.gloss;
  return atom.startsWith('@') ? state.people : state.atoms;
}

/** The first noun that no preposition makes part of another one is what is counted. */
function noteHead(state: Gathering, atom: string): void {
  if (state.preposition === '') {
    state.first ??= atom;
    state.head ??= atom.startsWith('@') ? 'people' : households.has(atom) ? 'household' : 'other';
  }
  state.preposition = '';
  state.afterMeasure = false;
}

const longestScope = 6;

function addToScope(state: Gathering, scope: OpenScope, atom: string, item: Item): void {
  // "ohne Ferienwohnungen" is no lack of a dwelling.
  const isCompound = scope.atoms.length > 0 && scope.end === item.end;
  scope.atoms.push(atom);
  scope.end = item.end;
  // "Schulabgänger ohne Abschluss": not an exception but what they are counted for.
  const isLack =
    scope.kind === 'without' &&
    !isCompound &&
    state.lacking.has(atom) &&
    !(scope.isWide && isPartOf(atom, state.atoms));
  if (isLack || scope.kind === 'only') state.scope = undefined;
  if (isLack) {
    for (const one of scope.atoms) {
      setFor(state, one).add(one.startsWith('@') ? one : `!${one}`);
      state.lacked.add(one);
    }
  } else if (scope.kind === 'only') {
    pushScope(state, scope);
    for (const one of scope.atoms) setFor(state, one).add(one);
  } else if (scope.atoms.length >= longestScope) closeScope(state);
}

/** "Mietwohnungen (ohne Wohnungen in der Nachwirkungsfrist)" leaves some of what is counted out. */
function isPartOf(atom: string, counted: ReadonlySet<string>): boolean {
  return [...counted].some((one) => one.endsWith(atom));
}

/** Ends the words that "ohne" or "einschließlich" governs. */
export function closeScope(state: Gathering): void {
  const scope = state.scope;
  state.scope = undefined;
  if (scope !== undefined && scope.atoms.length > 0) pushScope(state, scope);
}

/** "…, Wohnheime ausgenommen": what has just been gathered is not counted after all. */
export function scopeBefore(state: Gathering, kind: 'without' | 'including', item: Item): void {
  const scoped = state.recent.splice(0);
  const start = scoped[0]?.start;
  if (start === undefined) return;
  for (const { atom } of scoped) for (const set of [state.atoms, state.people, state.gloss]) set.delete(atom);
  pushScope(state, { kind, atoms: scoped.map(({ atom }) => atom), start, end: item.end, pattern: item.key });
}

/** "…, public land only": nothing but what has just been gathered is counted. */
export function limitBefore(state: Gathering, { end, key }: Item): void {
  const [first] = state.recent;
  const atoms = state.recent.map(({ atom }) => atom);
  if (first !== undefined) pushScope(state, { kind: 'only', atoms, start: first.start, end, pattern: key });
}

function pushScope(state: Gathering, scope: OpenScope): void {
  state.scopes.push({ ...scope, words: state.text.slice(scope.start, scope.end) });
}
