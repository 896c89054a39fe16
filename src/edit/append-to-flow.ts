import type { Node, YAMLMap, YAMLSeq } from 'yaml';
import { lineBreakOf, lineStart, nextLine, spanOf, type TextEdit } from './text-edit.ts';
import { contentEnd } from './insert-lines.ts';

/** Adds an item to a list or mapping in brackets: on the same line, or on a line of its own where the others have one. */
export function appendToFlow(text: string, list: YAMLSeq | YAMLMap, item: string): readonly TextEdit[] {
  const [start, end] = spanOf(list);
  const last = list.items.at(-1);
  if (last === undefined) {
    const isBlank = text.slice(start + 1, end - 1).trim() === '';
    return [{ start: start + 1, end: isBlank ? end - 1 : start + 1, text: item }];
  }
  const lastStart = spanOf(startNode(last))[0];
  const lastEnd = contentEnd(last);
  const comma = commaAfter(text, lastEnd, end - 1);
  const indent = text.slice(lineStart(text, lastStart), lastStart);
  const isOnOwnLine = indent.trim() === '' && lineStart(text, lastStart) > start;
  if (!isOnOwnLine) {
    return comma === undefined ? [insert(lastEnd, `, ${item}`)] : [insert(comma + 1, ` ${item},`)];
  }
  const lineBreak = lineBreakOf(text);
  const behind = (comma ?? lastEnd - 1) + 1;
  const next = nextLine(text, behind);
  const closing = comma === undefined ? '' : ',';
  const isClosedHere = next >= end;
  if (isClosedHere) {
    return [insert(behind, `${comma === undefined ? ',' : ''}${lineBreak}${indent}${item}${closing}`)];
  }
  const line = insert(next, `${indent}${item}${closing}${lineBreak}`);
  return comma === undefined ? [insert(lastEnd, ','), line] : [line];
}

const insert = (at: number, text: string): TextEdit => ({ start: at, end: at, text });

/** A pair begins where its key begins. */
function startNode(item: unknown): Node {
  return ((item as { key?: unknown }).key ?? item) as Node;
}

/** The comma behind an item, over blanks, line breaks and comments; undefined where there is none. */
function commaAfter(text: string, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) {
    if (text[at] === ',') return at;
    if (text[at] === '#') at = nextLine(text, at) - 1;
  }
  return undefined;
}
