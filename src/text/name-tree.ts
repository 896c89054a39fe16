import type { Spelling } from './name-spellings.ts';

/** One way in which a name is written, and whose name it is. */
export interface NamePattern extends Spelling {
  /** Who bears the name: how often, and how often as their first; nobody where it only keeps shorter names from being found inside it. */
  readonly owners: Map<string, { readonly times: number; readonly official: number }>;
  /** How often it stands for nobody. */
  readonly unowned: number;
}

/** A step in the tree of all names, whose branches are the stems of words. */
export interface NameNode {
  readonly next: ReadonlyMap<number, NameNode>;
  readonly patterns: readonly NamePattern[];
}

interface Pattern extends NamePattern {
  unowned: number;
}

/** A node of a tree that grows. */
export interface GrowingNode extends NameNode {
  next: Map<number, GrowingNode>;
  patterns: Pattern[];
}

/** Most nodes lead nowhere or end no name: they share these, and never change them. */
const nothingNext: Map<number, GrowingNode> = new Map();
const noPatterns: Pattern[] = [];

/** A node that leads nowhere and ends no name. */
export const newNode = (): GrowingNode => ({ next: nothingNext, patterns: noPatterns });

/** The node behind a symbol; made where there is none. */
export function followOrGrow(node: GrowingNode, symbol: number): GrowingNode {
  let next = node.next.get(symbol);
  if (next === undefined) {
    next = newNode();
    if (node.next === nothingNext) node.next = new Map();
    node.next.set(symbol, next);
  }
  return next;
}

/** Cuts off the end of a way from the root that leads to no name any more. */
export function pruneWay(way: readonly GrowingNode[], symbols: readonly number[]): void {
  for (let at = way.length - 1; at > 0; at--) {
    const [node, parent] = [way[at], way[at - 1]];
    if (node === undefined || node.patterns.length > 0 || node.next.size > 0) break;
    parent?.next.delete(symbols[at - 1] ?? 0);
  }
}

/** Notes that somebody bears a name written so (`by` 1), or does not any more (-1). */
export function changePattern(
  node: GrowingNode,
  spelling: Spelling,
  owner: string | undefined,
  isFirst: boolean,
  by: 1 | -1,
): void {
  let pattern = node.patterns.find((one) => isSameSpelling(one, spelling));
  if (pattern === undefined) {
    const { words, letterCase, derived } = spelling;
    pattern = { words, letterCase, derived, owners: new Map(), unowned: 0 };
    if (node.patterns === noPatterns) node.patterns = [pattern];
    else node.patterns.push(pattern);
  }
  if (owner === undefined) pattern.unowned += by;
  else {
    const known = pattern.owners.get(owner) ?? never;
    const times = known.times + by;
    const official = known.official + (isFirst ? by : 0);
    if (times === 0) pattern.owners.delete(owner);
    else pattern.owners.set(owner, times > 1 ? { times, official } : official === 0 ? once : onceOfficially);
  }
  if (pattern.owners.size === 0 && pattern.unowned === 0) node.patterns.splice(node.patterns.indexOf(pattern), 1);
}

const never = { times: 0, official: 0 };
const once = { times: 1, official: 0 };
const onceOfficially = { times: 1, official: 1 };

function isSameSpelling(a: Spelling, b: Spelling): boolean {
  return (
    a.derived === b.derived &&
    a.letterCase === b.letterCase &&
    a.words.length === b.words.length &&
    a.words.every((word, index) => word === b.words[index])
  );
}
