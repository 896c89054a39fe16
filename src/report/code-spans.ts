import { escapeMarkdown } from '../text/escape/escape-markdown.ts';
import { logMarkup } from './log-markup.ts';
import { oneLine, visibleText } from '../text/escape/visible-text.ts';

/** A message with its keys and values set in code, as Markdown. Nothing in it acts, wherever it comes from. */
export function messageMarkdown(message: string): string {
  return spansOf(message)
    .map(({ text, isCode }) => {
      const shown = visibleText(oneLine(text));
      if (isCode && shown !== '') return `\`${shown}\``;
      // Escaping trims what it is given; here it is the middle of a sentence.
      const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
      return shown === '' ? before : before + escapeMarkdown(text) + after;
    })
    .join('')
    .trim();
}

/** A message with its keys and values set in code, as HTML. */
export function messageMarkup(message: string): string {
  return spansOf(message)
    .map(({ text, isCode }) => (isCode ? `<code>${logMarkup(text)}</code>` : logMarkup(text)))
    .join('');
}

/** What stands between two backticks on one line is code. */
function spansOf(message: string): readonly { readonly text: string; readonly isCode: boolean }[] {
  return message
    .split(/`([^`\r\n]+)`/)
    .map((text, index) => ({ text, isCode: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
