import type { Language } from '../model/language.ts';
import { CountedWords } from './counted-words.ts';
import { spellingsAsItStands, spellingsOfName, type Spelling } from './name-spellings.ts';
import { beginningOf, plainForm } from './stem.ts';
import { breakSymbol, wordKey, type Vocabulary } from './text-items.ts';
import { tokenise } from './tokenise.ts';

/** Something that prose may name. */
export interface Named {
  readonly id: string;
  /** The first is the official one. */
  readonly names: readonly string[];
}

/** One way in which a name is written, and whose name it is. */
export interface NamePattern extends Spelling {
  /** Who bears the name: how often, and how often as their first; nobody where it only keeps shorter names from being found inside it. */
  readonly owners: Map<string, { readonly times: number; readonly official: number }>;
  /** How often it stands for nobody. */
  readonly unowned: number;
}

/** A step in the tree of all names, whose branches are the stems of words. */
export interface NameNode {
  readonly next: Map<number, NameNode>;
  readonly patterns: NamePattern[];
}

interface Pattern extends NamePattern {
  unowned: number;
}

interface Node extends NameNode {
  readonly next: Map<number, Node>;
  readonly patterns: Pattern[];
}

/** What a change of names has changed for those who look for them. */
export interface NameChanges {
  /** Spellings that have come, gone, or got other owners: by the keys of their words. */
  readonly spellings: (readonly string[])[];
  /** Keys of words that are known now and were not, or the other way round. */
  readonly keys: Set<string>;
  readonly beginnings: Set<string>;
  readonly forms: Set<string>;
}

/**
 * All names, ready to be found in any number of texts, and patched where names change. `others` bear longer names that contain a plan's name without
 * meaning it ("AG Integrationskonzept"). Linear in the length of all names.
 */
export class NameIndex {
  readonly root: NameNode;
  readonly #root: Node = { next: new Map(), patterns: [] };
  readonly #language: Language;
  readonly #symbols = new Map<string, number>();
  readonly #keys = new CountedWords();
  readonly #beginnings = new CountedWords();
  readonly #forms = new CountedWords();
  readonly #lengths = new Map<number, number>();
  /** How the words of plans' names begin: of the others' names only those count that share one. */
  readonly #ownBeginnings = new CountedWords();
  readonly #others = new Map<string, { times: number; isIn: boolean }>();
  readonly #othersByBeginning = new Map<string, Set<string>>();
  #lastSymbol = breakSymbol;
  #vocabulary: Vocabulary;
  #changes: NameChanges = { spellings: [], keys: new Set(), beginnings: new Set(), forms: new Set() };

  constructor(language: Language) {
    this.#language = language;
    this.root = this.#root;
    this.#vocabulary = this.#newVocabulary();
  }

  get vocabulary(): Vocabulary {
    return this.#vocabulary;
  }

  /** The forms of all words of names, sorted by code point: what can a word begin with? */
  get forms(): readonly string[] {
    return this.#forms.sorted();
  }

