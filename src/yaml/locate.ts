import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { splitPath, type DataPath, type Range } from '../model/source-file.ts';
import { rangeOf } from './line-index.ts';
import { composeDocument } from './parse.ts';
import { defaultLimits } from './yaml-fault.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds places in a text that has been read before; the text is composed once, when the first place is asked for. */
export function createLocator(text: string): (path: DataPath, on?: 'key' | 'value') => Range {
  let root: Node | null | undefined;
  return (path, on = 'value') => {
    if (root === undefined) {
      const composed = composeDocument(text, { ...defaultLimits, collectionItems: Infinity, nesting: 250 });
      root = 'document' in composed ? composed.document.contents : null;
    }
    const { start, end } = spanOf(root, splitPath(path), on, text);
    return rangeOf(text, start, end);
  };
}

/** The span of the value at a path, or of its key; the nearest enclosing value where the path leads nowhere. */
function spanOf(root: Node | null, steps: readonly string[], on: 'key' | 'value', text: string): Span {
  let node = root;
  let span = spanOfNode(node, text);
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === step,
      );
      if (pair === undefined) return span;
      const key = spanOfNode(pair.key as Node, text);
      node = pair.value as Node | null;
      // A key without a value has its place at the key.
      const isNothing = node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');
      span = (isLast && on === 'key') || isNothing ? key : spanOfNode(node, text);
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return span;
      node = item as Node | null;
      span = spanOfNode(node, text);
    } else return span;
  }
  return span;
}

/** The span of a node without trailing blanks; of a block of several lines only its first line: that is enough to show. */
function spanOfNode(node: Node | null, text: string): Span {
  if (node?.range == null) return { start: 0, end: firstLineEnd(text, 0, text.length) };
  const [start, end] = node.range;
  if (isScalar(node) && node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL') return { start, end };
  return { start, end: firstLineEnd(text, start, end) };
}

function firstLineEnd(text: string, start: number, limit: number): number {
  const line = /[\r\n]/.exec(text.slice(start, limit));
  const end = line === null ? limit : start + line.index;
  return start + text.slice(start, end).trimEnd().length;
}
