import { isMap, isScalar, isSeq, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { splitPath, type DataPath } from '../model/source-file.ts';
import { appendToFlow } from './append-to-flow.ts';
import { contentEnd, insertLines, isBlock, lineAfter } from './insert-lines.ts';
import { findNode, lineStart, spanOf, type TextEdit } from './text-edit.ts';
import { writeScalar } from './write-scalar.ts';

/** A list item of words: `{plan: kjfp, relation: coordinates_with}`. */
export type Item = Readonly<Record<string, string>>;

/**
 * Adds an item to the end of a list, in the style of the list; makes the list where there is none, after the keys that
 * stand before it in `order`. Undefined where the path does not lead to a place for a list.
 */
export function appendItem(
  text: string,
  document: Document.Parsed,
  path: DataPath,
  item: Item,
  order: readonly string[],
): readonly TextEdit[] | undefined {
  const steps = splitPath(path);
  const key = steps.at(-1);
  if (key === undefined) return undefined;
  const parent = findNode(document.contents, steps.slice(0, -1))?.node;
  if (!isMap(parent)) return undefined;
  const list = findNode(parent, [key]);
  if (list === undefined) return addKey(text, parent, key, item, order);
  if (isSeq(list.node))
    return isBlock(list.node)
      ? appendToBlock(text, list.node, item)
      : appendToFlow(text, list.node, flowItem(text, item));
  if (isScalar(list.node) && list.node.value === null)
    return fillEmpty(text, parent, list.node, list.pair?.key as Node, item);
  return undefined;
}

/** `{plan: a, relation: b}`, with blanks inside the braces where the file has them so. */
function flowItem(text: string, item: Item): string {
  const pad = /\{ [\w-]+:/.test(text) ? ' ' : '';
  const words = Object.entries(item).map(([key, value]) => `${key}: ${writeScalar(value, 'PLAIN')}`);
  return `{${pad}${words.join(', ')}${pad}}`;
}

function appendToBlock(text: string, list: YAMLSeq, item: Item): readonly TextEdit[] | undefined {
  const last = list.items.at(-1) as Node | null | undefined;
  const [start] = spanOf(list);
  const before = text.slice(lineStart(text, start), start).replace('\ufeff', '');
  if (last === undefined || before.trim() !== '') return undefined;
  const own = last === null ? '' : text.slice(lineStart(text, spanOf(last)[0]), spanOf(last)[0]);
  const gap = /^ *-( +)$/.exec(own)?.[1] ?? ' ';
  const at = lineAfter(text, contentEnd(list), before.length);
  if (!isMap(last) || !isBlock(last)) return [insertLines(text, at, [`${before}- ${flowItem(text, item)}`])];
  const words = Object.entries(item).map(([key, value]) => `${key}: ${writeScalar(value, 'PLAIN')}`);
  const lines = words.map((word, index) => `${before}${index === 0 ? '-' : ' '}${gap}${word}`);
  return [insertLines(text, at, lines)];
}

/** `references:` without a value. */
function fillEmpty(text: string, parent: YAMLMap, empty: Node, key: Node, item: Item): readonly TextEdit[] {
  const [start, end] = spanOf(empty);
  if (start < end) return [{ start, end, text: `[${flowItem(text, item)}]` }];
  if (!isBlock(parent)) return [{ start, end, text: `${text[start - 1] === ':' ? ' ' : ''}[${flowItem(text, item)}]` }];
  const indent = indentOf(text, key);
  const at = lineAfter(text, start, indent.length);
  return [insertLines(text, at, [`${indent}${listStep(text, parent)}- ${flowItem(text, item)}`])];
}

function addKey(
  text: string,
  parent: YAMLMap,
  key: string,
  item: Item,
  order: readonly string[],
): readonly TextEdit[] | undefined {
  if (!isBlock(parent)) return appendToFlow(text, parent, `${key}: [${flowItem(text, item)}]`);
  const pairs = parent.items;
  const rank = order.indexOf(key);
  const isBefore = (name: unknown): boolean =>
    isScalar(name) && order.slice(0, Math.max(0, rank)).includes(String(name.value));
  const found = rank < 0 ? -1 : pairs.findLastIndex((pair) => isBefore(pair.key));
  const index = found < 0 ? pairs.length - 1 : found;
  const anchor = pairs[index];
  if (anchor === undefined) return undefined;
  const indent = indentOf(text, anchor.key as Node);
  const at = lineAfter(text, contentEnd(anchor), indent.length);
  // Where blank lines part the keys, the new one is parted too.
  const [one, other] = index < pairs.length - 1 ? [anchor, pairs[index + 1]] : [pairs[index - 1], anchor];
  const isParted =
    one !== undefined &&
    other !== undefined &&
    /\n[ \t]*\r?\n/.test(text.slice(contentEnd(one) - 1, spanOf(other.key as Node)[0]));
  const lines = [`${indent}${key}:`, `${indent}${listStep(text, parent)}- ${flowItem(text, item)}`];
  return [insertLines(text, at, isParted ? ['', ...lines] : lines)];
}

/** The blanks before a key; `- ` before the first key of a list item counts as two. */
function indentOf(text: string, key: Node): string {
  const [start] = spanOf(key);
  return text.slice(lineStart(text, start), start).replace('\ufeff', '').replace(/[^ ]/g, ' ');
}

/** How far the lists of an entry stand to the right of their keys; two blanks where there is none to learn from. */
function listStep(text: string, parent: YAMLMap): string {
  for (const { key, value } of parent.items) {
    if (!isSeq(value) || !isBlock(value)) continue;
    const indent = indentOf(text, value);
    const step = indent.length - indentOf(text, key as Node).length;
    if (step >= 0) return ' '.repeat(step);
  }
  return '  ';
}
