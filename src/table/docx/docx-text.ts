import { visibleText } from '../../text/escape/visible-text.ts';
import { oneLine } from '../../text/escape/visible-text.ts';
import { bindNumbers } from '../format-value.ts';

/** A foreign text as Word may hold it: on one line, nothing hidden, and what belongs together kept together. */
export function docxText(text: string): string {
  return bindNumbers(visibleText(oneLine(text)));
}
