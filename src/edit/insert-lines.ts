import { isCollection, isNode, isPair, isScalar, type Pair } from 'yaml';
import { lineBreakOf, nextLine, spanOf, type TextEdit } from './text-edit.ts';

/** Is this list or mapping written in lines, not in brackets? */
export function isBlock(node: { readonly flow?: boolean | undefined }): boolean {
  return node.flow !== true;
}

/** Where the last thing that belongs to a node (or pair) ends, without the blanks and comments behind it. */
export function contentEnd(node: unknown): number {
  if (isPair(node)) return endOfPair(node);
  if (isCollection(node) && isBlock(node)) {
    const last = node.items.at(-1);
    if (last !== undefined && last !== null) return contentEnd(last);
  }
  return isNode(node) ? spanOf(node)[1] : 0;
}

function endOfPair({ key, value }: Pair): number {
  const isNothing = value === null || (isScalar(value) && (value.source ?? '') === '' && value.value === null);
  return isNothing ? Math.max(contentEnd(key), contentEnd(value)) : contentEnd(value);
}

/**
 * The line below the content that ends at an offset, and below the comments that stand deeper than `indent`: they belong
 * to the content.
 */
export function lineAfter(text: string, end: number, indent: number): number {
  let at = end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);
  const comment = new RegExp(`^ {${indent + 1},}#`);
  while (at < text.length && comment.test(text.slice(at, nextLine(text, at)))) at = nextLine(text, at);
  return at;
}

/** Puts lines in before the line that begins at an offset; at the end of a text that lacks its last line break it still lacks it. */
export function insertLines(text: string, at: number, lines: readonly string[]): TextEdit {
  const lineBreak = lineBreakOf(text);
  const isOpenEnd = at === text.length && !text.endsWith('\n');
  const content = isOpenEnd ? lineBreak + lines.join(lineBreak) : lines.join(lineBreak) + lineBreak;
  return { start: at, end: at, text: content };
}