  /** Words of the longest name. */
  get longest(): number {
    return Math.max(0, ...this.#lengths.keys());
  }

  /** Takes names in (`by` 1) or out (-1) that somebody bears. */
  change({ id, names }: Named, by: 1 | -1): void {
    for (const [position, name] of names.entries()) {
      for (const spelling of spellingsOfName(name)) this.#put(spelling, id, position === 0, by);
    }
  }

  /** Takes a name in or out that nobody bears whom one could name. */
  changeOther(name: string, by: 1 | -1): void {
    let other = this.#others.get(name);
    if (other === undefined) {
      this.#others.set(name, (other = { times: 0, isIn: false }));
      for (const beginning of beginningsOf(name)) {
        const names = this.#othersByBeginning.get(beginning) ?? new Set();
        this.#othersByBeginning.set(beginning, names.add(name));
      }
    }
    other.times += by;
    this.#settle(name, other);
    if (other.times > 0) return;
    this.#others.delete(name);
    for (const beginning of beginningsOf(name)) this.#othersByBeginning.get(beginning)?.delete(name);
  }

  /** What has changed since somebody last asked. Before that nobody must look for names. */
  takeChanges(): NameChanges {
    for (const beginning of this.#ownBeginnings.takeChanged()) {
      for (const name of this.#othersByBeginning.get(beginning) ?? []) {
        const other = this.#others.get(name);
        if (other !== undefined) this.#settle(name, other);
      }
    }
    const changes = {
      spellings: this.#changes.spellings,
      keys: this.#keys.takeChanged(),
      beginnings: this.#beginnings.takeChanged(),
      forms: this.#forms.takeChanged(),
    };
    this.#changes = { spellings: [], keys: new Set(), beginnings: new Set(), forms: new Set() };
    // What was seen of words before may not hold any more.
    this.#vocabulary = this.#newVocabulary();
    return changes;
  }

  /** A name can contain a plan's only if it has words of one. */
  #settle(name: string, other: { readonly times: number; isIn: boolean }): void {
    const shallBeIn = other.times > 0 && beginningsOf(name).some((beginning) => this.#ownBeginnings.has(beginning));
    if (shallBeIn === other.isIn) return;
    other.isIn = shallBeIn;
    for (const spelling of spellingsAsItStands(name, false)) this.#put(spelling, undefined, false, shallBeIn ? 1 : -1);
  }

  #put(spelling: Spelling, owner: string | undefined, isFirst: boolean, by: 1 | -1): void {
    const keys = spelling.words.map((word) => (word === '' ? '' : wordKey(word, this.#language)));
    const way: Node[] = [this.#root];
    for (const key of keys) way.push(this.#follow(way.at(-1) ?? this.#root, this.#symbolFor(key)));
    for (const [at, word] of spelling.words.entries()) {
      if (word === '') continue;
      const beginning = beginningOf(word);
      this.#keys.change(keys[at] ?? '', by);
      this.#forms.change(plainForm(word, this.#language), by);
      this.#beginnings.change(beginning, by);
      if (owner !== undefined) this.#ownBeginnings.change(beginning, by);
    }
    const length = (this.#lengths.get(keys.length) ?? 0) + by;
    if (length === 0) this.#lengths.delete(keys.length);
    else this.#lengths.set(keys.length, length);
    changePattern(way.at(-1) ?? this.#root, spelling, owner, isFirst, by);
    this.#changes.spellings.push(keys);
    if (by < 0) this.#prune(way, keys);
  }

  /** Cuts off what leads to no name any more, and forgets words that no name has. */
  #prune(way: readonly Node[], keys: readonly string[]): void {
    for (let at = way.length - 1; at > 0; at--) {
      const [node, parent] = [way[at], way[at - 1]];
      if (node === undefined || node.patterns.length > 0 || node.next.size > 0) break;
      parent?.next.delete(this.#symbolFor(keys[at - 1] ?? ''));
    }
    for (const key of keys) if (key !== '' && !this.#keys.has(key)) this.#symbols.delete(key);
  }

  #follow(node: Node, symbol: number): Node {
    let next = node.next.get(symbol);
    if (next === undefined) node.next.set(symbol, (next = { next: new Map(), patterns: [] }));
    return next;
  }

  #symbolFor(key: string): number {
    if (key === '') return breakSymbol;
    let symbol = this.#symbols.get(key);
    if (symbol === undefined) this.#symbols.set(key, (symbol = ++this.#lastSymbol));
    return symbol;
  }

  #newVocabulary(): Vocabulary {
    return { language: this.#language, symbols: this.#symbols, beginnings: this.#beginnings, seen: new Map() };
  }
}

/** An index of the names of things, and of others' names that contain such a name. */
export function createNameIndex(things: Iterable<Named>, others: Iterable<string>, language: Language): NameIndex {
  const index = new NameIndex(language);
  for (const thing of things) index.change(thing, 1);
  for (const name of others) index.changeOther(name, 1);
  index.takeChanges();
  return index;
}

function beginningsOf(name: string): readonly string[] {
  return tokenise(name).map(({ text }) => beginningOf(text));
}

function changePattern(node: Node, spelling: Spelling, owner: string | undefined, isFirst: boolean, by: 1 | -1): void {
  let pattern = node.patterns.find((one) => isSameSpelling(one, spelling));
  if (pattern === undefined) node.patterns.push((pattern = { ...spelling, owners: new Map(), unowned: 0 }));
  if (owner === undefined) pattern.unowned += by;
  else {
    const known = pattern.owners.get(owner);
    const times = (known?.times ?? 0) + by;
    if (times === 0) pattern.owners.delete(owner);
    else pattern.owners.set(owner, { times, official: (known?.official ?? 0) + (isFirst ? by : 0) });
  }
  if (pattern.owners.size === 0 && pattern.unowned === 0) node.patterns.splice(node.patterns.indexOf(pattern), 1);
}

function isSameSpelling(a: Spelling, b: Spelling): boolean {
  return (
    a.derived === b.derived &&
    a.letterCase === b.letterCase &&
    a.words.length === b.words.length &&
    a.words.every((word, index) => word === b.words[index])
  );
}
