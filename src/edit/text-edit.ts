import { isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import { composeDocument } from '../yaml/parse.ts';
import { defaultLimits } from '../yaml/yaml-fault.ts';

/** A stretch of a text, in UTF-16 code units, and what is to stand there instead. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes changes that do not overlap; all offsets are those of the text before. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let changed = '';
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    changed += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return changed + text.slice(from);
}

/** The document of a text with the offsets of its nodes; undefined where it cannot be read. */
export function documentOf(text: string): Document.Parsed | undefined {
  const composed = composeDocument(text, { ...defaultLimits, collectionItems: Infinity, nesting: 250 });
  return 'document' in composed ? composed.document : undefined;
}

/** A node and the pair whose value it is, if it is one. */
export interface FoundNode {
  readonly node: Node | null;
  readonly pair?: Pair;
}

/** The node at the end of the steps; undefined where they lead nowhere. */
export function findNode(root: Node | null, steps: readonly string[]): FoundNode | undefined {
  let found: FoundNode = { node: root };
  for (const step of steps) {
    const { node } = found;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (pair === undefined) return undefined;
      found = { node: pair.value as Node | null, pair };
    } else if (isSeq(node)) {
      const index = /^\d+$/.test(step) ? Number(step) : -1;
      if (index < 0 || index >= node.items.length) return undefined;
      found = { node: node.items[index] as Node | null };
    } else return undefined;
  }
  return found;
}

/** Where a node begins and where its value ends. */
export function spanOf(node: Node): readonly [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

/** The line break that a text uses, by its first one. */
export function lineBreakOf(text: string): '\r\n' | '\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}

/** The start of the line that an offset stands in. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The start of the next line; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
