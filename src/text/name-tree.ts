import type { Spelling } from './name-spellings.ts';

/** One way in which a name is written, and who bears it. There are very many: nearly all have one owner, who needs no table. */
export class NamePattern implements Spelling {
  readonly words: Spelling['words'];
  readonly letterCase: Spelling['letterCase'];
  readonly derived: boolean;
  /** How often it stands for nobody: then it only keeps shorter names from being found inside it. */
  unowned = 0;
  #owner: string | undefined = undefined;
  #times = 0;
  #official = 0;
  #others: Map<string, { readonly times: number; readonly official: number }> | undefined = undefined;

  constructor({ words, letterCase, derived }: Spelling) {
    this.words = words.slice();
    this.letterCase = letterCase;
    this.derived = derived;
  }

  /** How many bear the name. */
  get count(): number {
    return (this.#owner === undefined ? 0 : 1) + (this.#others?.size ?? 0);
  }

  /** Who bears it, in the order in which they came. */
  owners(): readonly string[] {
    const others = this.#others === undefined ? [] : [...this.#others.keys()];
    return this.#owner === undefined ? others : [this.#owner, ...others];
  }

  /** Is it the first name of this owner? */
  isOfficial(owner: string): boolean {
    return (owner === this.#owner ? this.#official : (this.#others?.get(owner)?.official ?? 0)) > 0;
  }

  /** Puts an owner in (`by` 1) or takes one out (-1), each as often as somebody bears the name so. */
  change(owner: string, isFirst: boolean, by: 1 | -1): void {
    const official = isFirst ? by : 0;
    if (owner === this.#owner || (this.#owner === undefined && this.#others?.has(owner) !== true)) {
      this.#owner = owner;
      this.#times += by;
      this.#official += official;
      if (this.#times === 0) this.#owner = undefined;
      return;
    }
    const others = (this.#others ??= new Map());
    const known = others.get(owner);
    const times = (known?.times ?? 0) + by;
    if (times === 0) others.delete(owner);
    else others.set(owner, { times, official: (known?.official ?? 0) + official });
  }
}

const noPatterns: readonly NamePattern[] = [];

/** A step in the tree of all names, whose branches are the stems of words. Nearly every step leads to one other, which needs no table. */
export class NameNode {
  patterns = noPatterns;
  #symbol = 0;
  #first: NameNode | undefined = undefined;
  #others: Map<number, NameNode> | undefined = undefined;

  /** Where a word leads; undefined where to no name. */
  next(symbol: number): NameNode | undefined {
    if (this.#first !== undefined && symbol === this.#symbol) return this.#first;
    return this.#others?.get(symbol);
  }

  /** Where a word leads, now if not before. */
  follow(symbol: number): NameNode {
    let next = this.next(symbol);
    if (next === undefined) {
      next = new NameNode();
      if (this.#first === undefined) {
        this.#symbol = symbol;
        this.#first = next;
      } else (this.#others ??= new Map()).set(symbol, next);
    }
    return next;
  }

  /** Cuts off where a word leads. */
  cut(symbol: number): void {
    if (this.#first !== undefined && symbol === this.#symbol) this.#first = undefined;
    else this.#others?.delete(symbol);
  }

  /** Does no name end here, nor go on? */
  isBare(): boolean {
    return this.patterns.length === 0 && this.#first === undefined && (this.#others?.size ?? 0) === 0;
  }
}

/** Cuts off the end of a way from the root that leads to no name any more. */
export function pruneWay(way: readonly NameNode[], symbols: readonly number[]): void {
  for (let at = way.length - 1; at > 0; at--) {
    if (way[at]?.isBare() !== true) break;
    way[at - 1]?.cut(symbols[at - 1] ?? 0);
  }
}

/** Notes that somebody bears a name written so (`by` 1), or does not any more (-1). */
export function changePattern(
  node: NameNode,
  spelling: Spelling,
  owner: string | undefined,
  isFirst: boolean,
  by: 1 | -1,
): void {
  let pattern = node.patterns.find((one) => isSameSpelling(one, spelling));
  // Lists are joined to new ones: one that grows in place keeps room for many more.
  if (pattern === undefined) node.patterns = node.patterns.concat((pattern = new NamePattern(spelling)));
  if (owner === undefined) pattern.unowned += by;
  else pattern.change(owner, isFirst, by);
  if (pattern.count === 0 && pattern.unowned === 0) node.patterns = node.patterns.filter((one) => one !== pattern);
}

function isSameSpelling(a: Spelling, b: Spelling): boolean {
  return (
    a.derived === b.derived &&
    a.letterCase === b.letterCase &&
    a.words.length === b.words.length &&
    a.words.every((word, index) => word === b.words[index])
  );
}
