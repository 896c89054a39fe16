import type { Language } from '../model/language.ts';
import { CountedWords } from './counted-words.ts';
import { changePattern, NameNode, pruneWay } from './name-tree.ts';
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

/** What a change of names has changed for those who look for them. */
export interface NameChanges {
  /** Spellings that have come, gone, or got other owners: by the keys of their words. */
  readonly spellings: readonly (readonly string[])[];
  /** Keys of words that are known now and were not, or the other way round. */
  readonly keys: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

/** A name of somebody whom one could not name, how often it is borne, and whether it is looked for. */
interface Other {
  readonly beginnings: readonly string[];
  times: number;
  isIn: boolean;
}

/** A word of names as it stands, and how often it does: in all names, and in those of plans. */
interface CountedWord {
  readonly key: string;
  readonly form: string;
  readonly beginning: string;
  times: number;
  own: number;
}

/**
 * All names, ready to be found in any number of texts, and patched where names change. `others` bear longer names that contain a plan's name without
 * meaning it ("AG Integrationskonzept"). Linear in the length of all names.
 */
export class NameIndex {
  readonly root = new NameNode();
  readonly #language: Language;
  readonly #symbols = new Map<string, number>();
  readonly #keys = new CountedWords();
  readonly #beginnings = new CountedWords();
  readonly #forms = new CountedWords();
  readonly #lengths = new Map<number, number>();
  /** How the words of plans' names begin: of the others' names only those count that share one. */
  readonly #ownBeginnings = new CountedWords();
  readonly #others = new Map<string, Other>();
  readonly #othersByBeginning = new Map<string, Set<string>>();
  #lastSymbol = breakSymbol;
  #vocabulary: Vocabulary;
  readonly #words = new Map<string, CountedWord>();
  /** Has anybody asked for the names yet? Before that nothing has changed. */
  #isTold = false;
  #changes: (readonly string[])[] = [];

  constructor(language: Language) {
    this.#language = language;
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
      this.#others.set(name, (other = { times: 0, isIn: false, beginnings: beginningsOf(name) }));
      for (const beginning of other.beginnings) {
        const names = this.#othersByBeginning.get(beginning) ?? new Set();
        this.#othersByBeginning.set(beginning, names.add(name));
      }
    }
    other.times += by;
    this.#settle(name, other);
    if (other.times > 0) return;
    this.#others.delete(name);
    for (const beginning of other.beginnings) this.#othersByBeginning.get(beginning)?.delete(name);
  }

  /** What has changed since somebody last asked. Before that nobody must look for names. */
  takeChanges(): NameChanges {
    const ownBeginnings = this.#ownBeginnings.takeChanged();
    for (const beginning of this.#isTold ? ownBeginnings : []) {
      for (const name of this.#othersByBeginning.get(beginning) ?? []) {
        const other = this.#others.get(name);
        if (other !== undefined) this.#settle(name, other);
      }
    }
    this.#isTold = true;
    const changes = {
      spellings: this.#changes,
      keys: this.#keys.takeChanged(),
      beginnings: this.#beginnings.takeChanged(),
      forms: this.#forms.takeChanged(),
    };
    this.#changes = [];
    // What was seen of words before may not hold any more.
    this.#vocabulary = this.#newVocabulary();
    return changes;
  }

  /** A name can contain a plan's only if it has words of one. */
  #settle(name: string, other: Other): void {
    const shallBeIn = other.times > 0 && other.beginnings.some((beginning) => this.#ownBeginnings.has(beginning));
    if (shallBeIn === other.isIn) return;
    other.isIn = shallBeIn;
    for (const spelling of spellingsAsItStands(name, false)) this.#put(spelling, undefined, false, shallBeIn ? 1 : -1);
  }

  #put(spelling: Spelling, owner: string | undefined, isFirst: boolean, by: 1 | -1): void {
    const words = spelling.words.map((word) => (word === '' ? undefined : this.#count(word, owner !== undefined, by)));
    const way = [this.root];
    let node = this.root;
    for (const word of words) {
      node = node.follow(word === undefined ? breakSymbol : this.#symbolFor(word.key));
      if (by < 0) way.push(node);
    }
    const length = (this.#lengths.get(words.length) ?? 0) + by;
    if (length === 0) this.#lengths.delete(words.length);
    else this.#lengths.set(words.length, length);
    changePattern(node, spelling, owner, isFirst, by);
    if (by > 0 && !this.#isTold) return;
    const keys = words.map((word) => word?.key ?? '');
    this.#changes.push(keys);
    if (by < 0) this.#prune(way, keys);
  }

  /** Counts a word of a name; what follows from it is counted once. */
  #count(word: string, isOwn: boolean, by: 1 | -1): CountedWord {
    let counted = this.#words.get(word);
    if (counted === undefined) {
      const [key, form] = [wordKey(word, this.#language), plainForm(word, this.#language)];
      counted = { key, form, beginning: beginningOf(word), times: 0, own: 0 };
      this.#words.set(word, counted);
    }
    const before = counted.times;
    counted.times += by;
    if (before === 0 || counted.times === 0) {
      this.#keys.change(counted.key, by);
      this.#forms.change(counted.form, by);
      this.#beginnings.change(counted.beginning, by);
    }
    if (isOwn) {
      const ownBefore = counted.own;
      counted.own += by;
      if (ownBefore === 0 || counted.own === 0) this.#ownBeginnings.change(counted.beginning, by);
    }
    if (counted.times === 0) this.#words.delete(word);
    return counted;
  }

  /** Cuts off what leads to no name any more, and forgets words that no name has. */
  #prune(way: readonly NameNode[], keys: readonly string[]): void {
    pruneWay(
      way,
      keys.map((key) => (key === '' ? breakSymbol : this.#symbolFor(key))),
    );
    for (const key of keys) if (!this.#keys.has(key)) this.#symbols.delete(key);
  }

  #symbolFor(key: string): number {
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
  return [...new Set(tokenise(name).map(({ text }) => beginningOf(text)))];
}
